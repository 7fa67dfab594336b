"""The last touches: a title, a fixed order."""

from typing import Any

from contract.design import METHODS
from contract.findings import Place
from contract.importing.log import Log
from contract.importing.tree import SINGULAR, child, children, operations
from contract.importing.written import Written

OUTERMOST = ("openapi", "info", "externalDocs", "servers", "security", "tags", "paths", "components")
OPERATION = ("operationId", "summary", "description", "tags", "deprecated", "security", "parameters", "requestBody", "responses")


def whole_info(document: Written, title: str, place: Place, log: Log) -> None:
    """A document has a title and a version; what the designs leave open is filled in visibly."""
    if not isinstance(document.get("info"), Written):
        document.pop("info", None)
    info = document.setdefault("info", Written(place))
    for key, value in (("title", title), ("version", "0.0.0")):
        if not isinstance(info.get(key), str):
            was = f"no info.{key}" if key not in info else f"info.{key}: {info[key]}"
            info[key] = str(info[key]) if isinstance(info.get(key), int | float) else value
            log.repaired(info.place, "INFO", was, info[key], "a document has a title and a version, both texts")
    for holder, key in ((info, "summary"), (info.get("license"), "identifier")):
        if isinstance(holder, Written) and key in holder:
            log.repaired(holder.at(key), "UNKNOWN_KEY", key, f"x-{key}", "3.0 has no such key; it is kept as an extension")
            holder[f"x-{key}"] = holder.pop(key)


def in_order(document: Written) -> dict[str, Any]:
    """The document as it is written: outermost keys, operations and components each in a fixed order."""
    for op in operations(document):
        op.node.become(_ordered(op.node, OPERATION))
    for _, item in children(document, "paths"):
        first = [key for key in item if key not in METHODS]
        item.become(_ordered(item, (*first, *METHODS)))
    for _, members in children(document, "components"):
        members.become(dict(sorted(members.items())))
    groups = {group: members for group, members in child(document, "components").items() if members}
    ordered = _ordered({**document, "components": _ordered(groups, tuple(SINGULAR))}, OUTERMOST)
    return {key: value for key, value in ordered.items() if key != "components" or groups}


def _ordered(node: dict[str, Any], keys: tuple[str, ...]) -> dict[str, Any]:
    return {key: node[key] for key in keys if key in node} | {key: value for key, value in node.items() if key not in keys}
