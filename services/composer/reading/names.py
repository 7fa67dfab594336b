# ruff: noqa: PLR2004 - lengths of words and phrases say what they mean where they stand
"""Who the page is for: the company's name as the prompt gives it."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from services.composer.data import table, word_set
from services.composer.reading.expression import Expression
from services.composer.reading.text import sentences

WORD = Expression(r"[\w&+][\w'’&+./-]{0,39}")


CUED = Expression(
    r"\b(?:called|named|known as|trading as|(?:company|business|brand|shop|studio|firm|organi[sz]ation|"
    r"restaurant|project|product|event|client)"
    r"(?:'s)? name(?: is|:)?|name is|name:|company:|business:|client:|brand:|app:|site for:)[:\s]{0,3}",
    re.IGNORECASE,
)
PAGE_FOR = Expression(r"\b(?:website|web ?site|site|page|homepage|webpage)(?: for|:)\s", re.IGNORECASE)
FOR = Expression(r"\b(?:for|we are|we're|welcome to|i run|i own|we run|we own|at|about|promote|launch(?:ing)?|of)\s", re.IGNORECASE)
QUOTED = Expression(r"[\"“„«「『]([^\"“”„«»「」『』\n]{2,60})[\"”“»」』]")
SLOGAN_BEFORE = Expression(
    r"(?:album|single|song|ep|book|slogan|tagline|strapline|motto|headline|button|says?|saying|"
    r"reads?|quote|cta|title|heading|words)\W{0,4}(?:\w{1,9}\W{1,3})?\Z",
    re.I,
)
INTRODUCES = Expression(
    r"\s?(?:(?:is|are|was)\b|in\s(?=[A-Z])|,\s(?:a|an|the|your|our)\b|[-–—:|(]\s?|offers?\b|"
    r"makes?\b|helps?\b|provides?\b|sells?\b|bakes?\b|brews?\b|teaches\b)",
    re.I,
)
SMALL_CUE = Expression(r"\b(?:(?:website|site|page|homepage) for|we're|we are|welcome to) ", re.IGNORECASE)
SINGLE_QUOTED = Expression(r"(?<!\w)['‘]([A-Z][^'‘’\n]{2,50})['’](?!\w)")


POSSESSIVE = Expression(r"\b[a-z]{2,20}['’]s [a-z]{3,20}(?: [a-z]{3,20})?\b")


def find_company(text: str) -> str | None:
    """The most explicit naming wins; None if nothing in the prompt looks like a name."""
    for candidates in (
        _cued(text),
        _titled(text),
        _quoted(text),
        _led(text),
        _introduced(text),
        _small(text),
        _addressed(text),
        _capitalised(text),
        _possessive(text),
    ):
        for candidate in candidates:
            name = candidate.strip() if f'{candidate}"' in text or f"{candidate}'" in text else _trimmed(candidate)
            if name and _is_name(name):
                return name
    return None


def ascii_name(name: str) -> str:
    """3 to 100 letters, digits, spaces and hyphens; empty if nothing is left of the name."""
    folded = unicodedata.normalize("NFKD", name.replace("&", " and ").replace("ß", "ss").replace("ø", "o").replace("Ø", "O"))
    kept = "".join(
        c if c.isascii() and (c.isalnum() or c in " -") else "" if c in "'’." or unicodedata.combining(c) else " " for c in folded
    )
    cleaned = " ".join(kept.split()).strip(" -")[:100].strip(" -")
    return cleaned if len(cleaned) >= 3 else ""


def run_at(text: str, start: int, longest: int = 6) -> str:
    """The capitalised words that begin at `start`, with the small words that join them."""
    words: list[str] = []
    position = start
    while len(words) < longest + 2:
        match = WORD.match(text, position)
        if match is None or not _continues(match.group(), text, match.end(), words):
            break
        word = match.group()
        words.append(word.rstrip(".-/") if not _is_abbreviation(word) else word)
        if word[-1] in ".-/" and not _is_abbreviation(word):
            break
        position = match.end()
        if text[position : position + 1] != " ":
            break
        position += 1
    while words and words[-1].lower() in word_set("connectors"):
        words.pop()
    return " ".join(words[:longest])


def _continues(word: str, text: str, end: int, words: list[str]) -> bool:
    if words and word.lower() in word_set("connectors"):
        following = WORD.match(text, end + 1)
        return bool(following and _is_capital(following.group()) and following.group().lower() not in {"we", "our", "i", "the", "is", "it"})
    if words and word.lower() in {
        "in",
        "at",
        "for",
        "with",
        "we",
        "is",
        "are",
        "on",
        "by",
        "from",
        "need",
        "open",
        "call",
        "our",
        "a",
        "an",
    }:
        return False
    return _is_capital(word) or (bool(words) and word.isdigit())


def _is_capital(word: str) -> bool:
    return word[:1].isupper() or word[:1].isdigit() or (len(word) > 1 and word[1:2].isupper())


def _is_abbreviation(word: str) -> bool:
    return word in {"St.", "Dr.", "Mr.", "Mrs.", "Ms.", "Co.", "Bros."}


def _cued(text: str) -> Iterator[str]:
    for match in CUED.finditer(text):
        rest = text[match.end() : match.end() + 80]
        quoted = QUOTED.match(rest) or re.match(r"['‘]([^'‘’\n]{2,50})['’]", rest)
        yield quoted.group(1) if quoted else run_at(text, match.end())
        if not quoted:
            yield (
                re.split(r"[,.;:!?\n()]| (?:in|is|that|which|and we|we|with|for|a|an|located|based)\b", rest, maxsplit=1)[0].title()
                if match.group().strip()
                else ""
            )


def _titled(text: str) -> Iterator[str]:
    yield from (run_at(text, match.end()) for match in PAGE_FOR.finditer(text))


def _led(text: str) -> Iterator[str]:
    led = led_by_kind(text)
    if led:
        yield led[1]


def led_by_kind(text: str) -> tuple[str, str] | None:
    """("law firm", "Hartley Moss LLP") of a prompt that opens with both."""
    known = _trade_words()
    for sentence in sentences(text)[:2]:
        words = sentence.split()
        for count in range(min(4, len(words) - 1), 0, -1):
            kind = " ".join(words[:count]).lower().strip(",:")
            plain_kind = kind if count > 1 else kind.rstrip("s") + "s" if kind.endswith("s") else kind
            fits = kind in word_set("leading") if count == 1 else _is_known(kind, known) and all(word.islower() for word in words[1:count])
            name = run_at(sentence, len(" ".join(words[:count])) + 1) if fits else ""
            if name and not name[0].isdigit():
                return plain_kind, name
    return None


def _is_known(kind: str, known: frozenset[str]) -> bool:
    return any(kind.endswith(" " + word) or kind == word for word in known) or kind.rsplit(maxsplit=1)[-1] in word_set("organisations")


@lru_cache(maxsize=1)
def _trade_words() -> frozenset[str]:
    return frozenset(word for words in table("trades")["keywords"].values() for word in words)


def _small(text: str) -> Iterator[str]:
    """The name in a prompt that begins in small letters throughout."""
    first = next(iter(sentences(text)), "")
    if first != first.lower():
        return
    titled = " ".join(word[:1].upper() + word[1:] for word in first.rstrip(".!").split())
    if len(titled.split()) <= 4:
        yield titled
    runs = (run_at(titled, match.end()) for match in SMALL_CUE.finditer(titled))
    yield from (run for run in runs if run.split()[:1] not in (["A"], ["An"], ["My"], ["Our"]))
    yield run_at(titled, 0) if re.match(r"[\w&' ]{3,40}[,:–-]", titled) else ""


def _quoted(text: str) -> Iterator[str]:
    for match in QUOTED.finditer(text):
        if not SLOGAN_BEFORE.search(text[max(0, match.start() - 40) : match.start()]) and _looks_named(match.group(1)):
            yield match.group(1)
    yield from (match.group(1) for match in SINGLE_QUOTED.finditer(text))


def _looks_named(quoted: str) -> bool:
    first = next((c for c in quoted if c.isalnum()), "a")
    return (first.isupper() or first.isdigit() or not first.isascii()) and quoted[-1] not in ".!?" and quoted.count(" ") <= 5


def _introduced(text: str) -> Iterator[str]:
    for sentence in sentences(text)[:60]:
        run = run_at(sentence, 0)
        early = " " in run or sentence == next(iter(sentences(text)), "")
        if early and " " not in run and re.match(r", [a-z]", sentence[len(run) :]) and run.lower() not in word_set("generic"):
            yield run
        if (
            run
            and early
            and INTRODUCES.match(sentence, len(run))
            and run.split()[0].lower() not in word_set("generic") - {"the"}
            and not run[0].isdigit()
        ):
            yield run


def _addressed(text: str) -> Iterator[str]:
    runs = [run for match in FOR.finditer(text) if (run := run_at(text, match.end()))]
    yield from (run for run in runs if " " in run or "'" in run or "’" in run)
    yield from runs


def _capitalised(text: str) -> Iterator[str]:
    singles: list[str] = []
    for sentence in sentences(text)[:80]:
        first = run_at(sentence, 0)
        if " " in first and first.split()[0].lower() not in word_set("generic"):
            yield first
        for match in re.finditer(r"(?<=[ (])(?=[A-Z0-9])", sentence):
            run = run_at(sentence, match.end())
            if " " in run and not run[0].isdigit() and not re.search(r"\b(?:in|from|near|by|on) \Z", sentence[: match.end()], re.I):
                yield run
        if " " in first:
            yield first
        elif first and sentence != first:
            continue
        elif first:
            singles.append(first)
    yield from singles


def _possessive(text: str) -> Iterator[str]:
    for match in POSSESSIVE.finditer(text):
        if match.group().split("'")[0].split("’")[0] not in {"it", "that", "there", "what", "let", "here", "who", "today"}:
            yield match.group().title().replace("'S", "'s").replace("’S", "’s")


def _trimmed(candidate: str) -> str:
    words = candidate.strip(" \t\"'“”‘’.,;:!?-–—|").split()
    while words and words[-1].lower() in word_set("trailing"):
        words.pop()
    while len(words) > 1 and words[0].lower() in word_set("generic") - {
        "the",
        "family",
        "one",
        "two",
        "three",
        "modern",
        "new",
        "small",
        "local",
        "simple",
        "open",
        "all",
    }:
        words.pop(0)
    return " ".join(words)[:60].strip()


def _is_name(name: str) -> bool:
    letters = sum(c.isalnum() for c in name)
    known = all(word.lower().strip(".,") in word_set("generic") for word in name.split())
    return letters >= 2 and not known and name.lower() not in _trade_words() and not name.isdigit() and name[:1] not in "£$€#"
