"""How elements look before any style sheet speaks: the initial values, and what browsers do of their own accord."""

from dataclasses import dataclass, field, replace
from typing import Final

from services.validation.dom import Element
from services.validation.styles.color import BLACK, WHITE, Color
from services.validation.styles.sheet import Declaration
from services.validation.styles.variables import Variables

_HEADING_SIZES: Final = {
    "h1": 2.0,
    "h2": 1.5,
    "h3": 1.17,
    "h4": 1.0,
    "h5": 0.83,
    "h6": 0.67,
    "small": 0.83,
    "big": 1.2,
    "sup": 0.83,
    "sub": 0.83,
}
_BOLD: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "b", "strong", "th"})
_CONTROLS: Final = {"button": Color(0.94, 0.94, 0.94), "input": WHITE, "select": WHITE, "textarea": WHITE}
_LINK_BLUE: Final = Color(0, 0, 0xEE / 255)
STYLED_TAGS: Final = frozenset({"a", *_CONTROLS, *_HEADING_SIZES, *_BOLD})
"""Elements that browsers style otherwise than their parent."""


@dataclass(frozen=True, slots=True, eq=False)
class Style:
    """The look of an element. `backdrops` are the opaque colours that may lie behind its text; None when an image does."""

    color: Color = BLACK
    backdrops: tuple[Color, ...] | None = (WHITE,)
    font_size: float = 16.0
    font_weight: int = 400
    family: str | None = None
    family_from: Declaration | None = None
    opacity: float = 1.0
    hidden: bool = False
    clipped_to_text: bool = False
    variables: Variables = field(default_factory=lambda: Variables({}))


def styled_by_tag(element: Element, style: Style) -> Style:
    """Apply what browsers do of their own accord."""
    if element.tag == "a" and "href" in element.attributes:
        return replace(style, color=_LINK_BLUE)
    if element.tag in _CONTROLS:
        return replace(style, color=BLACK, backdrops=(_CONTROLS[element.tag],), font_size=40 / 3, family=None, family_from=None)
    weight = 700 if element.tag in _BOLD else style.font_weight
    return replace(style, font_size=style.font_size * _HEADING_SIZES.get(element.tag, 1.0), font_weight=weight)
