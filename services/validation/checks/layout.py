"""LLD 06, rules LAY-001 and LAY-003: the required sections are there, and the page adapts to small screens."""

import re
from typing import Final

from services.validation.checks.registry import Check, Outcome, check, share
from services.validation.checks.subject import Subject
from services.validation.dom import Element

_SECTION_TAGS: Final = ("section", "header", "footer", "main", "nav", "article", "aside", "div", "form")
_HEADING_TAGS: Final = ("h1", "h2", "h3")
_WORD: Final = re.compile(r"[a-z0-9]+")
_ALSO_CALLED: Final = {
    "hero": {"hero", "banner", "masthead"},
    "features": {"features", "feature", "services", "benefits"},
    "about": {"about", "story"},
    "testimonials": {"testimonials", "testimonial", "reviews", "quotes"},
    "pricing": {"pricing", "prices", "plans"},
    "faq": {"faq", "faqs", "questions"},
    "gallery": {"gallery", "portfolio"},
    "team": {"team", "people"},
    "contact": {"contact"},
    "cta": {"cta"},
}
_FLUID: Final = frozenset({"grid", "flex", "inline-grid", "inline-flex"})


@check("LAY-001", "layout_spacing", "0.35", "The required sections are there")
def sections_present(subject: Subject, rule: Check) -> Outcome:
    """Score present / required. A section is known by its tag, id, class or `data-section`, else by a heading."""
    required = tuple(dict.fromkeys(subject.brand.required_sections))
    names = _names(subject)
    missing = [section for section in required if not _called(section) & names]
    findings = tuple(
        rule.finding(
            "major",
            f"The page has no “{section}” section, which your brand requires.",
            expected=section,
            found="missing",
            fix_suggestion=f"Ask for a “{section}” section.",
        )
        for section in missing
    )
    return Outcome(share(len(required) - len(missing), len(required)), findings)


def _called(section: str) -> set[str]:
    words = _WORD.findall(section.lower())
    return _ALSO_CALLED.get(section.lower(), {"-".join(words), *words[:1]})


def _names(subject: Subject) -> set[str]:
    names: set[str] = set()
    for element in subject.page.all(*_SECTION_TAGS):
        names.add(element.tag)
        names |= _own_names(element)
    for element in subject.page.all(*_HEADING_TAGS):
        names.update(_WORD.findall(element.text.lower()))
    return names


def _own_names(element: Element) -> set[str]:
    attributes = element.attributes
    written = f"{attributes.get('id', '')} {attributes.get('class', '')} {attributes.get('data-section', '')}".lower()
    return {*written.split(), *_WORD.findall(written)}


@check("LAY-003", "layout_spacing", "0.25", "The page adapts to small screens")
def adapts_to_screens(subject: Subject, rule: Check) -> Outcome:
    """Score half for a viewport meta tag on every document, half for a media query, grid or flex layout."""
    documents = subject.page.documents
    with_viewport = sum(
        any(meta.attributes.get("name", "").strip().lower() == "viewport" for meta in document.all("meta")) for document in documents
    )
    findings = []
    if with_viewport < len(documents):
        message = "Phones show the page shrunk, because it does not tell them to fit it to their screen."
        advice = 'Add <meta name="viewport" content="width=device-width, initial-scale=1">.'
        findings.append(rule.finding("major", message, found="no viewport", fix_suggestion=advice, auto_fixable=True))
    fluid = not documents or _is_fluid(subject)
    if not fluid:
        message = "The layout stays the same on every screen."
        advice = "Use a grid or flexible layout, or add rules for small screens."
        findings.append(rule.finding("major", message, found="fixed layout", fix_suggestion=advice))
    return Outcome(0.5 * share(with_viewport, len(documents)) + 0.5 * fluid, tuple(findings))


def _is_fluid(subject: Subject) -> bool:
    if any("width" in query for sheet in subject.page.sheets for query in sheet.media):
        return True
    displays = (tokens for declaration, tokens in subject.page.values() if declaration.name == "display")
    return any(token.type == "ident" and token.lower_value in _FLUID for tokens in displays for token in tokens)
