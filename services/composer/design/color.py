"""Colour arithmetic on `#RRGGBB`: contrast after WCAG 2.1, mixing, lightness."""

import colorsys
import re

HEX = re.compile(r"#[0-9A-Fa-f]{6}\Z")
WHITE = "#FFFFFF"
BLACK = "#000000"
READABLE = 4.5
"""The least contrast of text (WCAG 2.1, 1.4.3)."""


LINEAR_BELOW, EVEN = 0.04045, 0.179
"""Where the sRGB curve begins to bend; the luminance on which white and black read equally well."""


def is_hex(value: str | None) -> bool:
    return bool(value and HEX.match(value))


def channels(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def from_channels(red: float, green: float, blue: float) -> str:
    return "#" + "".join(f"{max(0, min(255, round(value))):02X}" for value in (red, green, blue))


def luminance(color: str) -> float:
    linear = [c / 12.92 if c <= LINEAR_BELOW else ((c + 0.055) / 1.055) ** 2.4 for c in (value / 255 for value in channels(color))]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Between 1 and 21."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mix(color: str, other: str, share: float) -> str:
    """`share` of `other` in `color`, 0 to 1."""
    return from_channels(*(a + (b - a) * share for a, b in zip(channels(color), channels(other), strict=True)))


def shifted(color: str, turn: float = 0.0, lightness: float | None = None, saturation: float | None = None) -> str:
    """The colour turned on the wheel by a share of a full turn, with another lightness or saturation."""
    turned, light, sat = colorsys.rgb_to_hls(*(value / 255 for value in channels(color)))
    red, green, blue = colorsys.hls_to_rgb(
        (turned + turn) % 1, light if lightness is None else lightness, sat if saturation is None else saturation
    )
    return from_channels(red * 255, green * 255, blue * 255)


def hue(color: str) -> float:
    """A share of a full turn of the wheel."""
    return colorsys.rgb_to_hls(*(value / 255 for value in channels(color)))[0]


def saturation(color: str) -> float:
    return colorsys.rgb_to_hls(*(value / 255 for value in channels(color)))[2]


def grey(level: float) -> str:
    return from_channels(level, level, level)


def is_dark(color: str) -> bool:
    """Whether white can be read better on it than black."""
    return luminance(color) < EVEN


def ink_on(ground: str, *preferred: str) -> str:
    """What can be read on the ground: the first readable preference, else white or black (one of them always is)."""
    for ink in (*preferred, WHITE, BLACK):
        if contrast(ink, ground) >= READABLE:
            return ink
    return BLACK
