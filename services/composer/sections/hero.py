"""The opening of the page, in five layouts."""

from services.composer.markup import Element, Node, el
from services.composer.sections.actions import actions
from services.composer.sections.page import Page


def split(page: Page) -> list[Node | None]:
    return [el("div", *_words(page), class_="hero-words"), el("div", page.art("hero", 720, 760), class_="hero-art frame")]


def banner(page: Page) -> list[Node | None]:
    return [el("div", *_words(page), class_="hero-words"), el("div", page.art("hero", 760, 860), class_="hero-art")]


def centered(page: Page) -> list[Node | None]:
    return [el("div", *_words(page), class_="hero-words"), el("div", page.art("hero", 1440, 520), class_="hero-art frame")]


def editorial(page: Page) -> list[Node | None]:
    copy = page.copy
    aside = el("ul", *[el("li", fact) for fact in _facts(page)], class_="hero-facts")
    return [
        el("p", copy.eyebrow, class_="eyebrow"),
        el("h1", copy.headline, id="hero-title"),
        el("div", aside, el("div", el("p", copy.lead, class_="lead"), actions(page)), class_="hero-columns"),
        el("div", page.art("hero", 1440, 560), class_="hero-art frame"),
    ]


def overlap(page: Page) -> list[Node | None]:
    return [el("div", page.art("hero", 1440, 800), class_="hero-art frame"), el("div", *_words(page), class_="hero-words panel")]


LAYOUTS = {"split": split, "banner": banner, "centered": centered, "editorial": editorial, "overlap": overlap}


def _words(page: Page) -> list[Element]:
    copy = page.copy
    return [
        el("p", copy.eyebrow, class_="eyebrow"),
        el("h1", copy.headline, id="hero-title"),
        el("p", copy.lead, class_="lead"),
        actions(page),
    ]


def _facts(page: Page) -> list[str]:
    copy = page.copy
    stated = [copy.contact.hours[0] if copy.contact.hours else "", *[claim.words for claim in copy.claims[:2]], copy.contact.address or ""]
    return [fact for fact in stated if fact] or [item.title for item in copy.services[:4]]
