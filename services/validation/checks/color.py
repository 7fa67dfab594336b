"""LLD 06, rules CLR-001 to CLR-004: the brand's colours lead, nothing foreign joins them, and text can be read."""

from collections.abc import Iterator
from typing import Final

from services.validation.checks.registry import Check, Outcome, Place, check, first, share
from services.validation.checks.subject import ColorUse, Subject
from services.validation.dom import Element
from services.validation.findings import Finding
from services.validation.styles.browser import Style
from services.validation.styles.color import Color, contrast, distance, is_neutral

PRIMARY_SHARE: Final = 0.60
PALETTE_SHARE: Final = 0.90
NORMAL_CONTRAST: Final = 4.5
LARGE_CONTRAST: Final = 3.0
LARGE_TEXT_PX: Final = 24.0
LARGE_BOLD_TEXT_PX: Final = 56 / 3
BOLD: Final = 700

Pair = tuple[Color, tuple[Color, ...], bool]
"""A text colour, the colours that may lie behind it, and whether the text is large."""


@check("CLR-001", "color_palette_compliance", "0.30", "The primary colour leads")
def primary_leads(subject: Subject, rule: Check) -> Outcome:
    """Score the primary's share of the brand-coloured declarations, full at 60 %; 0 when it is absent."""
    brand = subject.brand
    if not brand.primary_color:
        return Outcome(1, (rule.finding("info", "Your brand guide names no primary colour, so its use was not checked."),))
    primary = len(subject.uses_of(brand.primary_color))
    others = {id(use) for color in (brand.secondary_color, brand.accent_color) for use in subject.uses_of(color)}
    others -= {id(use) for use in subject.uses_of(brand.primary_color)}
    fraction = min(1.0, share(primary, primary + len(others)) / PRIMARY_SHARE) if primary else 0.0
    if fraction == 1:
        return Outcome(1)
    found = f"{primary} of {primary + len(others)} brand-coloured styles" if primary else "not used"
    message = (
        f"Your primary colour {brand.primary_color} should lead the page but is outweighed by your other brand colours."
        if primary
        else f"Your primary colour {brand.primary_color} does not appear on the page."
    )
    finding = rule.finding(
        "major" if primary else "critical",
        message,
        expected=f"at least {PRIMARY_SHARE:.0%} of the brand-coloured styles",
        found=found,
        fix_suggestion=f"Use {brand.primary_color} for the main buttons, links and headings.",
        auto_fixable=True,
    )
    return Outcome(fraction, (finding,))


@check("CLR-002", "color_palette_compliance", "0.40", "Only colours of the palette")
def palette_matches(subject: Subject, rule: Check) -> Outcome:
    """Score the colours that are in the palette among all that are not neutral, full at 90 %."""
    if not subject.palette:
        return Outcome(1, (rule.finding("info", "Your brand guide names no colours, so the palette was not checked."),))
    colorful = [use for use in subject.color_uses if not is_neutral(use.color)]
    known = {color for color in {use.color for use in colorful} if any(subject.same(color, allowed) for allowed in subject.palette)}
    foreign = [use for use in colorful if use.color not in known]
    fraction = min(1.0, share(len(colorful) - len(foreign), len(colorful)) / PALETTE_SHARE)
    return Outcome(fraction, first(_foreign_colors(subject, rule, foreign, fraction)))


def _foreign_colors(subject: Subject, rule: Check, foreign: list[ColorUse], fraction: float) -> Iterator[Finding]:
    for use in {use.color.hex: use for use in reversed(foreign)}.values():
        nearest = min(subject.palette, key=lambda color: distance(color, use.color))
        yield rule.finding(
            "major" if fraction < 1 else "minor",
            f"The colour {use.color.hex} is not part of your brand.",
            (use.declaration.path, use.declaration.line, use.declaration.selector),
            expected=nearest.hex,
            found=use.color.hex,
            fix_suggestion=f"Use {nearest.hex}, the nearest colour of your brand, or add {use.color.hex} to your brand guide.",
            auto_fixable=True,
        )


@check("CLR-003", "color_palette_compliance", "0.10", "Secondary and accent colour are used")
def companions_used(subject: Subject, rule: Check) -> Outcome:
    """Score half for the secondary colour and half for the accent; what the guide does not name counts as used."""
    fraction, findings = 0.0, []
    for role, color in (("secondary", subject.brand.secondary_color), ("accent", subject.brand.accent_color)):
        if color is None:
            fraction += 0.5
            findings.append(rule.finding("info", f"Your brand guide names no {role} colour, so its use was not checked."))
        elif subject.uses_of(color):
            fraction += 0.5
        else:
            message = f"Your {role} colour {color} does not appear on the page."
            advice = f"Use {color} for details such as highlights, badges or dividers."
            findings.append(rule.finding("minor", message, expected=color, found="not used", fix_suggestion=advice))
    return Outcome(fraction, tuple(findings))


@check("CLR-004", "color_palette_compliance", "0.20", "Text is easy to read")
def text_contrasts(subject: Subject, rule: Check) -> Outcome:
    """Score the pairs of text and background colour that meet 4.5:1, or 3:1 for large text (WCAG 2.1, 1.4.3)."""
    pairs: dict[Pair, Element] = {}
    for element, style in subject.page.looks:
        if not (element.silent or style.hidden or style.clipped_to_text) and style.backdrops and style.color.alpha and element.text:
            pairs.setdefault((style.color.faded(style.opacity), style.backdrops, _is_large(style)), element)
    failing = [(pair, element) for pair, element in pairs.items() if _contrast(pair) < _needed(large=pair[2])]
    fraction = share(len(pairs) - len(failing), len(pairs))
    return Outcome(fraction, first(_unreadable(subject, rule, pair, element) for pair, element in failing))


def _contrast(pair: Pair) -> float:
    color, backdrops, _ = pair
    return min(contrast(color.over(backdrop), backdrop) for backdrop in backdrops)


def _is_large(style: Style) -> bool:
    return style.font_size >= LARGE_TEXT_PX or (style.font_weight >= BOLD and style.font_size >= LARGE_BOLD_TEXT_PX)


def _needed(*, large: bool) -> float:
    return LARGE_CONTRAST if large else NORMAL_CONTRAST


def _unreadable(subject: Subject, rule: Check, pair: Pair, element: Element) -> Finding:
    color, backdrops, large = pair
    backdrop = min(backdrops, key=lambda below: contrast(color.over(below), below))
    place: Place = (subject.page.path_of(element), element.line, element.location)
    return rule.finding(
        "major",
        f"“{element.text[:40]}” is hard to read: its colour is too close to its background.",
        place,
        expected=f"contrast of at least {_needed(large=large)}:1",
        found=f"{_contrast(pair):.2f}:1 ({color.hex} on {backdrop.hex})",
        fix_suggestion="Make the text darker or lighter, or change its background.",
        auto_fixable=True,
    )
