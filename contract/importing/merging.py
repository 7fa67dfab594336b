"""Parts put together into one document. What is said twice alike is kept once; what is said twice differently is refused
wherever it is said, because nobody knows which one is meant.
"""

from typing import Any

from contract.design import METHODS
from contract.findings import Place
from contract.importing.fragments import TARGET, Part
from contract.importing.log import Log
from contract.importing.repairs.path_names import one_name_each
from contract.importing.repairs.path_spelling import spelled
from contract.importing.tree import SINGULAR, child, children, items
from contract.importing.written import Written, copied, plain

SCOPED = ("servers", "security")
SERVICE = "x-service"
PathItem = tuple[str, Written]


def merged(parts: list[Part], log: Log) -> Written:
    """One document of all parts."""
    start = parts[0].body.place if parts else Place("", 1)
    document = Written(start, {"openapi": TARGET, "paths": Written(start), "components": Written(start)})
    _scope(document, parts, log)
    for part in parts:
        _outermost(document, part, log)
        for key in ("paths", "components"):
            _extensions(document[key], child(part.body, key), log)
    _components(document, parts, log)
    found = [item for part in parts for item in children(part.body, "paths") if not item[0].startswith("x-")]
    _paths(document, one_name_each(document, spelled(found, log), log), log)
    return document


def _outermost(document: Written, part: Part, log: Log) -> None:
    for key, value in part.body.items():
        place = part.body.at(key)
        if key == "webhooks":
            _refuse_webhooks(value, log)
        elif key == "jsonSchemaDialect":
            log.repaired(place, "DROPPED", f"jsonSchemaDialect {value}", "nothing", "3.0 has one dialect")
        elif key == "tags":
            _tags(document, value, place, log)
        elif key == SERVICE:
            _serve(part, value)
        elif key not in {"openapi", "paths", "components", *SCOPED}:
            _first(document, key, value, place, log)


def _first(document: Written, key: str, value: Any, place: Place, log: Log) -> None:
    """One document has one of these: the first."""
    if key not in document:
        document[key] = value
        document.keys_at[key] = place
    elif document[key] != value and key == "info":
        log.repaired(
            place,
            "ONE_INFO",
            str(child(document).get("title") or "another info"),
            "left out",
            f"the document has that of {document.at(key)}",
        )
    elif key.startswith("x-") and isinstance(value, Written) and isinstance(document[key], Written):
        for name, each in value.items():
            _first(document[key], name, each, value.at(name), log)
    elif document[key] != value:
        log.refused(place, "DUPLICATE", f"`{key}`", f"it is given differently at {document.at(key)}")


def _extensions(into: Written, node: Written, log: Log) -> None:
    for key, value in node.items():
        if key.startswith("x-"):
            _first(into, key, value, node.at(key), log)


def _serve(part: Part, service: Any) -> None:
    """`x-service` of a block is that of its operations, as in the designs of a project."""
    for _, item in children(part.body, "paths"):
        for method, node in children(item):
            if method in METHODS:
                node.setdefault(SERVICE, item.get(SERVICE, service))


def _refuse_webhooks(webhooks: object, log: Log) -> None:
    for name, item in children({"webhooks": webhooks}, "webhooks"):
        nodes = [node for method, node in children(item) if method in METHODS]
        for node in nodes:
            log.refused_unit(node, "WEBHOOKS", "OpenAPI 3.0 has no webhooks")
        if not nodes:
            log.refused(item.place, "WEBHOOKS", f"webhook {name}", "OpenAPI 3.0 has no webhooks")


def _tags(document: Written, tags: object, place: Place, log: Log) -> None:
    known = {tag.get("name"): tag for tag in items(document, "tags")}
    for tag in tags if isinstance(tags, list) else ():
        node = Written(place, {"name": tag}) if isinstance(tag, str) else tag
        if isinstance(tag, str):
            log.repaired(place, "TAG", tag, f"{{name: {tag}}}", "a tag is a mapping")
        before = known.get(node.get("name")) if isinstance(node, Written) else None
        if before is None:
            document.setdefault("tags", []).append(node)
            known |= {node.get("name"): node} if isinstance(node, Written) else {}
        elif any(before.setdefault(key, value) != value for key, value in node.items()):
            log.refused(node.place, "DUPLICATE", f"tag {node['name']}", f"it is described differently at {before.place}")


