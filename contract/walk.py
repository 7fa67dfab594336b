"""Walking a document by what its nodes are, so that example data is never taken for schemas."""

from collections.abc import Iterator

from contract.design import Design, Node, Pointer
from contract.once import once

# Below these keys are names that somebody chose, not keywords.
NAMED = frozenset({"properties", "schemas", "parameters", "headers", "responses", "paths", "content", "requestBodies", "links", "mapping"})
DATA = frozenset({"example", "examples", "default", "enum"})


def nodes(node: object, pointer: Pointer = (), *, named: bool = False) -> Iterator[tuple[Pointer, Node]]:
    """Every mapping of a document with its pointer; example data and extensions are passed over."""
    found: list[tuple[Pointer, Node]] = []
    _collect(node, pointer, found, named=named)
    return iter(found)


def _collect(node: object, pointer: Pointer, found: list[tuple[Pointer, Node]], *, named: bool) -> None:
    """Into a list: a generator within a generator would hand each node up through every level above it."""
    if isinstance(node, dict):
        found.append((pointer, node))
        for key, value in node.items():
            if isinstance(value, dict | list) and (named or not (key in DATA or key.startswith("x-"))):
                _collect(value, (*pointer, key), found, named=not named and key in NAMED)
    elif isinstance(node, list):
        for index, item in enumerate(node):
            _collect(item, (*pointer, str(index)), found, named=False)


def references(node: object, pointer: Pointer = ()) -> Iterator[tuple[Pointer, object]]:
    """Every `$ref` and every target of a discriminator's mapping, with its pointer."""
    for place, each in nodes(node, pointer):
        if "$ref" in each and place[-1:] != ("properties",):
            yield (*place, "$ref"), each["$ref"]
        if place[-2:] == ("discriminator", "mapping"):
            yield from (((*place, value), target) for value, target in each.items())


@once
def all_nodes(design: Design) -> tuple[tuple[Pointer, Node], ...]:
    return tuple(nodes(design.data))


@once
def schema_nodes(design: Design) -> tuple[tuple[Pointer, Node], ...]:
    """Every schema, the inline ones of components, parameters, bodies and responses included."""
    return tuple((pointer, node) for pointer, node in all_nodes(design) if is_schema(pointer))


def is_schema(pointer: Pointer) -> bool:
    """Whether the pointer's last step leads from a place that holds schemas."""
    if len(pointer) == 3 and pointer[:2] == ("components", "schemas"):  # noqa: PLR2004 (components, schemas, name)
        return True
    parent = pointer[-2:-1]
    if pointer[-1:] in {("items",), ("schema",), ("additionalProperties",), ("not",)}:
        return parent != ("properties",) and bool(parent)
    return parent in {("properties",), ("oneOf",), ("anyOf",), ("allOf",)}
