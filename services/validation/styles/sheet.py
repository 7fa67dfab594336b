"""Style sheets as rules: selectors, declarations with their lines, and whether the rule holds on a wide, light screen."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from services.validation import limits
from services.validation.styles.media import holds_on_desktop
from services.validation.styles.syntax import (
    Node,
    Tokens,
    is_literal,
    parse_block,
    parse_rules,
    parse_stylesheet,
    serialize,
    space,
    split_commas,
)

_TRANSPARENT_GROUPS: Final = frozenset({"media", "supports", "layer", "container", "scope", "starting-style"})


@dataclass(frozen=True, slots=True, eq=False)
class Declaration:
    """One `name: value`. Custom properties keep the case of their name."""

    name: str
    tokens: Tokens
    important: bool
    line: int
    path: str
    origin: "str | tuple[Tokens, ...]"

    @property
    def selector(self) -> str:
        """Name the selectors, or the element of a `style` attribute, for a person: at most 120 characters."""
        if isinstance(self.origin, str):
            return self.origin
        return ", ".join(serialize(part).strip() for part in self.origin[:3])[:120]

    @property
    def value(self) -> str:
        """The value as written, for a person: at most 80 characters."""
        return serialize(self.tokens)[:80].strip()


@dataclass(frozen=True, slots=True, eq=False)
class StyleRule:
    """Declarations for the elements of one selector list. `applies` is False inside, for example, `@media print`."""

    selectors: tuple[Tokens, ...]
    declarations: tuple[Declaration, ...]
    applies: bool


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A style sheet; `first_line` is the line its text starts at in its file."""

    path: str
    text: str
    first_line: int = 1
    rules: list[StyleRule] = field(default_factory=list)
    media: list[str] = field(default_factory=list)
    imports: list[str] = field(default_factory=list)


def parse_sheet(path: str, text: str, first_line: int = 1) -> Sheet:
    """Read a style sheet; broken parts are left out, as browsers do."""
    nodes = parse_stylesheet(text)
    sheet = Sheet(path, text, first_line)
    _Reader(sheet).read(nodes, (), applies=True, depth=0)
    return sheet


def parse_inline(path: str, text: str, line: int, selector: str) -> tuple[Declaration, ...]:
    """Read a `style` attribute."""
    nodes = parse_block(text)
    return tuple(_declaration(node, path, line - 1, selector) for node in nodes if node.type == "declaration")


class _Reader:
    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet

    def read(self, nodes: Tokens, parents: tuple[Tokens, ...], *, applies: bool, depth: int) -> None:
        if depth > limits.MAX_STYLE_NESTING:
            return
        for node in nodes:
            if node.type == "qualified-rule":
                self._read_rule(node, parents, applies=applies, depth=depth)
            elif node.type == "at-rule":
                self._read_at_rule(node, parents, applies=applies, depth=depth)

    def _read_rule(self, node: Node, parents: tuple[Tokens, ...], *, applies: bool, depth: int) -> None:
        selectors = tuple(_within(parents, part) for part in split_commas(node.prelude))
        self._read_block(node.content, selectors, applies=applies, depth=depth)

    def _read_block(self, content: Tokens, selectors: tuple[Tokens, ...], *, applies: bool, depth: int) -> None:
        body = parse_block(content)
        offset = self._sheet.first_line - 1
        declarations = tuple(_declaration(item, self._sheet.path, offset, selectors) for item in body if item.type == "declaration")
        if declarations:
            self._sheet.rules.append(StyleRule(selectors, declarations, applies))
        self.read(body, selectors, applies=applies, depth=depth + 1)

    def _read_at_rule(self, node: Node, parents: tuple[Tokens, ...], *, applies: bool, depth: int) -> None:
        keyword = node.lower_at_keyword
        if keyword == "import":
            self._sheet.imports.extend(imported for imported in _imported(node.prelude))
        if keyword not in _TRANSPARENT_GROUPS or node.content is None:
            return
        if keyword == "media":
            self._sheet.media.append(serialize(node.prelude).strip())
        holds = applies and _holds(keyword, node.prelude)
        if parents:
            self._read_block(node.content, parents, applies=holds, depth=depth + 1)
        else:
            rules = parse_rules(node.content)
            self.read(rules, parents, applies=holds, depth=depth + 1)


def _holds(keyword: str, prelude: Tokens) -> bool:
    if keyword == "media":
        return holds_on_desktop(serialize(prelude))
    return keyword in {"supports", "layer"}


def _imported(prelude: Tokens) -> Iterator[str]:
    for token in prelude:
        if token.type in {"string", "url"}:
            yield token.value
        elif token.type == "function" and token.lower_name in {"url", "src"}:
            yield from (argument.value for argument in token.arguments if argument.type == "string")


def _declaration(node: Node, path: str, line_offset: int, origin: str | tuple[Tokens, ...]) -> Declaration:
    name = node.name if node.name.startswith("--") else node.lower_name
    return Declaration(name, node.value, node.important, node.source_line + line_offset, path, origin)


def _within(parents: tuple[Tokens, ...], selector: list[Node]) -> Tokens:
    """Write a nested rule's selector out: `&` is its parent, without one it is a descendant. First parents stand for all."""
    if not parents:
        return selector
    parent = list(parents[0])
    if not any(is_literal(token, "&") for token in selector):
        return [*parent, space(), *selector]
    spread: list[Node] = []
    for token in selector:
        spread.extend(parent if is_literal(token, "&") else [token])
    return spread
