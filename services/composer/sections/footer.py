"""The end of the page: who, where, when, and the way back up."""

from services.composer.markup import Element, Node, el
from services.composer.sections.actions import links, mail_link, phone_link
from services.composer.sections.header import nav_links
from services.composer.sections.page import Page


def columns(page: Page) -> list[Node | None]:
    contact = page.copy.contact
    return [
        el("div", el("p", page.copy.company, class_="footer-name"), el("p", page.copy.description), class_="footer-about"),
        el("nav", el("p", "On this page", class_="footer-title"), el("ul", *links(nav_links(page))), aria_label="Footer"),
        el("div", el("p", "Find us", class_="footer-title"), el("ul", *_reach(page)), class_="footer-reach")
        if contact.is_known or contact.hours
        else el("p", el("a", "Back to top", href="#top")),
    ]


def line(page: Page) -> list[Node | None]:
    return [
        el("p", page.copy.company, class_="footer-name"),
        el("nav", el("ul", *links(nav_links(page)), class_="footer-line"), aria_label="Footer"),
        el("ul", *_reach(page), class_="footer-line") if _reach(page) else el("p", el("a", "Back to top", href="#top")),
    ]


LAYOUTS = {"columns": columns, "line": line}


def footer(page: Page, variant: str) -> Element:
    return el(
        "footer",
        el("div", *LAYOUTS[variant](page), class_="wrap"),
        class_=f"footer footer-{variant} on-{page.ground}",
        id="footer",
        data_section_id="footer-1",
        data_component="footer",
    )


def _reach(page: Page) -> list[Element]:
    contact = page.copy.contact
    items = [el("li", el("a", phone, href=phone_link(phone))) for phone in contact.phones[:1]]
    items += [el("li", el("a", email, href=mail_link(email))) for email in contact.emails[:1]]
    return items + [el("li", words) for words in (contact.address, *contact.hours[:2]) if words]
