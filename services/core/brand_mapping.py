"""From the contract's brand and theme to the guide authors and validators read, and back."""

from dataclasses import asdict, replace
from typing import Any

from generated.models.site import Theme
from generated.models.tenant import Brand, BrandUpdate
from services.core.brand import BrandGuide

_TUPLES = ("allowed_colors", "required_sections", "forbidden_terms")
_THEME_FIELDS = tuple(Theme.model_fields)


def guide_of(brand: Brand | BrandUpdate | Theme | None) -> BrandGuide:
    """Read a brand or a theme as a guide; what is unset stays unknown."""
    if brand is None:
        return BrandGuide()
    known: dict[str, Any] = brand.model_dump(mode="json", include=set(BrandGuide.__dataclass_fields__), exclude_none=True)
    parts: dict[str, Any] = {name: tuple(value) if name in _TUPLES else value for name, value in known.items()}
    return replace(BrandGuide(), **parts)


def merged(first: BrandGuide, *behind: BrandGuide) -> BrandGuide:
    """Take each part from the first guide that knows it."""
    result = first
    for guide in behind:
        unknown = {name: value for name, value in asdict(guide).items() if value not in (None, ()) and getattr(result, name) in (None, ())}
        result = replace(result, **unknown)
    return result


def reference(brand: BrandGuide, theme: BrandGuide) -> BrandGuide:
    """The guide a page is scored against: the brand, and where it is silent the theme the page was written in (LLD 06).

    A brand that names its primary colour does not take over the shades of a theme that was built around another.
    """
    return merged(brand, replace(theme, allowed_colors=()) if brand.primary_color else theme)


def theme_of(guide: BrandGuide) -> Theme:
    """Write the guide an author followed as the theme kept with the version."""
    known = {name: value for name, value in asdict(guide).items() if name in _THEME_FIELDS and value not in (None, ())}
    return Theme.model_validate({name: list(value) if isinstance(value, tuple) else value for name, value in known.items()})
