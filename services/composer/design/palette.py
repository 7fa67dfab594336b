"""The colours of a page and which of them may stand on which. Every pair is readable by construction."""

from dataclasses import dataclass

from services.composer.design.color import BLACK, READABLE, WHITE, channels, contrast, grey, hue, ink_on, is_dark, mix, shifted

SPARKS = ("#EDB54A", "#EF8A6B", "#35A79C", "#8F7BD1")
FAR = 0.09
LIGHT = 2.2
COMFORTABLE = 4.7
"""What quieter text aims at; a little above what is asked for, for rounding."""


@dataclass(frozen=True, slots=True)
class Seed:
    """The colours a page starts from. `neutral` keeps what is derived grey, for a brand whose palette is closed."""

    primary: str
    secondary: str | None = None
    accent: str | None = None
    background: str | None = None
    text: str | None = None
    alternate: str | None = None
    neutral: bool = False
    dark: bool = False


@dataclass(frozen=True, slots=True)
class Palette:
    """Custom properties of `:root`, by name, and the token that marks links and figures on the quiet grounds."""

    tokens: dict[str, str]
    link: str

    @property
    def dark(self) -> bool:
        return is_dark(self.tokens["background"])

    def pairs(self) -> list[tuple[str, str]]:
        """Every (ink, ground) the style sheets may combine."""
        grounds = ("background", "alt", "surface")
        quiet = [(ink, ground) for ground in grounds for ink in ("text", "muted", self.link)]
        return quiet + [(f"on-{name}", name) for name in ("primary", "secondary", "accent")]


def build_palette(seed: Seed) -> Palette:
    background = seed.background or _background(seed)
    text = _text(seed, background)
    alternate, surface = (ground if contrast(text, ground) >= READABLE else background for ground in _grounds(seed, background))
    secondary = seed.secondary or _companion(seed.primary, background)
    accent = seed.accent or (_tint(seed.primary, background) if seed.secondary else _spark(seed.primary, secondary))
    line = mix(background, text, 0.16)
    tokens = {
        "primary": seed.primary,
        "on-primary": ink_on(seed.primary, WHITE, text, background),
        "secondary": secondary,
        "on-secondary": ink_on(secondary, WHITE, text, background),
        "accent": accent,
        "on-accent": ink_on(accent, text, WHITE),
        "background": background,
        "alt": alternate,
        "surface": surface,
        "text": text,
        "muted": _muted(text, (background, alternate, surface), neutral=seed.neutral),
        "line": grey(_level(line)) if seed.neutral else line,
    }
    return Palette(tokens, _link(tokens, (background, alternate, surface)))


def _background(seed: Seed) -> str:
    if seed.dark:
        return "#121212" if seed.neutral else mix("#101012", seed.primary, 0.06)
    return "#FFFFFF" if seed.neutral else mix("#FFFFFF", seed.primary, 0.025)


def _level(color: str) -> float:
    return sum(channels(color)) / 3


def _grounds(seed: Seed, background: str) -> tuple[str, str]:
    """The alternate ground of every other section, and the ground of cards; both near the background."""
    if is_dark(background):
        alternate = seed.alternate or mix(background, WHITE, 0.05)
        surface = mix(background, WHITE, 0.09)
    else:
        tint = BLACK if seed.neutral else seed.primary
        own = (
            mix(background, shifted(background, lightness=0.8, saturation=0.35), 0.28)
            if seed.background and not seed.neutral
            else mix(background, tint, 0.045 if seed.neutral else 0.08)
        )
        alternate = seed.alternate or own
        surface = mix(background, WHITE, 0.7)
    if seed.neutral:
        return grey(_level(alternate)), grey(_level(surface))
    return alternate, surface


def _companion(primary: str, background: str) -> str:
    return shifted(primary, 0.03, 0.3 if is_dark(background) else 0.19, 0.4)


def _tint(primary: str, background: str) -> str:
    """A third colour from the family of the first, for those who chose two themselves."""
    return mix(
        primary, BLACK if is_dark(primary) is False and not is_dark(background) and contrast(primary, WHITE) < LIGHT else WHITE, 0.45
    )


def _spark(primary: str, secondary: str) -> str:
    """A bright companion whose hue is well away from the primary's; of several, the one that stands out from the secondary."""
    away = [spark for spark in SPARKS if min(abs(hue(spark) - hue(primary)), 1 - abs(hue(spark) - hue(primary))) > FAR]
    return max((away or SPARKS)[:2], key=lambda spark: contrast(spark, secondary))


def _text(seed: Seed, background: str) -> str:
    """The wanted ink, if it can be read on the background; else the nearest that can."""
    far = WHITE if is_dark(background) else BLACK
    wanted = seed.text or ("#F5F5F5" if far == WHITE else "#1A1A1A" if seed.neutral else mix("#16181D", seed.primary, 0.12))
    for candidate in (wanted, mix(wanted, far, 0.5), far):
        if contrast(candidate, background) >= COMFORTABLE:
            return candidate
    return ink_on(background)


def _muted(text: str, grounds: tuple[str, ...], *, neutral: bool) -> str:
    for share in (0.34, 0.28, 0.22, 0.16, 0.1, 0.05):
        candidate = mix(text, grounds[0], share)
        candidate = grey(_level(candidate)) if neutral else candidate
        if all(contrast(candidate, ground) >= COMFORTABLE for ground in grounds):
            return candidate
    return text


def _link(tokens: dict[str, str], grounds: tuple[str, ...]) -> str:
    for name in ("primary", "secondary"):
        if all(contrast(tokens[name], ground) >= READABLE for ground in grounds):
            return name
    return "text"
