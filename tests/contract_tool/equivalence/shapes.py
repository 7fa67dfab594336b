"""A document's schemas read for drawing and breaking values: references followed, `allOf` as one object, unions told apart."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

Node = dict[str, Any]
Path = tuple[str | int, ...]
Constraint = tuple[tuple[str, ...], str]  # where in a schema, keyword
ANY = "*"
# What a schema may say about a value, each to be broken by at least one mutation.
CONSTRAINTS = frozenset(
    {"type", "enum", "pattern", "format", "minLength", "maxLength", "minimum", "maximum", "multipleOf", "discriminator"}
    | {"minItems", "maxItems", "uniqueItems", "required", "minProperties", "maxProperties"}
)
# Formats that say how a value is written or stored, and those the validator's draft does not know; they refuse nothing.
UNCHECKED = frozenset({"password", "binary", "byte", "int32", "int64", "float", "double"})


@dataclass(frozen=True)
class Place:
    """A part of a value and its schema. `where` is the same for all items of an array and all values of a map."""

    path: Path
    where: tuple[str, ...]
    node: Node
    value: Any


@dataclass(frozen=True)
class Shapes:
    document: Node

    def named(self, name: str) -> Node:
        return self.of({"$ref": f"#/components/schemas/{name}"})

    def of(self, node: Node) -> Node:
        """What a node says, wherever it says it."""
        while "$ref" in node:
            node = self.document["components"]["schemas"][node["$ref"].rsplit("/", 1)[-1]]
        return self._merged(node) if "allOf" in node else node

    def _merged(self, node: Node) -> Node:
        parts = [*map(self.of, node["allOf"]), {key: value for key, value in node.items() if key != "allOf"}]
        whole: Node = {"type": "object"}
        for part in parts:
            whole |= part | {"properties": whole.get("properties", {}) | part.get("properties", {})}
        return whole | {"required": [name for part in parts for name in part.get("required", [])]}

    def members(self, node: Node) -> dict[str, Node]:
        """The members of a union by the value of their tag."""
        tag = node["discriminator"]["propertyName"]
        return {value: member for member in map(self.of, node["oneOf"]) for value in self.of(member["properties"][tag])["enum"]}

    def places(self, node: Node, value: Any, path: Path = (), where: tuple[str, ...] = ()) -> Iterator[Place]:
        """Every part of a value that fits, the whole first."""
        node = self.of(node)
        yield Place(path, where, node, value)
        if "oneOf" in node:
            tag = value[node["discriminator"]["propertyName"]]
            yield from self.places(self.members(node)[tag], value, path, (*where, tag))
            return
        for step, child in self._children(node, value):
            yield from self.places(child, value[step], (*path, step), (*where, _name(node, step)))

    def _children(self, node: Node, value: Any) -> Iterator[tuple[str | int, Node]]:
        if isinstance(value, list):
            yield from ((index, node["items"]) for index in range(len(value)))
        elif isinstance(value, dict):
            known = node.get("properties", {})
            others = node.get("additionalProperties")
            yield from ((name, known[name]) for name in value if name in known)
            if isinstance(others, dict):
                yield from ((name, others) for name in value if name not in known)

    def constraints(self, node: Node, where: tuple[str, ...] = (), above: tuple[int, ...] = ()) -> Iterator[Constraint]:
        """Every constraint of a schema and of those it refers to, but for a union's members."""
        node = self.of(node)
        if id(node) in above:
            return
        yield from ((where, keyword) for keyword in CONSTRAINTS & set(node) if node.get("format") not in UNCHECKED or keyword != "format")
        if node.get("additionalProperties") is False:
            yield where, "additionalProperties"
        parts = [(ANY, node[key]) for key in ("items", "additionalProperties") if isinstance(node.get(key), dict)]
        for name, child in [*node.get("properties", {}).items(), *parts]:
            yield from self.constraints(child, (*where, name), (*above, id(node)))

    def comparable(self, node: Node, value: Any) -> Any:
        """The value with moments as such: `10:00:00Z` and `12:00:00.000+02:00` are the same one."""
        for place in list(self.places(node, value)):
            if place.node.get("format") == "date-time":
                value = replaced(value, place.path, datetime.fromisoformat(place.value))
        return value


def _name(node: Node, step: str | int) -> str:
    return str(step) if step in node.get("properties", {}) else ANY


def replaced(value: Any, path: Path, part: Any) -> Any:
    """The value with another part at a place; what lies beside the path is shared with the old one."""
    if not path:
        return part
    step, rest = path[0], path[1:]
    if isinstance(value, Mapping):
        return {**value, step: replaced(value[step], rest, part)}
    return [replaced(item, rest, part) if index == step else item for index, item in enumerate(value)]
