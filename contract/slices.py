"""A document in its parts, each an operation or a component, so that work can be done for what changed alone."""

import json
from collections.abc import Iterable
from hashlib import blake2b

from contract.design import METHODS, Node, Pointer
from contract.schemas import references

Graph = dict[Pointer, set[Pointer]]


def parts(document: Node) -> dict[Pointer, object]:
    """Every operation, with what its path says for all methods, and every component, by pointer."""
    found: dict[Pointer, object] = {}
    for path, item in document.get("paths", {}).items():
        shared = {key: value for key, value in item.items() if key not in METHODS}
        found |= {("paths", path, method): [shared, item[method]] for method in item if method in METHODS}
    for kind, named in document.get("components", {}).items():
        found |= {("components", kind, name): node for name, node in named.items()}
    return found


def graph(document: Node) -> Graph:
    """What each part refers to."""
    return {part: targets(node) for part, node in parts(document).items()}


def targets(node: object) -> set[Pointer]:
    """The components a node refers to, the events of a stream among them."""
    found = {tuple(target.removeprefix("#/").split("/")) for _, target in references(node)}
    for operation in node if isinstance(node, list) else [node]:
        if isinstance(operation, dict) and isinstance(operation.get("x-stream"), str):
            found.add(("components", "schemas", operation["x-stream"]))
    return found


def closure(refers: Graph, roots: Iterable[Pointer]) -> set[Pointer]:
    """The parts reachable from some, themselves included."""
    found: set[Pointer] = set()
    todo = list(roots)
    while todo:
        part = todo.pop()
        if part not in found and part in refers:
            found.add(part)
            todo += refers[part]
    return found


def fingerprints(document: Node) -> dict[Pointer, str]:
    """What changes when the part or anything it leads to changes."""
    own = {part: _hash(json.dumps(node)) for part, node in parts(document).items()}
    refers = graph(document)
    return {part: _hash(" ".join(sorted(own[each] for each in closure(refers, [part])))) for part in own}


def kept(document: Node, roots: Iterable[Pointer]) -> Node:
    """The document with these parts and what they lead to; all else that is no part stays."""
    wanted = closure(graph(document), roots)
    paths = {path: _item(path, item, wanted) for path, item in document.get("paths", {}).items()}
    components = {
        kind: {name: node for name, node in named.items() if ("components", kind, name) in wanted}
        for kind, named in document.get("components", {}).items()
    }
    return document | {"paths": {path: item for path, item in paths.items() if item}, "components": components}


def _item(path: str, item: Node, wanted: set[Pointer]) -> Node:
    if not any(("paths", path, method) in wanted for method in item):
        return {}
    return {key: value for key, value in item.items() if key not in METHODS or ("paths", path, key) in wanted}


def _hash(text: str) -> str:
    return blake2b(text.encode(), digest_size=12).hexdigest()
