"""What the differences mean for handlers: functions to write, to take away, to change, to move."""

from dataclasses import dataclass
from enum import StrEnum

from contract.compare.side import Side
from contract.findings import Place
from contract.naming import snake
from contract.operations import Designed
from contract.signatures import Signature, signature


class Task(StrEnum):
    WRITE = "write"
    REMOVE = "remove"
    CHANGE = "change"
    MOVE = "move"


@dataclass(frozen=True)
class HandlerNote:
    """`signature` is the function as it must be (as it was, when it goes); `former` what it was where that differs."""

    task: Task
    file: str
    function: str
    signature: str
    former: str
    place: Place


def for_handlers(old: Side, new: Side) -> list[HandlerNote]:
    """In the order of the designs, what goes last."""
    notes = [_note(old.operations.get(name), operation, new) for name, operation in new.operations.items()]
    gone = [
        HandlerNote(Task.REMOVE, _file(each), snake(name), str(signature(each)), "", old.place(each.pointer))
        for name, each in old.operations.items()
        if name not in new.operations
    ]
    return [note for note in notes if note] + gone


def _note(was: Designed | None, now: Designed, new: Side) -> HandlerNote | None:
    wanted, before = signature(now), signature(was) if was else None
    task = _task(was, now, before, wanted)
    former = "" if was is None or before is None else _file(was) if task is Task.MOVE else str(before)
    return HandlerNote(task, _file(now), wanted.name, str(wanted), former, new.place(now.pointer)) if task else None


def _task(was: Designed | None, now: Designed, before: Signature | None, wanted: Signature) -> Task | None:
    if was is None:
        return Task.WRITE
    if _file(was) != _file(now):
        return Task.MOVE
    return Task.CHANGE if before != wanted else None


def _file(operation: Designed) -> str:
    return f"handlers/{operation.module}.py"
