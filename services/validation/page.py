"""A site version as the validator sees it: its documents, the styles they use, and how their elements look at last."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from services.validation import limits
from services.validation.dom import Document, Element, parse_document
from services.validation.source import decode, read_source
from services.validation.styles.browser import Style
from services.validation.styles.collect import DocumentStyles, collect_styles
from services.validation.styles.computed import compute_styles
from services.validation.styles.sheet import Declaration, Sheet, parse_sheet
from services.validation.styles.syntax import Node, Tokens
from services.validation.styles.variables import Variables

_DOCUMENTS: Final = (".html", ".htm", ".shtml")
_XML: Final = (".svg", ".xml", ".xsl", ".xslt", ".xhtml", ".xht", ".mathml", ".mml", ".rss", ".atom")
_PAINTLESS: Final = frozenset({"script", "style", "template", "noscript", "title", "head", "meta", "link", "option", "base"})


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not examined, and why; `reason` continues the sentence "…, because"."""

    path: str
    reason: str


@dataclass(frozen=True, eq=False)
class Page:
    """A parsed site version. Nothing in it raises, whatever the files hold; what was too much is among the `refusals`."""

    documents: tuple[Document, ...]
    drawings: tuple[Document, ...]
    files: Mapping[str, Sheet]
    refusals: tuple[Refusal, ...]

    @classmethod
    def read(cls, files: Mapping[str, bytes]) -> "Page":
        """Parse a version: path → content. HTML is read by HTML5's rules, whatever the bytes are."""
        documents = tuple(_documents(files, _DOCUMENTS))
        drawings = tuple(_documents(files, _XML))
        sheets, unread = _sheets(files)
        refusals = [Refusal(document.path, document.source.refusal) for document in (*documents, *drawings) if document.source.refusal]
        return cls(documents, drawings, sheets, (*refusals, *unread))

    @cached_property
    def styles(self) -> tuple[DocumentStyles, ...]:
        """The styles of each document, in the order of `documents`."""
        return tuple(collect_styles(document, self.files) for document in self.documents)

    @cached_property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets that style any document, each once."""
        return tuple(dict.fromkeys(sheet for styles in self.styles for sheet in styles.sheets))

    @cached_property
    def looks(self) -> tuple[tuple[Element, Style], ...]:
        """Every rendered element with its style."""
        return tuple(self._looks())

    @cached_property
    def declarations(self) -> tuple[Declaration, ...]:
        """All declarations in use, those of media rules and of `style` attributes included."""
        ruled = [item for sheet in self.sheets for rule in sheet.rules for item in rule.declarations]
        inline = [item for styles in self.styles for items in styles.inline.values() for item in items]
        return (*ruled, *inline)

    @cached_property
    def variables(self) -> Variables:
        """The custom properties of the page as a whole: what `:root` says, else the first definition."""
        definitions: dict[str, Tokens] = {}
        for sheet in self.sheets:
            for rule in sheet.rules:
                for item in rule.declarations:
                    if item.name.startswith("--") and (item.name not in definitions or (rule.applies and ":root" in item.selector)):
                        definitions[item.name] = item.tokens
        return Variables(definitions)

    def values(self) -> Iterator[tuple[Declaration, list[Node]]]:
        """Yield the declarations that paint or set something, custom properties left out, with variables filled in."""
        for declaration in self.declarations:
            if not declaration.name.startswith("--") and (tokens := self.variables.resolve(declaration.tokens)):
                yield declaration, tokens

    def all(self, *tags: str) -> tuple[Element, ...]:
        """Rendered elements of the given tags, over all documents."""
        return tuple(element for document in self.documents for element in document.all(*tags))

    def path_of(self, element: Element) -> str | None:
        """Say which file an element stands in."""
        return self._paths.get(id(element))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The visible text, one entry per element that has words of its own."""
        return tuple(element.text for element, style in self.looks if not style.hidden and not element.silent and element.text)

    @cached_property
    def _paths(self) -> dict[int, str]:
        return {id(element): document.path for document in self.documents for element in document.elements}

    def _looks(self) -> Iterator[tuple[Element, Style]]:
        for document, styles in zip(self.documents, self.styles, strict=True):
            for element, style in zip(document.elements, compute_styles(document, styles), strict=True):
                if not element.in_template and element.tag not in _PAINTLESS:
                    yield element, style


def _documents(files: Mapping[str, bytes], endings: tuple[str, ...]) -> Iterator[Document]:
    for path in sorted(files, key=lambda path: (path != "index.html", path)):
        if path.lower().endswith(endings):
            yield _readable(parse_document(path, read_source(files[path])))


def _readable(document: Document) -> Document:
    """Refuse a document that carries more style than is examined."""
    written = sum(len(element.raw_text) for element in document.elements if element.tag == "style")
    written += sum(len(element.attributes.get("style", "")) for element in document.elements)
    if written <= limits.MAX_STYLE_CHARS:
        return document
    refusal = f"it holds more than {limits.MAX_STYLE_CHARS:,} characters of style"
    return parse_document(document.path, replace(document.source, refusal=refusal))


def _sheets(files: Mapping[str, bytes]) -> tuple[dict[str, Sheet], list[Refusal]]:
    sheets: dict[str, Sheet] = {}
    unread: list[Refusal] = []
    budget = limits.MAX_STYLE_CHARS
    for path in sorted(files):
        if not path.lower().endswith(".css"):
            continue
        text = decode(files[path])
        budget -= len(text)
        if budget < 0:
            unread.append(Refusal(path, f"the style sheets hold more than {limits.MAX_STYLE_CHARS:,} characters"))
        else:
            sheets[path] = parse_sheet(path, text)
    return sheets, unread
