"""Filling a copywriter's sentence with what is known, and keeping out what a brand forbids."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from services.composer.dice import Dice
from services.composer.reading.prompt import Reading
from services.composer.reading.text import first_upper

VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class Voice:
    """Says the copywriter's lines for one company. `forbidden` are words that never reach the page."""

    words: dict[str, str]
    forbidden: tuple[str, ...]
    dice: Dice

    def say(self, line: str) -> str:
        """The line with its blanks filled; a sentence with a forbidden term is left out, or loses the term."""
        for blank, word in self.words.items():
            if "{" in line:
                line = line.replace("{" + blank + "}", word)
        return self.allowed(first_upper(line))

    def choose(self, label: str, options: Sequence[str]) -> str:
        """One of the lines, by the page's dice; a line without forbidden terms if there is one."""
        clean = [option for option in options if not self._offends(option)]
        return self.say(self.dice.pick(label, clean or list(options)))

    def allowed(self, text: str) -> str:
        if not self._offends(text):
            return text
        parts = re.split(r"(?<=[.!?])\s+", text)
        kept = [part for part in parts if not self._offends(part)]
        if kept:
            return " ".join(kept)
        for term in self.forbidden:
            text = re.sub(_whole(term), "", text, flags=re.IGNORECASE)
        return first_upper(re.sub(r"\s{2,}", " ", text).replace(" ,", ",").replace(" .", ".").strip(" ,-–"))

    def _offends(self, text: str) -> bool:
        return any(re.search(_whole(term), text, re.IGNORECASE) for term in self.forbidden)


def voice_for(reading: Reading, company: str, trade: dict[str, Any], forbidden: tuple[str, ...], dice: Dice) -> Voice:
    kind = reading.kind if reading.kind and not reading.kind[0].isdigit() else None
    noun = trade["noun"]
    offer = trade["offer"]
    words = {
        "name": company,
        "in_place": f" in {reading.place}" if reading.place else "",
        "place": reading.place or "",
        "kind": kind or noun,
        "kind_title": first_upper(kind or noun),
        "a_kind": with_article(kind or "small " + noun),
        "offer": offer,
        "Offer": first_upper(offer),
        "noun": noun,
    }
    return Voice(words, tuple(term for term in forbidden if term.strip()), dice)


def with_article(words: str) -> str:
    return f"{'an' if words[:1].lower() in VOWELS else 'a'} {words}"


def _whole(term: str) -> str:
    return rf"(?<!\w){re.escape(term.strip())}(?!\w)"
