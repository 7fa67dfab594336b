"""Markdown as HTML whose every line can be linked to: `#L45` is line 45 of the source."""

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

COMMENT = re.compile(r"\A<!--.*?-->", re.DOTALL)


class Renderer(RendererHTML):
    """Fences get an anchor per line; a name the reference knows becomes a link to it."""

    known: Mapping[str, str] = {}

    def fence(self, tokens: Sequence[Token], index: int, *_: Any) -> str:
        token = tokens[index]
        first = (token.map or [0])[0] + 2  # lines count from 1, and the fence's own comes first
        lines = (
            f'<span id="L{number}">{html.escape(line)}\n</span>' for number, line in enumerate(token.content.splitlines(), start=first)
        )
        return f'<pre tabindex="0" data-language="{html.escape(token.info)}"><code>{"".join(lines)}</code></pre>\n'

    def code_inline(self, tokens: Sequence[Token], index: int, *_: Any) -> str:
        text = tokens[index].content
        code = f"<code>{html.escape(text)}</code>"
        return f'<a href="{html.escape(self.known[text])}">{code}</a>' if text in self.known else code


def rendered(text: str, known: Mapping[str, str]) -> str:
    """HTML of a page. `known` says where names in code font lead, such as `getSite`; links to .md files lead to .html ones."""
    parser = MarkdownIt("commonmark", {"html": False}, renderer_cls=Renderer).enable("table")
    parser.renderer.known = known  # type: ignore[attr-defined]  # our renderer's own
    tokens = parser.parse(_without_notice(text))
    _number(tokens)
    for token in _all(tokens):
        if token.type == "link_open":
            token.attrSet("href", re.sub(r"\.md(?=#|$)", ".html", str(token.attrGet("href"))))
    return str(parser.renderer.render(tokens, parser.options, {}))


def _without_notice(text: str) -> str:
    """The notice of a generated file is for those who open the file; its lines stay so that numbers are right."""
    return COMMENT.sub(lambda found: "\n" * found.group().count("\n"), text)


def _number(tokens: list[Token]) -> None:
    """An id for each block that begins a line of the source: the outermost one there."""
    taken: set[int] = set()
    for token in tokens:
        if token.map and token.nesting == 1 and token.map[0] not in taken:
            taken.add(token.map[0])
            token.attrSet("id", f"L{token.map[0] + 1}")


def _all(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from token.children or []
