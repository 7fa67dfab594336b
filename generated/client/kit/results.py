"""Generated from spec/lld; do not edit. Run `make generate`.

What calls give back."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, TypeVar

from .links import Link
from .reading import Kind

Model = TypeVar("Model")
Ways = TypeVar("Ways")
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Meta:
    """When and under which trace an answer was made."""

    timestamp: datetime | None
    trace_id: str | None


@dataclass(frozen=True, slots=True)
class Resource(Generic[Model, Ways]):
    """A resource as the API answered it.

    `links` says where one can go from here now, with a method per relation. `etag` is its revision as `If-Match` wants it.
    `location` is where a new resource or running work is. `replayed` tells that the answer was stored earlier under the same
    Idempotency-Key.
    """

    data: Model
    links: Ways
    meta: Meta
    etag: str | None = None
    location: str | None = None
    replayed: bool = False
    kind: Kind[Model, Ways] | None = field(default=None, repr=False, compare=False)

    @property
    def revision(self) -> int | None:
        number = (self.etag or "").removeprefix("W/").strip('"')
        return int(number) if number.isascii() and number.isdigit() else None


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """One page of a list. `limit` is how many items it may hold; `next_cursor` is absent on the last."""

    items: tuple[Item, ...]
    links: Mapping[str, Link]
    meta: Meta
    limit: int | None = None
    next_cursor: str | None = None


@dataclass(frozen=True, slots=True)
class Raw:
    """An answer that is not enveloped."""

    content: bytes = field(repr=False)
    media_type: str

    def json(self) -> Any:
        """Raises ValueError when it is no JSON."""
        return json.loads(self.content)
