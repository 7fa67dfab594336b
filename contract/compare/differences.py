"""Every node that differs, once, and the innermost: what is inside of a new or a lost node is not told again.

Lists are compared by what their items are: names, values, parameters by place and name, union members by reference.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from contract.compare.renames import Renames, renames
from contract.design import METHODS, Design, Node, Pointer, ref_name
from contract.walk import NAMED

ATOMIC = {"example", "examples", "default", "x-when", "security", "body"}
IGNORED = {"x-breaking"}
# Below these stand names, which may be numbers.
CHOSEN = {"responses", "properties", "schemas", "mapping"}


class Kind(StrEnum):
    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"
    MOVED = "moved"  # an operation to another path or method
    RENAMED = "renamed"  # a schema, all else of it being equal


@dataclass(frozen=True, eq=False)
class Difference:
    """`pointer` leads to the node in NEW, `former` in OLD; of what is new or gone one of them is where it would be."""

    kind: Kind
    pointer: Pointer
    former: Pointer
    before: object = None
    after: object = None

    @property
    def of_item(self) -> bool:
        """Whether this is one value of a list, an enum's or a role; a status is none, though it is a number."""
        return self.pointer[-1].isdigit() and self.pointer[-2] not in CHOSEN

    @property
    def spot(self) -> Pointer:
        """Where NEW says it: of an operation that moved to another path, the path."""
        return self.pointer[:2] if self.kind is Kind.MOVED and self.pointer[1] != self.former[1] else self.pointer

    @property
    def reordered(self) -> bool:
        """Whether a list holds what it held, in another order."""
        return self.kind is Kind.CHANGED and isinstance(self.before, list) and isinstance(self.after, list) and not self.atomic

    @property
    def atomic(self) -> bool:
        """Whether it is told as a whole, whatever differs inside."""
        return bool(ATOMIC.intersection(self.pointer[-1:]))

    @property
    def keyword(self) -> str:
        return self.pointer[-2] if self.of_item else self.pointer[-1]

    @property
    def value(self) -> object:
        return self.before if self.kind is Kind.GONE else self.after

    @property
    def node(self) -> Node:
        """The value where it is a mapping; else an empty one."""
        return self.value if isinstance(self.value, dict) else {}


def differences(old: Design, new: Design) -> list[Difference]:
    """In the order of NEW, each loss behind what is left of its surroundings."""
    return list(_Differ(old, new, renames(old, new)).document())


