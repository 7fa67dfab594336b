"""What values say: the colours a value names, the first family of a font list, the longhands a shorthand stands for."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from services.validation import limits
from services.validation.styles.color import Color, parse_color
from services.validation.styles.lengths import LengthContext, pixels
from services.validation.styles.syntax import Node, Tokens, is_literal, split_commas

_FONT_SIZES: Final = {
    "xx-small": 9.0,
    "x-small": 10.0,
    "small": 13.0,
    "medium": 16.0,
    "large": 18.0,
    "x-large": 24.0,
    "xx-large": 32.0,
    "xxx-large": 48.0,
}
_WEIGHTS: Final = {"normal": 400, "bold": 700, "bolder": 700, "lighter": 300}
_COLORLESS: Final = frozenset({"font", "font-family", "animation", "animation-name", "transition", "content", "grid-area", "will-change"})
_GRADIENTS: Final = ("linear-gradient", "radial-gradient", "conic-gradient")


@dataclass(frozen=True, slots=True)
class Backdrop:
    """A background: its colour, the colours of gradients over it, and whether an image hides what lies behind text."""

    color: Color | None = None
    gradient: tuple[Color, ...] = ()
    has_image: bool = False


def colors_in(name: str, tokens: Tokens, depth: int = 0) -> Iterator[Color]:
    """Yield every colour a declaration names, also in gradients, shadows, borders and mixes."""
    if name in _COLORLESS or depth > limits.MAX_STYLE_NESTING:
        return
    for token in tokens:
        color = parse_color(token) if token.type in {"hash", "ident", "function"} else None
        if color is not None:
            yield color
        elif token.type in {"function", "() block"}:
            yield from colors_in(name, token.arguments if token.type == "function" else token.content, depth + 1)


def read_backdrop(tokens: Tokens) -> Backdrop:
    """Read `background`, `background-color` or `background-image`. Its last layer may carry the colour."""
    color: Color | None = None
    gradient: list[Color] = []
    has_image = False
    for token in tokens:
        if token.type == "url" or (token.type == "function" and token.lower_name in {"url", "image-set", "src", "element"}):
            has_image = True
        elif token.type == "function" and token.lower_name.removeprefix("repeating-").removeprefix("-webkit-") in _GRADIENTS:
            gradient.extend(colors_in("background-image", token.arguments))
        else:
            color = parse_color(token) or color
    return Backdrop(color, tuple(gradient), has_image)


def first_family(tokens: Tokens) -> str | None:
    """Read the first family of a `font-family` list, without quotes. None for `inherit` and the like."""
    words = [str(token.value) for token in split_commas(tokens)[0] if token.type in {"string", "ident"}]
    name = " ".join(" ".join(words).split())
    return None if name.lower() in {"", "inherit", "initial", "unset", "revert", "revert-layer"} else name


def split_font(tokens: Tokens) -> dict[str, list[Node]]:
    """Split the `font` shorthand: size, weight, family. Empty when it names a system font or is broken."""
    size = next((index for index, token in enumerate(tokens) if _is_size(token)), None)
    if size is None:
        return {}
    rest = list(tokens[size + 1 :])
    while rest and (rest[0].type == "whitespace" or is_literal(rest[0], "/")):
        slash = is_literal(rest.pop(0), "/")
        rest = _after_line_height(rest) if slash else rest
    weights = [token for token in tokens[:size] if token.type == "number" or getattr(token, "lower_value", "") in _WEIGHTS]
    return {"font-size": [tokens[size]], "font-weight": weights[-1:], "font-family": rest}


def _after_line_height(rest: list[Node]) -> list[Node]:
    significant = next((index for index, token in enumerate(rest) if token.type != "whitespace"), len(rest))
    return rest[significant + 1 :]


def _is_size(token: Node) -> bool:
    return token.type in {"dimension", "percentage", "function"} or getattr(token, "lower_value", "") in _FONT_SIZES


def font_size(tokens: Tokens, parent: float, root: float) -> float | None:
    """Read a font size in pixels, relative to the parent's."""
    words = [token.lower_value for token in tokens if token.type == "ident"]
    if words:
        factor = {"smaller": parent / 1.2, "larger": parent * 1.2}.get(words[0])
        return _FONT_SIZES.get(words[0], factor)
    return pixels(tokens, LengthContext(em=parent, rem=root, percent_of=parent))


def font_weight(tokens: Tokens) -> int | None:
    """Read a font weight, 1 to 1000."""
    for token in tokens:
        if token.type == "number":
            return int(min(1000.0, max(1.0, token.value)))
        if token.type == "ident":
            return _WEIGHTS.get(token.lower_value)
    return None
