"""Which models modules are generated together, and all that such a part is made from.

A part is one module; modules that need each other in a circle are one part, all circles together, because the
generator puts their classes into one file. What a part does not refer to cannot change it, so an edit of one design
costs the parts that refer to what was edited.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from contract.design import Node
from contract.schemas import SCHEMA_PREFIX, references

Documents = dict[str, Node]
Part = frozenset[str]
Address = tuple[str, str]  # module, schema
SHARED = "_internal"
Point = TypeVar("Point")


@dataclass(frozen=True)
class Modules:
    """The documents of all models modules, by module."""

    documents: Documents

    def parts(self) -> list[Part]:
        """Every module in one of them, in the order of the documents."""
        return list(dict.fromkeys(self.circle if stem in self.circle else Part([stem]) for stem in self.documents))

    def files(self, part: Part) -> Part:
        """The modules the generator writes for a part."""
        return part | {SHARED} if part == self.circle else part

    def names(self, part: Part) -> tuple[str, ...]:
        """The schemas of a part, in the order of the designs."""
        return tuple(name for stem, document in self.documents.items() if stem in part for name in _schemas(document))

    def needed(self, part: Part) -> Documents:
        """The part's documents whole, and of the others the schemas it refers to, directly or not."""
        wanted = _reached(self._next, {address for address in self._next if address[0] in part})
        modules = {stem for stem, _ in wanted}
        if modules & self.circle and not self.circle <= part:
            return self.needed(part | self.circle)
        return {stem: self._only(stem, wanted) for stem in self.documents if stem in modules}

    def _only(self, stem: str, wanted: set[Address]) -> Node:
        kept = {name: node for name, node in _schemas(self.documents[stem]).items() if (stem, name) in wanted}
        return self.documents[stem] | {"components": {"schemas": kept}}

    @cached_property
    def circle(self) -> Part:
        """The modules that need themselves by way of others."""
        needs: dict[str, set[str]] = {stem: set() for stem in self.documents}
        for (stem, _), others in self._next.items():
            needs[stem] |= {other for other, _ in others if other != stem}
        return Part(stem for stem in needs if stem in _reached(needs, needs[stem]))

    @cached_property
    def _next(self) -> dict[Address, set[Address]]:
        """The schemas each schema refers to."""
        schemas = [(stem, name, node) for stem, document in self.documents.items() for name, node in _schemas(document).items()]
        return {(stem, name): {_address(stem, target) for _, target in references(node)} for stem, name, node in schemas}


def _schemas(document: Node) -> Node:
    schemas: Node = document["components"]["schemas"]
    return schemas


def _address(stem: str, target: str) -> Address:
    file, _, name = target.partition(SCHEMA_PREFIX)
    return file.removesuffix(".json") or stem, name


def _reached(graph: dict[Point, set[Point]], begin: set[Point]) -> set[Point]:
    found, todo = set(begin), list(begin)
    while todo:
        new = graph[todo.pop()] - found
        found |= new
        todo += new
    return found
