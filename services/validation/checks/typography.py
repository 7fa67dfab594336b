"""LLD 06, rules TYP-001 to TYP-003: headings and body in the brand's fonts, and no others."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from services.validation.checks.registry import Check, Outcome, check, first, share
from services.validation.checks.subject import Subject
from services.validation.dom import Element
from services.validation.findings import Finding
from services.validation.styles.browser import Style
from services.validation.styles.sheet import Declaration
from services.validation.styles.values import first_family, split_font

HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BODY: Final = frozenset({"body", "p", "li", "dd", "dt", "td", "blockquote", "figcaption"})
GENERIC: Final = frozenset(
    {
        "serif",
        "sans-serif",
        "monospace",
        "cursive",
        "fantasy",
        "system-ui",
        "ui-serif",
        "ui-sans-serif",
        "ui-monospace",
        "ui-rounded",
        "-apple-system",
        "blinkmacsystemfont",
        "emoji",
        "math",
    }
)


@check("TYP-001", "typography_compliance", "0.35", "Headings in the heading font")
def headings_in_font(subject: Subject, rule: Check) -> Outcome:
    """Score the rules that decide the family of h1 to h6 whose first family is the guide's."""
    return _family_outcome(subject, rule, _deciding(subject, HEADINGS), subject.brand.font_heading, "heading")


@check("TYP-002", "typography_compliance", "0.35", "Text in the body font")
def body_in_font(subject: Subject, rule: Check) -> Outcome:
    """Score the rules that decide the family of running text whose first family is the guide's.

    A rule that sets less than half of it in the heading font makes display text, which is left out.
    """
    deciding = _deciding(subject, BODY)
    half = sum(use.elements for use in deciding) / 2
    heading = (subject.brand.font_heading or "").lower()
    running = [use for use in deciding if (use.style.family or "").lower() != heading or use.elements >= half or use.first.tag == "body"]
    return _family_outcome(subject, rule, running, subject.brand.font_body, "body")


@check("TYP-003", "typography_compliance", "0.15", "No foreign fonts")
def no_foreign_fonts(subject: Subject, rule: Check) -> Outcome:
    """Score 1 without a family beyond the guide's, 0.5 with one, 0 with more. Fallbacks and generic names are no use."""
    brand = subject.brand
    allowed = {name.lower() for name in (brand.font_heading, brand.font_body, *brand.allowed_fonts) if name}
    if not allowed:
        return Outcome(1, (rule.finding("info", "Your brand guide names no fonts, so foreign fonts were not looked for."),))
    foreign = {name.lower(): (name, use) for name, use in _families(subject) if name.lower() not in allowed | GENERIC}
    fraction = {0: 1.0, 1: 0.5}.get(len(foreign), 0.0)
    return Outcome(fraction, first(_wrong_font(rule, name, use, " or ".join(sorted(allowed))) for name, use in foreign.values()))


def _families(subject: Subject) -> Iterator[tuple[str, Declaration]]:
    for declaration, tokens in subject.page.values():
        if declaration.name == "font":
            tokens = split_font(tokens).get("font-family", [])  # noqa: PLW2901 - the shorthand's part stands for the whole
        elif declaration.name != "font-family":
            continue
        if family := first_family(tokens):
            yield family, declaration


@dataclass(slots=True)
class FamilyUse:
    """A declaration that decides the family of some elements (or the lack of one): the first of them and their number."""

    first: Element
    style: Style
    elements: int = 0


def _deciding(subject: Subject, tags: frozenset[str]) -> list[FamilyUse]:
    uses: dict[int, FamilyUse] = {}
    for element, style in subject.page.looks:
        if element.tag in tags:
            uses.setdefault(id(style.family_from), FamilyUse(element, style)).elements += 1
    return list(uses.values())


def _family_outcome(subject: Subject, rule: Check, uses: list[FamilyUse], wanted: str | None, role: str) -> Outcome:
    if wanted is None:
        return Outcome(1, (rule.finding("info", f"Your brand guide names no {role} font, so it was not checked."),))
    wrong = [use for use in uses if (use.style.family or "").lower() != wanted.lower()]
    fraction = share(len(uses) - len(wrong), len(uses))
    return Outcome(fraction, first(_wrong_family(subject, rule, use.first, use.style, wanted) for use in wrong))


def _wrong_family(subject: Subject, rule: Check, element: Element, style: Style, wanted: str) -> Finding:
    if style.family_from is not None:
        return _wrong_font(rule, style.family or "", style.family_from, wanted)
    return rule.finding(
        "major",
        f"No font is set for <{element.tag}>, so each visitor sees what their device picks.",
        (subject.page.path_of(element), element.line, element.location),
        expected=wanted,
        found="no font",
        fix_suggestion=f"Set the font to {wanted}.",
        auto_fixable=True,
    )


def _wrong_font(rule: Check, name: str, use: Declaration, wanted: str) -> Finding:
    return rule.finding(
        "major",
        f"The font {name[:60]} is not the one your brand uses here.",
        (use.path, use.line, use.selector),
        expected=wanted,
        found=name[:60],
        fix_suggestion=f"Use {wanted}.",
        auto_fixable=True,
    )
