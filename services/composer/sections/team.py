"""The people the prompt names; without names, the roles somebody fills."""

from services.composer.art.shapes import icon
from services.composer.markup import Element, Node, el
from services.composer.sections.page import Page, intro


def cards(page: Page) -> list[Node | None]:
    return [intro(page, "team"), el("ul", *[_member(*member, class_="card member") for member in _members(page)], class_="grid")]


def roll(page: Page) -> list[Node | None]:
    alone = len(_members(page)) == 1
    return [
        intro(page, "team"),
        el("ul", *[_member(*member, class_="member") for member in _members(page)], class_="roll roll-one" if alone else "roll"),
    ]


LAYOUTS = {"cards": cards, "roll": roll}


def _members(page: Page) -> list[tuple[str, str, str]]:
    """(name or role, role or text, initials)"""
    if page.copy.people:
        return [(person.name, person.role or "At your service", _initials(person.name)) for person in page.copy.people]
    return [(role.title, role.text, "") for role in page.copy.roles]


def _member(name: str, role: str, initials: str, *, class_: str) -> Element:
    face = el("span", initials, class_="face", aria_hidden="true") if initials else el("span", icon("people"), class_="face")
    return el("li", face, el("div", el("h3", name), el("p", role, class_="muted") if role else None), class_=class_)


def _initials(name: str) -> str:
    words = [
        word
        for word in name.replace(".", "").split()
        if word[0].isupper() and word not in {"Dr", "Prof", "Chef", "Pastor", "Coach", "Mr", "Mrs", "Ms"}
    ]
    return "".join(word[0] for word in (words[:1] + words[1:][-1:]))
