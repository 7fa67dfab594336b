"""A parsed document as plain records: elements in document order with their attributes, own words and source lines."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from services.validation.source import Source, StartTag

_SILENT: Final = frozenset({"script", "style", "template", "noscript", "title", "head", "textarea", "svg", "math"})


@dataclass(slots=True, eq=False)
class Element:
    """An element. `text` holds only its own words; `line` is None where the source does not tell."""

    index: int
    tag: str
    attributes: Mapping[str, str]
    parent: "Element | None"
    line: int | None = None
    in_template: bool = False
    silent: bool = False
    texts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join("".join(self.texts).split())

    @property
    def raw_text(self) -> str:
        return "".join(self.texts)

    @property
    def classes(self) -> tuple[str, ...]:
        return tuple(self.attributes.get("class", "").split())

    def ancestors(self) -> Iterator["Element"]:
        above = self.parent
        while above is not None:
            yield above
            above = above.parent

    @property
    def location(self) -> str:
        """Name the element for a person: its id, else the path from the nearest ancestor with an id, at most 4 steps."""
        steps = [self._name]
        for element in self.ancestors():
            if steps[0].startswith("#") or len(steps) == 4:  # noqa: PLR2004 - as the docstring says
                break
            steps.insert(0, element._name)
        return " > ".join(steps)

    @property
    def _name(self) -> str:
        if identifier := self.attributes.get("id"):
            return f"#{identifier[:60]}"
        return ".".join([self.tag, *(name[:40] for name in self.classes[:1])])


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """An HTML file. `elements` are in document order, the content of templates included."""

    path: str
    source: Source
    elements: tuple[Element, ...]
    root: LexborNode | None
    by_node: Mapping[int, Element]

    def all(self, *tags: str) -> tuple[Element, ...]:
        """Elements that are rendered, of the given tags."""
        return tuple(element for element in self.elements if element.tag in tags and not element.in_template)


def parse_document(path: str, source: Source, *, scripting: bool = False) -> Document:
    """Parse by HTML5's rules. A source that was refused gives an empty document.

    `scripting` decides whether `<noscript>` holds markup (False) or text that ends at the first `</noscript` (True).
    """
    if source.refusal:
        return Document(path, source, (), None, {})
    root = LexborHTMLParser(source.text, scripting=scripting).root
    if root is None:
        return Document(path, source, (), None, {})
    builder = _Builder()
    builder.add(root, None)
    _give_lines(builder.elements, source.tags)
    return Document(path, source, tuple(builder.elements), root, builder.by_node)


class _Builder:
    def __init__(self) -> None:
        self.elements: list[Element] = []
        self.by_node: dict[int, Element] = {}

    def add(self, top: LexborNode, host: Element | None) -> None:
        """Add a tree. `host` is the template whose content it is; templates within follow their own element."""
        for node in top.traverse(include_text=True):
            above = node.parent
            parent = self.by_node.get(above.mem_id, host) if above is not None else host
            if node.is_text_node:
                if parent is not None:
                    parent.texts.append(node.text_content or "")
            elif node.is_element_node:
                self._add_element(node, parent, in_template=host is not None)

    def _add_element(self, node: LexborNode, parent: Element | None, *, in_template: bool) -> None:
        tag = (node.tag or "").lower()
        attributes = {name.lower(): value or "" for name, value in node.attributes.items()}
        silent = in_template or tag in _SILENT or (parent is not None and parent.silent)
        element = Element(len(self.elements), tag, attributes, parent, in_template=in_template, silent=silent)
        self.elements.append(element)
        self.by_node[node.mem_id] = element
        if tag == "template":
            for fragment in node.template_fragments():
                self.add(fragment, element)


def _give_lines(elements: list[Element], tags: tuple[StartTag, ...]) -> None:
    """Give the n-th element of a name the line of the n-th tag of that name, where tree and text agree on their number."""
    lines: dict[str, list[int]] = {}
    for tag in tags:
        lines.setdefault(tag.name, []).append(tag.line)
    counts = Counter(element.tag for element in elements)
    known = {name: iter(found) for name, found in lines.items() if counts[name] == len(found)}
    for element in elements:
        element.line = next(known.get(element.tag, iter(())), None)
