"""`_links`: the contract's `x-links`, computed for one resource and one caller.

A link is shown when its `x-when` holds for the resource's fields, and the caller's role or grant and the tenant's state
allow the operation it leads to. What depends on the caller alone is decided once for each kind of caller.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import itemgetter
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


@dataclass(frozen=True, slots=True)
class _Ready:
    """A link of the contract made ready to be shown: its conditions by field, its template, and how to get what goes into that.

    `from_path`: something comes from the request's path rather than from the resource.
    """

    rel: str
    tests: tuple[tuple[str, Test], ...]
    template: str
    values: Callable[[Mapping[str, Any]], tuple[Any, ...]]
    from_path: bool
    fixed: dict[str, str]


def links_of(schema: str, data: Mapping[str, Any], path_params: Mapping[str, str], principal: Principal) -> Links:
    """Give the links of a resource in wire names. Without declared links there is none."""
    owns = bool(principal.user_id) and data.get("createdBy") == principal.user_id
    shown: Links = {}
    for link in _open_to(schema, principal, owns=owns):
        for name, test in link.tests:
            if not test(data.get(name)):
                break
        else:
            known = {**data, **{_PATH + name: value for name, value in path_params.items()}} if link.from_path else data
            shown[link.rel] = {"href": link.template % tuple(map(_quoted, link.values(known))), **link.fixed}
    return shown


_open: dict[tuple[object, ...], tuple[_Ready, ...]] = {}


def _open_to(schema: str, principal: Principal, *, owns: bool) -> tuple[_Ready, ...]:
    """Give the links a caller may follow. The key is all that `access` asks about a caller: a handful of kinds of people."""
    standing = principal.standing
    place = (standing.tenant_status, standing.grants) if standing else None
    key = (schema, owns, principal.signed_in, principal.role, place)
    if key not in _open:
        targets = ((link, OPERATIONS[link.operation_id]) for link in LINKS.get(schema, ()))
        _open[key] = tuple(_ready(link, target) for link, target in targets if access.may_follow(link, target, principal, owns=owns))
    return _open[key]


def _ready(link: Link, target: Operation) -> _Ready:
    template, names = _template(target.path)
    source = dict(link.parameters)
    sources = [source[name] for name in names]
    return _Ready(
        rel=link.rel,
        tests=tuple((name, _test(condition)) for name, condition in link.when.items()),
        template=template,
        values=_getter(sources),
        from_path=any(name.startswith(_PATH) for name in sources),
        fixed=_fixed(target, link.title),
    )


def _getter(names: list[str]) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    """Make a function that takes these values out of a mapping; `itemgetter` alone gives no tuple for fewer than two."""
    return itemgetter(*names) if len(names) > 1 else lambda known: tuple([known[name] for name in names])


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
