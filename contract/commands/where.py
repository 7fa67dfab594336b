"""Tell where an operation, a schema or another name of the contract was written.

A line per name found; the exit code is 1 when one of them is nowhere. Designs with findings are searched all the same.
"""

from argparse import ArgumentParser, Namespace
from difflib import get_close_matches

from contract.commands import Outcome
from contract.design import Design
from contract.extract.designs import read_design
from contract.findings import Place, refuse
from contract.operations import Designed, operations
from contract.project import root_of
from contract.provenance import named


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name", nargs="+", help="an operationId, a handler function, a schema, parameter, header or problem code")


def run(given: Namespace) -> Outcome:
    design, unreadable = read_design(root_of(given))
    if not design.data:
        refuse(unreadable)
    answers = [_answer(design, name) for name in given.name]
    return Outcome("\n".join(text for text, _ in answers), 0 if all(found for _, found in answers) else 1)


def _answer(design: Design, name: str) -> tuple[str, bool]:
    places = list(named(design))
    hits = [_line(design, kind, each, place) for kind, each, place in places if _plain(each) == _plain(name)]
    if hits:
        return "\n".join(hits), True
    near = get_close_matches(name, [each for _, each, _ in places], n=3, cutoff=0.5)
    return f"{name}: the designs hold no such name" + (f"; near it: {', '.join(near)}" if near else ""), False


def _plain(name: str) -> str:
    """`getSite`, `get_site` and `GETSITE` are one name to somebody who looks for it."""
    return name.replace("_", "").lower()


def _line(design: Design, kind: str, name: str, place: Place) -> str:
    return f"{place}  {kind} {name}" + ("" if kind != "operation" else f"  {_address(design, name)}")


def _address(design: Design, operation_id: str) -> str:
    found: Designed = next(each for each in operations(design) if each.node.get("operationId") == operation_id)
    return f"{found.slot.method.upper()} {found.slot.path}"
