"""Differences in words: what happened, and what clients do about it."""

import json
from collections.abc import Iterator

from contract.checker import shorten
from contract.compare.differences import Difference, Kind
from contract.compare.oasdiff import WARNING, Effect
from contract.compare.senses import Sense, sense
from contract.compare.usage import Usage
from contract.compare.words import Verdict
from contract.design import METHODS, Design, Pointer, node_at, ref_name

SILENT = {"schema", "application/json", "content", "components", "paths"}
NAMED = {
    "properties": "`{}`",
    "x-links": "the link `{}`",
    "responses": "the response {}",
    "headers": "the header `{}`",
    "x-problem-codes": "`{}`",
}
ITEMS = {
    "required": ("{} is required now", "{} is no longer required"),
    "enum": ("the value {} is new", "the value {} is gone"),
    "parameters": ("the parameter {} is new", "the parameter {} is gone"),
    "x-roles": ("{} may call it now", "{} may no longer call it"),
    "x-grants": ("the grant {} allows it now", "the grant {} no longer allows it"),
    "x-problems": ("{} may be answered now", "{} is no longer answered"),
    "x-tenant-states": ("allowed in {} now", "no longer allowed in {}"),
    "x-aliases": ("the other path {} is new", "the other path {} is gone"),
}
LONG = 120
CHECK_CALLS = "check every call of these operations"


def what(difference: Difference, group: Pointer, old: Design, new: Design) -> str:
    """In a clause: `slug` maxLength is 40, was 30."""
    side, pointer = (old, difference.former) if difference.kind is Kind.GONE else (new, difference.pointer)
    return " ".join([*_way(difference, pointer, len(group), side), _happened(difference, group)]).strip()


def subject(group: Pointer) -> tuple[str, str]:
    """What a group of differences is about: its kind and its name."""
    if group[0] == "paths":
        return ("operation", f"{group[2].upper()} {group[1]}") if len(group) > 2 else ("path", group[1])  # noqa: PLR2004 (paths, path)
    if group[0] == "components" and len(group) > 2:  # noqa: PLR2004 (components, kind, name)
        return {"requestBodies": "request body"}.get(group[1], group[1].rstrip("s")), group[2]
    return {"x-problem-codes": "problem"}.get(group[0], group[0]), group[1] if len(group) > 1 else ""


def group_of(pointer: Pointer) -> Pointer:
    """The operation, component or problem code a pointer is in, else the document's section."""
    if pointer[0] == "paths":
        return pointer[:3] if len(pointer) > 2 and pointer[2] in METHODS else pointer[:2]  # noqa: PLR2004 (paths, path)
    return pointer[: {"components": 3, "x-problem-codes": 2}.get(pointer[0], 1)]


def _way(difference: Difference, pointer: Pointer, start: int, side: Design) -> Iterator[str]:
    """The words from the group to the node; an item of a list is told by what happened to it."""
    told = 2 if difference.keyword in ITEMS else 1
    steps = iter(range(start, len(pointer) - (told if _is_told_by_item(difference) else 0)))
    for index in steps:
        step = pointer[index]
        if step in NAMED:
            name = next(steps, None)
            yield NAMED[step].format(pointer[name]) if name else step
        elif step == "parameters" and pointer[index + 1 : index + 2]:
            yield f"the parameter {_parameter(side, pointer[: next(steps, index) + 1])}"
        elif step not in SILENT:
            yield step


def _parameter(side: Design, pointer: Pointer) -> str:
    node = node_at(side, pointer)
    return shown(side.resolve(node)) if isinstance(node, dict) else pointer[-1]


def _happened(difference: Difference, group: Pointer) -> str:
    kind, value = difference.kind, difference.value
    if kind is Kind.MOVED:
        return f"moved: it is {difference.after}, was {difference.before}"
    if kind is Kind.RENAMED:
        return f"renamed: it was `{difference.before}`"
    if kind is Kind.CHANGED:
        now, was = shown(difference.after), shown(difference.before)
        return "is another one" if now == was else f"is {now}, was {was}"
    if _is_told_by_item(difference) and difference.keyword in ITEMS:
        return ITEMS[difference.keyword][kind is Kind.GONE].format(shown(value))
    told = f"{shown(value)} " if difference.of_item or _is_short(value, difference, group) else ""
    return f"{told}is {kind.value}"


