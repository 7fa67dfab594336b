"""The pieces of a file that may hold OpenAPI: blocks of a Markdown design with what stands above them, or a whole document."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

from contract.extract.fences import MARKDOWN, Block
from contract.findings import Place
from contract.importing.files import Source

WITHOUT_HTML = MarkdownIt("commonmark").disable("html_block")
FENCE = re.compile(r"^\s*(?:```|~~~)", re.MULTILINE)
CLOSING = re.compile(r"\s*(?:[>*+-]\s*)*(?:```+|~~~+)\s*")


@dataclass(frozen=True)
class Piece:
    """A block with its language, lower case; `above` is the nearest heading or paragraph before it."""

    block: Block
    language: str
    above: str = ""
    whole_file: bool = False
    closed: bool = True
    hidden: bool = False

    @property
    def place(self) -> Place:
        return self.block.start

    @property
    def title(self) -> str:
        if self.whole_file:
            return "the document"
        return f"the {self.language} block" if self.language else "the block without a language"


def pieces(source: Source) -> list[Piece]:
    if not source.is_markdown:
        block = Block(source.text, Place(source.path, 1))
        return [Piece(block, source.file.suffix.lower().lstrip("."), source.file.stem, whole_file=True)]
    return list(_blocks(source.path, source.text, MARKDOWN.parse(source.text), 0))


def _blocks(path: str, text: str, tokens: list[Token], offset: int) -> Iterator[Piece]:
    """Fenced and indented blocks; those folded into HTML, such as `<details>`, and commented out ones too."""
    lines, above = text.split("\n"), ""
    for token in tokens:
        if token.type == "inline":
            above = token.content
        elif token.type in {"fence", "code_block"} and token.map:
            yield _piece(path, lines, token, offset, above)
        elif token.type == "html_block" and token.map and FENCE.search(token.content):
            yield from _in_html(path, token, offset + token.map[0])


def _piece(path: str, lines: list[str], token: Token, offset: int, above: str) -> Piece:
    assert token.map is not None  # noqa: S101 (the caller looked)
    first, end = token.map
    fenced = token.type == "fence"
    words = token.info.lower().replace("{", " ").replace("}", " ").replace(":", " ").replace(",", " ").split()
    block = Block(token.content, Place(path, offset + first + (2 if fenced else 1)))
    closed = not fenced or (end - first > 1 and bool(CLOSING.fullmatch(lines[end - 1])))
    return Piece(block, words[0].lstrip(".") if words else "", above, closed=closed)


def _in_html(path: str, token: Token, offset: int) -> Iterator[Piece]:
    if token.content.lstrip().startswith("<!--"):
        yield Piece(Block(token.content, Place(path, offset + 1)), "html", hidden=True)
    else:
        yield from _blocks(path, token.content, WITHOUT_HTML.parse(token.content), offset)
