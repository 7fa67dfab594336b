"""A document in its parts, each an operation or a component, so that work can be done for what changed alone."""

import json
import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from hashlib import blake2b

from contract.design import METHODS, Node, Pointer

TARGET = re.compile(r'"\$ref": "#/(components/[^"]+)"')
EVENTS = re.compile(r'"x-stream": "([^"]+)"')
Graph = dict[Pointer, set[Pointer]]


class Slices:
    """The parts of a document, what each refers to, and what changes when a part or anything it leads to does."""

    def __init__(self, document: Node) -> None:
        self.document = document

    @cached_property
    def texts(self) -> dict[Pointer, str]:
        """Every operation, with what its path says for all methods, and every component, by pointer."""
        found: dict[Pointer, str] = {}
        for path, item in self.document.get("paths", {}).items():
            shared = {key: value for key, value in item.items() if key not in METHODS}
            found |= {("paths", path, method): json.dumps([shared, item[method]]) for method in item if method in METHODS}
        for kind, named in self.document.get("components", {}).items():
            found |= {("components", kind, name): json.dumps(node) for name, node in named.items()}
        return found

    @cached_property
    def graph(self) -> Graph:
        return {part: targets(text) for part, text in self.texts.items()}

    @cached_property
    def prints(self) -> dict[Pointer, str]:
        own = {part: _hash(text) for part, text in self.texts.items()}
        return {part: _hash(" ".join(sorted(own[each] for each in closure(self.graph, [part])))) for part in own}

    def kept(self, roots: Iterable[Pointer]) -> Node:
        """The document with these parts and what they lead to; all else that is no part stays."""
        wanted = closure(self.graph, roots)
        paths = {path: _item(path, item, wanted) for path, item in self.document.get("paths", {}).items()}
        components = {
            kind: {name: node for name, node in named.items() if ("components", kind, name) in wanted}
            for kind, named in self.document.get("components", {}).items()
        }
        return self.document | {"paths": {path: item for path, item in paths.items() if item}, "components": components}


@lru_cache(maxsize=8192)
def targets(text: str) -> set[Pointer]:
    """The components some JSON refers to, the events of a stream among them."""
    events = {("components", "schemas", name) for name in EVENTS.findall(text)}
    return events | {tuple(target.split("/")) for target in TARGET.findall(text)}


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


def _item(path: str, item: Node, wanted: set[Pointer]) -> Node:
    if not any(("paths", path, method) in wanted for method in item):
        return {}
    return {key: value for key, value in item.items() if key not in METHODS or ("paths", path, key) in wanted}


@lru_cache(maxsize=8192)
def _hash(text: str) -> str:
    return blake2b(text.encode(), digest_size=12).hexdigest()
