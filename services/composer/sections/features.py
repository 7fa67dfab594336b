"""What is on offer: cards, a ruled list, a bento of tiles, or rows with pictures."""

from services.composer.art.scenes import draw
from services.composer.art.shapes import icon
from services.composer.dice import Dice
from services.composer.markup import Element, Node, el
from services.composer.sections.page import Page, intro
from services.composer.writing.copy import Item


def cards(page: Page) -> list[Node | None]:
    return [intro(page, "features"), el("ul", *[_item(item, "card") for item in page.copy.services], class_="grid")]


def ruled(page: Page) -> list[Node | None]:
    return [intro(page, "features"), el("ul", *[_item(item, "row") for item in page.copy.services], class_="rows")]


def bento(page: Page) -> list[Node | None]:
    return [intro(page, "features"), el("ul", *[_item(item, "card") for item in page.copy.services], class_="bento")]


def pictured(page: Page) -> list[Node | None]:
    scenes = page.dice.shuffled("feature-scenes", page.trade["scenes"])
    rows = [
        el(
            "li",
            el("div", draw(scenes[index % len(scenes)], Dice(f"{page.copy.company}{item.title}"), 720, 480, item.icon), class_="frame"),
            el("div", el("h3", item.title), el("p", item.text, class_="muted")),
            class_="pair",
        )
        for index, item in enumerate(page.copy.services)
    ]
    return [intro(page, "features"), el("ul", *rows, class_="pairs")]


LAYOUTS = {"cards": cards, "ruled": ruled, "bento": bento, "pictured": pictured}


def _item(item: Item, class_: str) -> Element:
    return el(
        "li",
        el("span", icon(item.icon), class_="badge"),
        el("div", el("h3", item.title), el("p", item.text, class_="muted")),
        class_=class_,
    )
