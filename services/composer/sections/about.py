"""Who the company is, with what it states about itself."""

from services.composer.markup import Element, Node, el
from services.composer.sections.page import Page, intro


def portrait(page: Page) -> list[Node | None]:
    return [
        el("div", page.art("about", 640, 720), class_="frame about-art"),
        el("div", intro(page, "about"), *_story(page), _facts(page), class_="about-words"),
    ]


def letter(page: Page) -> list[Node | None]:
    first, *rest = page.copy.about
    return [
        intro(page, "about"),
        el(
            "div",
            el("p", first, class_="about-first"),
            *[el("p", part, class_="muted") for part in rest],
            _facts(page),
            class_="about-words",
        ),
    ]


def board(page: Page) -> list[Node | None]:
    side = _facts(page) or el("div", page.art("about", 640, 420), class_="frame")
    return [
        el("div", intro(page, "about"), *_story(page), class_="about-words"),
        el("aside", side, class_="about-side", aria_label="In short"),
    ]


LAYOUTS = {"portrait": portrait, "letter": letter, "board": board}


def _story(page: Page) -> list[Element]:
    return [el("p", part, class_="prose") for part in page.copy.about]


def _facts(page: Page) -> Element | None:
    """Stated numbers and the year of the founding; nothing if none were stated."""
    figures = [("Since", page.copy.founded)] if page.copy.founded else []
    items = [el("li", "Since ", el("strong", year)) for _, year in figures]
    items += [el("li", el("strong", claim.figure), " " + claim.label if claim.label else "") for claim in page.copy.claims]
    items += [el("li", note) for note in page.copy.notes]
    return el("ul", *items, class_="facts") if items else None
