"""Lists come in pages. Where the next one starts is a position of the storage; signing it is the runtime's business."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class PageRequest:
    """Which part of a list is wanted: at most `limit` items (1 to 100) behind position `after`."""

    limit: int = 20
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """A part of a list, and the position of the next one if there is more."""

    items: Sequence[Item]
    next: str | None = None
