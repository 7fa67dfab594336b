"""What a document looks like as text, before it is parsed: its encoding, its start tags with their lines, its burden.

A parser's tree knows no line numbers, and some documents of a few hundred kilobytes keep any HTML parser busy for
minutes. One linear pass over the text answers both. It is never what a security decision rests on.
"""

import codecs
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from services.validation import limits

_TAG: Final = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)|<!--")
_TAG_STEP: Final = re.compile(r"=\s*(?:([\"'])|[^\s>]*)|>|\s+")
_RAW_TEXT: Final = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"})
_VOID: Final = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"})
_CLOSES_ITSELF: Final = frozenset({"p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup"})
_NEVER_OPEN: Final = _VOID | _CLOSES_ITSELF
_BARRIERS: Final = frozenset({"table", "template", "object", "button", "svg", "math", "marquee", "applet", "select"})


@dataclass(frozen=True, slots=True)
class StartTag:
    """A start tag as written: its name in lower case and its line, counted from 1."""

    name: str
    line: int


@dataclass(frozen=True, slots=True)
class Source:
    """A document's text, its start tags in order, and why it is not examined (None when it is)."""

    text: str
    tags: tuple[StartTag, ...]
    refusal: str | None


def decode(content: bytes) -> str:
    """Read bytes as a browser does that is told UTF-8: a UTF-16 mark wins, whatever is invalid becomes U+FFFD."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    return content.decode("utf-8-sig", "replace")


def read_source(content: bytes) -> Source:
    """Look a document through once; O(n)."""
    text = decode(content)
    line_ends = [match.start() for match in re.finditer("\n", text)]
    burden = _Burden()
    tags: list[StartTag] = []
    for position, closing, name, attributes in _tags(text):
        if closing:
            burden.close(name)
            continue
        tags.append(StartTag(name, bisect_left(line_ends, position) + 1))
        if refusal := burden.open(name, attributes):
            return Source(text, tuple(tags), refusal)
    return Source(text, tuple(tags), None)


def _tags(text: str) -> Iterator[tuple[int, bool, str, int]]:
    """Yield position, whether it closes, name and number of attributes of each tag, as HTML's tokenizer finds them."""
    position = 0
    while match := _TAG.search(text, position):
        if match.group(2) is None:
            position = _after(text, "-->", match.end())
            continue
        name, closing = match.group(2).lower(), bool(match.group(1))
        position, attributes = _tag_end(text, match.end())
        yield match.start(), closing, name, attributes
        if name in _RAW_TEXT and not closing:
            position = _raw_text_end(text, name, position)


def _tag_end(text: str, position: int) -> tuple[int, int]:
    attributes = 0
    while match := _TAG_STEP.search(text, position):
        position = match.end()
        if match.group() == ">":
            return position, attributes
        attributes += 1
        if match.group(1):
            position = _after(text, match.group(1), position)
    return len(text), attributes


def _raw_text_end(text: str, name: str, position: int) -> int:
    end = re.compile(rf"</{name}", re.IGNORECASE).search(text, position)
    return end.start() if end else len(text)


def _after(text: str, mark: str, position: int) -> int:
    found = text.find(mark, position)
    return len(text) if found < 0 else found + len(mark)


class _Burden:
    """Estimates what a tree costs to build, from above: an end tag that closes nothing here leaves its element open."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._tags = 0
        self._sum = 0

    def open(self, name: str, attributes: int) -> str | None:
        """Count a start tag; say which limit it breaks."""
        self._tags += 1
        self._sum += len(self._open)
        if name not in _NEVER_OPEN:
            self._open.append(name)
        if self._tags > limits.MAX_TAGS:
            return f"it has more than {limits.MAX_TAGS:,} elements"
        if len(self._open) > limits.MAX_DEPTH or self._sum > limits.MAX_BURDEN:
            return "its elements are nested too deeply or never closed"
        return "one of its tags has too many attributes" if attributes > 2 * limits.MAX_ATTRIBUTES else None

    def close(self, name: str) -> None:
        """Close the innermost element of that name unless a barrier lies between, as tables and buttons are."""
        for index in range(len(self._open) - 1, max(-1, len(self._open) - 64), -1):
            if self._open[index] == name:
                del self._open[index:]
                return
            if self._open[index] in _BARRIERS:
                return
