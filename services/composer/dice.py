"""Variety without chance: choices that follow from a hash of the input."""

from collections.abc import Sequence
from hashlib import sha256
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """Answers each labelled question the same way for the same seed, whatever was asked before."""

    def __init__(self, seed: str) -> None:
        self._seed = seed.encode("utf-8", "replace")

    def number(self, label: str, below: int) -> int:
        """A number in [0, below)."""
        digest = sha256(self._seed + b"|" + label.encode()).digest()
        return int.from_bytes(digest[:6], "big") % below

    def between(self, label: str, low: int, high: int) -> int:
        """A number in [low, high]."""
        return low + self.number(label, high - low + 1)

    def pick(self, label: str, options: Sequence[T]) -> T:
        return options[self.number(label, len(options))]

    def shuffled(self, label: str, items: Sequence[T]) -> list[T]:
        order = sorted(range(len(items)), key=lambda index: self.number(f"{label}:{index}", 1 << 32))
        return [items[index] for index in order]
