"""How to reach the company. What is not known is left as a clearly marked place."""

from services.composer.art.shapes import icon
from services.composer.markup import Element, Node, el
from services.composer.sections.actions import mail_link, phone_link, reach_action
from services.composer.sections.page import Page, intro

MISSING = "to be added"


def panel(page: Page) -> list[Node | None]:
    return [
        el("div", intro(page, "contact", page.copy.invite_text), _button(page), class_="contact-words"),
        el("div", _details(page), class_="card contact-card"),
    ]


def columns(page: Page) -> list[Node | None]:
    return [intro(page, "contact", page.copy.invite_text), _details(page), _button(page)]


LAYOUTS = {"panel": panel, "columns": columns}


def _button(page: Page) -> Element | None:
    return el("p", reach_action(page), class_="actions") if page.copy.contact.phones or page.copy.contact.emails else None


def _details(page: Page) -> Element:
    contact = page.copy.contact
    rows = (
        [_row("phone", "Phone", [el("a", phone, href=phone_link(phone)) for phone in contact.phones])]
        if contact.phones or not contact.is_known
        else []
    )
    rows += (
        [_row("mail", "E-mail", [el("a", email, href=mail_link(email)) for email in contact.emails])]
        if contact.emails or not contact.is_known
        else []
    )
    where = contact.address or contact.place
    rows += [_row("pin", "Address" if contact.address else "Where", [where] if where else [])] if where or not contact.is_known else []
    rows += [_row("clock", "Opening hours", list(contact.hours))] if contact.hours else []
    return el("dl", *rows, class_="details")


def _row(sign: str, term: str, values: list[Node]) -> Element:
    shown = [el("dd", value) for value in values] or [el("dd", f"{term} {MISSING}", class_="missing")]
    return el("div", el("dt", icon(sign), term), *shown)
