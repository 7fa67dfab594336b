"""Walking a document by what its nodes are, so that example data is never taken for schemas."""

from collections.abc import Iterator

from contract.design import Design, Node, Pointer

# Below these keys are names that somebody chose, not keywords.
NAMED = frozenset({"properties", "schemas", "parameters", "headers", "responses", "paths", "content", "requestBodies", "links", "mapping"})
DATA = frozenset({"example", "examples", "default", "enum"})


def nodes(node: object, pointer: Pointer = (), *, named: bool = False) -> Iterator[tuple[Pointer, Node]]:
    """Every mapping of a document with its pointer; example data and extensions are passed over."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from nodes(item, (*pointer, str(index)))
    elif isinstance(node, dict):
        yield pointer, node
        for key, value in node.items():
            if named or not (key in DATA or key.startswith("x-")):
                yield from nodes(value, (*pointer, key), named=not named and key in NAMED)


def references(node: object, pointer: Pointer = ()) -> Iterator[tuple[Pointer, object]]:
    """Every `$ref` and every target of a discriminator's mapping, with its pointer."""
    for place, each in nodes(node, pointer):
        if "$ref" in each and place[-1:] != ("properties",):
            yield (*place, "$ref"), each["$ref"]
        if place[-2:] == ("discriminator", "mapping"):
            yield from (((*place, value), target) for value, target in each.items())


def schema_nodes(design: Design) -> Iterator[tuple[Pointer, Node]]:
    """Every schema, the inline ones of components, parameters, bodies and responses included."""
    for pointer, node in nodes(design.data):
        if is_schema(pointer):
            yield pointer, node


def is_schema(pointer: Pointer) -> bool:
    """Whether the pointer's last step leads from a place that holds schemas."""
    if len(pointer) == 3 and pointer[:2] == ("components", "schemas"):  # noqa: PLR2004 (components, schemas, name)
        return True
    parent = pointer[-2:-1]
    if pointer[-1:] in {("items",), ("schema",), ("additionalProperties",), ("not",)}:
        return parent != ("properties",) and bool(parent)
    return parent in {("properties",), ("oneOf",), ("anyOf",), ("allOf",)}
