"""Colours: reading them, laying one over another, contrast (WCAG 2.1) and perceived distance (OKLab)."""

from dataclasses import dataclass
from functools import lru_cache
from math import cos, hypot, radians, sin
from typing import Final

from services.validation.styles.syntax import Node, parse_any_color

JUST_NOTICEABLE: Final = 0.02
"""Distance in OKLab below which people take two colours for the same."""

NEUTRAL_CHROMA: Final = 0.05
"""Chroma in OKLab below which a colour is a grey, black, white or off-white and belongs to no palette."""

_LINEAR_BELOW: Final = 0.0031308
_ENCODED_LINEAR_BELOW: Final = 0.04045


@dataclass(frozen=True, slots=True)
class Color:
    """An sRGB colour; all four parts in [0, 1]."""

    red: float
    green: float
    blue: float
    alpha: float = 1.0

    @property
    def hex(self) -> str:
        return "#" + "".join(f"{round(part * 255):02X}" for part in (self.red, self.green, self.blue))

    def over(self, backdrop: "Color") -> "Color":
        """Lay this colour over an opaque one."""
        own, rest = self.alpha, 1 - self.alpha
        return Color(self.red * own + backdrop.red * rest, self.green * own + backdrop.green * rest, self.blue * own + backdrop.blue * rest)

    def faded(self, opacity: float) -> "Color":
        return Color(self.red, self.green, self.blue, self.alpha * opacity)


WHITE: Final = Color(1, 1, 1)
BLACK: Final = Color(0, 0, 0)


@lru_cache(maxsize=1024)
def parse_hex(text: str) -> Color | None:
    """Read a colour as a guide writes it (`#RRGGBB`, or whatever else CSS takes). None when it is no colour."""
    return parse_color(text.strip())


def parse_color(value: str | Node) -> Color | None:
    """Read hex, names, rgb(), hsl(), hwb(), oklab(), oklch(). None for currentcolor, lab(), lch() and what is no colour."""
    try:
        parsed = parse_any_color(value)
        if parsed is None or isinstance(parsed, str):
            return None
        return _to_srgb(parsed.space, [part or 0.0 for part in parsed.coordinates], parsed)
    except (ArithmeticError, AttributeError, IndexError, TypeError, ValueError):
        return None  # hostile numbers, and shapes the parser does not expect


def _to_srgb(space: str, parts: list[float], parsed: Node) -> Color | None:
    if space in {"hsl", "hwb"}:
        parts = [part or 0.0 for part in parsed.to("srgb").coordinates]
    elif space == "oklch":
        hue = radians(parts[2])
        parts = _from_oklab(parts[0], parts[1] * cos(hue), parts[1] * sin(hue))
    elif space == "oklab":
        parts = _from_oklab(*parts)
    elif space != "srgb":
        return None
    red, green, blue = (min(1.0, max(0.0, part)) for part in parts)
    return Color(red, green, blue, parsed.alpha)


def _from_oklab(light: float, a: float, b: float) -> list[float]:
    long, medium, short = (
        (light + 0.3963377774 * a + 0.2158037573 * b) ** 3,
        (light - 0.1055613458 * a - 0.0638541728 * b) ** 3,
        (light - 0.0894841775 * a - 1.2914855480 * b) ** 3,
    )
    linear = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    return [12.92 * part if part <= _LINEAR_BELOW else 1.055 * part ** (1 / 2.4) - 0.055 for part in linear]


@lru_cache(maxsize=4096)
def oklab(color: Color) -> tuple[float, float, float]:
    """Place a colour, without its alpha, in OKLab: lightness in [0, 1], then the two colour axes."""
    red, green, blue = _linear(color)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def distance(one: Color, other: Color) -> float:
    (light, a, b), (light2, a2, b2) = oklab(one), oklab(other)
    return hypot(light - light2, a - a2, b - b2)


def is_neutral(color: Color) -> bool:
    _, a, b = oklab(color)
    return hypot(a, b) < NEUTRAL_CHROMA


def contrast(one: Color, other: Color) -> float:
    """WCAG contrast of two opaque colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: Color) -> float:
    red, green, blue = _linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(color: Color) -> tuple[float, float, float]:
    return _linear_part(color.red), _linear_part(color.green), _linear_part(color.blue)


def _linear_part(part: float) -> float:
    return part / 12.92 if part <= _ENCODED_LINEAR_BELOW else float(((part + 0.055) / 1.055) ** 2.4)
