"""Schemas defined inside schemas (`$defs`, `definitions`) become components."""

from contract.importing.log import Log
from contract.importing.tree import child, children, owner, references, schemas
from contract.importing.words import free, pascal
from contract.importing.written import Unit, Written, plain

KEYS = ("$defs", "definitions")


def lift_definitions(document: Written, log: Log) -> None:
    for pointer, node in schemas(document):
        for key in KEYS:
            for name, inner in children(node, key):
                _lift(document, (pointer[-1], node, owner(document, pointer) or node), (key, name, inner), log)
            if not child(node, key) and isinstance(node.get(key), dict):
                node.pop(key)


def _lift(document: Written, where: tuple[str, Written, Written], what: tuple[str, str, Written], log: Log) -> None:
    holder, node, unit = where
    key, name, inner = what
    taken = document["components"].setdefault("schemas", Written(node.place))
    new = name if name not in taken or plain(taken[name]) == plain(inner) else free(pascal(holder) + pascal(name), taken)
    inner.unit = Unit("schema", new, inner.place)
    log.found.append(inner.unit)
    for reference in [*references(document)]:
        is_inside = any(each is reference for each in references(unit))
        if reference["$ref"] == f"#/components/schemas/{holder}/{key}/{name}" or (is_inside and reference["$ref"] == f"#/{key}/{name}"):
            reference["$ref"] = f"#/components/schemas/{new}"
    node[key].pop(name)
    taken[new] = inner
    log.repaired(
        inner.place, "DEFINITIONS", f"{key}/{name}", f"components.schemas.{new}", "3.0 has schemas of its own under components only"
    )
