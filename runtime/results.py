"""The closed set of things a handler can answer beside a plain model (200)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import BaseModel

from services.core.paging import Page
from services.core.streams import Sent

__all__ = ["Accepted", "Created", "EventStream", "NoContent", "Page", "Raw", "Sent"]

Model = TypeVar("Model", bound=BaseModel)
Event = TypeVar("Event")


@dataclass(frozen=True, slots=True)
class Created(Generic[Model]):
    """201 with the new resource; `Location` is its `self` link."""

    resource: Model


@dataclass(frozen=True, slots=True)
class Accepted(Generic[Model]):
    """202 with the job that does the work; `Location` is its `self` link."""

    resource: Model


@dataclass(frozen=True, slots=True)
class NoContent:
    """204."""


@dataclass(frozen=True, slots=True)
class Raw:
    """200 with a body that is not enveloped (`x-raw`)."""

    content: bytes
    media_type: str = "application/json"


@dataclass(frozen=True, slots=True)
class EventStream(Generic[Event]):
    """200 as server-sent events. None stands for a moment without news and becomes a keep-alive comment.

    `resource` is what the stream is about, for `Location` and for a replay under the same idempotency key.
    """

    events: Iterator[Sent[Event] | None]
    resource: BaseModel | None = None
