# ruff: noqa: PLR2004 - lengths of words and phrases say what they mean where they stand
"""When the company is open, in the words of the prompt."""

import re

from services.composer.reading.expression import Expression

DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?"
DAYS = (
    r"(?:daily|every ?day|each day|seven days(?: a week)?|7 days(?: a week)?|week ?days|week ?ends?|"
    + DAY
    + r"(?:\s?(?:-|–|—|to|through|until|till|and|&|,|/|\+)\s?"
    + DAY
    + r"){0,6})"
)
TIME = r"(?:\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|h|o'clock)?|noon|midnight|midday|late)"
RANGE = TIME + r"\s?(?:-|–|—|to|until|till|through)\s?" + TIME
HOURS = Expression(
    rf"\b(?:(?:open )?{DAYS}[\s:,(]{{0,4}}(?:from |between |open )?{RANGE}(?:\s?(?:and|,|&)\s?{RANGE})?\b"
    rf"|(?:open |from )?{RANGE}[\s,(]{{0,3}}(?:on |, )?{DAYS}\b"
    rf"|(?:open|call-outs?|available|emergency)?\s?24/7|(?:open )?24 hours(?: a day)?(?:,? (?:7|seven) days(?: a week)?)?"
    rf"|closed(?: on)? {DAYS}\b|{DAYS}:? closed\b|{DAYS}[\s:,(]{{0,4}}(?:from|until|till|by appointment)(?: {TIME})?\b|"
    rf"by appointment(?: only)?)",
    re.IGNORECASE,
)


MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
DATES = Expression(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s?(?:-|–|to|and|&)\s?\d{{1,2}}(?:st|nd|rd|th)?)?\s{MONTH}(?:\s20\d\d)?|"
    rf"{MONTH}\s\d{{1,2}}(?:\s?(?:-|–|to|and|&)\s?\d{{1,2}})?(?:,?\s20\d\d)?|{MONTH}\s?(?:-|–|"
    rf"to)\s?{MONTH})\b"
    rf"|\b{DAY} (?:[a-z]{{3,12}} ){{0,2}}(?:at )?\d{{1,2}}[:.]?\d{{0,2}}\s?(?:am|pm)\b",
    re.IGNORECASE,
)


def find_hours(text: str) -> tuple[str, ...]:
    matches = sorted(
        (*HOURS.finditer(text), *DATES.finditer(HOURS.sub(lambda match: " " * len(match.group()), text))), key=lambda match: match.start()
    )
    found = (match.group().strip(" ,.(") for match in matches)
    return tuple(dict.fromkeys(hours[:1].upper() + hours[1:] for hours in found if any(c.isdigit() for c in hours) or len(hours) > 8))[:8]
