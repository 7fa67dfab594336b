"""LLD 06, rule SEC-005: pages and objects embedded from hosts that are not on the allow-list, and inline documents."""

from collections.abc import Iterator
from typing import Final

from services.validation.dom import Element
from services.validation.security.context import Context
from services.validation.security.rules import EMBEDDED_PAGE, Vulnerability
from services.validation.security.urls import compact

_SOURCES: Final = {
    "iframe": ("src",),
    "frame": ("src",),
    "embed": ("src",),
    "portal": ("src",),
    "fencedframe": ("src",),
    "object": ("data", "codebase", "classid"),
    "applet": ("code", "codebase", "archive", "object"),
}
_EMPTY: Final = frozenset({"about:blank", "about:blank#"})


def embedded_pages(context: Context, element: Element) -> Iterator[Vulnerability]:
    """Find embedded documents: `srcdoc` never is allowed, an applet neither, anything else by its host."""
    tag = context.name(element)
    if tag not in _SOURCES:
        return
    place = context.place(element)
    if "srcdoc" in element.attributes:
        yield EMBEDDED_PAGE.at(place, "A whole page is written into an attribute (srcdoc).")
    sources = [element.attributes[name] for name in _SOURCES[tag] if name in element.attributes]
    if tag == "applet" and not sources:
        yield EMBEDDED_PAGE.at(place, "An applet is embedded.")
    for source in sources:
        if compact(source) not in _EMPTY and not context.allows(source):
            yield EMBEDDED_PAGE.at(place, f"<{tag}> embeds {source[:120] or 'the page itself'}, which is not allowed.")
