"""Where buttons lead: to a section of the page, or to a stated number or mail address."""

import re
from collections.abc import Sequence

from services.composer.markup import Element, el
from services.composer.reading.expression import Expression
from services.composer.sections.page import Page, button

LOOKS = Expression(r"^(?:see|explore|browse|find a|hear|taste|choose|get started)", re.IGNORECASE)


def main_action(page: Page) -> Element:
    """What the page is for; a light button on a strong ground."""
    quiet = page.ground in {"primary", "secondary"}
    look = LOOKS.match(page.copy.action)
    first = ("gallery", "features", "pricing", "contact") if look and "project" in page.copy.action else ("features", "pricing", "contact")
    return button(page.copy.action, page.anchor(*first) if look else page.anchor("contact", "cta", "features", "about"), quiet=quiet)


def side_action(page: Page) -> Element | None:
    """Something quieter beside it, leading elsewhere."""
    if LOOKS.match(page.copy.action):
        return button("Get in touch", page.anchor("contact", "cta"), quiet=True) if page.has("contact") or page.has("cta") else None
    for kind, words in (("features", f"See our {page.trade['offer']}"), ("pricing", "See prices"), ("about", "About us")):
        if page.has(kind):  # type: ignore[arg-type] # the names above are kinds
            return button(words, f"#{kind}", quiet=True)
    return None


def actions(page: Page) -> Element:
    """Both; on a strong ground the second is a plain link, so that one stands out."""
    side = side_action(page)
    if side and page.ground in {"primary", "secondary"}:
        side = el("a", *side.children, href=dict(side.attributes)["href"], class_="text-link")
    return el("p", main_action(page), side, class_="actions")


def reach_action(page: Page) -> Element:
    """The shortest stated way to the company; else to the contact section."""
    contact = page.copy.contact
    if contact.phones and page.dice.number("reach", 2) == 0:
        return button(f"Call {contact.phones[0]}", phone_link(contact.phones[0]))
    if contact.emails:
        return button("Write to us", mail_link(contact.emails[0]))
    if contact.phones:
        return button(f"Call {contact.phones[0]}", phone_link(contact.phones[0]))
    return button(page.copy.action if not LOOKS.match(page.copy.action) else "Get in touch", page.anchor("contact", "features", "about"))


def phone_link(phone: str) -> str:
    digits = "".join(c for c in phone.split("(0)", maxsplit=1)[0] + "".join(phone.split("(0)")[1:]) if c.isdigit())
    return f"tel:{'+' if phone.lstrip().startswith('+') else ''}{digits}"


def mail_link(email: str) -> str:
    return f"mailto:{email}"


def links(pairs: Sequence[tuple[str, str]]) -> list[Element]:
    return [el("li", el("a", words, href=href)) for words, href in pairs]
