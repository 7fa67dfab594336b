"""Selectors: how specific they are, whether they can be matched on a page at rest, and what a page must hold for them."""

from dataclasses import dataclass
from typing import Final

from services.validation import limits
from services.validation.styles.syntax import Node, Tokens, is_literal, nested_deeper, serialize, split_commas

Specificity = tuple[int, int, int]

_AT_REST: Final = frozenset(
    {"root", "first-child", "last-child", "only-child", "empty", "first-of-type", "last-of-type", "only-of-type", "link"}
)
_FUNCTIONS: Final = frozenset({"not", "is", "where", "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type"})


@dataclass(frozen=True, slots=True)
class Selector:
    """A selector that an HTML tree can be asked for.

    `keys` are the ids, classes and tags it needs (`#a`, `.b`, `p`; lower case), `subject` those of its last compound,
    `jumps` its combinators that may skip elements.
    """

    text: str
    specificity: Specificity
    keys: frozenset[str]
    subject: frozenset[str]
    jumps: int

    @property
    def counts_siblings(self) -> bool:
        return "nth-" in self.text or "-of-type" in self.text


def read_selector(tokens: Tokens) -> Selector | None:
    """Read one selector (no list). None when it does not reach an element at rest (`:hover`, `::before`) or is unknown."""
    if nested_deeper(tokens, limits.MAX_STYLE_NESTING // 4) or not _reaches_elements(tokens):
        return None
    text = serialize(tokens).strip()
    compounds, jumps = _compounds(tokens)
    keys = frozenset().union(*compounds)
    return Selector(text.replace(":link", "[href]"), _specificity(tokens), keys, compounds[-1], jumps) if text else None


def _reaches_elements(tokens: Tokens) -> bool:
    after_colon = False
    for token in tokens:
        if token.type == "error" or is_literal(token, "|") or is_literal(token, "&"):
            return False
        if after_colon and not _is_known_pseudo(token):
            return False
        after_colon = is_literal(token, ":")
    return not after_colon


def _is_known_pseudo(token: Node) -> bool:
    if token.type == "ident":
        return token.lower_value in _AT_REST
    if token.type != "function" or token.lower_name not in _FUNCTIONS:
        return False
    return token.lower_name.startswith("nth-") or all(_is_plain_compound(part) for part in split_commas(token.arguments))


def _is_plain_compound(tokens: Tokens) -> bool:
    """Say whether an argument of `:not()` and the like is free of combinators, whose cost could not be told."""
    text = serialize(tokens).strip()
    return _reaches_elements(tokens) and not any(sign in text for sign in " >+~")


def _compounds(tokens: Tokens) -> tuple[list[frozenset[str]], int]:
    """Split at combinators into the keys of each compound; count the combinators that may skip elements."""
    compounds: list[set[str]] = [set()]
    jumps = 0
    before = pending = ""
    for token in tokens:
        sign = token.value if token.type == "literal" else ""
        if token.type == "whitespace" or sign in {">", "+", "~"}:
            pending = sign or pending or " "
            continue
        if pending and before:
            compounds.append(set())
            jumps += pending in {" ", "~"}
        pending = ""
        compounds[-1].update(_key(token, before))
        before = sign or "x"
    return [frozenset(compound) for compound in compounds], jumps


def _key(token: Node, before: str) -> tuple[str, ...]:
    if token.type == "hash":
        return (f"#{token.value.lower()}",)
    if token.type == "ident" and before != ":":
        return (f".{token.lower_value}" if before == "." else token.lower_value,)
    return ()


def _specificity(tokens: Tokens) -> Specificity:
    ids = classes = tags = 0
    before = ""
    for token in tokens:
        if token.type == "hash":
            ids += 1
        elif token.type == "[] block":
            classes += 1
        elif token.type == "ident":
            classes, tags = (classes + 1, tags) if before in {".", ":"} else (classes, tags + 1)
        elif token.type == "function":
            more = _function_specificity(token)
            ids, classes, tags = ids + more[0], classes + more[1], tags + more[2]
        before = token.value if token.type == "literal" else ""
    return ids, classes, tags


def _function_specificity(token: Node) -> Specificity:
    if token.lower_name == "where":
        return 0, 0, 0
    if token.lower_name.startswith("nth-"):
        return 0, 1, 0
    return max(_specificity(part) for part in split_commas(token.arguments))
