"""One of the two states that are compared: its document, what was written of it, and the places."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from contract.bundle.bundler import bundled
from contract.compare.essence import essence
from contract.compare.slim import slim
from contract.design import Design, Node, Pointer, Slot
from contract.findings import Place
from contract.operations import Designed, operations
from contract.schemas import references
from contract.signatures import signature
from contract.slices import Graph, Slices, closure, targets

Users = dict[Pointer, list[str]]


@dataclass(frozen=True)
class Side:
    """`label` says which state it is, as the user named it. `prefix` stands before the paths of its places, `HEAD~1:`."""

    label: str
    document: Node
    source: Design
    prefix: str = ""

    @cached_property
    def written(self) -> Design:
        """What people wrote, with the places of its source."""
        bare = essence(self.document)
        return Design(bare.data, self.source.places)

    @cached_property
    def slim(self) -> Slices:
        """What oasdiff is to see."""
        return slim(self.document)

    @cached_property
    def operations(self) -> dict[str, Designed]:
        """Every operation that has a name and can be a handler, by its name; a document of another origin may have others."""
        return {each.id: each for each in operations(self.written) if "operationId" in each.node and _can_be_handled(each)}

    @cached_property
    def asked(self) -> Users:
        """The operations whose requests lead to a part."""
        return self._users(lambda slot: [slot.item.get("parameters"), slot.node.get("parameters"), slot.node.get("requestBody")])

    @cached_property
    def answered(self) -> Users:
        """The operations whose responses or events lead to a part."""
        return self._users(lambda slot: [slot.node.get("responses"), {"x-stream": slot.node.get("x-stream")}])

    def _users(self, roots: Callable[[Slot], list[object]]) -> Users:
        """As it is answered, in envelopes, and as it was written, without."""
        whole, found = {slot.pointer: slot for slot in Design(self.document).slots()}, Users()
        for slot in self.written.slots():
            for part in closure(self._graph, targets(json.dumps([*roots(slot), *roots(whole[slot.pointer])]))):
                found.setdefault(part, []).append(name_of(slot.pointer, slot.node))
        return found

    @cached_property
    def _graph(self) -> Graph:
        bare = Slices(self.written.data).graph
        return {part: refers | bare.get(part, set()) for part, refers in Slices(self.document).graph.items()}

    @cached_property
    def nicknames(self) -> dict[Pointer, set[str]]:
        """The properties and parameters a component is the value of, by name."""
        found: dict[Pointer, set[str]] = {}
        for pointer, target in references(self.document):
            name = self._nickname(pointer)
            if name:
                found.setdefault(tuple(target.removeprefix("#/").split("/")), set()).add(name)
        return found

    def _nickname(self, pointer: Pointer) -> str | None:
        if "properties" in pointer:
            return pointer[len(pointer) - pointer[::-1].index("properties")]
        if "schema" in pointer and "parameters" in pointer:
            node: Any = self.document
            for step in pointer[: pointer.index("schema")]:
                node = node[int(step) if isinstance(node, list) else step]
            return str(node.get("name"))
        return None

    def place(self, pointer: Pointer) -> Place:
        place = self.source.place(*pointer)
        return Place(self.prefix + place.path, place.line)


def side_of(design: Design, label: str, prefix: str = "") -> Side:
    """The state a design describes."""
    return Side(label, bundled(design), design, prefix)


def _can_be_handled(operation: Designed) -> bool:
    try:
        signature(operation)
    except (KeyError, TypeError, ValueError, AttributeError):
        return False
    return True


def name_of(pointer: Pointer, node: Node) -> str:
    """`getSite`; of an operation without a name `GET /v1/sites`."""
    return str(node.get("operationId") or f"{pointer[2].upper()} {pointer[1]}")
