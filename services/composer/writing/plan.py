"""Which sections a page has, and in what order. Hero first, footer last."""

from typing import Any

from services.composer.dice import Dice
from services.composer.reading.prompt import Reading
from services.composer.reading.wishes import section_named
from services.core.brand import BrandGuide
from services.generation.ports import PageBrief, SectionKind

ORDERS: tuple[tuple[SectionKind, ...], ...] = (
    ("features", "about", "gallery", "pricing", "testimonials", "team", "faq", "cta", "contact"),
    ("about", "features", "gallery", "testimonials", "team", "pricing", "faq", "contact", "cta"),
    ("features", "gallery", "about", "team", "pricing", "testimonials", "faq", "cta", "contact"),
)
FEW = 4
"""From this many wishes on, a prompt has planned its page itself."""


def plan_sections(brief: PageBrief, reading: Reading, trade: dict[str, Any], dice: Dice) -> tuple[SectionKind, ...]:
    asked = [*brief.sections, *_required(brief.brand)]
    wanted = set(asked) | set(reading.wanted)
    if not brief.sections and len(wanted - {"hero", "footer", "cta"}) < FEW:
        wanted |= set(trade["sections"]) | {"cta"}
    wanted = (wanted | _for_facts(reading)) - (reading.unwanted - set(asked))
    middle = _ordered(wanted - {"hero", "footer"}, brief.sections, trade, dice)
    return ("hero", *middle, "footer")


def _required(brand: BrandGuide) -> list[SectionKind]:
    return [kind for name in brand.required_sections if (kind := section_named(name))]


def _for_facts(reading: Reading) -> set[SectionKind]:
    """Stated facts need a place to stand."""
    needed: set[SectionKind] = {"about"} if reading.statements or reading.claims or reading.founded else set()
    if reading.prices:
        needed.add("pricing")
    if reading.people:
        needed.add("team")
    if reading.phones or reading.emails or reading.address or reading.hours:
        needed.add("contact")
    if reading.offers:
        needed.add("features")
    return needed


def _ordered(kinds: set[SectionKind], given: tuple[SectionKind, ...], trade: dict[str, Any], dice: Dice) -> list[SectionKind]:
    """As given, if the order was given; else one of a few that read well, with pictures early where they sell."""
    order = list(dice.pick("order", ORDERS))
    if trade["sections"][0] == "gallery":
        order.remove("gallery")
        order.insert(0, "gallery")
    rank = {kind: index for index, kind in enumerate(dict.fromkeys((*given, *order)))}
    return sorted(kinds, key=lambda kind: rank.get(kind, len(rank)))
