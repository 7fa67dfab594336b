"""`_links`: the contract's `x-links`, computed for one resource and one caller.

A link is shown when its `x-when` holds for the resource's fields, and the caller's role or grant and the tenant's state
allow the operation it leads to.
"""

from collections.abc import Callable, Mapping
from functools import cache
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
    shown: Links = {}
    for link in LINKS.get(schema, ()):
        target = OPERATIONS[link.operation_id]
        if holds(link.when, data) and access.may_follow(link, target, principal, owns=owns):
            shown[link.rel] = link_to(target, _values(link, data, path_params), link.title)
    return shown


def link_to(target: Operation, values: Mapping[str, Any], title: str | None = None) -> dict[str, str]:
    link = {"href": href(target.path, values)}
    if target.method != "GET":
        link["method"] = target.method
    if title:
        link["title"] = title
    return link


def href(path: str, values: Mapping[str, Any]) -> str:
    """Fill a path template; every value is quoted."""
    pieces = _template(path)
    return "".join(piece if name is None else quote(str(values[name]), safe="") for piece, name in pieces)


def holds(when: Mapping[str, Any], data: Mapping[str, Any]) -> bool:
    """Tell whether a condition (`x-when`) is true of a resource's fields."""
    return all(_field_holds(data.get(field), condition) for field, condition in when.items())


def _field_holds(value: Any, condition: Any) -> bool:
    if isinstance(condition, Mapping):
        return all(_OPERATORS[name](value, wanted) for name, wanted in condition.items())
    return value in condition if isinstance(condition, list | tuple) else value == condition


def _values(link: Link, data: Mapping[str, Any], path_params: Mapping[str, str]) -> dict[str, Any]:
    return {
        name: path_params[source.removeprefix(_PATH)] if source.startswith(_PATH) else data[source] for name, source in link.parameters
    }


@cache
def _template(path: str) -> tuple[tuple[str, str | None], ...]:
    pieces: list[tuple[str, str | None]] = []
    for index, part in enumerate(path.replace("}", "{").split("{")):
        if part:
            pieces.append((part, part if index % 2 else None))
    return tuple(pieces)
