"""The style sheet of a page: its custom properties, then the blocks its sections and layouts need, and no others."""

from services.composer.data import stylesheet
from services.composer.design.theme import Design
from services.generation.ports import SectionKind

STEPS = {"s1": 0.5, "s2": 1, "s3": 1.5, "s4": 2, "s5": 3, "s6": 4, "s7": 6, "s8": 9, "s9": 13}
"""Spacing tokens as multiples of the brand's base."""
WIDE, MEASURE = "74rem", "40rem"
GENERIC = frozenset({"serif", "sans-serif", "monospace", "system-ui"})


def style_sheet(design: Design, layouts: dict[SectionKind, str]) -> str:
    names = [
        "base",
        "header",
        *[name for kind, layout in layouts.items() for name in (kind, f"{kind}-{layout}")],
        f"look-{design.look}",
        "lost",
    ]
    blocks = "\n".join(stylesheet(name).strip() for name in names)
    return f"{_root(design)}\n{blocks}\n".replace("var(--link)", f"var(--{design.palette.link})")


def _root(design: Design) -> str:
    tokens = {
        **design.palette.tokens,
        "font-heading": _families(design.heading),
        "font-body": _families(design.body),
        "heading-weight": str(design.weight),
        "heading-track": design.track,
        "radius": design.radius,
        "radius-small": design.small_radius,
        "shadow": design.shadow,
        "wide": WIDE,
        "measure": MEASURE,
        **{name: f"{steps * design.spacing:g}px" for name, steps in STEPS.items()},
    }
    lines = "\n".join(f"  --{name}: {value};" for name, value in tokens.items())
    return f":root {{\n{lines}\n}}"


def _families(stack: tuple[str, ...]) -> str:
    return ", ".join(family if family in GENERIC else f'"{family}"' for family in stack)
