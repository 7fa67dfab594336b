"""Lengths in pixels: units, percentages, calc(), clamp(), min() and max(), on a screen of 1280 by 800 pixels."""

import operator
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from services.validation import limits
from services.validation.styles.media import ROOT_FONT_SIZE, SCREEN_HEIGHT, SCREEN_WIDTH
from services.validation.styles.syntax import Node, Tokens, split_commas

_PIXELS: Final = {
    "px": 1.0,
    "pt": 96 / 72,
    "pc": 16.0,
    "in": 96.0,
    "cm": 96 / 2.54,
    "mm": 96 / 25.4,
    "vw": SCREEN_WIDTH / 100,
    "vi": SCREEN_WIDTH / 100,
    "vh": SCREEN_HEIGHT / 100,
    "svh": SCREEN_HEIGHT / 100,
    "vmin": SCREEN_HEIGHT / 100,
    "vmax": SCREEN_WIDTH / 100,
}
_OPERATORS: Final[dict[str, Callable[[float, float], float]]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
}


@dataclass(frozen=True, slots=True)
class LengthContext:
    """What relative lengths refer to, in pixels."""

    em: float = ROOT_FONT_SIZE
    rem: float = ROOT_FONT_SIZE
    percent_of: float = ROOT_FONT_SIZE


def pixels(tokens: Tokens, context: LengthContext, depth: int = 0) -> float | None:
    """Evaluate a length or number. None when it is neither or nested too deeply."""
    significant = [token for token in tokens if token.type not in {"whitespace", "comment"}]
    if depth > limits.MAX_STYLE_NESTING or not significant:
        return None
    if len(significant) == 1:
        return _one(significant[0], context, depth)
    return _calculate(significant, context, depth)


def _one(token: Node, context: LengthContext, depth: int) -> float | None:
    if token.type == "number":
        return float(token.value)
    if token.type == "percentage":
        return float(token.value) / 100 * context.percent_of
    if token.type == "dimension":
        unit = {"em": context.em, "rem": context.rem}.get(token.lower_unit, _PIXELS.get(token.lower_unit))
        return None if unit is None else float(token.value) * unit
    if token.type == "() block":
        return pixels(token.content, context, depth + 1)
    return _function(token, context, depth) if token.type == "function" else None


def _function(token: Node, context: LengthContext, depth: int) -> float | None:
    values = [pixels(part, context, depth + 1) for part in split_commas(token.arguments)]
    known = [value for value in values if value is not None]
    if len(known) != len(values):
        return None
    match token.lower_name, known:
        case "calc", [value]:
            return value
        case "clamp", [low, value, high]:
            return max(low, min(value, high))
        case "min", [_, *_]:
            return min(known)
        case "max", [_, *_]:
            return max(known)
    return None


def _calculate(tokens: Tokens, context: LengthContext, depth: int) -> float | None:
    """Evaluate operand, operator, operand, …: products first, then sums."""
    operands = [_one(token, context, depth) for token in tokens[::2]]
    signs = [getattr(token, "value", None) for token in tokens[1::2]]
    if None in operands or len(operands) != len(signs) + 1 or any(sign not in _OPERATORS for sign in signs):
        return None
    total = [operand or 0.0 for operand in operands[:1]]
    pending: list[str] = []
    for sign, operand in zip(signs, operands[1:], strict=True):
        if sign in {"*", "/"}:
            if sign == "/" and not operand:
                return None
            total[-1] = _OPERATORS[str(sign)](total[-1], operand or 0.0)
        else:
            pending.append(str(sign))
            total.append(operand or 0.0)
    result = total[0]
    for sign, operand in zip(pending, total[1:], strict=True):
        result = _OPERATORS[sign](result, operand)
    return result
