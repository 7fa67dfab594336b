# ruff: noqa: PLR2004, E501 - lengths of words and phrases say what they mean where they stand; patterns read best in one piece
"""What the company offers, lists and says of itself, in the prompt's own words."""

import re

from services.composer.data import table, word_set
from services.composer.reading.contacts import EMAIL, PHONE
from services.composer.reading.expression import Expression
from services.composer.reading.hours import HOURS
from services.composer.reading.people import ROLE_WORDS
from services.composer.reading.prices import AMOUNT
from services.composer.reading.text import BULLET, first_upper, lines, sentences
from services.composer.reading.wishes import mood_words

CUE = Expression(
    r"\b(?:we (?:also )?(?:offer|sell|do|make|provide|teach|serve|brew|bake|cook|run|build|repair|"
    r"fix|cover|handle|stock|grow|create|design|cater for|specialise in|specialize in)|i (?:offer|"
    r"sell|do|make|teach|provide)|"
    r"(?:it|she|he|they|which|that|who)? ?(?:offers?|sells?|provides?|teaches)|offering|selling|"
    r"providing|teaching|serving|speciali[sz](?:ing|es|e|ed|ts) in|known for|famous for|"
    r"(?:our |key |main )?(?:services|products|features|specialities|specialties|classes|treatments|"
    r"courses|menu|practice areas|areas|programmes|programs|activities|subjects|packages|trips|"
    r"tours|styles|expertise|highlights|range|offer|drinks|dishes|workshops|rooms)"
    r"(?: we offer)?(?: are| is|:| include:?| includes:?| like| such as|\s?[-–—])|including|"
    r"such as|from our|trips to|experts? in|mix of|with a focus on)\s+",
    re.IGNORECASE,
)
END = Expression(
    r"[.!?\n;](?:\s|$)|\s[-–—]\s|\s(?:for (?:the|all|our|people|families)|in a |and we|we also|"
    r"but|so that|because|which|who|where|at our|from our|with our|to our|page should|with (?:a|"
    r"an) )\b",
    re.IGNORECASE,
)
SPLIT = Expression(r",\s?(?:and |& |or |as well as )?|\s(?:and|&|as well as|plus)\s|\s?[•|]\s?|\s/\s")
VERBS = Expression(
    r"\b(?:we|i|our|my|is|are|was|were|has|have|can|will|need|want|call|open|closed|founded|"
    r"led|run by|show|tickets?|booking|speakers|members|ages)\b",
    re.IGNORECASE,
)
TAIL = Expression(r"(?<=\w{3})\s(?:in|on|to|for|with|across)\s.*$")
LEAD = Expression(r"^(?:and|also|or|the|a|an|our|some|all kinds of|everything from|of|fresh, |both|e\.g\.|like)\s", re.IGNORECASE)
REJECTED = Expression(
    r"\b(?:website|web ?site|page|section|colou?rs?|font|tone|modern|clean|responsive|button|"
    r"banner|logo|hero|feel|style|layout|customers|everyone|please|should|@|http)\b|[<>{}#\\]",
    re.IGNORECASE,
)
MASK = "⁂"
LONGEST_REMARK = 8

SLOGAN = Expression(
    r"\b(?:slogan|tag ?line|motto|strapline|headline)(?: is| should be| should read| reads|:)?\s{0,2}[:=–-]?\s{0,2}[\"“‘'«]?([^\"“”«»\n]{3,100}?)(?:[\"”»\n]|"
    r"['’](?=[\s.,;!?]|$)|[.!?](?=\s|$)|$)",
    re.IGNORECASE,
)
INSTRUCTS = Expression(
    r"\b(?:website|web ?site|web ?page|landing|homepage|home page|site|page|sections?|create|"
    r"design|generate|please|i need|i want|i'd like|we need|we want|we'd like|looking for|should|"
    r"must|include|add a|use|colou?rs?|fonts?|"
    r"tone|palette|style|layout|header|footer|seo|mobile|hero|testimonials?|slogan|tagline|motto|"
    r"is called|is named|opening a|target audience|call to action|onclick|javascript|handlers?|"
    r"alert|script|iframe|html|css|button|ignore|prompt|instructions?|don't|make it|keep it|"
    r"vibe|look and feel|aesthetic|headline|faqs?|gallery)\b",
    re.IGNORECASE,
)
SPEAKS = Expression(
    r"\b(?:we|i|our|my|us|is|are|was|has|have|had|can|will|i'm|we're|makes?|helps?|believes?|"
    r"loves?|started|began|grew|offers?|provides?|teaches|sells?|bakes?|brews?)\b",
    re.IGNORECASE,
)
WISH = Expression(r"^(?:no|not|need|needs|also|and|hi|hello|hey|want|please|without|thanks|we need|call)\b", re.IGNORECASE)
LABEL = Expression(r"^[\w ]{2,24}:")
AUDIENCE = Expression(
    r"\b(?:aimed at|targeting|target audience(?: is| are|:)|targeted at|designed for|catering (?:to|"
    r"for)|audience:|for (?=(?:busy|young|small|local|families|students|parents|professionals|"
    r"couples|beginners|startups|adults|kids|children|homeowners|tourists|women|men|seniors|"
    r"teams|freelancers)\b))\s{0,2}([^\n,.;:!?()]{3,50})",
    re.IGNORECASE,
)


