"""Security requirements that name a scheme nobody defines.

They stay in the document: without them operations would be open to everybody. The report names each once.
"""

from collections.abc import Iterator

from contract.findings import Place
from contract.importing.log import Log
from contract.importing.tree import child, items, operations
from contract.importing.written import Written


def name_unknown_schemes(document: Written, log: Log) -> None:
    known = child(document, "components", "securitySchemes")
    told = set[str]()
    for name, place in _required(document):
        if name not in known and name not in told:
            told.add(name)
            log.refused(place, "SECURITY", f"security scheme {name}", "it is nowhere defined; the requirement stays")


def _required(document: Written) -> Iterator[tuple[str, Place]]:
    for holder in (document, *(op.node for op in operations(document))):
        for requirement in items(holder, "security"):
            yield from ((name, requirement.at(name)) for name in requirement)
