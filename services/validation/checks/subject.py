"""What a check looks at: the page, the guide, and what both say about colours."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from services.core.brand import BrandGuide
from services.validation.page import Page
from services.validation.styles.color import JUST_NOTICEABLE, Color, distance, parse_hex
from services.validation.styles.sheet import Declaration
from services.validation.styles.values import colors_in

_EXACT: Final = 0.002


@dataclass(frozen=True, eq=False)
class Subject:
    """What a check looks at. `exact_colors` (strict level) takes only the very same colour for a match."""

    page: Page
    brand: BrandGuide
    exact_colors: bool = False

    @cached_property
    def palette(self) -> tuple[Color, ...]:
        """All colours the guide allows."""
        brand = self.brand
        named = (brand.primary_color, brand.secondary_color, brand.accent_color, brand.background_color, brand.text_color)
        return tuple(color for value in (*named, *brand.allowed_colors) if value and (color := parse_hex(value)))

    @cached_property
    def color_uses(self) -> tuple["ColorUse", ...]:
        """Every colour the page's declarations name, once per declaration and colour."""
        return tuple(_color_uses(self.page))

    def same(self, one: Color, other: Color) -> bool:
        return distance(one, other) <= (_EXACT if self.exact_colors else JUST_NOTICEABLE)

    def uses_of(self, wanted: str | None) -> list["ColorUse"]:
        """Give the uses of a colour of the guide."""
        color = parse_hex(wanted) if wanted else None
        matching = {used for used in self._colors if color and self.same(used, color)}
        return [use for use in self.color_uses if use.color in matching]

    @cached_property
    def _colors(self) -> frozenset[Color]:
        return frozenset(use.color for use in self.color_uses)


@dataclass(frozen=True, slots=True)
class ColorUse:
    """A colour and the declaration that names it."""

    color: Color
    declaration: Declaration


def _color_uses(page: Page) -> Iterator[ColorUse]:
    for declaration, tokens in page.values():
        for color in dict.fromkeys(colors_in(declaration.name, tokens)):
            if color.alpha > 0:
                yield ColorUse(color, declaration)
