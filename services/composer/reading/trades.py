# ruff: noqa: PLR2004 - lengths of words and phrases say what they mean where they stand
"""Which trade a prompt speaks of, by the index of trades and their words."""

import re
from typing import Any

from services.composer.data import table
from services.composer.reading.expression import Expression
from services.composer.reading.text import squeezed

KIND = Expression(
    r"\b(?:is|are|for|we're|we are|i run|i own|run|own|i have|we have|build|create)\s(?:a|an|"
    r"my|our|the)\s((?:[a-zà-ÿ0-9][\wà-ÿ&'-]{0,24} ){0,5}?[a-zà-ÿ][\wà-ÿ&'-]{1,24})"
    r"(?=[,.;:!?\n(]|\s(?:in|at|called|named|that|which|with|for|offering|based|located|run|"
    r"from|near|and|serving|who|on|where|specialising|specializing|by|helping|selling|since|"
    r"founded|outside|to|we|our|using|–|-|&)\b|\s[–&-]|$)"
)
KIND_START = Expression(
    r"(?:^|[,–—:-]\s)(?:a|an)\s((?:[a-zà-ÿ][\wà-ÿ&'-]{0,24} ){0,4}?[a-zà-ÿ][\wà-ÿ&'-]{1,24})(?=[,.;:!?\n(]|"
    r"\s(?:in|at|called|named|that|which|with|for|offering|based|located|run|from|near|and|serving|"
    r"who|on|by)\b|$)",
    re.MULTILINE,
)
KIND_CALLED = Expression(
    r"(?:^|\b(?:a|an|my|our|the) )((?:[\w'&-]{2,20} ){0,3}[\w'&-]{2,20}) (?:called|named)\b", re.IGNORECASE | re.MULTILINE
)
BED_AND_BREAKFAST = Expression(r"\b((?:[a-z-]{3,16} )?B&B)\b")
NOT_KINDS = Expression(
    r"\b(?:website|site|page|landing|homepage|web|tone|design|look|colou?r|style|section|button|"
    r"feel|lot|bit|place|one|few|story|slogan|name|people|best|way|team|gallery|menu|list|day|"
    r"week|month|year|community of|video|photo)\b"
)


def find_trade(text: str, company: str | None) -> str:
    """The best match of the index, or "other"."""
    words, head, name = squeezed(text), squeezed(text[:220]), squeezed(company or "")
    scores = {trade: _score(keywords, words, head, name) for trade, keywords in table("trades")["keywords"].items()}
    best = max(scores, key=lambda trade: scores[trade])
    return best if scores[best] > 0 else "other"


def trade_data(trade: str) -> dict[str, Any]:
    """The copywriter's file of a trade; see `data/trades/other.toml` for what it holds."""
    return table(f"trades/{trade}")


def find_kind(text: str) -> str | None:
    """What the company calls itself: "family-run bakery"."""
    for match in (*BED_AND_BREAKFAST.finditer(text), *KIND.finditer(text), *KIND_START.finditer(text), *KIND_CALLED.finditer(text)):
        kind = re.sub(
            r"^(?:(?:a|an|new|modern|professional|beautiful|simple|great|stylish|playful|luxury|my|our|the|for)\s)+",
            "",
            _lowered(match.group(1).strip()),
            flags=re.IGNORECASE,
        )
        if (
            not NOT_KINDS.search(kind)
            and 2 < len(kind) <= 48
            and not kind.endswith((" is", " are"))
            and kind not in {"business", "company", "brand"}
        ):
            return kind
    return None


def _lowered(kind: str) -> str:
    """Ordinary words in lower case; abbreviations as they are."""
    return " ".join(word if word.isupper() or word[1:] != word[1:].lower() else word.lower() for word in kind.split())


def _score(keywords: list[str], words: str, head: str, name: str) -> int:
    score = 0
    for keyword in keywords:
        weight = 2 + keyword.count(" ")
        hits = [form for form in (f" {keyword} ", f" {keyword}s ") if form in words]
        if hits:
            score += weight + 2 * any(form in head for form in hits) + 5 * any(form in name for form in hits)
    return score
