"""Answers as models, tolerantly: an API that has grown since this client was made must not break it.

What the API may add at any time is taken: new fields are left out, a new value of an enum becomes a member of its own
(`Color("mauve")`, equal to "mauve" and to no member that was known), bounds such as lengths are the server's to keep. What
the types promise is checked: a field that is missing or of another type is an error.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from pydantic import ValidationError

from .grown import adapter, build
from .links import Link

Model = TypeVar("Model")
Ways = TypeVar("Ways")
Ways_co = TypeVar("Ways_co", covariant=True)

_NEW_MEMBER = "union_tag_invalid"


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
    try:
        return adapter(model).validate_python(data)
    except ValidationError as error:
        try:
            return build(model, data)
        except ValueError:
            raise error from None


def read_event(model: Any, data: object) -> Any:
    """A member of a union, or None when the union has no such member yet."""
    try:
        return read(model, data)
    except ValidationError as error:
        first = error.errors()[0]
        if first["type"] == _NEW_MEMBER and not first["loc"]:
            return None
        raise
