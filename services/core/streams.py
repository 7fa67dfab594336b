"""Events on their way to a reader."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Event = TypeVar("Event")


@dataclass(frozen=True, slots=True)
class Sent(Generic[Event]):
    """An event with the integer id, from 1, under which a reader can come back."""

    id: int
    event: Event
