"""The whole document: which layout each section gets, on which ground it stands, and what the head says."""

from collections.abc import Mapping

from services.composer.markup import Element, el
from services.composer.sections import about, contact, cta, faq, features, footer, gallery, hero, pricing, team, testimonials
from services.composer.sections.header import header, not_found
from services.composer.sections.page import Layout, Page, section
from services.generation.ports import SectionKind

LAYOUTS: dict[SectionKind, Mapping[str, Layout]] = {
    "hero": hero.LAYOUTS,
    "features": features.LAYOUTS,
    "about": about.LAYOUTS,
    "testimonials": testimonials.LAYOUTS,
    "pricing": pricing.LAYOUTS,
    "faq": faq.LAYOUTS,
    "gallery": gallery.LAYOUTS,
    "team": team.LAYOUTS,
    "contact": contact.LAYOUTS,
    "cta": cta.LAYOUTS,
    "footer": footer.LAYOUTS,
}
BY_LOOK: dict[str, dict[SectionKind, tuple[str, ...]]] = {
    "soft": {"hero": ("split", "centered", "overlap"), "features": ("cards", "bento", "pictured")},
    "crisp": {"hero": ("split", "banner", "editorial"), "features": ("cards", "ruled", "bento")},
    "editorial": {"hero": ("editorial", "overlap", "split"), "features": ("ruled", "pictured"), "pricing": ("menu", "table")},
    "poster": {"hero": ("banner", "editorial", "overlap"), "features": ("bento", "ruled", "cards")},
    "calm": {"hero": ("centered", "split", "editorial"), "features": ("ruled", "pictured", "cards")},
}
MANY_PRICES = 4


def choose_layouts(page: Page) -> dict[SectionKind, str]:
    """One layout per section of the page, by look and dice; long price lists become lists."""
    chosen: dict[SectionKind, str] = {}
    for kind in page.copy.sections:
        options = BY_LOOK[page.design.look].get(kind) or tuple(LAYOUTS[kind])
        chosen[kind] = page.dice.pick(f"layout-{kind}", options)
    if "pricing" in chosen and (len(page.copy.prices) > MANY_PRICES or len(page.copy.prices) == 1):
        chosen["pricing"] = page.dice.pick("layout-prices", ("menu", "table"))
    elif not page.copy.prices and chosen.get("pricing") == "table":
        chosen["pricing"] = "tiers"
    if "team" in chosen and len(page.copy.people) == 1:
        chosen["team"] = "roll"
    if "features" in chosen and chosen["features"] == "pictured" and len(page.copy.services) > MANY_PRICES:
        chosen["features"] = page.dice.pick("layout-many", ("ruled", "cards", "bento"))
    return chosen


def choose_grounds(page: Page, layouts: dict[SectionKind, str]) -> dict[SectionKind, str]:
    """Quiet grounds in turn; one strong band; a strong close."""
    grounds: dict[SectionKind, str] = {}
    turn = 0
    for kind in page.copy.sections:
        if kind == "hero":
            grounds[kind] = "primary" if layouts[kind] == "banner" else page.dice.pick("ground-hero", ("page", "alt"))
            turn = 1 if grounds[kind] == "page" else 0
        elif kind == "cta" and layouts[kind] == "band":
            grounds[kind] = "primary"
        elif kind == "testimonials" and layouts[kind] == "strip":
            grounds[kind] = "secondary"
        else:
            grounds[kind] = ("page", "alt")[turn % 2]
            turn += 1
    grounds["footer"] = "secondary" if page.dice.number("ground-footer", 3) else "alt"
    if list(grounds.values())[-2] == grounds["footer"]:
        grounds["footer"] = "secondary"
    return grounds


def body(page: Page, layouts: dict[SectionKind, str]) -> Element:
    grounds = choose_grounds(page, layouts)
    middle = [
        section(page.on(grounds[kind]), kind, layouts[kind], *LAYOUTS[kind][layouts[kind]](page.on(grounds[kind])))
        for kind in page.copy.sections[:-1]
    ]
    return el(
        "body",
        el("a", "Skip to content", href="#content", class_="skip"),
        header(page),
        el("main", *middle, id="content"),
        footer.footer(page.on(grounds["footer"]), layouts["footer"]),
        class_=f"look-{page.design.look}",
    )


def html(page: Page, layouts: dict[SectionKind, str]) -> Element:
    return el("html", _head(page, page.copy.title, page.copy.description), body(page, layouts), lang="en")


def missing_html(page: Page) -> Element:
    content = el("body", el("a", "Skip to content", href="#content", class_="skip"), not_found(page), class_=f"look-{page.design.look}")
    return el(
        "html",
        _head(page, f"Page not found – {page.copy.company}", f"This page of {page.copy.company} does not exist."),
        content,
        lang="en",
    )


def _head(page: Page, title: str, description: str) -> Element:
    return el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("title", title),
        el("meta", name="description", content=description),
        el("meta", name="theme-color", content=page.design.palette.tokens["primary"]),
        el("link", rel="stylesheet", href="styles.css"),
    )
