"""Prices as stated; without any, packages to ask about. A number is never made up."""

from services.composer.art.shapes import icon
from services.composer.markup import Element, Node, el
from services.composer.sections.actions import reach_action
from services.composer.sections.page import Page, button, intro
from services.composer.writing.copy import Item

ASK = "Ask for a quote"


def tiers(page: Page) -> list[Node | None]:
    chosen = len(_items(page)) // 2
    return [
        intro(page, "pricing", _lead(page)),
        el("ul", *[_tier(page, item, marked=index == chosen) for index, item in enumerate(_items(page))], class_="tiers"),
    ]


def menu(page: Page) -> list[Node | None]:
    rows = [
        el(
            "li",
            el("span", item.title, class_="menu-name"),
            el("span", item.amount or ASK, class_="menu-price"),
            el("p", item.text, class_="muted") if item.text else None,
        )
        for item in _items(page)
    ]
    return [
        intro(page, "pricing", _lead(page)),
        el("div", el("ul", *rows, class_="menu"), el("p", reach_action(page), class_="actions"), class_="menu-side"),
    ]


def table(page: Page) -> list[Node | None]:
    rows = [
        el(
            "tr",
            el("th", item.title, scope="row"),
            *([] if page.copy.prices else [el("td", item.text)]),
            el("td", item.amount or ASK, class_="amount"),
        )
        for item in _items(page)
    ]
    titles = ("What", "Price") if page.copy.prices else ("Package", "What it is", "Price")
    head = el("thead", el("tr", *[el("th", title, scope="col") for title in titles]))
    return [
        intro(page, "pricing", _lead(page)),
        el("div", el("table", head, el("tbody", *rows)), class_="card sheet"),
        el("p", reach_action(page), class_="actions"),
    ]


LAYOUTS = {"tiers": tiers, "menu": menu, "table": table}


def _items(page: Page) -> tuple[Item, ...]:
    return page.copy.prices or page.copy.packages


def _lead(page: Page) -> str:
    if page.copy.prices:
        return "Clear from the start. Ask us if what you need is not listed."
    return "Every job is a little different. Tell us what you need and we will send you a clear quote."


def _tier(page: Page, item: Item, *, marked: bool) -> Element:
    amount = el("p", item.amount, class_="amount") if item.amount else el("p", ASK, class_="amount ask")
    target = page.anchor("contact", "cta")
    choose = button("Get in touch" if item.amount else "Ask for a quote", target, quiet=not marked) if target != "#content" else None
    return el(
        "li",
        el("span", icon(page.copy.icons[0]), class_="badge"),
        el("h3", item.title),
        amount,
        el("p", item.text, class_="muted") if item.text else None,
        choose,
        class_="card tier marked" if marked else "card tier",
    )
