"""Both states compared: every change with its verdict, its place, and what it means."""

from collections import Counter
from dataclasses import dataclass

from contract.compare.differences import Difference, Kind, differences
from contract.compare.handlers import HandlerNote, for_handlers
from contract.compare.oasdiff import Effect, effects
from contract.compare.side import Side, name_of
from contract.compare.stored import for_stored_data, stored_schemas
from contract.compare.usage import Usage, usage
from contract.compare.verdicts import PROSE, verdict
from contract.compare.wire import Candidate, attribute, names
from contract.compare.wording import CHECK_CALLS, for_clients, group_of, subject, what
from contract.compare.words import Verdict
from contract.declarations import Declaration, declarations, declared, lost_names
from contract.design import Pointer
from contract.findings import Place


@dataclass(frozen=True)
class Change:
    """`declared` is where it was said that a breaking one is meant. `effects` are the ids of oasdiff's checks."""

    verdict: Verdict
    kind: str
    name: str
    operations: tuple[str, ...]
    place: Place
    what: str
    clients: str = ""
    stored: str = ""
    effects: tuple[str, ...] = ()
    declared: tuple[Declaration, ...] = ()
    difference: Difference | None = None

    @property
    def reason(self) -> str | None:
        return self.declared[0].reason if self.declared else None


@dataclass(frozen=True)
class Comparison:
    """All that differs between two states."""

    old: Side
    new: Side
    changes: list[Change]
    handlers: list[HandlerNote]

    def of(self, verdict: Verdict) -> list[Change]:
        return [change for change in self.changes if change.verdict is verdict]

    @property
    def counts(self) -> dict[Verdict, int]:
        counted = Counter(change.verdict for change in self.changes)
        return {each: counted[each] for each in Verdict}

    @property
    def risen(self) -> bool:
        return _major(self.new) > _major(self.old)

    @property
    def undeclared(self) -> list[Change]:
        return [] if self.risen else [change for change in self.of(Verdict.BREAKING) if not change.declared]


def _major(side: Side) -> int:
    first = str(side.document.get("info", {}).get("version", "0")).split(".")[0]
    return int(first) if first.isdigit() else 0


def compare(old: Side, new: Side) -> Comparison:
    """In the order of NEW's document. `ContractBroken` when oasdiff cannot be asked."""
    found = differences(old.written, new.written)
    used = {difference: usage(old, new, difference) for difference in found}
    said = effects(old.slim, new.slim) if found else []
    candidates = [Candidate(each, used[each], names(old, new, each)) for each in found if _on_the_wire(each)]
    causes, left = attribute(said, candidates, _addresses(old) | _addresses(new))
    resources = stored_schemas(old) | stored_schemas(new) if found else {}
    changes = [_change(old, new, each, used[each], causes.get(each, []), resources) for each in found]
    changes += [_unexplained(old, new, effect) for effect in left]
    return Comparison(old, new, changes, for_handlers(old, new) if found else [])


def _on_the_wire(difference: Difference) -> bool:
    return difference.keyword not in PROSE and not any(step.startswith("x-") and step != "x-sunset" for step in difference.pointer)


def _addresses(side: Side) -> dict[Pointer, str]:
    return {slot.pointer[1:]: name_of(slot.pointer, slot.node) for slot in side.written.slots()}


def _change(old: Side, new: Side, difference: Difference, used: Usage, caused: list[Effect], resources: dict[str, list[str]]) -> Change:
    found = verdict(old, new, difference, used, caused)
    group = group_of(difference.pointer)
    kind, name = subject(group)
    return Change(
        verdict=found,
        kind=kind,
        name=used.all[0] if kind == "operation" and used.all else name,
        operations=used.all,
        place=_place(old, new, difference),
        what=what(difference, group, old.written, new.written),
        clients=for_clients(difference, found, used, caused),
        stored=for_stored_data(difference, resources),
        effects=tuple(dict.fromkeys(effect.id for effect in caused)),
        declared=_declared(new, difference, used.all) if found is Verdict.BREAKING else (),
        difference=difference,
    )


def _place(old: Side, new: Side, difference: Difference) -> Place:
    """Where NEW says it; what is gone where OLD did, but for a word of a list that is still there."""
    if difference.kind is not Kind.GONE:
        return new.place(difference.spot)
    word = difference.of_item and not isinstance(difference.before, dict)
    return new.place(difference.pointer[:-1]) if word else old.place(difference.former)


def _declared(new: Side, difference: Difference, operations: tuple[str, ...]) -> tuple[Declaration, ...]:
    lost = lost_names(difference.before, difference.former) if difference.kind is not Kind.NEW else []
    pointers = [new.operations[name].pointer for name in operations if name in new.operations]
    return declared(declarations(new.source), difference.pointer, lost, pointers)


def _unexplained(old: Side, new: Side, effect: Effect) -> Change:
    """What oasdiff finds and no difference explains, told at its operation."""
    pointer = ("paths", effect.path, effect.method)
    name = (_addresses(old) | _addresses(new)).get(pointer[1:], "")
    side = new if pointer[1:] in _addresses(new) else old
    meant = declared(declarations(new.source), pointer, [], [])
    return Change(
        Verdict.BREAKING, "operation", name, (name,), side.place(pointer), effect.text, CHECK_CALLS, effects=(effect.id,), declared=meant
    )