def _is_told_by_item(difference: Difference) -> bool:
    return difference.of_item and difference.kind in {Kind.NEW, Kind.GONE}


def _is_short(value: object, difference: Difference, group: Pointer) -> bool:
    return not isinstance(value, dict | list) and difference.pointer != group


def shown(value: object) -> str:
    """A value for people, in one line; of a named schema or parameter its name."""
    if isinstance(value, dict):
        name = ref_name(value) or ("in" in value and value.get("name"))
        return f"`{name}`" if isinstance(name, str) else f"`{shorten(json.dumps(value, ensure_ascii=False), LONG)}`"
    if isinstance(value, list):
        return f"[{shorten(', '.join(shown(each) if isinstance(each, dict) else _plain(each) for each in value), LONG)}]"
    return f"`{shorten(' '.join(value.split()), LONG)}`" if isinstance(value, str) else json.dumps(value)


def _plain(value: object) -> str:
    return json.dumps(value, ensure_ascii=False).strip('"')


def for_clients(difference: Difference, verdict: Verdict, usage: Usage, effects: list[Effect]) -> str:
    """What whoever calls the API does about it; "" when nothing."""
    advice = _advice(difference, usage)
    if verdict is Verdict.BREAKING:
        told = [effect.text for effect in effects if effect.level >= WARNING]
        return advice or (told[0] if told else CHECK_CALLS)
    return advice if verdict is Verdict.COMPATIBLE and _worth_knowing(difference, usage) else ""


def _worth_knowing(difference: Difference, usage: Usage) -> bool:
    return bool(usage.answered) and difference.keyword == "enum" and difference.kind is Kind.NEW


def _advice(difference: Difference, usage: Usage) -> str:
    word, kind, value = difference.keyword, difference.kind, shown(difference.value)
    container = difference.pointer[-2]
    table = {
        (container == "properties", Kind.GONE): "do without it, and do not send it",
        (container == "responses", Kind.GONE): "do not wait for it",
        (container == "properties", Kind.NEW): "send it with every request",
        (word == "parameters", Kind.GONE): f"do not send {value} any more",
        (word == "parameters", Kind.NEW): f"send {value} with every request",
        (word == "required", Kind.NEW): f"send {value} with every request" if usage.asked else f"count on {value}",
        (word == "required", Kind.GONE): f"be ready for answers without {value}",
        (word == "enum", Kind.GONE): f"do not send {value} any more" if usage.asked else "",
        (word == "enum", Kind.NEW): f"be ready for {value}; take values you do not know as something else",
        (word == "x-roles", Kind.GONE): f"who is no more than {value} gets 403",
        (word == "x-grants", Kind.GONE): f"who has no more than the grant {value} gets 403",
        (word == "x-aliases", Kind.GONE): f"use the operation's own path instead of {value}",
        (container == "x-links", Kind.GONE): "do not look for it",
        (word == "operationId", Kind.CHANGED): "links by name, generated methods, cursors and idempotency keys of the old name end",
        (word == "status", Kind.CHANGED): f"expect the code with {value}",
        (container == "paths" or len(difference.pointer) == 3, Kind.GONE): "do not call it any more",  # noqa: PLR2004 (paths, path, method)
        (True, Kind.MOVED): f"call {value}; who follows links has nothing to do",
    }
    found = next((text for (applies, of_kind), text in table.items() if applies and of_kind is kind and text), "")
    if not found and "x-links" in difference.pointer:
        return "look for the link in each answer: it is shown, or leads, otherwise than before"
    return found or _by_sense(difference, usage)


def _by_sense(difference: Difference, usage: Usage) -> str:
    found = sense(difference)
    if found is Sense.NARROWER and usage.asked:
        return f"check what you send: {difference.keyword} takes less than before"
    if found is Sense.WIDER and usage.answered:
        return f"be ready for answers that {difference.keyword} kept out before"
    return ""