class _Differ:
    def __init__(self, old: Design, new: Design, renamed: Renames) -> None:
        self.old = old
        self.new = new
        self.renamed = renamed

    def document(self) -> Iterator[Difference]:
        for key in _keys(self.old.data, self.new.data):
            if key == "paths":
                yield from self.paths()
            else:
                yield from self.entry((), (), key, self.old.data, self.new.data, named=False)

    # --- paths -------------------------------------------------------------------------------------------------------

    def paths(self) -> Iterator[Difference]:
        before, after = self.old.data.get("paths", {}), self.new.data.get("paths", {})
        for path in _keys(before, after):
            yield from self.item(path, before.get(path, {}), after.get(path, {}))

    def item(self, path: str, before: Node, after: Node) -> Iterator[Difference]:
        if before and after:
            for key in (key for key in _keys(before, after) if key not in METHODS):
                yield from self.entry(("paths", path), ("paths", path), key, before, after, named=False)
        for method in (key for key in _keys(before, after) if key in METHODS):
            yield from self.operation(("paths", path, method), before.get(method), after.get(method))

    def operation(self, pointer: Pointer, before: Node | None, after: Node | None) -> Iterator[Difference]:
        if before is not None and after is not None and pointer not in self.renamed.moved:
            yield from self.values(pointer, pointer, before, after, named=False)
        elif after is not None:
            yield from self.arrived(pointer, after)
        elif before is not None and pointer not in self.renamed.moved.values():
            yield Difference(Kind.GONE, pointer, pointer, before=before)

    def arrived(self, pointer: Pointer, after: Node) -> Iterator[Difference]:
        former = self.renamed.moved.get(pointer)
        if former is None:
            yield Difference(Kind.NEW, pointer, pointer, after=after)
            return
        yield Difference(Kind.MOVED, pointer, former, _address(former), _address(pointer))
        yield from self.values(pointer, former, self.old.data["paths"][former[1]][former[2]], after, named=False)

    # --- everything else ---------------------------------------------------------------------------------------------

    def entry(self, at: Pointer, former: Pointer, key: str, before: Node, after: Node, *, named: bool) -> Iterator[Difference]:
        """One key of two mappings."""
        inside, was = (*at, key), (*former, key)
        if not named and key in IGNORED:
            return
        if key not in before and inside in self.renamed.schemas:
            was = self.renamed.schemas[inside]
            yield Difference(Kind.RENAMED, inside, was, was[-1], key)
        elif key not in before:
            yield Difference(Kind.NEW, inside, was, after=after[key])
        elif key in after:
            yield from self.keyed(inside, was, key, before[key], after[key], named=named)
        elif inside not in self.renamed.schemas.values():
            yield Difference(Kind.GONE, inside, was, before=before[key])

    def keyed(self, at: Pointer, former: Pointer, key: str, before: object, after: object, *, named: bool) -> Iterator[Difference]:
        if not named and key in ATOMIC:
            yield from self.leaf(at, former, before, after)
        else:
            yield from self.values(at, former, before, after, named=not named and (key in NAMED or key == "x-links"))

    def values(self, at: Pointer, former: Pointer, before: object, after: object, *, named: bool) -> Iterator[Difference]:
        if before == after:
            return
        if isinstance(before, dict) and isinstance(after, dict) and ("$ref" in before) != ("$ref" in after):
            # A schema that got a name, or lost it, says what it said: it is compared by what it says.
            before, after = self.old.resolve(before), self.new.resolve(after)
        if isinstance(before, dict) and isinstance(after, dict):
            for key in _keys(before, after):
                yield from self.entry(at, former, key, before, after, named=named)
        elif isinstance(before, list) and isinstance(after, list):
            yield from self.lists(at, former, before, after)
        else:
            yield from self.leaf(at, former, before, after)

    def leaf(self, at: Pointer, former: Pointer, before: object, after: object) -> Iterator[Difference]:
        follows_a_rename = at[-1] == "$ref" and self.renamed.references.get(str(before)) == after
        if before != after and not follows_a_rename:
            yield Difference(Kind.CHANGED, at, former, before, after)

    def lists(self, at: Pointer, former: Pointer, before: list[object], after: list[object]) -> Iterator[Difference]:
        was = {self.identity(item, self.old): (index, item) for index, item in enumerate(before)}
        now = {self.identity(item, self.new): (index, item) for index, item in enumerate(after)}
        if list(was) != list(now) and set(was) == set(now):
            yield Difference(Kind.CHANGED, at, former, before, after)
        for name in _keys(was, now):
            if name not in was:
                yield Difference(Kind.NEW, (*at, str(now[name][0])), (*former, "-"), after=now[name][1])
            elif name not in now:
                index = str(was[name][0])
                yield Difference(Kind.GONE, (*at, index), (*former, index), before=was[name][1])
            else:
                pointers = (*at, str(now[name][0])), (*former, str(was[name][0]))
                yield from self.values(*pointers, was[name][1], now[name][1], named=False)

    def identity(self, item: object, side: Design) -> str:
        """What an item of a list is called."""
        if not isinstance(item, dict):
            return json.dumps(item)
        reference = ref_name(item)
        if reference and "/schemas/" in item["$ref"]:
            stated = str(item["$ref"])
            return self.renamed.references.get(stated, stated) if side is self.old else stated
        full = side.resolve(item)
        if "name" in full:
            return f"{full.get('in', '')} {full['name']}"
        return str(full["url"]) if "url" in full else json.dumps(item)


def _keys(before: dict[str, object] | Node, after: dict[str, object] | Node) -> list[str]:
    """The keys of NEW in their order, then those only OLD has."""
    return [*after, *(key for key in before if key not in after)]


def _address(pointer: Pointer) -> str:
    return f"{pointer[2].upper()} {pointer[1]}"
