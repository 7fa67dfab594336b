"""Questions and answers, to open or laid open."""

from services.composer.markup import Node, el
from services.composer.sections.page import Page, intro


def accordion(page: Page) -> list[Node | None]:
    entries = [
        el("details", el("summary", item.title), el("p", item.text, class_="muted"), open=index == 0)
        for index, item in enumerate(page.copy.questions)
    ]
    return [intro(page, "faq"), el("div", *entries, class_="questions")]


def laid_open(page: Page) -> list[Node | None]:
    entries = [el("div", el("h3", item.title), el("p", item.text, class_="muted")) for item in page.copy.questions]
    return [intro(page, "faq"), el("div", *entries, class_="answers")]


LAYOUTS = {"accordion": accordion, "open": laid_open}
