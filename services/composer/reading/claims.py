"""Numbers a company states about itself. Nothing here is ever made up: what is not in the prompt is not on the page."""

import re
from dataclasses import dataclass

from services.composer.reading.expression import Expression

FOUNDED = Expression(
    r"\b(?:since|est\.?|established(?: in)?|founded(?: by [^.,;\n]{2,40}?)?(?: back)? in|started(?: out)?(?: by [^.,;\n]{2,40}?)? in|"
    r"opened(?: our doors)?(?: by [^.,;\n]{2,40}?)? in|in business since|began in|formed in|"
    r"born in|dating from|dates from)\s((?:1[5-9]|20)\d\d)\b",
    re.IGNORECASE,
)
THINGS = (
    r"customers|clients|years?|members|students|projects|homes|families|patients|guests|weddings|"
    r"events|countries|cities|locations|branches|shops|stores|rooms|seats|tables|acres|hectares|"
    r"employees|people|staff|volunteers|children|kids|dogs|cats|pets|animals|"
    r"meals|cups|coffees|bottles|beers|wines|products|downloads|users|companies|teams|businesses|"
    r"awards|stars|generations|courses|classes|lessons|teachers|tutors|coaches|trainers|doctors|"
    r"lawyers|dentists|vans|trucks|bikes|boats|songs|albums|gigs|shows|speakers|talks|"
    r"sessions|attendees|trees|plants|kilometres|miles|tonnes|bookings|houses|properties|apartments|"
    r"campaigns|brands|partners|cases|claims|books|titles|varieties|flavours|spaces|square metres|"
    r"hives|therapists|treatments|integrations|languages|reviews|schools|trips|tours|destinations|"
    r"cottages|suites|bedrooms|taps|barrels|chairs|bays|ramps|artists|stalls|nights|days|hours|"
    r"minutes|vehicles|repairs|machines|barbers|stylists|electricians|plumbers|engineers|gardens|"
    r"cars"
)
CLAIM = Expression(
    rf"(?:\b(?:over|more than|nearly|almost|up to|around|about|at least|some)\s)?(?<![\d£$€#.:/+-])\b(?:\d{{1,3}}(?:[,.]\d{{1,3}}){{0,3}}|"
    rf"\d{{1,7}})(?:k|m)?(?:\+|%)?\s?(?:[a-z][a-z'-]{{1,16}}\s){{0,2}}?(?:{THINGS})\b(?: (?:of (?:experience|"
    rf"trading|craft|service|practice|teaching|history)|in business|served|planted|worldwide|"
    rf"experience|each year|a year|per year|on tap|delivered|completed|helped|taught|built|of combined experience|"
    rf"in the trade|strong))?",
    re.IGNORECASE,
)
PERCENT = Expression(r"\b\d{1,3}(?:\.\d)?%\s(?:[a-z][a-z'-]{1,16} ?){1,4}", re.IGNORECASE)
WORDED = Expression(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|second|"
    r"third|fourth|fifth)[- ](?:generations?|decades|years?|rooms|locations|bedrooms|suites)(?: of (?:experience|"
    r"trading|craft|bakers|service))?\b",
    re.IGNORECASE,
)
SKIPPED = Expression(r"^(?:24 hours|7 days|24/7|\d+ (?:days|hours) a)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Claim:
    """`figure` is the number with its qualifier, `label` the rest; together they are what was written."""

    figure: str
    label: str

    @property
    def words(self) -> str:
        return f"{self.figure} {self.label}".strip()


def find_founded(text: str) -> str | None:
    match = FOUNDED.search(text)
    return match.group(1) if match else None


def find_claims(text: str) -> tuple[Claim, ...]:
    written = [
        (match.start(), " ".join(match.group().split()))
        for match in (*CLAIM.finditer(text), *PERCENT.finditer(text), *WORDED.finditer(text))
    ]
    kept: list[str] = []
    for _, words in sorted(written):
        if not SKIPPED.match(words) and not any(words in known for known in kept):
            kept.append(words)
    return tuple(_split(words) for words in kept[:8])


def _split(words: str) -> Claim:
    match = re.match(r"(?:(?:over|more than|nearly|almost|up to|around|about|at least|some)\s)?[\d.,]+(?:k|m)?[+%]?", words, re.IGNORECASE)
    if match is None:
        figure, _, label = words.replace("-", "- ", 1).partition(" ") if "-" not in words.split(maxsplit=1)[0] else (words, "", "")
        return Claim(figure, label)
    return Claim(match.group(), words[match.end() :].strip())
