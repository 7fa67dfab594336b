"""What oasdiff cannot see: who may call, where links lead, in which states, by which keys."""

from collections.abc import Callable
from dataclasses import dataclass

from contract.compare.differences import Difference, Kind
from contract.compare.side import Side
from contract.compare.words import Verdict
from contract.conditions import operators
from contract.design import METHODS, Node, Pointer, node_at
from contract.operations import Designed

LINK = 4  # components, schemas, name, x-links; then the relation


@dataclass(frozen=True)
class Both:
    """A difference and both states it lies between."""

    old: Side
    new: Side
    difference: Difference

    def operations(self) -> tuple[Designed | None, Designed | None]:
        """The operation the difference is in, as it was and as it is."""
        return _operation(self.old, self.difference.former), _operation(self.new, self.difference.pointer)


def _operation(side: Side, pointer: Pointer) -> Designed | None:
    if len(pointer) < 3 or pointer[2] not in METHODS:  # noqa: PLR2004 (paths, path, method)
        return None
    node = node_at(side.written, pointer[:3])
    return next((each for each in side.operations.values() if each.node is node), None)


def _breaks(breaking: bool) -> Verdict:
    return Verdict.BREAKING if breaking else Verdict.COMPATIBLE


def _roles(both: Both) -> Verdict:
    """Whoever could call still can: `any` is everybody who is signed in, and a public operation asks for no role."""
    if (today := both.operations()[1]) and today.public:
        return Verdict.COMPATIBLE
    was, now = (_words(operation, "x-roles") for operation in both.operations())
    if both.difference.kind is Kind.NEW and not both.difference.of_item:
        return Verdict.BREAKING  # it was public, or nobody knew
    lost = both.difference.before if both.difference.of_item else sorted(was - now)
    return _breaks("any" not in now and both.difference.kind is not Kind.NEW and bool(lost))


def _grants(both: Both) -> Verdict:
    was, now = (_words(operation, "x-grants") for operation in both.operations())
    return _breaks(both.difference.kind is Kind.GONE and not was <= now)


def _words(operation: Designed | None, key: str) -> set[str]:
    return set(operation.node.get(key, [])) if operation else set()


def _tenant_states(both: Both) -> Verdict:
    """Compared with their defaults; none stated means any."""
    was, now = both.operations()
    before, after = set(was.tenant_states if was else ()), set(now.tenant_states if now else ())
    return _breaks(bool(after) and (not before or not before <= after))


def _links(both: Both) -> Verdict:
    """Gone or led elsewhere breaks; so does being shown in fewer states or to fewer people."""
    difference = both.difference
    inside = difference.pointer[LINK:]
    if len(inside) <= 1:
        return _breaks(difference.kind is Kind.GONE)
    if inside[1] == "title":
        return Verdict.DOCUMENTATION
    if inside[1] in {"x-roles", "x-grants"}:
        return _breaks(difference.kind is Kind.GONE if difference.of_item else difference.kind is Kind.NEW)
    if inside[1] == "x-when":
        return _breaks(not _shown_as_before(difference.before, difference.after))
    return _breaks(inside[1] in {"operationId", "body"})


def _shown_as_before(before: object, after: object) -> bool:
    """Whether a link is shown wherever it was: every condition there is now takes in what the old one did."""
    was, now = before if isinstance(before, dict) else {}, after if isinstance(after, dict) else {}
    return all(field in was and _takes_in(operators(was[field]), operators(condition)) for field, condition in now.items())


def _takes_in(was: Node, now: Node) -> bool:
    if set(was) == set(now) == {"in"}:
        return set(map(str, was["in"])) <= set(map(str, now["in"]))
    return was == now


def _stated(both: Both) -> Verdict:
    """A promise, such as taking an Idempotency-Key: giving it up breaks."""
    return _breaks(not both.difference.after)


def _demand(both: Both) -> Verdict:
    """Asked of the caller, such as a plan's feature: asking for more breaks."""
    return _breaks(both.difference.kind is not Kind.GONE)


def _codes(both: Both) -> Verdict:
    if both.difference.kind is Kind.GONE:
        return Verdict.DOCUMENTATION
    return Verdict.COMPATIBLE


def _defined_codes(both: Both) -> Verdict:
    if both.difference.pointer[-1] == "status":
        return Verdict.BREAKING
    return _codes(both) if both.difference.kind is not Kind.CHANGED else Verdict.DOCUMENTATION


def _sunset(both: Both) -> Verdict:
    """Earlier than announced."""
    before, after = both.difference.before, both.difference.after
    return _breaks(isinstance(before, str) and isinstance(after, str) and after < before)


def _always(verdict: Verdict) -> Callable[[Both], Verdict]:
    return lambda _: verdict


def _leaving(both: Both) -> Verdict:
    return _breaks(both.difference.kind is Kind.GONE)


EXTENSIONS: dict[str, Callable[[Both], Verdict]] = {
    "x-roles": _roles,
    "x-grants": _grants,
    "x-tenant-states": _tenant_states,
    "x-links": _links,
    "x-idempotent": _stated,
    "x-stream": lambda both: _breaks(both.difference.kind is not Kind.NEW),
    "x-raw": _always(Verdict.BREAKING),
    "x-aliases": _leaving,
    "x-service": _always(Verdict.COMPATIBLE),
    "x-problems": _codes,
    "x-problem-codes": _defined_codes,
    "x-feature": _demand,
    "x-quota": _demand,
    "x-rate": _always(Verdict.COMPATIBLE),
    "x-sunset": _sunset,
}
