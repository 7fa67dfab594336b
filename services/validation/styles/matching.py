"""Which declarations win on which element: selectors matched, ordered by importance, specificity and source order."""

from collections import Counter
from collections.abc import Iterator
from math import factorial
from typing import Final

from selectolax.lexbor import SelectolaxError

from services.validation import limits
from services.validation.dom import Document, Element
from services.validation.styles.collect import DocumentStyles
from services.validation.styles.selectors import Selector, Specificity, read_selector
from services.validation.styles.sheet import Declaration

_LONGHANDS: Final = {
    "background": ("background-color", "background-image", "background-clip"),
    "font": ("font-size", "font-weight", "font-family"),
    "-webkit-background-clip": ("background-clip",),
    "clip": ("clip-path",),
}
_TRACKED: Final = frozenset(
    {
        "color",
        "background-color",
        "background-image",
        "background-clip",
        "font-size",
        "font-weight",
        "font-family",
        "opacity",
        "display",
        "visibility",
        "clip-path",
    }
)
_MAX_JUMPS: Final = 8

Priority = tuple[bool, bool, Specificity, int]
Winners = dict[str, tuple[Priority, Declaration]]


class _Matcher:
    """Asks the tree for selectors, each text once, within a budget of comparisons."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._census = Counter(key for element in document.elements for key in _keys(element))
        self._depth = _mean_depth(document)
        self._spent = 0.0
        self._known: dict[str, list[Element]] = {}

    def elements(self, selector: Selector) -> list[Element]:
        found = self._known.get(selector.text)
        if found is None:
            found = self._known[selector.text] = self._ask(selector)
        return found

    def _ask(self, selector: Selector) -> list[Element]:
        root, work = self._document.root, self._work(selector)
        if root is None or any(key not in self._census for key in selector.keys) or self._spent + work > limits.MAX_SELECTOR_WORK:
            return []
        self._spent += work
        try:
            nodes = root.css(selector.text)
        except SelectolaxError:
            return []
        return [element for node in nodes if (element := self._document.by_node.get(node.mem_id))]

    def _work(self, selector: Selector) -> float:
        """Estimate comparisons: each candidate looks up the tree for each jump; counting siblings looks at all elements."""
        total = len(self._document.elements)
        candidates = min((self._census[key] for key in selector.subject), default=total)
        if selector.jumps > _MAX_JUMPS:
            return float("inf")
        climbing = candidates * self._depth**selector.jumps / factorial(selector.jumps)
        return total + climbing + (candidates * total if selector.counts_siblings else 0)


def _keys(element: Element) -> Iterator[str]:
    yield element.tag
    yield f"#{element.attributes.get('id', '').lower()}"
    yield from {f".{name.lower()}" for name in element.classes}


def _mean_depth(document: Document) -> float:
    depths: list[int] = []
    for element in document.elements:
        depths.append(1 + (depths[element.parent.index] if element.parent else 0))
    return max(1.0, sum(depths) / max(1, len(depths)))


def match_styles(document: Document, styles: DocumentStyles) -> dict[int, Winners]:
    """Give the winning declaration of each longhand and custom property, by element index."""
    winners: dict[int, Winners] = {}
    matcher = _Matcher(document)
    assigned = 0
    for order, rule in enumerate(styles.rules()):
        wanted = list(_longhands(rule.declarations))
        for selector in filter(None, map(read_selector, rule.selectors)) if wanted else ():
            elements = matcher.elements(selector)
            assigned += len(elements) * len(wanted)
            if assigned > limits.MAX_ASSIGNMENTS:
                break
            for element in elements:
                _enter(winners.setdefault(element.index, {}), wanted, selector.specificity, order)
    for index, declarations in styles.inline.items():
        _enter(winners.setdefault(index, {}), list(_longhands(declarations)), None, 0)
    return winners


def _longhands(declarations: tuple[Declaration, ...]) -> Iterator[tuple[str, Declaration]]:
    for declaration in declarations:
        for name in _LONGHANDS.get(declaration.name, (declaration.name,)):
            if name in _TRACKED or name.startswith("--"):
                yield name, declaration


def _enter(winners: Winners, wanted: list[tuple[str, Declaration]], specificity: Specificity | None, order: int) -> None:
    for name, declaration in wanted:
        priority = (declaration.important, specificity is None, specificity or (0, 0, 0), order)
        held = winners.get(name)
        if held is None or priority >= held[0]:
            winners[name] = (priority, declaration)
