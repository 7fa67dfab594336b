"""A comparison for people and for programs: text, Markdown, JSON."""

import json
from collections.abc import Callable, Iterator
from itertools import groupby

from contract.compare.comparison import Change, Comparison
from contract.compare.handlers import HandlerNote, Task
from contract.compare.words import Verdict
from contract.design import Node

MANY = 6
TASKS = {Task.WRITE: "write", Task.REMOVE: "take away", Task.CHANGE: "change", Task.MOVE: "move"}


def text(comparison: Comparison) -> str:
    lines = [_headline(comparison)]
    for (kind, name), changes in _groups(comparison):
        lines += ["", f"{kind} {name}".rstrip() + _reach(kind, changes)]
        for change in changes:
            lines += [f"  {change.place}: {change.verdict}: {change.what}", *(f"      {note}" for note in _notes(change))]
    if comparison.handlers:
        lines += ["", "handlers", *(f"  {note.place}: {_task(note)}" for note in comparison.handlers)]
    return "\n".join(lines)


def markdown(comparison: Comparison) -> str:
    lines = [f"## {_headline(comparison)}"]
    for (kind, name), changes in _groups(comparison):
        lines += ["", f"### {kind} `{name}`" + _reach(kind, changes), ""]
        for change in changes:
            head = f"**{change.verdict}** " if change.verdict is Verdict.BREAKING else f"{change.verdict} "
            lines += [f"- {head}{change.what} (`{change.place}`)", *(f"  - {note}" for note in _notes(change))]
    if comparison.handlers:
        lines += ["", "### handlers", "", *(f"- {_task(note, quote='`')} (`{note.place}`)" for note in comparison.handlers)]
    return "\n".join(lines)


def as_json(comparison: Comparison) -> str:
    whole: Node = {
        "old": comparison.old.label,
        "new": comparison.new.label,
        "counts": {each.value: count for each, count in comparison.counts.items()},
        "undeclared": len(comparison.undeclared),
        "changes": [_change(change) for change in comparison.changes],
        "handlers": [_handler(note) for note in comparison.handlers],
    }
    return json.dumps(whole, indent=2, ensure_ascii=False)


FORMATS: dict[str, Callable[[Comparison], str]] = {"text": text, "markdown": markdown, "json": as_json}


def _headline(comparison: Comparison) -> str:
    between = f"{comparison.old.label} → {comparison.new.label}"
    if not comparison.changes:
        return f"{between}: nothing differs"
    return f"{between}: " + ", ".join(f"{count} {verdict}" for verdict, count in comparison.counts.items() if count)


def _groups(comparison: Comparison) -> Iterator[tuple[tuple[str, str], list[Change]]]:
    """Groups with something breaking first; beyond that in the order of the document."""
    order = {(change.kind, change.name): index for index, change in reversed(list(enumerate(comparison.changes)))}
    breaks = {(change.kind, change.name) for change in comparison.of(Verdict.BREAKING)}
    ranked = sorted(comparison.changes, key=lambda change: (_key(change) not in breaks, order[_key(change)]))
    return ((key, list(group)) for key, group in groupby(ranked, key=_key))


def _key(change: Change) -> tuple[str, str]:
    return change.kind, change.name


def _reach(kind: str, changes: list[Change]) -> str:
    """The operations a group reaches, unless it is one itself."""
    reached = list(dict.fromkeys(name for change in changes for name in change.operations))
    if kind == "operation" or not reached:
        return ""
    more = f" and {len(reached) - MANY} more" if len(reached) > MANY else ""
    return f", in {', '.join(reached[:MANY])}{more}"


def _notes(change: Change) -> Iterator[str]:
    notes = {"declared": change.reason, "clients": change.clients, "stored data": change.stored}
    return (f"{name}: {note}" for name, note in notes.items() if note)


def _task(note: HandlerNote, quote: str = "") -> str:
    told = f"{TASKS[note.task]} {quote}{note.signature}{quote} in {note.file}"
    return f"{told}, was {quote}{note.former}{quote}" if note.former else told


def _change(change: Change) -> Node:
    return {
        "class": change.verdict.value,
        "on": {"kind": change.kind, "name": change.name},
        "operations": list(change.operations),
        "file": change.place.path,
        "line": change.place.line,
        "what": change.what,
        "declared": change.reason,
        "clients": change.clients or None,
        "storedData": change.stored or None,
        "oasdiff": list(change.effects),
    }


def _handler(note: HandlerNote) -> Node:
    return {
        "task": note.task.value,
        "file": note.file,
        "function": note.function,
        "signature": note.signature,
        "former": note.former or None,
        "design": str(note.place),
    }