def _scope(document: Written, parts: list[Part], log: Log) -> None:
    """Servers and security of the first that states them are the document's; operations of a file that states others keep those."""
    for key in SCOPED:
        stated = [part for part in parts if key in part.body]
        if not stated:
            continue
        common, first = stated[0].body[key], stated[0]
        document[key], document.keys_at[key] = common, first.body.at(key)
        by_file = {part.path: part.body[key] for part in reversed(stated)}
        for part in parts:
            own = part.body.get(key, by_file.get(part.path))
            if own is not None and own != common:
                _push(part, key, own, first, log)
            elif own is None and part.is_document and key == "security" and common:
                log.repaired(part.body.place, "SECURITY", "no security", "that of the document", f"{first.body.at(key)} states it for all")


def _push(part: Part, key: str, own: Any, first: Part, log: Log) -> None:
    nodes = [node for _, item in children(part.body, "paths") for method, node in children(item) if method in METHODS]
    for node in nodes:
        node.setdefault(key, copied(own))
    place = part.body.at(key)
    log.repaired(place, "SCOPED", f"`{key}` of the file", f"`{key}` of its {len(nodes)} operations", f"{first.body.at(key)} states others")


def _components(document: Written, parts: list[Part], log: Log) -> None:
    claims: dict[tuple[str, str], list[Written]] = {}
    for part in parts:
        for group, members in children(part.body, "components"):
            for name, node in children(members):
                claims.setdefault((group, name), []).append(node)
    for group in SINGULAR:
        chosen = {name: one for (kind, name), nodes in claims.items() if kind == group and (one := settled(nodes, log)) is not None}
        if chosen:
            document["components"][group] = Written(
                next(iter(chosen.values())).place, chosen, {name: one.place for name, one in chosen.items()}
            )


def settled(nodes: list[Written], log: Log) -> Written | None:
    """The one that is meant by all that claim a name or an endpoint; None, and a refusal of each, if they differ."""
    first, *others = nodes
    if all(plain(other) == plain(first) for other in others):
        for other in others:
            log.repaired(other.place, "REPEATED", str(other.unit), "left out", f"{first.place} says the same", other.unit)
        return first
    for node in nodes:
        places = ", ".join(str(other.place) for other in nodes if other is not node)
        log.refused_unit(node, "DUPLICATE", f"it is defined differently at {places}")
    return None


def _paths(document: Written, found: list[PathItem], log: Log) -> None:
    by_path: dict[str, list[Written]] = {}
    for path, item in found:
        by_path.setdefault(path, []).append(item)
    for path, same in by_path.items():
        joined = _joined(same, log)
        if joined:
            document["paths"][path], document["paths"].keys_at[path] = joined, joined.place


def _joined(same: list[Written], log: Log) -> Written | None:
    """The path items of one path as one; what they say for all their methods is kept there only if they agree."""
    first = same[0]
    if len(same) > 1:
        shared = [{key: plain(value) for key, value in item.items() if key not in METHODS} for item in same]
        if any(each != shared[0] for each in shared):
            for item in same:
                _into_operations(item)
        chosen = ((method, settled([item[method] for item in same if method in item], log)) for method in _methods(same))
        first.become(
            {key: value for key, value in first.items() if key not in METHODS}
            | {method: node for method, node in chosen if node is not None}
        )
    return first if set(first) & set(METHODS) else None


def _methods(same: list[Written]) -> list[str]:
    return list(dict.fromkeys(method for item in same for method in item if method in METHODS))


def _into_operations(item: Written) -> None:
    """What is said for all methods is said for each."""
    shared = {key: item.pop(key) for key in list(item) if key not in METHODS}
    for _, node in children(item):
        own = {(each.get("in"), each.get("name"), each.get("$ref")) for each in items(node, "parameters")}
        inherited = [each for each in items(shared, "parameters") if (each.get("in"), each.get("name"), each.get("$ref")) not in own]
        if inherited:
            node["parameters"] = [*copied(inherited), *items(node, "parameters")]
        for key, value in shared.items():
            if key != "parameters":
                node.setdefault(key, copied(value))
