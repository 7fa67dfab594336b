"""The design in memory: plain data and, beside it, the place every node came from."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from contract.findings import Finding, Place

Node = dict[str, Any]
Pointer = tuple[str, ...]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True)
class Slot:
    """One operation in the document: its path, method and node."""

    path: str
    method: str
    node: Node
    item: Node

    @property
    def pointer(self) -> Pointer:
        return ("paths", self.path, self.method)


@dataclass
class Design:
    """All blocks of all files merged. `places` maps a pointer, ("paths", "/v1", "get"), to where it was written.

    `kept` holds what `contract.once` keeps of it.
    """

    data: Node = field(default_factory=dict)
    places: dict[Pointer, Place] = field(default_factory=dict)
    kept: dict[object, object] = field(default_factory=dict, init=False, repr=False, compare=False)

    def place(self, *pointer: str) -> Place:
        """Where the node was written; for a node nobody wrote, where its nearest ancestor was."""
        for length in range(len(pointer), 0, -1):
            if pointer[:length] in self.places:
                return self.places[pointer[:length]]
        return self.places.get((), Place("spec/lld", 1))

    def finding(self, pointer: Pointer, code: str, message: str) -> Finding:
        return Finding(self.place(*pointer), code, message)

    def component(self, kind: str) -> Node:
        """Components of a kind by name: schemas, parameters, headers, responses, …"""
        node: Node = self.data.get("components", {}).get(kind, {})
        return node

    @property
    def schemas(self) -> Node:
        return self.component("schemas")

    @property
    def problem_codes(self) -> Node:
        node: Node = self.data.get("x-problem-codes", {})
        return node

    def slots(self) -> Iterator[Slot]:
        """Every operation, in the order of the designs."""
        for path, item in self.data.get("paths", {}).items():
            for method in item:
                if method in METHODS:
                    yield Slot(path, method, item[method], item)

    def resolve(self, node: Node) -> Node:
        """The node a `$ref` leads to; other nodes are their own."""
        while "$ref" in node:
            node = self.target(node["$ref"])
        return node

    def target(self, reference: str) -> Node:
        node: Node = self.data
        for part in reference.removeprefix("#/").split("/"):
            node = node[part]
        return node

    def stem(self, schema: str) -> str:
        """The models module of a schema: that of its design, `spec/lld/04-site.md` → `site`."""
        return module_of(self.place("components", "schemas", schema).path)


def node_at(design: Design, pointer: Pointer) -> object:
    """The node a pointer leads to, else None."""
    node: object = design.data
    for step in pointer:
        if isinstance(node, dict):
            node = node.get(step)
        elif isinstance(node, list) and step.isdigit() and int(step) < len(node):
            node = node[int(step)]
        else:
            return None
    return node


def module_of(path: str) -> str:
    """`spec/lld/10-site-operations.md` → `site_operations`."""
    return PurePosixPath(path).stem.lstrip("0123456789").lstrip("-_").replace("-", "_")


def ref_name(node: object) -> str | None:
    """The component a `$ref` names, by its last part."""
    reference = node.get("$ref") if isinstance(node, dict) else None
    return reference.rsplit("/", 1)[-1] if isinstance(reference, str) else None
