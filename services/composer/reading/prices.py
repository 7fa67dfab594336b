"""What things cost, when the prompt says so. An amount is kept exactly as written, with what it is for."""

import re
from dataclasses import dataclass

from services.composer.data import word_set
from services.composer.reading.expression import Expression
from services.composer.reading.text import first_upper

CURRENCY = (
    r"(?:[£$€₹¥₦₺₱]|(?:A|C|NZ|US|AU)\$|\bR(?=\s?\d)|\b(?:USD|EUR|GBP|ZAR|CHF|AED|CZK|PLN|SEK|"
    r"NOK|DKK|HUF|SGD|HKD|INR|JPY|AUD|CAD|KES|NGN|Rs\.?)\s?)"
)
NUMBER = r"\d{4,7}(?:[.,]\d{1,2})?(?!\d)|\d{1,3}(?:[,. ]\d{3}(?!\d)){0,3}(?:[.,]\d{1,2}(?!\d))?"
UNIT = (
    r"(?:\s?(?:/|per|a|an|each|pp|p/)\s?(?:person|people|month|mo|year|yr|week|day|night|hour|"
    r"hr|h|half[- ]day|session|class|seat|user|lesson|head|visit|"
    r"project|page|event|couple|child|dog|cat|term|bottle|box|item|piece|room|car|kg|dozen|pair|"
    r"ticket|student|guest|m2|sq m|table|team|word|group|pax|loaf)s?(?:\s?/\s?(?:month|year))?\b|"
    r""
    r"\sper\s[a-zA-Z]{3,14}\b|\s(?:monthly|yearly|annually|weekly|daily|each|pp|pm|pcm|hourly)\b)"
)
AMOUNT = Expression(
    rf"(?:\b(?:from|starting at|starting from|starts at|under|up to|around|about|only|just|between)\s)?"
    rf"(?:{CURRENCY}\s?(?:{NUMBER})k?(?:\s?(?:-|–|to|and)\s?(?:{CURRENCY})?(?:{NUMBER}))?|\b(?:{NUMBER})\s?(?:€|"
    rf"£|euros?\b|dollars?\b|pounds?\b|rand\b|USD\b|EUR\b|GBP\b|CHF\b|ZAR\b|CZK\b|PLN\b|SEK\b|"
    rf"NOK\b|DKK\b|Kč|zł|kr\b)){UNIT}?",
    re.IGNORECASE,
)
EDGE = Expression(r"[,;\n•()|!?]|\. |: |\band\b|\bor\b|\bplus\b|\bthen\b|\s[-–—]\s(?=[A-Za-z])")
AFTER = Expression(
    r"\s{0,2}(?:for|For|gets you|buys|covers)\s+(?:the |an? |our )?((?:[^\s,;.\n()|!?]{1,24} ?){1,6})|"
    r"\s?\(([^()\n]{2,40})\)|\s((?:[A-Z][\w+-]{1,20} ?){1,3})(?:plan|tier|package|membership)?(?=[,;.\n)]|"
    r"$| and)"
)

NOT_A_PRICE = Expression(
    r"\b(?:raised|saved|saving|worth|invested|funded|donated|turnover|revenue|million|grant|"
    r"awarded|fund|delivery over|orders over|spend)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Price:
    """`amount` as written ("from £25", "$9/month"); `label` may be empty."""

    label: str
    amount: str


def find_prices(text: str) -> tuple[Price, ...]:
    prices: dict[str, Price] = {}
    ended = 0
    for match in AMOUNT.finditer(text):
        before = re.split(r"[.;\n]\s", text[max(0, match.start() - 40) : match.start()])[-1]
        if not NOT_A_PRICE.search(before):
            label, ended_now = _label(text, match, ended)
            prices.setdefault(label + match.group(), Price(first_upper(label), " ".join(match.group().split())))
            ended = max(ended_now, match.end())
    return tuple(prices.values())[:16]


def _label(text: str, match: re.Match[str], floor: int) -> tuple[str, int]:
    after = AFTER.match(text, match.end())
    before = _before(text[max(floor, match.start() - 70) : match.start()])
    if after and (after.group(1) or not before):
        words = next(group for group in after.groups() if group)
        label = EDGE.split(words)[0].strip(" .:-")
        if label:
            return label[:48], match.end() + len(after.group())
    return before, match.end()


def _before(text: str) -> str:
    if text.rstrip().endswith((".", "!", "?", ";", "\n")):
        return ""
    pieces = EDGE.split(text.rstrip(" :-–—="))
    words = (pieces[-1] if pieces else "").split()[-6:]
    while words and words[-1].lower().strip(":-–") in word_set("filler"):
        words.pop()
    while words and words[0].lower() in word_set("filler"):
        words.pop(0)
    label = " ".join(words).strip(" .:-–—*\"'“”")
    return label if any(c.isalpha() for c in label) else ""
