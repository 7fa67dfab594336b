# ruff: noqa: PLR2004 - the weights of a heuristic are its text
"""What can be counted about copy: each measure is a fraction in [0, 1], 1 being as it should be."""

import re
from collections import Counter

from services.composer.data import table, word_set
from services.composer.reading.expression import Expression
from services.composer.reading.text import squeezed
from services.composer.reading.wishes import PER_VOICE
from services.core.brand import BrandGuide
from services.generation.ports import CopySample

PLACEHOLDERS = Expression(
    r"\b(?:lorem|ipsum|dolor sit|consectetur|todo|tbd|fixme|xxx+|your (?:text|company|name|title|"
    r"headline|tagline|content|logo|business name)(?: goes)? here|placeholder|click here|insert (?:text|"
    r"name|image)|"
    r"company name|heading goes|sample text|text goes here|untitled|new page|foo|bar baz|asdf)\b|\[[^\]]{2,30}\]|\{\{",
    re.IGNORECASE,
)

VAGUE = Expression(
    r"^(?:welcome(?: to .{0,40})?|home|hello world|our website|website|landing page|submit|click|more|title|heading|untitled)[.!]?$",
    re.IGNORECASE,
)
STIFF = frozenset(
    [
        "synergy",
        "leverage",
        "utilize",
        "paradigm",
        "holistic",
        "best-in-class",
        "world-class",
        "cutting-edge",
        "revolutionary",
        "turnkey",
        "solutioning",
        "seamless",
    ]
)
OPEN = Expression(r"\b(?:to be added|sample review|replace with your own|details follow)\b", re.IGNORECASE)
NAMED = Expression(r"(?<=[a-z,] )[A-Z][a-z]{2,}")
COMFORTABLE, LONG = 20.0, 38.0


def names_company(sample: CopySample, company: str | None) -> float:
    """1 if title and text name the company as it is spelled, less if only one of them or another spelling does."""
    if not company:
        return 0.8 if sample.title.strip() else 0.4
    places = (sample.title, " ".join(sample.headings), sample.text)
    exact = sum(weight for place, weight in zip(places, (0.45, 0.1, 0.45), strict=True) if company in place)
    loose = sum(weight for place, weight in zip(places, (0.25, 0.05, 0.25), strict=True) if company.lower() in place.lower())
    return min(1.0, max(exact, loose) + (0.1 if exact >= 0.9 else 0))


def headline(sample: CopySample) -> float:
    """A first heading of two to fourteen words that says something."""
    first = sample.headings[0].strip() if sample.headings else ""
    words = len(first.split())
    if not first or VAGUE.match(first) or PLACEHOLDERS.search(first):
        return 0.0
    return 1.0 if 2 <= words <= 14 else 0.5


def calls_to_action(sample: CopySample) -> float:
    """The share of calls that begin with a verb; 0 without any."""
    calls = [call.strip() for call in sample.calls_to_action if call.strip()]
    if not calls:
        return 0.0
    good = sum(
        bool(set(squeezed(call).split()[:3]) & word_set("verbs")) and not VAGUE.match(call) and len(call.split()) <= 7 for call in calls
    )
    return 0.3 + 0.7 * good / len(calls)


def free_of_placeholders(sample: CopySample) -> float:
    found = len(PLACEHOLDERS.findall(" ".join((sample.title, *sample.headings, sample.text, *sample.calls_to_action))))
    return max(0.0, 1 - 0.5 * found)


def readability(sample: CopySample) -> float:
    """1 up to 20 words a sentence on average, falling to 0 at 38."""
    lengths = [len(part.split()) for part in re.split(r"[.!?\n]+", sample.text) if part.split()]
    if not lengths:
        return 0.0
    mean = sum(lengths) / len(lengths)
    return max(0.0, min(1.0, (LONG - mean) / (LONG - COMFORTABLE)))


def substance(sample: CopySample) -> float:
    """Enough to read: 0 for nothing, 1 from 250 words on; endless repetition of the same words takes from it."""
    words = squeezed(sample.text).split()
    if not words:
        return 0.0
    common = [count for word, count in Counter(words).items() if len(word) > 4]
    repetition = max(common, default=0) / len(words)
    return min(1.0, len(words) / 250) * (1 - min(0.8, max(0.0, repetition - 0.06) * 6))


def finished(sample: CopySample) -> float:
    """What is marked as sample or as still to be added is honest, but not finished: each costs a little, down to a half."""
    open_ends = len(OPEN.findall(sample.text))
    return max(0.5, 1 - 0.08 * open_ends)


def concrete(sample: CopySample) -> float:
    """Numbers and capitalised words within sentences, per hundred words; four and more are plenty."""
    words = sample.text.split()
    told = sum(any(c.isdigit() for c in word) for word in words) + len(NAMED.findall(sample.text)) / 2
    return min(1.0, 25 * told / len(words)) if words else 0.0


def calm(sample: CopySample) -> float:
    """Capitals throughout and rows of exclamation marks cost."""
    words = [word for word in sample.text.split() if len(word) > 3 and word.isalpha()]
    shouted = sum(word.isupper() for word in words) / len(words) if words else 0.0
    exclaimed = sample.text.count("!") / max(1, len(sample.text.split()) / 25)
    return max(0.0, 1 - 2.5 * shouted - 0.25 * max(0.0, exclaimed - 0.6))


def tone(sample: CopySample, brand: BrandGuide) -> float:
    """How little the words work against the wanted tone; stiff words and forbidden terms cost most."""
    words = squeezed(" ".join((*sample.headings, sample.text)))
    stiff = sum(words.count(f" {word} ") for word in STIFF)
    forbidden = sum(words.count(f" {term.lower().strip()} ") for term in brand.forbidden_terms if term.strip())
    return max(0.0, 0.95 - 0.12 * stiff - 0.3 * forbidden + (0.05 if _speaks_to_reader(words) else -0.15) - _against(words, brand))


def few(count: int, comfortable: int, most: int) -> float:
    """1 up to a comfortable number, falling to 0 at `most`; 0.6 for none at all."""
    if count == 0:
        return 0.6
    return max(0.0, min(1.0, (most - count) / (most - comfortable)))


def _speaks_to_reader(words: str) -> bool:
    return sum(words.count(word) for word in (" you ", " your ", " we ", " our ", " us ")) >= 3


def _against(words: str, brand: BrandGuide) -> float:
    """Slang in a refined or plain page; nothing else can be counted honestly."""
    voice = next((voice for voice in PER_VOICE if (brand.tone or "").lower() in table("tones")[voice]["words"]), None)
    slang = sum(words.count(f" {word} ") for word in ("lol", "dude", "omg", "gonna", "wanna", "cool", "awesome", "epic"))
    return min(0.4, 0.1 * slang) if voice in {"plain", "refined"} else 0.0
