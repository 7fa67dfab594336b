"""The styles of one document: linked sheets of the package, `<style>` elements and `style` attributes, in source order."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from services.validation.dom import Document, Element
from services.validation.styles.media import holds_on_desktop
from services.validation.styles.sheet import Declaration, Sheet, StyleRule, parse_inline, parse_sheet

_MAX_IMPORTS: Final = 50


@dataclass(frozen=True, slots=True, eq=False)
class DocumentStyles:
    """Sheets in the order of the cascade, and the declarations of `style` attributes by element index."""

    sheets: tuple[Sheet, ...]
    inline: Mapping[int, tuple[Declaration, ...]]
    off_screen: frozenset[Sheet]

    def rules(self) -> Iterator[StyleRule]:
        """Yield the rules that may apply on a desktop screen."""
        for sheet in self.sheets:
            if sheet not in self.off_screen:
                yield from (rule for rule in sheet.rules if rule.applies)


def collect_styles(document: Document, files: Mapping[str, Sheet]) -> DocumentStyles:
    """Gather what styles a document; `files` are the package's sheets by path."""
    sheets: list[Sheet] = []
    off_screen: set[Sheet] = set()
    for element in document.all("link", "style"):
        found = _sheets_of(element, document, files)
        sheets.extend(found)
        if not holds_on_desktop(element.attributes.get("media") or "all"):
            off_screen.update(found)
    return DocumentStyles(tuple(dict.fromkeys(sheets)), _inline(document), frozenset(off_screen))


def _sheets_of(element: Element, document: Document, files: Mapping[str, Sheet]) -> list[Sheet]:
    if element.tag == "style":
        return [parse_sheet(document.path, element.raw_text, element.line or 1)]
    if "stylesheet" not in element.attributes.get("rel", "").lower().split():
        return []
    return _with_imports(resolve_path(document.path, element.attributes.get("href", "")), files)


def _with_imports(path: str, files: Mapping[str, Sheet]) -> list[Sheet]:
    """Give a sheet after those it imports, each once."""
    seen: dict[str, None] = {}
    waiting = [path]
    while waiting and len(seen) < _MAX_IMPORTS:
        current = waiting.pop()
        if current in files and current not in seen:
            seen[current] = None
            waiting.extend(resolve_path(current, imported) for imported in files[current].imports)
    return [files[name] for name in reversed(seen)]


def _inline(document: Document) -> dict[int, tuple[Declaration, ...]]:
    return {
        element.index: parse_inline(document.path, style, element.line or 1, element.location)
        for element in document.elements
        if (style := element.attributes.get("style")) and not element.in_template
    }


def resolve_path(base: str, reference: str) -> str:
    """Resolve a relative or root-relative reference within the package; empty for one that names a host.

    Query, fragment and `.` segments fall away.
    """
    target = unquote(reference.strip().partition("#")[0].partition("?")[0])
    if target.startswith("//"):
        return ""
    segments = [] if target.startswith("/") else base.split("/")[:-1]
    for segment in target.split("/"):
        if segment == "..":
            segments = segments[:-1]
        elif segment not in {"", "."}:
            segments.append(segment)
    return "/".join(segments)
