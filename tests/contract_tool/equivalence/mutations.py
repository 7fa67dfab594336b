"""Ways to break a value that fits a schema, each named and each breaking one constraint.

A mutation that happens to fit after all (another letter where a pattern takes any) is a value like others: the schema's
verdict counts, and the model has to come to the same one.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from contract.naming import snake
from tests.contract_tool.equivalence.shapes import Node, Path, Place, Shapes, replaced

Breaker = Callable[[Node, Any], Iterator[Any]]
BREAKERS: list[tuple[str, str, Breaker]] = []
OTHERS: dict[str, tuple[Any, ...]] = {
    "string": (1, 1.5, True, [], {}),
    "integer": ("1", 1.5, 1.0, True, [], {}),
    "number": ("1.5", True, [], {}),
    "boolean": ("true", "false", 1, 0, [], {}),
    "array": ({}, "text", 1, True),
    "object": ([], "text", 1, True),
}
BAD: dict[str, tuple[str, ...]] = {
    "date-time": ("yesterday", "", "2026-13-01T00:00:00Z", "2026-11-21T25:00:00Z", "2026-11-21T10:00:00"),
    "date": ("today", "", "2026-02-30", "21.11.2026"),
    "time": ("noon", "25:00:00Z"),
    "email": ("nobody", "@example.test", "a b@example.test"),
    "hostname": ("-", "a b"),
    "ipv4": ("256.1.1.1", "1.1.1"),
    "ipv6": ("::g", "1"),
    "uri": ("nowhere", "http://a b.test"),
    "regex": ("(", "[a"),
}
# ISO 8601 in other ways than RFC 3339's, and seconds since 1970.
OTHER_MOMENTS: dict[str, tuple[Any, ...]] = {
    "date-time": (1600000000, 1.5, "1600000000", "2026-11-21 10:00:00Z", "2026-11-21T10:00Z", "2026-11-21T10:00:00+0100"),
    "date": (0, "1600000000", "2026-11-21T00:00:00Z"),
}
# A leap second, and the year before Python's first.
OUT_OF_TIME = {"date-time": ("2016-12-31T23:59:60Z", "0000-01-01T00:00:00Z"), "date": ("0000-01-01",)}


@dataclass(frozen=True)
class Mutant:
    """A value broken at one place. `keyword`: the constraint that should notice."""

    kind: str
    keyword: str
    path: Path
    where: tuple[str, ...]
    value: Any


def mutants(shapes: Shapes, node: Node, value: Any) -> Iterator[Mutant]:
    """The value in every way broken, one at a time."""
    for place in shapes.places(node, value):
        for kind, keyword, breaker in BREAKERS:
            for broken in breaker(place.node, place.value):
                yield Mutant(kind, keyword, place.path, place.where, replaced(value, place.path, broken))
        if "oneOf" in place.node:
            yield from _mistagged(shapes, place, value)


def _mistagged(shapes: Shapes, place: Place, value: Any) -> Iterator[Mutant]:
    tag = place.node["discriminator"]["propertyName"]
    for other in [*shapes.members(place.node), "", None]:
        if other != place.value[tag]:
            broken = replaced(value, place.path, {**place.value, tag: other})
            yield Mutant("another tag", "discriminator", place.path, place.where, broken)


def breaks(kind: str, keyword: str) -> Callable[[Breaker], Breaker]:
    """Register a way to break a value of a schema that has the keyword."""

    def register(breaker: Breaker) -> Breaker:
        BREAKERS.append((kind, keyword, lambda node, value: breaker(node, value) if keyword in node else iter(())))
        return breaker

    return register


@breaks("another type", "type")
def another_type(node: Node, value: Any) -> Iterator[Any]:
    dated = node.get("format") in OTHER_MOMENTS  # a number is another way to write a moment
    if not (node["type"] == "integer" and "enum" in node):
        yield from (other for other in OTHERS[node["type"]] if not (dated and type(other) in (int, float)))


@breaks("another type for a number of an enum", "type")
def another_enum_type(node: Node, value: Any) -> Iterator[Any]:
    if node["type"] == "integer" and "enum" in node:
        yield from (str(value), float(value), {})


@breaks("null", "type")
def null(node: Node, value: Any) -> Iterator[Any]:
    """Null for what has to be there; for an item, a map's value and the whole."""
    if isinstance(value, list) and value:
        yield [None, *value[1:]]
    for name in value if isinstance(value, dict) else ():
        if name in node.get("required", []) or (
            name not in node.get("properties", {}) and isinstance(node.get("additionalProperties"), dict)
        ):
            yield {**value, name: None}


