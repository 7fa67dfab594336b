# ruff: noqa: PLR2004 - lengths of words and phrases say what they mean where they stand
"""The promise that nothing stated is lost: whatever no section shows is noted beside the company's story."""

from dataclasses import replace

from services.composer.data import word_set
from services.composer.markup import text_of
from services.composer.reading.prompt import Reading
from services.composer.reading.text import first_upper, squeezed
from services.composer.reading.wishes import mood_words
from services.composer.sections.assemble import html
from services.composer.sections.page import Page
from services.composer.writing.voice import Voice
from services.generation.ports import SectionKind

MOST_REMARKS = 6


def with_leftovers(page: Page, layouts: dict[SectionKind, str], reading: Reading, voice: Voice) -> Page:
    """The page with notes for stated facts that its sections do not show (a price on a page without prices, say)."""
    shown = squeezed(text_of(html(page, layouts)))
    missing = [fact for fact in _stated(reading) if squeezed(fact) not in shown]
    missing += [
        first_upper(remark)
        for remark in reading.remarks
        if page.copy.company.lower() not in remark.lower() and _is_news(remark, shown, " ".join(missing))
    ][:MOST_REMARKS]
    notes = tuple(fact for fact in dict.fromkeys(missing) if voice.allowed(fact) == fact)
    if not notes:
        return page
    hero, *rest = page.copy.sections
    sections = page.copy.sections if page.has("about") else (hero, "about", *rest)
    return replace(page, copy=replace(page.copy, notes=notes, sections=sections))


def _is_news(remark: str, shown: str, noted: str) -> bool:
    """Whether a remark has a word of weight that the page does not show yet."""
    words = [word for word in squeezed(remark).split() if len(word) > 3 and word not in word_set("common")]
    return any(f" {word} " not in shown and word not in noted.lower() and word not in mood_words() for word in words)


def _stated(reading: Reading) -> list[str]:
    prices = [f"{price.label} {price.amount}".strip() for price in reading.prices]
    people = [f"{person.name}, {person.role}" if person.role else person.name for person in reading.people]
    found = [*reading.hours, *reading.phones, *reading.emails, *people, *(claim.words for claim in reading.claims), *reading.offers]
    pairs = [fact for fact in prices if fact]
    return [first_upper(fact) for fact in [*found, *pairs, *filter(None, (reading.address, reading.slogan))]]
