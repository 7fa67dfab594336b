"""Which operations a difference reaches, and from which side: what is sent to us, or what we answer."""

from dataclasses import dataclass

from contract.answered import problems
from contract.compare.differences import Difference
from contract.compare.side import Side, name_of
from contract.design import METHODS, Pointer

ASKED = ("parameters", "requestBody")
OPERATION = 3  # paths, path, method
COMPONENT = 3  # components, kind, name


@dataclass(frozen=True)
class Usage:
    """Operations by name, in the order of the designs: those who may send it, those who may answer it, and all it concerns."""

    asked: tuple[str, ...] = ()
    answered: tuple[str, ...] = ()
    all: tuple[str, ...] = ()


def usage(old: Side, new: Side, difference: Difference) -> Usage:
    pointer = difference.pointer
    if pointer[0] == "paths":
        return _in_paths(old, new, difference)
    if pointer[0] == "components":
        asked = _both(old.asked.get(difference.former[:COMPONENT], []), new.asked.get(pointer[:COMPONENT], []))
        answered = _both(old.answered.get(difference.former[:COMPONENT], []), new.answered.get(pointer[:COMPONENT], []))
        return Usage(asked, answered, _both(list(asked), list(answered)))
    if pointer[0] == "x-problem-codes" and len(pointer) > 1:
        return Usage(all=_both(_answering(old, pointer[1]), _answering(new, pointer[1])))
    return Usage()


def _both(first: list[str], second: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*second, *first]))


def _answering(side: Side, code: str) -> list[str]:
    return [name for name, operation in side.operations.items() if code in problems(operation)]


def _in_paths(old: Side, new: Side, difference: Difference) -> Usage:
    names = _both(_named(old, difference.former), _named(new, difference.pointer))
    inside = difference.pointer[2:] if difference.pointer[2] not in METHODS else difference.pointer[OPERATION:]
    asked = bool(inside) and inside[0] in ASKED
    answered = bool(inside) and inside[0] in {"responses", "x-stream"}
    return Usage(names if asked or not inside else (), names if answered or not inside else (), names)


def _named(side: Side, pointer: Pointer) -> list[str]:
    """The operation a pointer is in; of what stands at a path, all its operations."""
    item = side.written.data.get("paths", {}).get(pointer[1], {})
    methods = [pointer[2]] if pointer[2] in METHODS else [method for method in item if method in METHODS]
    return [name_of(("paths", pointer[1], method), item[method]) for method in methods if method in item]
