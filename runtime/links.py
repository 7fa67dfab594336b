"""`_links`: the contract's `x-links`, computed for one resource and one caller.

A link is shown when its `x-when` holds for the resource's fields, and the caller's role or grant and the tenant's state
allow the operation it leads to. What depends on the caller alone is decided once for each kind of caller.
"""

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Any
from urllib.parse import quote

from generated.operations import LINKS, OPERATIONS, Link, Operation
from runtime import access
from services.core.principal import Principal

Links = dict[str, dict[str, str]]
_PATH = "$path."

_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "in": lambda value, wanted: value in wanted,
    "lt": lambda value, wanted: value is not None and value < wanted,
    "lte": lambda value, wanted: value is not None and value <= wanted,
    "gt": lambda value, wanted: value is not None and value > wanted,
    "gte": lambda value, wanted: value is not None and value >= wanted,
    "exists": lambda value, wanted: (value is not None) is wanted,
}


def links_of(schema: str, data: Mapping[str, Any], path_params: Mapping[str, str], principal: Principal) -> Links:
    """Give the links of a resource in wire names. Without declared links there is none."""
    owns = bool(principal.user_id) and data.get("createdBy") == principal.user_id
    return {
        link.rel: link_to(target, _values(link, data, path_params), link.title)
        for link, target in _open_to(schema, principal, owns=owns)
        if not link.when or holds(link.when, data)
    }


_Followed = tuple[tuple[Link, Operation], ...]
_followed: dict[tuple[object, ...], _Followed] = {}


def _open_to(schema: str, principal: Principal, *, owns: bool) -> _Followed:
    """Give the links a caller may follow. The key is all that `access` asks about a caller: a handful of kinds of people."""
    standing = principal.standing
    status, grants = (standing.tenant_status, standing.grants) if standing else (access, None)
    key = (schema, owns, principal.signed_in, principal.role, status, grants)
    if key not in _followed:
        targets = ((link, OPERATIONS[link.operation_id]) for link in LINKS.get(schema, ()))
        _followed[key] = tuple((link, target) for link, target in targets if access.may_follow(link, target, principal, owns=owns))
    return _followed[key]


def link_to(target: Operation, values: Mapping[str, Any], title: str | None = None) -> dict[str, str]:
    link = {"href": href(target.path, values)}
    if target.method != "GET":
        link["method"] = target.method
    if title:
        link["title"] = title
    return link


def href(path: str, values: Mapping[str, Any]) -> str:
    """Fill a path template; every value is quoted."""
    template, names = _template(path)
    return template % tuple([_quoted(values[name]) for name in names])


def holds(when: Mapping[str, Any], data: Mapping[str, Any]) -> bool:
    """Tell whether a condition (`x-when`) is true of a resource's fields."""
    return all(_field_holds(data.get(field), condition) for field, condition in when.items())


def _field_holds(value: Any, condition: Any) -> bool:
    if isinstance(condition, dict):
        return all(_OPERATORS[name](value, wanted) for name, wanted in condition.items())
    return value in condition if isinstance(condition, list | tuple) else value == condition


def _values(link: Link, data: Mapping[str, Any], path_params: Mapping[str, str]) -> dict[str, Any]:
    return {
        name: path_params[source.removeprefix(_PATH)] if source.startswith(_PATH) else data[source] for name, source in link.parameters
    }


@lru_cache(1024, typed=True)
def _quoted(value: object) -> str:
    return quote(str(value), safe="")


@cache
def _template(path: str) -> tuple[str, tuple[str, ...]]:
    """Split `/a/{b}` into `/a/%s` and the names of what goes in."""
    pieces = path.replace("%", "%%").replace("}", "{").split("{")
    return "%s".join(pieces[::2]), tuple(pieces[1::2])
