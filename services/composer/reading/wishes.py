# ruff: noqa: PLR2004 - lengths of words and phrases say what they mean where they stand
"""What the prompt wants of the page: sections, tone, colours, type."""

import re
from functools import lru_cache
from typing import get_args

from services.composer.data import table, word_set
from services.composer.reading.expression import Expression
from services.composer.reading.text import sentences, squeezed
from services.generation.ports import SectionKind

KINDS: tuple[SectionKind, ...] = get_args(SectionKind)
NEGATION = Expression(
    r"\b(?:no|without|don't need|do not need|don't want|do not want|don't include|do not include|"
    r"skip|leave out|not need|exclude|omit|dont want|dont need|never)"
    r"(?: the| a| an| any| need for)?((?: [\w&'-]{1,20}){1,3}(?:(?:,| and| or|, or| nor)(?: [\w&'-]{1,20}){1,2}){0,4})",
    re.IGNORECASE,
)
HEX = Expression(r"#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\b")
COLOR_CUE = Expression(
    r"\b(?:colou?rs?|palette|scheme|themed?|shades?|tones?|accents?|background|hues?|look|design|"
    r"styled?|branding|brand|pastel|vibe|feel)\b",
    re.IGNORECASE,
)
DARK = Expression(
    r"\b(?:dark (?:mode|theme|background|design|look|and moody|page|site|website|style|ui|colours?|"
    r"colors?)|black background|moody|noir|night(?:club| mode))\b",
    re.IGNORECASE,
)
PER_VOICE = ("plain", "warm", "bold", "refined", "playful", "minimal")


def find_sections(text: str) -> tuple[SectionKind, ...]:
    """In the order of mention, without those the prompt does not want."""
    unwanted = find_unwanted(text)
    places = {kind: place for kind in KINDS if kind not in unwanted and (place := _place(squeezed(text), kind)) >= 0}
    return tuple(sorted(places, key=lambda kind: places[kind]))


def find_unwanted(text: str) -> frozenset[SectionKind]:
    phrases = [squeezed(match.group(1)) for match in NEGATION.finditer(text)]
    return frozenset(kind for kind in KINDS for phrase in phrases if kind not in {"hero", "footer"} and _place(phrase, kind) >= 0)


def section_named(name: str) -> SectionKind | None:
    """The kind of section a brand or a list of wishes means by a name."""
    phrase = squeezed(name.replace("_", " ").replace("-", " "))
    return next((kind for kind in KINDS if _place(phrase, kind) >= 0), None)


def find_voice(words: str, suited: tuple[str, ...]) -> str:
    """The voice most asked for, by its words; else the one that suits the trade."""
    squeezed_words = squeezed(words)
    counts = {voice: sum(f" {word} " in squeezed_words for word in table("tones")[voice]["words"]) for voice in PER_VOICE}
    best = max(PER_VOICE, key=lambda voice: (counts[voice], voice in suited))
    return best if counts[best] else suited[0]


def find_tone(words: str, voice: str) -> str:
    """The tone in the prompt's own word, if it used one."""
    squeezed_words = squeezed(words)
    told: list[str] = table("tones")[voice]["words"]
    return next((word for word in told if f" {word} " in squeezed_words), told[0])


def find_colors(text: str, company: str | None) -> tuple[str, ...]:
    """`#RRGGBB` in the order of mention. Names count where the sentence speaks of colours or pairs two of them."""
    found: list[tuple[int, str]] = []
    masked = text.replace(company, " " * len(company)) if company else text
    for match in HEX.finditer(masked):
        code = match.group()
        found.append((match.start(), (code if len(code) == 7 else "#" + "".join(c * 2 for c in code[1:])).upper()))
    offset = 0
    for sentence in sentences(masked):
        offset = max(masked.find(sentence, offset), 0)
        named = [(offset + match.start(), table("colors")[match.group().lower()]) for match in _color_names().finditer(sentence)]
        if named and (COLOR_CUE.search(sentence) or _pairs(sentence)):
            found += named
        elif named:
            found += [(place, color) for place, color in named if color in _alone(sentence)]
    return tuple(dict.fromkeys(color for _, color in sorted(found)))[:5]


def wants_dark(text: str) -> bool:
    return DARK.search(text) is not None


def find_fonts(text: str) -> tuple[str | None, str | None]:
    """Heading and body font, if the prompt names families."""
    if not re.search(r"\b(?:fonts?|typefaces?|typography|headings?|headlines?|body text|set in)\b", text, re.IGNORECASE):
        return None, None
    named = sorted((text.find(font), font) for font in table("fonts")["named"] if font in text)
    fonts = [font for _, font in named]
    return (fonts[0], fonts[1] if len(fonts) > 1 else None) if fonts else (None, None)


def find_font_styles(text: str) -> tuple[str, ...]:
    words = squeezed(text)
    return tuple(style for style in table("fonts")["by_style"] if f" {style} " in words)


def _alone(sentence: str) -> list[str]:
    """Colours that stand alone between commas or stops: "modern, mint"."""
    pieces = (piece.strip(" .!").lower() for piece in re.split(r"[,.;!–-]", sentence))
    return [table("colors")[piece] for piece in pieces if piece in table("colors")]


@lru_cache(maxsize=1)
def mood_words() -> frozenset[str]:
    """Words that say how a page should feel, and so are no facts."""
    voices = table("tones")
    told = {word for voice in PER_VOICE for word in voices[voice]["words"]}
    colors = {word for name in table("colors") for word in name.split()}
    return frozenset(told | colors | word_set("moods"))


def _place(words: str, kind: SectionKind) -> int:
    places = [place for synonym in table("sections")[kind] if (place := words.find(f" {synonym} ")) >= 0]
    return min(places, default=-1)


@lru_cache(maxsize=1)
def _color_names() -> re.Pattern[str]:
    names = sorted(table("colors"), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(re.escape(name) for name in names) + r")\b", re.IGNORECASE)


def _pairs(sentence: str) -> bool:
    name = _color_names().pattern
    return re.search(rf"(?:{name})(?: and | & |/|, ?| \+ | with )(?:{name})", sentence, re.IGNORECASE) is not None
