"""Which media queries hold where contrast is measured: a screen 1280 by 800 pixels, light colours, a mouse."""

import re
from typing import Final

SCREEN_WIDTH: Final = 1280.0
SCREEN_HEIGHT: Final = 800.0
ROOT_FONT_SIZE: Final = 16.0

_FEATURE: Final = re.compile(r"\(\s*([a-z-]+)\s*(?::\s*([^()]*))?\)")
_LENGTH: Final = re.compile(r"([0-9]*\.?[0-9]+)(px|em|rem)?$")
_KEYWORDS: Final = {
    "prefers-color-scheme": "light",
    "prefers-reduced-motion": "no-preference",
    "prefers-contrast": "no-preference",
    "orientation": "landscape",
    "hover": "hover",
    "pointer": "fine",
}


def holds_on_desktop(query: str) -> bool:
    """Evaluate a media query list; what is not understood does not hold."""
    return any(_one_holds(part) for part in query.lower().split(","))


def _one_holds(query: str) -> bool:
    words = set(_FEATURE.sub(" ", query).split())
    if words - {"screen", "all", "only", "and"}:
        return False
    return all(_feature_holds(name, value.strip()) for name, value in _FEATURE.findall(query))


def _feature_holds(name: str, value: str) -> bool:
    if name in _KEYWORDS:
        return value in {"", _KEYWORDS[name]}
    bound, _, measure = name.partition("-")
    actual = {"width": SCREEN_WIDTH, "height": SCREEN_HEIGHT}.get(measure)
    match = _LENGTH.match(value)
    if actual is None or match is None or bound not in {"min", "max"}:
        return False
    limit = float(match.group(1)) * (ROOT_FONT_SIZE if match.group(2) in {"em", "rem"} else 1)
    return actual >= limit if bound == "min" else actual <= limit
