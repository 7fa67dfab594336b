"""How elements look at last: colours, backdrops, font, visibility, after the cascade and inheritance."""

from dataclasses import replace
from typing import Final

from services.validation.dom import Document, Element
from services.validation.styles.browser import STYLED_TAGS, Style, styled_by_tag
from services.validation.styles.collect import DocumentStyles
from services.validation.styles.color import BLACK, WHITE, Color, parse_color
from services.validation.styles.matching import Winners, match_styles
from services.validation.styles.sheet import Declaration
from services.validation.styles.syntax import Node
from services.validation.styles.values import Backdrop, first_family, font_size, font_weight, read_backdrop, split_font
from services.validation.styles.variables import Variables, uses_variables

_INHERIT: Final = frozenset({"inherit", "unset"})
_FONT_PARTS: Final = ("font-size", "font-weight", "font-family")
_MAX_BACKDROPS: Final = 8
_INVISIBLE_CLIPS: Final = ("rect(0", "rect(1px", "inset(50%", "inset(100%")


def compute_styles(document: Document, styles: DocumentStyles) -> list[Style]:
    """Give each element's style, by element index. Elements for which the same was said under the same parent share one."""
    winners = match_styles(document, styles)
    computed: list[Style] = []
    shared: dict[SharingKey, Style] = {}
    resolver = _Resolver()
    root = Style()
    for element in document.elements:
        parent = computed[element.parent.index] if element.parent else root
        own = winners.get(element.index, {})
        key = _sharing_key(element, own, parent)
        if key not in shared:
            shared[key] = _compute(element, own, parent, resolver)
        computed.append(shared[key])
        if element.index == 0:
            resolver.root_size = computed[0].font_size
    return computed


SharingKey = tuple[int, str, bool, bool, frozenset[tuple[str, int]]]


def _sharing_key(element: Element, winners: Winners, parent: Style) -> SharingKey:
    """Everything a computed style depends on."""
    own = frozenset((name, id(held[1])) for name, held in winners.items())
    attributes = element.attributes
    return id(parent), element.tag if element.tag in STYLED_TAGS else "", "href" in attributes, "hidden" in attributes, own


class _Resolver:
    """Reads the values of declarations, each only once where no variable is involved."""

    def __init__(self) -> None:
        self.root_size = 16.0
        self._plain: dict[int, list[Node] | None] = {}
        self._variable: dict[int, bool] = {}

    def tokens(self, winners: Winners, name: str, variables: Variables) -> list[Node]:
        """Give the winning value of a longhand; empty when there is none, or it is invalid or inherited."""
        if name not in winners:
            return []
        declaration = winners[name][1]
        tokens = self._resolved(declaration, variables) or []
        if declaration.name == "font":
            return split_font(tokens).get(name, [])
        return tokens

    def inherits(self, winners: Winners, name: str, variables: Variables) -> bool:
        """Say whether a longhand is told to take its parent's value, against what browsers do of their own accord."""
        tokens = self._resolved(winners[name][1], variables) if name in winners else None
        return any(token.type == "ident" and token.lower_value in _INHERIT for token in tokens or ())

    def _resolved(self, declaration: Declaration, variables: Variables) -> list[Node] | None:
        key = id(declaration)
        if key not in self._variable:
            self._variable[key] = uses_variables(declaration.tokens)
            self._plain[key] = [token for token in declaration.tokens if token.type != "comment"]
        return variables.resolve(declaration.tokens) if self._variable[key] else self._plain[key]


def _compute(element: Element, winners: Winners, parent: Style, resolver: _Resolver) -> Style:
    if not winners and element.tag not in STYLED_TAGS:
        return _inherited(element, parent)
    custom = {name: held[1].tokens for name, held in winners.items() if name.startswith("--")}
    variables = parent.variables.changed(custom) if custom else parent.variables
    base = styled_by_tag(element, replace(parent, variables=variables, clipped_to_text=False))
    size = font_size(resolver.tokens(winners, "font-size", variables), parent.font_size, resolver.root_size)
    family = first_family(resolver.tokens(winners, "font-family", variables))
    opacity = _opacity(resolver.tokens(winners, "opacity", variables))
    color = _color(resolver.tokens(winners, "color", variables), base.color, parent.color)
    size_of, weight_of, family_of = (parent if resolver.inherits(winners, name, variables) else base for name in _FONT_PARTS)
    return replace(
        base,
        color=color,
        backdrops=_backdrops(winners, base, resolver, color),
        font_size=size_of.font_size if size is None else size,
        font_weight=font_weight(resolver.tokens(winners, "font-weight", variables)) or weight_of.font_weight,
        family=family or family_of.family,
        family_from=winners["font-family"][1] if family else family_of.family_from,
        opacity=parent.opacity * opacity,
        hidden=parent.hidden or opacity == 0 or _is_hidden(element, winners, resolver, variables),
        clipped_to_text=base.clipped_to_text or _words(winners, "background-clip", resolver, variables) >= {"text"},
    )


def _inherited(element: Element, parent: Style) -> Style:
    hidden = parent.hidden or "hidden" in element.attributes
    return parent if hidden == parent.hidden else replace(parent, hidden=hidden)


def _color(tokens: list[Node], by_tag: Color, inherited: Color) -> Color:
    for token in tokens:
        if color := parse_color(token):
            return color
        if token.type == "ident":
            return {"initial": BLACK, "inherit": inherited, "unset": inherited, "currentcolor": inherited}.get(token.lower_value, by_tag)
    return by_tag


def _backdrops(winners: Winners, style: Style, resolver: _Resolver, text: Color) -> tuple[Color, ...] | None:
    color = _painted(resolver.tokens(winners, "background-color", style.variables), text)
    image = read_backdrop(resolver.tokens(winners, "background-image", style.variables))
    backdrops = style.backdrops
    if color.color is not None:
        backdrops = _lay(color.color, backdrops)
    if image.has_image:
        return None
    if image.gradient and backdrops is None and all(color.alpha == 1 for color in image.gradient):
        backdrops = (WHITE,)
    if image.gradient and backdrops is not None:
        backdrops = tuple(dict.fromkeys(stop.over(below) for stop in image.gradient for below in backdrops))[:_MAX_BACKDROPS]
    return backdrops


def _painted(tokens: list[Node], text: Color) -> Backdrop:
    if any(token.type == "ident" and token.lower_value == "currentcolor" for token in tokens):
        return Backdrop(text)
    return read_backdrop(tokens)


def _lay(color: Color, backdrops: tuple[Color, ...] | None) -> tuple[Color, ...] | None:
    if color.alpha == 1:
        return (color,)
    return None if backdrops is None else tuple(color.over(below) for below in backdrops)


def _is_hidden(element: Element, winners: Winners, resolver: _Resolver, variables: Variables) -> bool:
    display = _words(winners, "display", resolver, variables)
    clip = winners["clip-path"][1].value.replace(" ", "") if "clip-path" in winners else ""
    return (
        "none" in display
        or ("hidden" in element.attributes and not display)
        or bool(_words(winners, "visibility", resolver, variables) & {"hidden", "collapse"})
        or clip.startswith(_INVISIBLE_CLIPS)
    )


def _words(winners: Winners, name: str, resolver: _Resolver, variables: Variables) -> set[str]:
    return {token.lower_value for token in resolver.tokens(winners, name, variables) if token.type == "ident"}


def _opacity(tokens: list[Node]) -> float:
    """Read an opacity; 1 when there is none."""
    for token in tokens:
        if token.type in {"number", "percentage"}:
            return min(1.0, max(0.0, float(token.value) / (100 if token.type == "percentage" else 1)))
    return 1.0
