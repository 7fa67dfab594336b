"""The top of the page: skip link, mark, name, and ways to the sections. The small screen's menu works without script."""

from services.composer.art.shapes import circle, glyph, picture, rect
from services.composer.markup import Element, el
from services.composer.sections.actions import links, main_action
from services.composer.sections.page import Page, button
from services.generation.ports import SectionKind

WORDS: dict[SectionKind, str] = {
    "features": "Services",
    "about": "About",
    "gallery": "Gallery",
    "pricing": "Prices",
    "testimonials": "Reviews",
    "team": "Team",
    "faq": "FAQ",
    "contact": "Contact",
}
LONGEST = 5


def nav_links(page: Page) -> list[tuple[str, str]]:
    """(words, anchor) in the order of the page, a handful."""
    names = {**WORDS, "features": page.copy.company and page.trade["offer"].capitalize()}
    shown = [(names[kind], f"#{kind}") for kind in page.copy.sections if kind in names]
    contact = [pair for pair in shown if pair[1] == "#contact"]
    return [*[pair for pair in shown if pair[1] != "#contact"][: LONGEST - len(contact)], *contact]


def header(page: Page) -> Element:
    items = links(nav_links(page))
    return el(
        "header",
        el(
            "div",
            el("a", _logo(page), el("span", page.copy.company, class_="brand-name"), href="#top", class_="brand"),
            el("nav", el("ul", *items), class_="nav-wide", aria_label="Main"),
            el("p", main_action(page.on("page")), class_="nav-action"),
            el("details", el("summary", "Menu"), el("nav", el("ul", *items), aria_label="Menu"), class_="nav-small"),
            class_="wrap bar",
        ),
        class_="header",
        id="top",
    )


def _logo(page: Page) -> Element:
    """The brand's own logo, or a mark drawn for the company."""
    if page.logo_url:
        return el("img", src=page.logo_url, alt=f"{page.copy.company} logo", width=160, height=40, class_="logo")
    return mark(page, f"{page.copy.company} logo")


def mark(page: Page, label: str) -> Element:
    form = page.dice.number("mark", 3)
    ground = (circle(24, 24, 24, "p"), rect(0, 0, 48, 48, "p", 12), rect(0, 0, 48, 48, "p"))[form]
    return picture(48, 48, ground, glyph(page.copy.icons[0], 11, 11, 26, "op", 1.9), label=label, class_="mark")


def not_found(page: Page) -> Element:
    """The body of the page that is shown for an unknown address."""
    words = el(
        "div",
        el("p", "404", class_="eyebrow"),
        el("h1", "This page has wandered off"),
        el("p", f"The address does not exist, but {page.copy.company} does.", class_="lead"),
        el("p", button("Back to the start", "/"), class_="actions"),
        class_="hero-words",
    )
    return el(
        "main",
        el("section", el("div", words, class_="wrap"), class_="lost on-page", data_section_id="hero-1", data_component="hero"),
        id="content",
    )
