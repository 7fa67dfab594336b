"""What a judge of copy gets to read of a page: visible words and a summary of its style, nothing else."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from services.generation.ports import CopySample
from services.validation import limits
from services.validation.checks.subject import Subject
from services.validation.dom import Element
from services.validation.page import Page
from services.validation.styles.values import first_family, split_font

_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BUTTON_WORDS: Final = ("btn", "button", "cta")
_MAX_HEADINGS: Final = 40
_MAX_CALLS: Final = 20
_MAX_STYLES: Final = 12
_MAX_LINE: Final = 200


def sample_copy(subject: Subject) -> CopySample:
    """Build the sample; its text has at most 8 000 characters."""
    page = subject.page
    titles = [title.text for title in page.all("title") if title.text]
    return CopySample(
        title=titles[0][:_MAX_LINE] if titles else "",
        headings=tuple(_lines(page, _HEADINGS))[:_MAX_HEADINGS],
        text=_text(page),
        calls_to_action=tuple(dict.fromkeys(_calls(page)))[:_MAX_CALLS],
        colors=tuple(color for color, _ in Counter(use.color.hex for use in subject.color_uses).most_common(_MAX_STYLES)),
        fonts=tuple(dict.fromkeys(_fonts(page)))[:_MAX_STYLES],
    )


def _text(page: Page) -> str:
    text = ""
    for words in page.words:
        text += words + "\n"
        if len(text) > limits.MAX_SAMPLE_CHARS:
            break
    return text[: limits.MAX_SAMPLE_CHARS].strip()


def _lines(page: Page, tags: frozenset[str]) -> Iterable[str]:
    """Yield the whole visible text of the elements of the given tags, their descendants' included."""
    texts: dict[int, list[str]] = {}
    for element, style in page.looks:
        if element.silent or style.hidden:
            continue
        owner = next((above for above in (element, *element.ancestors()) if above.tag in tags), None)
        if owner is not None and element.text:
            texts.setdefault(id(owner), []).append(element.text)
    return (" ".join(parts)[:_MAX_LINE] for parts in texts.values())


def _calls(page: Page) -> Iterable[str]:
    for element, style in page.looks:
        if element.text and not style.hidden and _is_call(element):
            yield element.text[:_MAX_LINE]


def _is_call(element: Element) -> bool:
    if element.tag == "button" or element.attributes.get("role") == "button":
        return True
    return element.tag == "a" and any(word in element.attributes.get("class", "").lower() for word in _BUTTON_WORDS)


def _fonts(page: Page) -> Iterable[str]:
    for declaration, tokens in page.values():
        if declaration.name in {"font", "font-family"}:
            part = split_font(tokens).get("font-family", []) if declaration.name == "font" else tokens
            if family := first_family(part):
                yield family
