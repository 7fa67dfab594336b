"""The fenced YAML blocks of a Markdown design."""

from dataclasses import dataclass
from functools import lru_cache

from markdown_it import MarkdownIt

from contract.findings import Place

MARKDOWN = MarkdownIt("commonmark")


@dataclass(frozen=True)
class Block:
    """A fragment of OpenAPI. `start` is its first line, the one below the opening fence."""

    text: str
    start: Place

    def place(self, line: int) -> Place:
        """Where the block's line (counted from 0) is in the file."""
        return Place(self.start.path, self.start.line + line)


def blocks(path: str, markdown: str) -> list[Block]:
    """Every block fenced as yaml, in order, nested ones included."""
    return list(_blocks(path, markdown))


@lru_cache(maxsize=64)
def _blocks(path: str, markdown: str) -> tuple[Block, ...]:
    """Remembered for a process that reads the same designs again."""
    return tuple(
        Block(token.content, Place(path, token.map[0] + 2))
        for token in MARKDOWN.parse(markdown)
        if token.type == "fence" and token.map and token.info.strip().split(" ")[0] in {"yaml", "yml"}
    )
