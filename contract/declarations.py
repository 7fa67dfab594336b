"""`x-breaking: reason` says that a breaking change is meant. It stands on the operation, schema, property, parameter, path or
problem code that breaks, or on all operations the change reaches; for a name that is gone at `info: {x-breaking: {name: reason}}`.

It is a word between the designs and the release gate: the bundle does not hold it, and after the release it goes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from contract.design import Design, Node, Pointer
from contract.once import once
from contract.walk import NAMED, nodes

KEY = "x-breaking"


@dataclass(frozen=True)
class Declaration:
    """`pointer` leads to the word itself, of those at `info` to the name."""

    pointer: Pointer
    reason: str


@once
def declarations(design: Design) -> tuple[Declaration, ...]:
    return tuple(_found(design))


def _found(design: Design) -> Iterator[Declaration]:
    for pointer, node in nodes(design.data):
        if KEY in node and pointer[-1:] not in {(name,) for name in NAMED}:
            yield from _stated((*pointer, KEY), node[KEY])
    for code, node in design.problem_codes.items():
        if KEY in node:
            yield from _stated(("x-problem-codes", code, KEY), node[KEY])


def _stated(pointer: Pointer, value: object) -> Iterator[Declaration]:
    if isinstance(value, dict):
        yield from (Declaration((*pointer, name), str(text)) for name, text in value.items())
    else:
        yield Declaration(pointer, str(value))


def silence(design: Design) -> None:
    """Take every declaration out of a design, in place."""
    for declared in list(_found(design)):
        node: Any = design.data
        for step in declared.pointer[: declared.pointer.index(KEY)]:
            node = node[int(step) if isinstance(node, list) else step]
        node.pop(KEY, None)


def declared(
    stated: Iterable[Declaration], pointer: Pointer, lost: Iterable[object], operations: Iterable[Pointer]
) -> tuple[Declaration, ...]:
    """What declares a change at a pointer, innermost first: around it, by a lost name, or at each operation it reaches."""
    known = {each.pointer: each for each in stated}
    around = [known[(*pointer[:length], KEY)] for length in range(len(pointer), 0, -1) if (*pointer[:length], KEY) in known]
    named = [known["info", KEY, str(name)] for name in lost if ("info", KEY, str(name)) in known]
    everywhere = [known.get((*each, KEY)) for each in operations]
    if around or named:
        return tuple(around[:1] or named[:1])
    found = tuple(each for each in everywhere if each)
    return found if len(found) == len(everywhere) else ()


def lost_names(before: object, former: Pointer) -> list[object]:
    """What somebody may call something that is gone: its own name, its operationId, the value it was."""
    node: Node = before if isinstance(before, dict) else {}
    return [node.get("operationId"), former[-1], before if isinstance(before, str) else None]
