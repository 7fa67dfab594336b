"""Reviews. The composer knows none, so each is marked as a sample to be replaced."""

from services.composer.art.shapes import icon
from services.composer.markup import Element, Node, el
from services.composer.sections.page import Page, intro
from services.composer.writing.copy import Quote

MARK = "Sample review – replace with your own"


def cards(page: Page) -> list[Node | None]:
    return [intro(page, "testimonials"), el("div", *[_quote(quote, "card") for quote in page.copy.quotes], class_="grid")]


def spotlight(page: Page) -> list[Node | None]:
    first, *rest = page.copy.quotes
    return [
        intro(page, "testimonials"),
        el("div", _quote(first, "quote-large"), el("div", *[_quote(quote, "quote") for quote in rest], class_="stack"), class_="spot"),
    ]


def strip(page: Page) -> list[Node | None]:
    return [intro(page, "testimonials"), el("div", *[_quote(quote, "quote") for quote in page.copy.quotes], class_="columns")]


LAYOUTS = {"cards": cards, "spotlight": spotlight, "strip": strip}


def _quote(quote: Quote, class_: str) -> Element:
    return el(
        "figure",
        el("span", icon("chat"), class_="badge"),
        el("blockquote", el("p", f"“{quote.text}”")),
        el("figcaption", el("span", quote.by, class_="by"), el("span", MARK, class_="sample")),
        class_=class_,
    )
