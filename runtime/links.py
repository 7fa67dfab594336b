"""`_links`: the contract's `x-links`, computed for one resource and one caller.

A link is shown when its `x-when` holds for the resource's fields, and the caller's role or grant and the tenant's state
allow the operation it leads to. What depends on the caller alone is decided once for each kind of caller.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any
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


Tests = tuple[tuple[str, Test], ...]
Values = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Ready:
    """A link made ready to be shown. `when` and `values` are places in the conditions and value lists of its `_Ways`."""

    rel: str
    when: int
    values: int
    template: str
    fixed: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Ways:
    """The links a kind of caller may follow from a kind of resource. Links share conditions and values: each is looked at once."""

    links: tuple[_Ready, ...]
    conditions: tuple[Tests, ...]
    values: tuple[Values, ...]


def links_of(schema: str, data: Mapping[str, Any], path_params: Mapping[str, str], principal: Principal) -> Links:
    """Give the links of a resource in wire names. Without declared links there is none."""
    owns = bool(principal.user_id) and data.get("createdBy") == principal.user_id
    ways = _ways(schema, principal, owns=owns)
    met = [_met(condition, data) for condition in ways.conditions]
    filled: dict[int, Values] = {}
    shown: Links = {}
    for link in ways.links:
        if met[link.when]:
            if link.values not in filled:
                filled[link.values] = _filled(ways.values[link.values], data, path_params)
            shown[link.rel] = {"href": link.template % filled[link.values], **link.fixed}
    return shown


_known: dict[tuple[object, ...], _Ways] = {}


def _ways(schema: str, principal: Principal, *, owns: bool) -> _Ways:
    """Know the ways of a kind of caller. The key is all that `access` asks about one: there is a handful of kinds."""
    standing = principal.standing
    place = (standing.tenant_status, standing.grants) if standing else None
    key = (schema, owns, principal.signed_in, principal.role, place)
    if key not in _known:
        targets = [(link, OPERATIONS[link.operation_id]) for link in LINKS.get(schema, ())]
        _known[key] = _ready([(link, target) for link, target in targets if access.may_follow(link, target, principal, owns=owns)])
    return _known[key]


def _ready(open_links: list[tuple[Link, Operation]]) -> _Ways:
    links: list[_Ready] = []
    conditions: list[Mapping[str, object]] = []
    values: list[Values] = []
    for link, target in open_links:
        template, names = _template(target.path)
        source = dict(link.parameters)
        links.append(
            _Ready(
                link.rel,
                _place(conditions, link.when),
                _place(values, tuple(source[n] for n in names)),
                template,
                _fixed(target, link.title),
            )
        )
    tests = [tuple((name, _test(condition)) for name, condition in when.items()) for when in conditions]
    return _Ways(tuple(links), tuple(tests), tuple(values))


def _place(known: list[Any], wanted: object) -> int:
    """Give the place of `wanted` in the list, putting it there when it is new."""
    if wanted not in known:
        known.append(wanted)
    return known.index(wanted)


def _met(tests: Tests, data: Mapping[str, Any]) -> bool:
    for name, test in tests:  # noqa: SIM110 - a generator would cost more than the tests
        if not test(data.get(name)):
            return False
    return True


def _filled(sources: Values, data: Mapping[str, Any], path_params: Mapping[str, str]) -> Values:
    return tuple([_quoted(path_params[name.removeprefix(_PATH)] if name.startswith(_PATH) else data[name]) for name in sources])


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
