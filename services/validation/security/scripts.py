"""LLD 06, rules SEC-001 to SEC-003: scripts within the page, scripts from elsewhere, and code in attributes."""

import json
from collections.abc import Iterator
from typing import Final

from services.validation.dom import Element
from services.validation.security.context import Context
from services.validation.security.rules import EVENT_HANDLER, FOREIGN_SCRIPT, INLINE_SCRIPT, Vulnerability

_SOURCES: Final = ("src", "href", "xlink:href")
_MIN_HANDLER: Final = 3


def inline_scripts(context: Context, element: Element) -> Iterator[Vulnerability]:
    """Find scripts with a body. JSON-LD that parses as JSON is data, and the only exception."""
    if context.name(element) != "script" or not element.raw_text.strip() or _is_linked_data(element):
        return
    yield INLINE_SCRIPT.at(context.place(element), f"A script stands in the page: {element.text[:80]}")


def _is_linked_data(element: Element) -> bool:
    if element.attributes.get("type", "").partition(";")[0].strip().lower() != "application/ld+json":
        return False
    try:
        json.loads(element.raw_text)
    except (ValueError, RecursionError):
        return False
    return True


def foreign_scripts(context: Context, element: Element) -> Iterator[Vulnerability]:
    """Find scripts from hosts that are not on the allow-list."""
    if context.name(element) != "script":
        return
    for source in (element.attributes[name] for name in _SOURCES if name in element.attributes):
        if not context.allows(source):
            yield FOREIGN_SCRIPT.at(context.place(element), f"A script is loaded from {source[:120] or 'nowhere'}, which is not allowed.")


def event_handlers(context: Context, element: Element) -> Iterator[Vulnerability]:
    """Find `on…` attributes, on elements of any kind."""
    for name in element.attributes:
        if name.startswith("on") and len(name) >= _MIN_HANDLER:
            yield EVENT_HANDLER.at(context.place(element), f"The attribute {name[:40]} runs code.")
