"""XML files of a package. Browsers read them by other rules than HTML, so only plain drawings and sitemaps are examined."""

import re
from collections.abc import Iterator
from typing import Final

from services.validation.dom import Document

_ENCODING: Final = re.compile(r"<\?xml[^>]*encoding\s*=\s*[\"'](?!utf-8[\"'])", re.IGNORECASE)
_FOREIGN_NAMESPACE: Final = re.compile(r"xmlns(?!=\"http://www\.sitemaps\.org/)")
_FRAME: Final = frozenset({"html", "head", "body"})
_RAW_TEXT: Final = frozenset({"title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext"})


def doubts(document: Document) -> Iterator[str]:
    """Yield the reasons why a file may hold more than an HTML parser shows."""
    text = document.source.text
    if "<!ENTITY" in text or "<?xml-stylesheet" in text:
        yield "it defines entities or names a style sheet"
    if _ENCODING.search(text):
        yield "it is not written in UTF-8"
    if document.path.lower().endswith(".svg"):
        yield from _drawing_doubts(document)
    elif _FOREIGN_NAMESPACE.search(text):
        yield "it is XML of a kind that can run code"


def _drawing_doubts(document: Document) -> Iterator[str]:
    within: set[int] = set()
    for element in document.elements:
        parent_within = element.parent is not None and element.parent.index in within
        if element.tag == "svg" or parent_within:
            within.add(element.index)
        elif element.tag not in _FRAME:
            yield f"it holds <{element.tag[:40]}>, which is no part of a drawing"
            return
        if element.tag in _RAW_TEXT and "<" in element.raw_text:
            yield f"its <{element.tag}> holds markup"
            return
