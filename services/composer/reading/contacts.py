# ruff: noqa: PLR2004 - lengths of words and phrases say what they mean where they stand
"""How to reach the company, as stated: telephone numbers, mail addresses, street addresses, places."""

import re
from collections.abc import Iterator

from services.composer.data import word_set
from services.composer.reading.expression import Expression
from services.composer.reading.hours import HOURS
from services.composer.reading.names import run_at

EMAIL = Expression(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4}", re.ASCII)
PHONE = Expression(r"(?<![\w£$€.,/#-])(?:\+\d{1,3}|\(0\d{1,5}\)|\(\d{3}\)|0\d|1-\d{3}|\d{3}[ .-]\d{3,4})[\d ().-]{3,18}\d(?![\d\w%])")
STREET = (
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Square|Sq|Drive|Dr|Way|Place|Court|Boulevard|Blvd|Terrace|Row|Close|Quay|Walk|Hill|Gardens|"
    r"Crescent|Parade|Mews|Wharf|Market|Yard|Alley|Embankment|Green|Park|House|Promenade|Highway|Pier|Strand|street|road|lane|avenue)"
)
ADDRESS = Expression(
    r"\b\d{1,5}[A-Za-z]?(?:-\d{1,5})? (?:(?:Rue|Via|Calle|Rua|Avenida|Plaza|Piazza|Place|Avenue)(?: [a-z]{1,3}){0,3} [A-Z][\w'’-]{1,24}|"
    r"(?:[A-Z][\w'’.-]{0,24} ){1,4}" + STREET + r"\b\.?)(?: (?:West|East|North|South|W|E|N|S)\b)?"
    r"(?:,? (?:[A-Z][A-Za-z'’-]{1,24}|[A-Z]{1,2}\d{1,2}[A-Z]?|\d[A-Z]{2}|\d{4,5})(?: (?:[A-Z][A-Za-z'’-]{1,24}|"
    r"[A-Z]{1,2}\d{1,2}[A-Z]?|\d[A-Z]{2}|\d{4,5}|upon|on|of)){0,4}(?=[,.;:!\n)]| and| we| in|"
    r" –|$)){0,3}",
)
LABELLED = Expression(
    r"\b(?:our address(?: is|:)|address(?: is|:)|find us at|visit us at|located at|we are at)\s{0,3}([^\n;]{5,110}?)(?=[;\n]|\. |\.?$)",
    re.IGNORECASE | re.MULTILINE,
)
PLACE = Expression(
    r"\b(?:based in|located in|in|near|from|serving|across|around|outside|heart of|town of|city of|"
    r"throughout)\s(?:the |central |downtown |sunny |greater )?",
    re.IGNORECASE,
)


def find_emails(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(match.group().rstrip(".-") for match in EMAIL.finditer(text)))[:3]


def find_phones(text: str) -> tuple[str, ...]:
    """Seven to fifteen digits that are written like a number to call."""
    found = (match.group().strip() for match in PHONE.finditer(text))
    return tuple(dict.fromkeys(phone for phone in found if 7 <= sum(c.isdigit() for c in phone) <= 15))[:3]


def find_address(text: str) -> str | None:
    labelled = LABELLED.search(HOURS.sub("\n", text))
    if labelled and (any(c.isdigit() for c in labelled.group(1)) or labelled.group(1)[0].isupper()):
        return labelled.group(1).strip(" .,")
    match = ADDRESS.search(text)
    return match.group().strip(" .,") if match and match.group()[0].isdigit() else None


def place_of(address: str | None) -> str | None:
    """The town of an address: its first part after a comma that is words only."""
    parts = [part.strip() for part in (address or "").split(",")[1:]]
    words = [" ".join(word for word in part.split() if not any(c.isdigit() for c in word)) for part in parts]
    return next((word for word in words if word), None)


def _openings(text: str, company: str | None) -> Iterator[re.Match[str]]:
    """Where a place may begin: after a preposition, after "where:", after the company's name and a comma."""
    yield from re.finditer(r"\b(?:where|location|city|town|place|area):\s", text, re.IGNORECASE)
    yield from PLACE.finditer(text)
    if company:
        yield from re.finditer(re.escape(company) + r", (?=[A-Z]\w{2,20}(?: [A-Z]\w{2,20}){0,2}[.,;!\n])", text)
    yield from re.finditer(r"\. (?=[A-Z][a-zà-ÿ]{3,20}\.(?: [A-Z]|$))", text)


def find_place(text: str, company: str | None) -> str | None:
    """A place the company works in or near; never a part of its name, a month or a language."""
    for match in _openings(text, company):
        run = run_at(text, match.end(), 4)
        words = run.split()
        if not run or words[0].lower() in word_set("generic") | word_set("not_places") or any(c.isdigit() for c in run):
            continue
        while words and words[-1].lower() in word_set("generic") | word_set("not_places"):
            words.pop()
        run = " ".join(words)
        if match.group().lower().endswith("the "):
            run = f"the {run}"
        if run and run not in (company or "") and (company or "\0") not in run:
            return run
    return None
