"""`_links`: the contract's `x-links`, computed for one resource and one caller.

A link is shown when its `x-when` holds for the resource's fields, and the caller's role or grant and the tenant's state
allow the operation it leads to. What depends on the caller alone is decided once for each kind of caller.
"""

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Any, NamedTuple
from urllib.parse import quote

from generated.operations import LINKS, OPERATIONS, Link, Operation
from runtime import access
from services.core.principal import Principal

Links = dict[str, dict[str, str]]
Test = Callable[[Any], bool]
_PATH = "$path."

_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "in": lambda value, wanted: value in wanted,
    "lt": lambda value, wanted: value is not None and value < wanted,
    "lte": lambda value, wanted: value is not None and value <= wanted,
    "gt": lambda value, wanted: value is not None and value > wanted,
    "gte": lambda value, wanted: value is not None and value >= wanted,
    "exists": lambda value, wanted: (value is not None) is wanted,
}


Outcome = tuple[bool, ...]


class _Plan(NamedTuple):
    """The links to show for one outcome of the conditions. Their targets are one template, a line each, filled at once."""

    template: str
    sources: frozenset[str]
    links: tuple[tuple[str, dict[str, str]], ...]


class _Ways(NamedTuple):
    """The links a kind of caller may follow from a kind of resource: each condition is looked at once, each outcome planned once."""

    links: list[tuple[Link, Operation]]
    conditions: list[Mapping[str, object]]
    tests: list[list[tuple[str, Test]]]
    plans: dict[Outcome, _Plan]


def links_of(schema: str, data: Mapping[str, Any], path_params: Mapping[str, str], principal: Principal) -> Links:
    """Give the links of a resource in wire names. Without declared links there is none."""
    owns = bool(principal.user_id) and data.get("createdBy") == principal.user_id
    ways = _ways(schema, principal, owns=owns)
    outcome = tuple([_met(tests, data) for tests in ways.tests])
    plan = ways.plans.get(outcome) or _planned(ways, outcome)
    values = {
        source: _quoted(path_params[source.removeprefix(_PATH)] if source.startswith(_PATH) else data[source]) for source in plan.sources
    }
    hrefs = (plan.template % values).split("\n")
    return {rel: {"href": target, **fixed} for (rel, fixed), target in zip(plan.links, hrefs, strict=False)}


_known: dict[tuple[object, ...], _Ways] = {}


def _ways(schema: str, principal: Principal, *, owns: bool) -> _Ways:
    """Know the ways of a kind of caller. The key is all that `access` asks about one: there is a handful of kinds."""
    standing = principal.standing
    place = (standing.tenant_status, standing.grants, standing.plan) if standing else None
    key = (schema, owns, principal.signed_in, principal.role, place)
    if key not in _known:
        targets = [(link, OPERATIONS[link.operation_id]) for link in LINKS.get(schema, ())]
        links = [(link, target) for link, target in targets if access.may_follow(link, target, principal, owns=owns)]
        conditions = [
            when for index, (link, _) in enumerate(links) if (when := link.when) not in [other.when for other, _ in links[:index]]
        ]
        tests = [[(name, _test(condition)) for name, condition in when.items()] for when in conditions]
        _known[key] = _Ways(links, conditions, tests, {})
    return _known[key]


def _met(tests: list[tuple[str, Test]], data: Mapping[str, Any]) -> bool:
    for name, test in tests:  # noqa: SIM110 - a generator would cost more than the tests
        if not test(data.get(name)):
            return False
    return True


def _planned(ways: _Ways, outcome: Outcome) -> _Plan:
    shown = [(link, target) for link, target in ways.links if outcome[ways.conditions.index(link.when)]]
    fields = [[dict(link.parameters)[name] for name in _template(target.path)[1]] for link, target in shown]
    plan = _Plan(
        template="\n".join(_named(target.path, names) for (_, target), names in zip(shown, fields, strict=True)),
        sources=frozenset(name for names in fields for name in names),
        links=tuple((link.rel, _fixed(target, link.title)) for link, target in shown),
    )
    ways.plans[outcome] = plan
    return plan


def _named(path: str, fields: list[str]) -> str:
    """Name the field that fills each parameter: `/a/{b}` becomes `/a/%(field)s`."""
    pieces = path.replace("%", "%%").replace("}", "{").split("{")
    pieces[1::2] = [f"%({field})s" for field in fields]
    return "".join(pieces)


def link_to(target: Operation, values: Mapping[str, Any], title: str | None = None) -> dict[str, str]:
    return {"href": href(target.path, values), **_fixed(target, title)}


def _fixed(target: Operation, title: str | None) -> dict[str, str]:
    return ({"method": target.method} if target.method != "GET" else {}) | ({"title": title} if title else {})


def href(path: str, values: Mapping[str, Any]) -> str:
    """Fill a path template; every value is quoted."""
    template, names = _template(path)
    return template % tuple(_quoted(values[name]) for name in names)


def _test(condition: Any) -> Test:
    """Make a condition on one field (a part of `x-when`) callable."""
    if isinstance(condition, list | tuple):
        return condition.__contains__
    if not isinstance(condition, Mapping):
        return lambda value: bool(value == condition)
    asked = [(_OPERATORS[name], wanted) for name, wanted in condition.items()]
    if len(asked) == 1:
        return lambda value, operator=asked[0][0], wanted=asked[0][1]: operator(value, wanted)  # type: ignore[misc]
    return lambda value: all(operator(value, wanted) for operator, wanted in asked)


@lru_cache(1024, typed=True)
def _quoted(value: object) -> str:
    return quote(str(value), safe="")


@cache
def _template(path: str) -> tuple[str, tuple[str, ...]]:
    """Split `/a/{b}` into `/a/%s` and the names of what goes in."""
    pieces = path.replace("%", "%%").replace("}", "{").split("{")
    return "%s".join(pieces[::2]), tuple(pieces[1::2])
