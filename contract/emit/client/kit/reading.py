"""Answers as models, tolerantly: an API that has grown since this client was made must not break it.

What the API may add at any time is taken: new fields are left out, a new value of an enum becomes a member of its own
(`Color("mauve")`, equal to "mauve" and to no member that was known), bounds such as lengths are the server's to keep. What
the types promise is checked: a field that is missing or of another type is an error.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Any, Generic, Protocol, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import SchemaValidator

from .links import Link

Model = TypeVar("Model")
Ways = TypeVar("Ways")
Ways_co = TypeVar("Ways_co", covariant=True)

_BOUNDS = frozenset({"pattern", "min_length", "max_length", "ge", "gt", "le", "lt", "multiple_of"})
_BOUNDED = frozenset({"str", "int", "float", "decimal", "list", "dict", "tuple", "set"})
_UNKNOWN_MEMBER = "union_tag_invalid"


class MakesLinks(Protocol[Ways_co]):
    def __call__(self, offered: Mapping[str, Link], sender: Any, etag: str | None) -> Ways_co: ...


@dataclass(frozen=True, slots=True)
class Kind(Generic[Model, Ways]):
    """How a resource is read: its model (or union of models) and the class of its links."""

    model: Any
    links: MakesLinks[Ways]

    def read(self, data: object) -> Model:
        """Raises pydantic's ValidationError."""
        return read(self.model, data)  # type: ignore[no-any-return]  # the model is of the kind's own type


def read(model: Any, data: object) -> Any:
    """A value of a model's type. Raises pydantic's ValidationError."""
    return _validator(model).validate_python(data, extra="ignore")


def read_event(model: Any, data: object) -> Any:
    """A member of a union, or None when the union has no such member yet."""
    try:
        return read(model, data)
    except ValidationError as error:
        if error.errors()[0]["type"] == _UNKNOWN_MEMBER:
            return None
        raise


@lru_cache(None)
def _validator(model: Any) -> SchemaValidator:
    return SchemaValidator(_loosened(TypeAdapter(model).core_schema))


def _loosened(node: Any) -> Any:
    """Open a schema of pydantic's: no bounds, and values that come later. Where a union has no discriminator, it stays strict."""
    if isinstance(node, list):
        return [_loosened(each) for each in node]
    if not isinstance(node, dict) or node.get("type") == "union":
        return node
    kind = node.get("type")
    if kind == "literal" and all(isinstance(value, str) for value in node["expected"]):
        return {"type": "str"}
    kept = {key: value if key == "metadata" else _loosened(value) for key, value in node.items()}
    if kind == "enum" and node.get("sub_type") == "str":
        return kept | {"missing": lambda value: _new_member(node["cls"], value)}
    if isinstance(kind, str) and kind in _BOUNDED:
        return {key: value for key, value in kept.items() if key not in _BOUNDS}
    return kept


def _new_member(kind: type[Enum], value: object) -> Enum | None:
    """A member for a value that came after this client: it has a name and a value, and equals only itself and its text."""
    if not isinstance(value, str):
        return None
    member: Enum = str.__new__(kind, value)  # type: ignore[type-var]  # the kind is an enum of strings
    member._name_ = member._value_ = value
    return member
