"""What oasdiff says, laid to the difference that causes it.

oasdiff speaks of an operation and of a property's way (`data/slug`), not of a node. A difference causes an effect when it
reaches the operation from the effect's side, is of its kind (a length, a required list, …), and bears its name. Of several
that could, those that fit best; what fits none is told on its own, never dropped.
"""

import re
from dataclasses import dataclass

from contract.compare.differences import Difference, Kind
from contract.compare.oasdiff import WARNING, Effect
from contract.compare.side import Side
from contract.compare.usage import Usage
from contract.design import Pointer

NAMES = re.compile(r"`([^`]*)`")
OWN_LINKS = re.compile(r"`(?:[^`]*/)?_links/")
CONTAINERS = {"properties", "responses", "content", "headers", "parameters"}
FAMILIES = {
    "maxLength": "max-length",
    "minLength": "min-length",
    "maximum": "-max-(?!length|items)",
    "minimum": "-min-(?!length|items)",
    "exclusiveMaximum": "-max-(?!length|items)",
    "exclusiveMinimum": "-min-(?!length|items)",
    "maxItems": "max-items",
    "minItems": "min-items",
    "pattern": "pattern-(?!property)",
    "enum": "enum|type",
    "type": "type",
    "format": "type",
    "default": "default",
    "required": "required|optional",
    "nullable": "nullable",
    "readOnly": "read-only",
    "writeOnly": "write-only",
    "oneOf": "one-of|type|discriminator",
    "anyOf": "any-of|type|discriminator",
    "allOf": "all-of|property|type",
    "discriminator": "discriminator",
    "mapping": "discriminator",
    "parameters": "parameter",
    "deprecated": "deprecat|sunset|reactivated",
    "x-sunset": "sunset",
    "properties": "property",
    "responses": "status",
    "content": "media-type",
    "headers": "header",
    "requestBody": "request-body",
}
# oasdiff does not look at these.
BLIND = {
    "additionalProperties",
    "maxItems",
    "minProperties",
    "maxProperties",
    "uniqueItems",
    "multipleOf",
    "style",
    "explode",
    "propertyName",
}


@dataclass(frozen=True)
class Candidate:
    """A difference that may have effects; `names` are those it goes by in a request or a response."""

    difference: Difference
    usage: Usage
    names: frozenset[str]

    def score(self, effect: Effect, operation: str) -> int:
        """How well an effect fits: 0 for not at all."""
        if operation not in self._side(effect) or not self._is_kind(effect):
            return 0
        words = {word for name in NAMES.findall(effect.text) for word in name.split("/")}
        return 1 + bool(family(self.difference)) + 2 * bool(self.names & words)

    def _side(self, effect: Effect) -> tuple[str, ...]:
        if effect.id.startswith("response") or "-response-" in effect.id:
            return self.usage.answered
        return self.usage.asked if "request" in effect.id else self.usage.all

    def _is_kind(self, effect: Effect) -> bool:
        if len(self.difference.pointer) == 3 and self.difference.pointer[0] == "paths":  # noqa: PLR2004 (paths, path, method)
            return effect.id.startswith(("api-", "endpoint-"))
        known = family(self.difference)
        return known is None or re.search(known, effect.id) is not None


def family(difference: Difference) -> str | None:
    """A pattern of the ids of oasdiff's checks that look at such a node; None where any of them may."""
    pointer = difference.pointer
    named = difference.kind in {Kind.NEW, Kind.GONE} and pointer[-2] in CONTAINERS
    return FAMILIES.get(pointer[-2] if named else difference.keyword)


def names(old: Side, new: Side, difference: Difference) -> frozenset[str]:
    """What oasdiff may call it: the property it is in, else whatever has the component as its value."""
    own = _property(difference.pointer) | ({str(difference.value)} if difference.keyword == "required" and difference.of_item else set())
    if own:
        return frozenset(own)
    if difference.pointer[0] == "paths":
        return frozenset(filter(None, [difference.node.get("name")]))
    return frozenset(old.nicknames.get(difference.former[:3], set()) | new.nicknames.get(difference.pointer[:3], set()))


def _property(pointer: Pointer) -> set[str]:
    if "properties" not in pointer:
        return set()
    return {pointer[len(pointer) - pointer[::-1].index("properties")]}


def attribute(
    effects: list[Effect], candidates: list[Candidate], operations: dict[Pointer, str]
) -> tuple[dict[Difference, list[Effect]], list[Effect]]:
    """The effects of each difference, and those of weight that no difference explains. `operations` by path and method."""
    found: dict[Difference, list[Effect]] = {}
    left = []
    for effect in (each for each in effects if not OWN_LINKS.search(each.text)):
        operation = operations.get((effect.path, effect.method), "")
        scores = [candidate.score(effect, operation) for candidate in candidates]
        best = max(scores, default=0)
        for candidate, score in zip(candidates, scores, strict=True):
            if best and score == best:
                found.setdefault(candidate.difference, []).append(effect)
        if not best and effect.level >= WARNING:
            left.append(effect)
    return found, left
