"""What the prompt wants of the page: sections, tone, colours, type."""

import re
from functools import lru_cache

from services.composer.data import table
from services.composer.reading.expression import Expression
from services.composer.reading.text import sentences, squeezed
from services.generation.ports import SectionKind

KINDS: tuple[SectionKind, ...] = (
    "hero",
    "features",
    "about",
    "testimonials",
    "pricing",
    "faq",
    "gallery",
    "team",
    "contact",
    "cta",
    "footer",
)
SYNONYMS: dict[SectionKind, tuple[str, ...]] = {
    "hero": ("hero", "banner", "header image", "hero image"),
    "features": ("features", "feature", "services", "service list", "what we do", "what we offer", "our offer", "products", "menu", "classes", "treatments", "courses", "practice areas", "benefits", "programme", "program", "schedule", "how it works"),
    "about": ("about", "about us", "our story", "who we are", "history", "mission", "bio", "biography", "background story", "about me", "our values"),
    "testimonials": ("testimonials", "testimonial", "reviews", "review", "customer quotes", "client quotes", "what customers say", "what clients say", "what people say", "feedback", "social proof", "success stories", "references"),
    "pricing": ("pricing", "prices", "price list", "price", "pricelist", "rates", "packages", "plans", "tariffs", "fees", "membership options", "memberships", "costs", "ticket prices", "tickets"),
    "faq": ("faq", "faqs", "frequently asked questions", "questions and answers", "q&a", "q and a", "common questions", "questions answered", "questions"),
    "gallery": ("gallery", "photos", "photo", "pictures", "portfolio", "images", "our work", "past work", "recent work", "showcase", "photo gallery", "lookbook", "before and after", "projects", "photo wall", "past projects", "selected work"),
    "team": ("team", "meet the team", "our team", "staff", "our people", "meet the", "the crew", "instructors", "our doctors", "our trainers", "speakers", "trainers", "faculty", "our lawyers", "band members", "our therapists", "our coaches"),
    "contact": ("contact", "contact us", "contact details", "get in touch", "opening hours", "opening times", "find us", "location", "directions", "address", "where to find us", "hours", "how to reach us", "map", "visit us", "booking details"),
    "cta": ("cta", "call to action", "sign up", "signup", "book now button", "call-to-action", "newsletter", "sign-up", "donate button", "book now"),
    "footer": ("footer",),
}  # fmt: skip
NEGATION = Expression(
    r"\b(?:no|without|don't need|do not need|don't want|do not want|don't include|do not include|skip|leave out|not need|exclude|omit|dont want|dont need|never)"
    r"(?: the| a| an| any| need for)?((?: [\w&'-]{1,20}){1,3}(?:(?:,| and| or|, or| nor)(?: [\w&'-]{1,20}){1,2}){0,4})",
    re.IGNORECASE,
)
HEX = Expression(r"#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\b")
COLOR_CUE = Expression(
    r"\b(?:colou?rs?|palette|scheme|themed?|shades?|tones?|accents?|background|hues?|look|design|styled?|branding|brand|pastel|vibe|feel)\b",
    re.IGNORECASE,
)
DARK = Expression(
    r"\b(?:dark (?:mode|theme|background|design|look|and moody|page|site|website|style|ui|colours?|colors?)|black background|moody|noir|night(?:club| mode))\b",
    re.IGNORECASE,
)
FONTS = (
    "Playfair Display", "Open Sans", "Source Sans", "Roboto Slab", "Work Sans", "DM Sans", "Libre Baskerville", "Cormorant Garamond", "Abril Fatface", "Montserrat",
    "Merriweather", "Raleway", "Poppins", "Roboto", "Oswald", "Lato", "Inter", "Georgia", "Helvetica", "Garamond", "Futura", "Nunito", "Lora", "Bodoni", "Baskerville",
    "Quicksand", "Comfortaa", "Bebas Neue", "Caslon", "Gill Sans", "Rubik", "Karla", "Verdana", "Times New Roman", "Palatino", "Didot", "Rockwell", "Avenir", "Manrope",
)  # fmt: skip
MOODS = frozenset(
    [
        "and",
        "&",
        "but",
        "with",
        "very",
        "look",
        "feel",
        "vibe",
        "tone",
        "style",
        "colours",
        "colors",
        "soft",
        "bright",
        "dark",
        "light",
        "earthy",
        "moody",
        "pastel",
        "please",
        "thanks",
        "fun",
        "5-star",
        "natural",
        "rounded",
        "fonts",
        "serif",
        "design",
    ]
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
    return next((word for word in table("tones")[voice]["words"] if f" {word} " in squeezed_words), table("tones")[voice]["words"][0])


def find_colors(text: str, company: str | None) -> tuple[str, ...]:
    """`#RRGGBB` in the order of mention. Names count where the sentence speaks of colours or pairs two of them."""
    found: list[tuple[int, str]] = []
    masked = text.replace(company, " " * len(company)) if company else text
    for match in HEX.finditer(masked):
        code = match.group()
        found.append((match.start(), (code if len(code) == 7 else "#" + "".join(c * 2 for c in code[1:])).upper()))  # noqa: PLR2004
    offset = 0
    for sentence in sentences(masked):
        offset = max(masked.find(sentence, offset), 0)
        named = [(offset + match.start(), table("colors")[match.group().lower()]) for match in _color_names().finditer(sentence)]
        if named and (COLOR_CUE.search(sentence) or _pairs(sentence)):
            found += named
    return tuple(dict.fromkeys(color for _, color in sorted(found)))[:5]


def wants_dark(text: str) -> bool:
    return DARK.search(text) is not None


def find_fonts(text: str) -> tuple[str | None, str | None]:
    """Heading and body font, if the prompt names families."""
    if not re.search(r"\b(?:fonts?|typefaces?|typography|headings?|headlines?|body text|set in)\b", text, re.IGNORECASE):
        return None, None
    named = sorted((text.find(font), font) for font in FONTS if font in text)
    fonts = [font for _, font in named]
    return (fonts[0], fonts[1] if len(fonts) > 1 else None) if fonts else (None, None)


def find_font_styles(text: str) -> tuple[str, ...]:
    words = squeezed(text)
    return tuple(style for style in table("fonts")["by_style"] if f" {style} " in words)


@lru_cache(maxsize=1)
def mood_words() -> frozenset[str]:
    """Words that say how a page should feel, and so are no facts."""
    voices = table("tones")
    told = {word for voice in PER_VOICE for word in voices[voice]["words"]}
    colors = {word for name in table("colors") for word in name.split()}
    return frozenset(told | colors | MOODS)


def _place(words: str, kind: SectionKind) -> int:
    places = [place for synonym in SYNONYMS[kind] if (place := words.find(f" {synonym} ")) >= 0]
    return min(places, default=-1)


@lru_cache(maxsize=1)
def _color_names() -> re.Pattern[str]:
    names = sorted(table("colors"), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(re.escape(name) for name in names) + r")\b", re.IGNORECASE)


def _pairs(sentence: str) -> bool:
    name = _color_names().pattern
    return re.search(rf"(?:{name})(?: and | & |/|, ?| \+ | with )(?:{name})", sentence, re.IGNORECASE) is not None
