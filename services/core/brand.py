"""What a page has to look and sound like: the brand as authors and validators read it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BrandGuide:
    """A brand, of which any part may be unknown.

    An author derives what is unknown from the prompt or the trade and hands back the guide it followed; a validator
    scores a page against that resolved guide. Colours are `#RRGGBB`; fonts are family names without fallbacks;
    `spacing_base` is in CSS pixels.
    """

    company_name: str | None = None
    primary_color: str | None = None
    secondary_color: str | None = None
    accent_color: str | None = None
    background_color: str | None = None
    text_color: str | None = None
    font_heading: str | None = None
    font_body: str | None = None
    tone: str | None = None
    logo_url: str | None = None
    allowed_colors: tuple[str, ...] = ()
    allowed_fonts: tuple[str, ...] = ()
    required_sections: tuple[str, ...] = ()
    forbidden_terms: tuple[str, ...] = ()
    allowed_image_hosts: tuple[str, ...] = ()
    spacing_base: int = 8
