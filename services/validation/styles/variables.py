"""Custom properties: filling `var(--x, fallback)` in, through any number of steps, cycles and hostile growth included."""

from collections.abc import Mapping

from services.validation import limits
from services.validation.styles.syntax import Node, Tokens, children, function, is_literal, split_commas


def uses_variables(tokens: Tokens) -> bool:
    """Say whether a value refers to a custom property, at most `MAX_STYLE_NESTING` deep."""
    level: list[Node] = list(tokens)
    for _ in range(limits.MAX_STYLE_NESTING):
        if any(node.type == "function" and node.lower_name == "var" for node in level):
            return True
        level = [child for node in level for child in children(node)]
        if not level:
            return False
    return False


class Variables:
    """The custom properties that hold at one place of a page."""

    def __init__(self, definitions: Mapping[str, Tokens]) -> None:
        self._definitions = definitions
        self._known: dict[str, list[Node] | None] = {}
        self._in_progress: set[str] = set()

    def changed(self, definitions: Mapping[str, Tokens]) -> "Variables":
        """Give the properties of a place further in, where some are defined anew."""
        return Variables({**self._definitions, **definitions})

    def resolve(self, tokens: Tokens, depth: int = 0) -> list[Node] | None:
        """Fill all variables in. None when the value is invalid: unknown without fallback, circular, or too large."""
        if depth > limits.MAX_STYLE_NESTING:
            return None
        filled: list[Node] = []
        for token in tokens:
            part = self._resolve_one(token, depth)
            if part is None or len(filled) + len(part) > limits.MAX_VALUE_TOKENS:
                return None
            filled.extend(part)
        return filled

    def _resolve_one(self, token: Node, depth: int) -> list[Node] | None:
        if token.type != "function":
            return [token]
        if token.lower_name == "var":
            return self._look_up(token.arguments, depth)
        arguments = self.resolve(token.arguments, depth + 1)
        if arguments is None:
            return None
        return [function(token, arguments)]

    def _look_up(self, arguments: Tokens, depth: int) -> list[Node] | None:
        parts = split_commas(arguments)
        names = [token.value for token in parts[0] if token.type == "ident"]
        value = self._value(names[0], depth) if names else None
        if value is not None or len(parts) == 1:
            return value
        first_comma = next(index for index, token in enumerate(arguments) if is_literal(token, ","))
        return self.resolve(arguments[first_comma + 1 :], depth + 1)

    def _value(self, name: str, depth: int) -> list[Node] | None:
        if name in self._known:
            return self._known[name]
        definition = self._definitions.get(name)
        if definition is None or name in self._in_progress:
            return None
        self._in_progress.add(name)
        value = self.resolve(definition, depth + 1)
        self._in_progress.discard(name)
        self._known[name] = value
        return value
