"""Pictures drawn for the trade, with captions, in three hangs."""

from services.composer.art.scenes import draw
from services.composer.dice import Dice
from services.composer.markup import Element, Node, el
from services.composer.sections.page import Page, intro


def mosaic(page: Page) -> list[Node | None]:
    return [intro(page, "gallery"), el("div", *_pictures(page, 800, 640), class_="mosaic")]


def trio(page: Page) -> list[Node | None]:
    return [intro(page, "gallery"), el("div", *_pictures(page, 640, 720)[:3], class_="trio")]


def staggered(page: Page) -> list[Node | None]:
    return [intro(page, "gallery"), el("div", *_pictures(page, 720, 620)[:4], class_="staggered")]


LAYOUTS = {"mosaic": mosaic, "trio": trio, "staggered": staggered}


def _pictures(page: Page, width: int, height: int) -> list[Element]:
    extra = ["arch", "rings", "tiles"]
    scenes = page.dice.shuffled("gallery-scenes", list(dict.fromkeys([*page.trade["scenes"], *extra])))
    return [
        el(
            "figure",
            el(
                "div",
                draw(
                    scenes[index % len(scenes)],
                    Dice(f"{page.copy.company}{item.title}"),
                    width,
                    height,
                    item.icon,
                    f"Illustration: {item.title}",
                ),
                class_="frame",
            ),
            el("figcaption", item.title),
        )
        for index, item in enumerate(page.copy.pictures)
    ]
