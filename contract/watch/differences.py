"""What an edit did to the contract, by the names people know."""

from collections.abc import Iterator

from contract.design import METHODS, Design
from contract.findings import Place
from contract.provenance import KINDS

Key = tuple[str, str]
REST = ("openapi", "info", "servers", "security", "tags")


def differences(old: Design, new: Design) -> list[str]:
    """`changed schema Site (spec/lld/04-site.md:80)` for each name that came, went or means something else."""
    before, after = dict(_meanings(old)), dict(_meanings(new))
    said = [_said("gone", key, _place(old, key)) for key in before.keys() - after.keys()]
    said += [_said("new", key, _place(new, key)) for key in after.keys() - before.keys()]
    said += [_said("changed", key, _place(new, key)) for key in after.keys() & before.keys() if before[key] != after[key]]
    return [text for _, _, text in sorted(said)]


def _said(word: str, key: Key, place: Place) -> tuple[Place, str, str]:
    return place, word, f"{word} {' '.join(key)} ({place})"


def _meanings(design: Design) -> Iterator[tuple[Key, object]]:
    for slot in design.slots():
        shared = {key: value for key, value in slot.item.items() if key not in METHODS}
        yield ("operation", str(slot.node.get("operationId"))), (slot.path, slot.method, slot.node, shared)
    for group, kind in KINDS.items():
        yield from (((kind, name), node) for name, node in design.component(group).items())
    yield from ((("problem", code), node) for code, node in design.problem_codes.items())
    yield from ((("document's", key), design.data[key]) for key in REST if key in design.data)


def _place(design: Design, key: Key) -> Place:
    kind, name = key
    if kind == "operation":
        return next(design.place(*slot.pointer) for slot in design.slots() if slot.node.get("operationId") == name)
    groups = {kind: group for group, kind in KINDS.items()}
    if kind in groups:
        return design.place("components", groups[kind], name)
    return design.place("x-problem-codes", name) if kind == "problem" else design.place(name)
