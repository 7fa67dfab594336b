"""The invitation near the end: a band across the page, or a panel with a picture."""

from services.composer.markup import Node, el
from services.composer.sections.actions import reach_action
from services.composer.sections.page import Page, button


def band(page: Page) -> list[Node | None]:
    return [
        el(
            "div",
            el("h2", page.copy.invite, id="cta-title"),
            el("p", page.copy.invite_text, class_="lead"),
            _action(page),
            class_="cta-words",
        )
    ]


def inset(page: Page) -> list[Node | None]:
    words = el(
        "div", el("h2", page.copy.invite, id="cta-title"), el("p", page.copy.invite_text, class_="lead"), _action(page), class_="cta-words"
    )
    return [el("div", words, el("div", page.art("cta", 560, 420), class_="cta-art"), class_="cta-panel frame")]


LAYOUTS = {"band": band, "inset": inset}


def _action(page: Page) -> Node:
    action = reach_action(page)
    return el(
        "p",
        button("".join(str(child) for child in action.children), dict(action.attributes)["href"] or "#content", quiet=True),
        class_="actions",
    )
