"""The CSS syntax tree. The only module that knows tinycss2, which carries no types: its nodes are `Any` here."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

import tinycss2  # type: ignore[import-untyped]  # it ships no types and has no stubs
from tinycss2 import ast, color4

from services.validation import limits

Node: TypeAlias = Any
Tokens: TypeAlias = Sequence[Node]


def parse_stylesheet(text: str) -> list[Node]:
    return list(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True))


def parse_rules(content: Tokens) -> list[Node]:
    """Read what stands in the braces of, for example, `@media`."""
    return list(tinycss2.parse_rule_list(content, skip_comments=True, skip_whitespace=True))


def parse_block(content: str | Tokens) -> list[Node]:
    """Read declarations and nested rules: the braces of a rule, or a `style` attribute."""
    return list(tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True))


def parse_value(text: str) -> list[Node]:
    return list(tinycss2.parse_component_value_list(text, skip_comments=True))


def parse_any_color(value: str | Node) -> Node:
    """Read a colour: an object with space, coordinates and alpha, a word such as `currentcolor`, or None."""
    return color4.parse_color(value)


def function(like: Node, arguments: list[Node]) -> Node:
    """Make a function call like another one, with other arguments."""
    return ast.FunctionBlock(like.source_line, like.source_column, like.name, arguments)


def space() -> Node:
    return ast.WhitespaceToken(0, 0, " ")


def is_literal(token: Node, value: str) -> bool:
    return bool(token.type == "literal" and token.value == value)


def serialize(tokens: Tokens) -> str:
    """Write tokens as CSS; nothing when they are broken or nested beyond `MAX_STYLE_NESTING`."""
    if nested_deeper(tokens, limits.MAX_STYLE_NESTING):
        return ""
    try:
        return str(tinycss2.serialize(tokens))
    except TypeError:
        return ""


def children(node: Node) -> Tokens:
    """Give the tokens within a block, function, declaration or rule, prelude first; or nothing."""
    found: list[Node] = []
    for name in ("prelude", "content", "arguments"):
        part = getattr(node, name, None)
        if isinstance(part, list):
            found.extend(part)
    if node.type == "declaration":
        found.extend(node.value)
    return found


def walk(nodes: Tokens) -> Iterator[Node]:
    """Yield all nodes, however deep, in document order; without recursion."""
    waiting = list(reversed(nodes))
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(children(node)))


def nested_deeper(tokens: Tokens, depth: int) -> bool:
    """Say whether blocks stand in blocks more than `depth` deep; without recursion."""
    level: list[Node] = list(tokens)
    for _ in range(depth + 1):
        level = [child for node in level for child in children(node)]
        if not level:
            return False
    return True


def split_commas(tokens: Tokens) -> list[list[Node]]:
    """Split at the commas of the top level."""
    parts: list[list[Node]] = [[]]
    for token in tokens:
        if is_literal(token, ","):
            parts.append([])
        else:
            parts[-1].append(token)
    return parts