def find_offers(text: str, names: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Up to twelve short phrases; a price that was stated with one is left to the prices. `names` are not for sale."""
    found: list[str] = []
    for name in names:
        text = re.sub(re.escape(name), MASK, text, flags=re.IGNORECASE)
    text = HOURS.sub(".", PHONE.sub(".", EMAIL.sub(".", text)))
    for match in CUE.finditer(text):
        rest = text[match.end() : match.end() + 320]
        items = _items(END.split(rest, maxsplit=1)[0])
        if re.search(r"serv|cover", match.group(), re.IGNORECASE):
            items = [item for item in items if not item[:1].isupper()]
        if len(items) > 1 or (items and match.group().lower().startswith(("we ", "speciali", "i "))):
            found += items
    found += _bullets(text) + _bare_lists(text)
    return tuple(_distinct(found))[:12]


def find_slogan(text: str) -> str | None:
    match = SLOGAN.search(text)
    slogan = match.group(1).strip(" '’‘") if match else ""
    return slogan if len(slogan) > 4 else None


def find_audience(text: str) -> str | None:
    match = AUDIENCE.search(text)
    words = re.split(r"\s(?:in|with|who|that|using|at|and we)\b", match.group(1), maxsplit=1)[0].split() if match else []
    return " ".join(words) if 0 < len(words) <= 6 and not REJECTED.search(" ".join(words)) else None


def find_statements(parts: list[str]) -> tuple[str, ...]:
    """Whole sentences in which the company speaks of itself, rather than of the page it wants or of bare data."""
    kept = [part for part in parts if 5 <= len(part.split()) <= 45 and SPEAKS.search(part) and not _is_aside(part)]
    return tuple(dict.fromkeys(kept))[:6]


def find_remarks(parts: list[str]) -> tuple[str, ...]:
    """Short things said in passing ("Dogs welcome", "NICEIC approved"), for the page to note if nothing else says them."""
    pieces = [piece.strip(' .!–-"“”') for part in parts if not _is_aside(part) for piece in re.split(r"[,;]\s|\s[–—-]\s", part)]
    kept = [
        piece
        for piece in pieces
        if 1 < len(piece.split()) <= LONGEST_REMARK and not LABEL.match(piece) and not WISH.match(piece) and not _is_mood(piece)
    ]
    return tuple(dict.fromkeys(kept))[:20]


def _is_aside(part: str) -> bool:
    return bool(INSTRUCTS.search(part) or re.search(r"[<>{}\\=\[\]()]|https?:|\w:\w", part) or EMAIL.search(part) or PHONE.search(part))


def _bare_lists(text: str) -> list[str]:
    """Telegraphic lists: "Rewires, EV chargers, fuse boards." Each part is short and none is a wish."""
    found: list[str] = []
    for sentence in sentences(text):
        for segment in re.split(r"\s[–—-]\s|:\s", sentence):
            parts = [part.strip() for part in SPLIT.split(segment.strip(" .!")) if part.strip()]
            if len(parts) >= 3 and all(len(part.split()) <= 5 for part in parts) and not VERBS.search(segment):
                items = [
                    item
                    for item in _items(segment)
                    if not _is_mood(item) and not any(c.isdigit() or c in "()'" for c in item) and not _is_name(item)
                ]
                found += items if len(items) > 1 else []
    return found


def _is_mood(item: str) -> bool:
    return all(word.strip("&") in mood_words() or not word.strip("&") for word in item.lower().split())


def _is_name(item: str) -> bool:
    """Two capitalised words in a row are somebody or somewhere, not something offered."""
    words = item.split()
    return len(words) > 1 and all(word[:1].isupper() for word in words) and not all(word.isupper() for word in words)


def _items(listing: str) -> list[str]:
    items = []
    listing = ", ".join(TAIL.sub("", part) for part in listing.split(","))
    for part in SPLIT.split(listing):
        item = LEAD.sub("", AMOUNT.split(BULLET.sub("", part.strip()))[0].strip(" .:;\"'“”*-–—("), count=1).strip()
        item = re.sub(r"\s(?:from|at|for|starting|only|is|are)$", "", item)
        if 1 <= len(item.split()) <= 6 and 3 <= len(item) <= 60 and not REJECTED.search(item) and _is_offer(item):
            items.append(item)
    return items


def _is_offer(item: str) -> bool:
    words = item.lower().split()
    return (
        words[-1] not in word_set("section_words")
        and not any(" ".join(words) in names for names in table("sections").values())
        and not re.fullmatch(ROLE_WORDS, item, re.IGNORECASE)
        and MASK not in item
    )


def _bullets(text: str) -> list[str]:
    heading, items = "", []
    for line in lines(text):
        if BULLET.match(line):
            body = BULLET.sub("", line)
            if not re.search(r"section|include|page|want|colou?r|style|tone|contact|hours", heading, re.IGNORECASE) and ":" not in body:
                items += _items(re.split(r"\s[-–—]\s|\(", body)[0])
        else:
            heading = line
    return items


def _distinct(items: list[str]) -> list[str]:
    kept: dict[str, str] = {}
    for item in items:
        key = item.lower()
        if not any(key in known or known in key for known in kept):
            kept[key] = first_upper(item)
    return list(kept.values())
