"""The promise that nothing stated is lost: whatever no section shows is noted beside the company's story."""

from dataclasses import replace

from services.composer.markup import text_of
from services.composer.reading.prompt import Reading
from services.composer.reading.text import first_upper, squeezed
from services.composer.sections.assemble import html
from services.composer.sections.page import Page
from services.composer.writing.voice import Voice
from services.generation.ports import SectionKind


def with_leftovers(page: Page, layouts: dict[SectionKind, str], reading: Reading, voice: Voice) -> Page:
    """The page with notes for stated facts that its sections do not show (a price on a page without prices, say)."""
    shown = squeezed(text_of(html(page, layouts)))
    missing = [fact for fact in _stated(reading) if squeezed(fact) not in shown and voice.allowed(fact) == fact]
    if not missing:
        return page
    if not page.has("about"):
        return page
    return replace(page, copy=replace(page.copy, notes=tuple(dict.fromkeys(missing))))


def _stated(reading: Reading) -> list[str]:
    prices = [f"{price.label} {price.amount}".strip() for price in reading.prices]
    people = [f"{person.name}, {person.role}" if person.role else person.name for person in reading.people]
    found = [*reading.hours, *reading.phones, *reading.emails, *people, *(claim.words for claim in reading.claims), *reading.offers]
    pairs = [fact for fact in prices if fact]
    return [first_upper(fact) for fact in [*found, *pairs, *filter(None, (reading.address, reading.slogan))]]
