"""LLD 06, rule SEC-004: addresses that run code, in any attribute or style that carries one."""

import re
from collections.abc import Iterator
from typing import Final

from services.validation.dom import Element
from services.validation.security.context import Context
from services.validation.security.rules import SCRIPT_URL, Place, Vulnerability
from services.validation.security.urls import compact, refresh_url, script_scheme, srcset_urls
from services.validation.styles.syntax import Tokens, parse_value, walk

_OPENED: Final = frozenset({"href", "xlink:href", "src", "action", "formaction", "data", "codebase", "xml:base"})
_SHOWN: Final = frozenset(
    {
        "poster",
        "background",
        "cite",
        "longdesc",
        "profile",
        "manifest",
        "ping",
        "icon",
        "dynsrc",
        "lowsrc",
        "classid",
        "archive",
        "usemap",
        "altimg",
        "attributionsrc",
    }
)
_PICTURES: Final = frozenset({"img", "image", "source", "input", "link", "feimage", "video", "audio", "track"})
_ANIMATIONS: Final = frozenset({"animate", "set", "animatetransform", "animatemotion", "animatecolor"})
_ANIMATED: Final = ("to", "from", "by", "values")
_PAINTS: Final = frozenset(
    {"style", "fill", "stroke", "filter", "mask", "clip-path", "cursor", "marker", "marker-start", "marker-mid", "marker-end"}
)
_URL_FUNCTIONS: Final = frozenset({"url", "src", "image-set", "-webkit-image-set", "image"})
_CSS_ESCAPE: Final = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))")
_CSS_LINE_END: Final = re.compile(r"\r\n|[\r\n\f]")
_CODE_POINTS: Final = 0x110000
_MAX_BROKEN_URL: Final = 300
_SUSPICIOUS: Final = re.compile(r"script:|mocha:|data:(?!image/(?!svg)|font/)|\\")


def script_addresses(context: Context, element: Element) -> Iterator[Vulnerability]:
    """Find them in the attributes of an element, of a refresh and of animations."""
    for name, value in element.attributes.items():
        for url, opened in _urls(context, element, name, value):
            if scheme := script_scheme(url, opened=opened):
                yield SCRIPT_URL.at(context.place(element), f"The attribute {name[:40]} holds an address that runs code ({scheme}).")


def _urls(context: Context, element: Element, name: str, value: str) -> Iterator[tuple[str, bool]]:
    tag = context.name(element)
    if name in _OPENED or name in _SHOWN or name.endswith(":href"):
        yield value, name not in _SHOWN and tag not in _PICTURES
    elif name in {"srcset", "imagesrcset"}:
        yield from ((url, False) for url in srcset_urls(value))
    elif name == "content" and compact(element.attributes.get("http-equiv", "")) == "refresh":
        yield refresh_url(value), True
    elif name == "value" and tag == "param":
        yield value, True
    elif name in _ANIMATED and tag in _ANIMATIONS:
        yield from ((part, True) for part in value.split(";"))


def script_addresses_in_style(context: Context, element: Element) -> Iterator[Vulnerability]:
    """Find them in `style` and paint attributes and in `<style>` elements."""
    for name in _PAINTS & element.attributes.keys():
        yield from in_css(element.attributes[name], context.place(element))
    if context.name(element) == "style":
        yield from in_css(element.raw_text, context.place(element))


def in_css(text: str, start: Place) -> Iterator[Vulnerability]:
    """Find them in CSS; `start` is where the text begins. Only suspicious text is tokenized."""
    if not _SUSPICIOUS.search(compact(text)):
        return
    tokens = parse_value(text)
    for url, line in (*_css_urls(tokens), *_broken_urls(tokens, text)):
        if scheme := script_scheme(url, opened=False):
            place = Place(start.path, (start.line or 1) + line - 1, start.location)
            yield SCRIPT_URL.at(place, f"A style holds an address that runs code ({scheme}).")


def _css_urls(tokens: Tokens) -> Iterator[tuple[str, int]]:
    importing = False
    for token in walk(tokens):
        if token.type == "url" or (token.type == "string" and importing):
            yield token.value, token.source_line
        elif token.type == "function" and token.lower_name in _URL_FUNCTIONS:
            yield from ((part.value, part.source_line) for part in token.arguments if part.type == "string")
        if token.type not in {"whitespace", "comment"}:
            importing = token.type == "at-keyword" and token.lower_value == "import"


def _broken_urls(tokens: Tokens, text: str) -> Iterator[tuple[str, int]]:
    """Read addresses that CSS rejects, as in `url(javascript:f(1))`: engines of old took them."""
    lines = _CSS_LINE_END.split(text)
    for token in walk(tokens):
        if token.type == "error" and token.kind == "bad-url" and token.source_line <= len(lines):
            rest = lines[token.source_line - 1][token.source_column - 1 :][:_MAX_BROKEN_URL]
            yield _CSS_ESCAPE.sub(_unescape, rest).partition("(")[2].lstrip("'\" "), token.source_line


def _unescape(escape: re.Match[str]) -> str:
    if escape.group(2):
        return escape.group(2)
    number = int(escape.group(1), 16)
    return chr(number) if number < _CODE_POINTS else "\ufffd"