@breaks("null for an optional property", "type")
def null_for_optional(node: Node, value: Any) -> Iterator[Any]:
    optional = set(node.get("properties", {})) - set(node.get("required", []))
    yield from ({**value, name: None} for name in sorted(optional & set(value if isinstance(value, dict) else ())))


@breaks("a missing property", "required")
def missing(node: Node, value: Any) -> Iterator[Any]:
    for name in node["required"]:
        yield {other: each for other, each in value.items() if other != name}


@breaks("an unknown property", "additionalProperties")
def unknown(node: Node, value: Any) -> Iterator[Any]:
    if node["additionalProperties"] is False:
        yield {**value, "nobodyNamedThis": 1}


@breaks("a property by its Python name", "additionalProperties")
def pythons_name(node: Node, value: Any) -> Iterator[Any]:
    for name in node.get("properties", {}) if node["additionalProperties"] is False else ():
        if name in value and snake(name) != name:
            yield {snake(other) if other == name else other: each for other, each in value.items()}


@breaks("too few properties", "minProperties")
def too_few_properties(node: Node, value: Any) -> Iterator[Any]:
    yield dict(list(value.items())[: node["minProperties"] - 1])


@breaks("too many properties", "maxProperties")
def too_many_properties(node: Node, value: Any) -> Iterator[Any]:
    if value:
        yield value | {f"x-{number}": next(iter(value.values())) for number in range(node["maxProperties"])}


@breaks("a value outside the enum", "enum")
def not_in_enum(node: Node, value: Any) -> Iterator[Any]:
    yield from (f"{value}_", str(value).upper(), "", f" {value}") if isinstance(value, str) else (max(node["enum"]) + 1,)


@breaks("a broken pattern", "pattern")
def off_pattern(node: Node, value: Any) -> Iterator[Any]:
    yield from (
        "",
        f"{value}\n",
        f" {value}",
        f"{value}\x00",
        f"{value[:-1]}٣",
        f"{value[:-1]}é",
        f"{value[:-1]}\ufeff",
        f"{value[:-1]}\x85",
    )


@breaks("a broken format", "format")
def off_format(node: Node, value: Any) -> Iterator[Any]:
    yield from BAD.get(node["format"], ())


@breaks("a moment written in another way", "format")
def other_moment(node: Node, value: Any) -> Iterator[Any]:
    yield from OTHER_MOMENTS.get(node["format"], ())


@breaks("a moment Python has no value for", "format")
def out_of_time(node: Node, value: Any) -> Iterator[Any]:
    yield from OUT_OF_TIME.get(node["format"], ())


@breaks("too long", "maxLength")
def too_long(node: Node, value: Any) -> Iterator[Any]:
    """One character too many; as many as may be is a value like others, where it does not break a format."""
    text = (value or "a") * (node["maxLength"] + 1)
    yield text[: node["maxLength"] + 1]
    if "format" not in node:
        yield text[: node["maxLength"]]


@breaks("too short", "minLength")
def too_short(node: Node, value: Any) -> Iterator[Any]:
    yield value[: node["minLength"] - 1]
    if "format" not in node:
        yield value[: node["minLength"]]


@breaks("too small", "minimum")
def too_small(node: Node, value: Any) -> Iterator[Any]:
    yield from (node["minimum"], node["minimum"] - 1, node["minimum"] - node.get("multipleOf", 1))


@breaks("too large", "maximum")
def too_large(node: Node, value: Any) -> Iterator[Any]:
    yield from (node["maximum"], node["maximum"] + 1, node["maximum"] + node.get("multipleOf", 1))


@breaks("not a multiple", "multipleOf")
def not_a_multiple(node: Node, value: Any) -> Iterator[Any]:
    yield value + (1 if node["multipleOf"] != 1 else 0.5)


@breaks("too many items", "maxItems")
def too_many(node: Node, value: Any) -> Iterator[Any]:
    items = value * (node["maxItems"] + 1)
    yield from [items[: node["maxItems"] + 1]] if value else ()
    yield from [items[: node["maxItems"]]] if value and not node.get("uniqueItems") else ()


@breaks("too few items", "minItems")
def too_few(node: Node, value: Any) -> Iterator[Any]:
    yield value[: node["minItems"] - 1]


@breaks("a repeated item", "uniqueItems")
def repeated(node: Node, value: Any) -> Iterator[Any]:
    if value and node["uniqueItems"]:
        yield [value[0], *value]
