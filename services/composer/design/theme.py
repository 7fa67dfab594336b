"""From what a brand and a prompt say to a whole design: colours, type, shapes, and the guide that was followed."""

from dataclasses import dataclass
from typing import Any

from services.composer.data import table
from services.composer.design.color import is_dark, is_hex, saturation
from services.composer.design.palette import Palette, Seed, build_palette
from services.composer.dice import Dice
from services.composer.reading.prompt import Reading
from services.core.brand import BrandGuide

COLOURFUL, PALE = 0.12, 176


@dataclass(frozen=True, slots=True)
class Design:
    """How a page looks. `spacing` is the brand's base in CSS pixels, kept between 4 and 16."""

    palette: Palette
    look: str
    heading: tuple[str, ...]
    body: tuple[str, ...]
    weight: int
    track: str
    radius: str
    small_radius: str
    shadow: str
    spacing: int


def design_page(reading: Reading, brand: BrandGuide, trade: dict[str, Any], dice: Dice) -> Design:
    voice = table("tones")[reading.voice]
    look = dice.pick("look", [name for name in voice["looks"] for _ in range(1 + (name in trade.get("looks", ())))])
    shape = table("looks")[look]
    pair = table("fonts")["pairs"][_font_pair(reading, trade, shape, dice)]
    return Design(
        palette=build_palette(_seed(reading, brand, trade, voice, dice)),
        look=look,
        heading=_stack(brand.font_heading or reading.font_heading, pair["heading"]),
        body=_stack(brand.font_body or reading.font_body, pair["body"]),
        weight=pair["weight"],
        track=pair["track"],
        radius=shape["radius"],
        small_radius=shape["small"],
        shadow=shape["shadow"],
        spacing=min(16, max(4, brand.spacing_base)),
    )


def resolved_guide(design: Design, brand: BrandGuide, company: str, tone: str) -> BrandGuide:
    """The guide the page follows: the brand's own words where it has any, else what was derived."""
    tokens = design.palette.tokens
    derived = () if _is_closed(brand) else tuple(dict.fromkeys(tokens.values()))
    families = (design.heading[0], design.body[0])
    return BrandGuide(
        company_name=company,
        primary_color=tokens["primary"],
        secondary_color=tokens["secondary"],
        accent_color=tokens["accent"],
        background_color=tokens["background"],
        text_color=tokens["text"],
        font_heading=families[0],
        font_body=families[1],
        tone=brand.tone or tone,
        logo_url=brand.logo_url,
        allowed_colors=tuple(dict.fromkeys((*brand.allowed_colors, *derived))),
        allowed_fonts=tuple(dict.fromkeys((*brand.allowed_fonts, *families))),
        required_sections=brand.required_sections,
        forbidden_terms=brand.forbidden_terms,
        allowed_image_hosts=brand.allowed_image_hosts,
        spacing_base=design.spacing,
    )


def _is_closed(brand: BrandGuide) -> bool:
    """A brand that names colours wants those and no others, but greys."""
    return is_hex(brand.primary_color)


def _seed(reading: Reading, brand: BrandGuide, trade: dict[str, Any], voice: dict[str, Any], dice: Dice) -> Seed:
    own = _brand_seed(brand)
    if own:
        return own
    if reading.colors:
        return _stated_seed(reading, dice)
    palettes = table("palettes")
    names = _palette_names(reading, trade, voice)
    primary, secondary, accent, background, alternate, text = palettes[dice.pick("palette", names)]
    return Seed(primary, secondary, accent, background, text, alternate)


def _brand_seed(brand: BrandGuide) -> Seed | None:
    primary, secondary, accent, background, text = (color.upper() if color and is_hex(color) else None for color in _brand_colors(brand))
    return Seed(primary, secondary, accent, background, text, neutral=True) if primary else None


def _brand_colors(brand: BrandGuide) -> tuple[str | None, ...]:
    return brand.primary_color, brand.secondary_color, brand.accent_color, brand.background_color, brand.text_color


def _stated_seed(reading: Reading, dice: Dice) -> Seed:
    """Strong colours first: a pale or dark neutral named by somebody is a ground, not a primary."""
    strong = [color for color in reading.colors if saturation(color) > COLOURFUL and not _is_pale(color)]
    pale = [color for color in reading.colors if _is_pale(color)]
    deep = [color for color in reading.colors if color not in strong and color not in pale]
    leading = strong or deep or [dice.pick("stated", table("palettes")["noir"][:1])]
    others = [color for color in (*strong, *deep) if color != leading[0]]
    secondary = next((color for color in others if is_dark(color)), None)
    accent = next((color for color in others if color != secondary), None)
    ground = None if reading.dark or not pale else pale[0]
    return Seed(leading[0], secondary, accent, background=ground, dark=reading.dark)


def _is_pale(color: str) -> bool:
    return min(int(color[index : index + 2], 16) for index in (1, 3, 5)) > PALE


def _palette_names(reading: Reading, trade: dict[str, Any], voice: dict[str, Any]) -> list[str]:
    palettes = table("palettes")
    suited = [*trade["palettes"], *(voice["palettes"][:2] if reading.voice in {"bold", "refined", "playful"} else [])]
    fitting = [name for name in suited if is_dark(palettes[name][3]) == reading.dark]
    fallback = ["goldnight", "midnight", "plumnight", "neon"] if reading.dark else ["slate", "forest", "terracotta"]
    return fitting or fallback


def _font_pair(reading: Reading, trade: dict[str, Any], shape: dict[str, Any], dice: Dice) -> str:
    styles = table("fonts")["by_style"]
    for style in reading.font_styles:
        if style in styles:
            return str(dice.pick("fonts", styles[style]))
    suited = [name for name in shape["fonts"] if name in trade.get("fonts", ())]
    return str(dice.pick("fonts", suited or shape["fonts"]))


def _stack(first: str | None, families: list[str]) -> tuple[str, ...]:
    cleaned = "".join(c for c in (first or "") if c.isalnum() or c in " -").strip()[:60]
    if not cleaned:
        return tuple(families)
    return (cleaned, *[family for family in families if family != cleaned][-3:])
