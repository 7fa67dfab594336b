"""How to reach the company, as stated: telephone numbers, mail addresses, street addresses, places."""

import re

from services.composer.reading.names import GENERIC, run_at

EMAIL = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4}", re.ASCII)
PHONE = re.compile(r"(?<![\w£$€.,/#-])(?:\+\d{1,3}|\(0\d{1,5}\)|\(\d{3}\)|0\d|1-\d{3}|\d{3}[ .-]\d{3,4})[\d ().-]{3,18}\d(?![\d\w%])")
STREET = (
    r"(?:street|st|road|rd|avenue|ave|lane|ln|square|sq|drive|dr|way|place|court|boulevard|blvd|terrace|row|close|quay|walk|hill|gardens|"
    r"crescent|parade|mews|wharf|market|yard|alley|embankment|green|park|house|promenade|highway|pier|strand|high)"
)
ADDRESS = re.compile(
    r"\b\d{1,5}[A-Za-z]?(?:-\d{1,5})? (?:[A-Z][\w'’.-]{0,24} ){0,4}" + STREET + r"\b\.?"
    r"(?:,? (?:[A-Z][A-Za-z'’-]{1,24}|[A-Z]{1,2}\d{1,2}[A-Z]?|\d[A-Z]{2}|\d{4,5})(?: (?:[A-Z][A-Za-z'’-]{1,24}|\d[A-Z]{2}|\d{4,5}|upon|on|of))*?(?=[,.;\n)]| and| we| in|$)){0,3}",
    re.IGNORECASE,
)
LABELLED = re.compile(r"\b(?:our address(?: is|:)|address(?: is|:)|find us at|visit us at|located at|we are at)\s{0,3}([^\n;]{5,110}?)(?=[;\n]|\. |\.?$)", re.IGNORECASE | re.MULTILINE)
PLACE = re.compile(r"\b(?:based in|located in|in|near|from|serving|across|around|outside|heart of|town of|city of|throughout|at)\s(?:the |central |downtown |north |south |east |west |sunny |greater )?", re.IGNORECASE)
NOT_PLACES = GENERIC | frozenset("english french german spanish italian japanese chinese mandarin arabic christmas easter spring summer autumn winter instagram".split())


def find_emails(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(match.group().rstrip(".-") for match in EMAIL.finditer(text)))[:3]


def find_phones(text: str) -> tuple[str, ...]:
    """Seven to fifteen digits that are written like a number to call."""
    found = (match.group().strip() for match in PHONE.finditer(text))
    return tuple(dict.fromkeys(phone for phone in found if 7 <= sum(c.isdigit() for c in phone) <= 15))[:3]  # noqa: PLR2004


def find_address(text: str) -> str | None:
    labelled = LABELLED.search(text)
    if labelled and any(c.isdigit() for c in labelled.group(1)):
        return labelled.group(1).strip(" .,")
    match = ADDRESS.search(text)
    return match.group().strip(" .,") if match and match.group()[0].isdigit() else None


def find_place(text: str, company: str | None) -> str | None:
    """A place the company works in or near; never a part of its name, a month or a language."""
    for match in PLACE.finditer(text):
        run = run_at(text, match.end(), 4)
        words = run.split()
        if not run or words[0].lower() in NOT_PLACES or any(c.isdigit() for c in run):
            continue
        while words and words[-1].lower() in NOT_PLACES:
            words.pop()
        run = " ".join(words)
        if run and run not in (company or "") and (company or "\0") not in run:
            return run
    return None
