"""Reading schemas: the fields of an object, what kind of schema it is, what it refers to."""

from collections.abc import Iterator

from contract.design import Design, Node, Pointer, ref_name

SCHEMA_PREFIX = "#/components/schemas/"


def ref(name: str, kind: str = "schemas") -> Node:
    return {"$ref": f"#/components/{kind}/{name}"}


def properties(design: Design, node: Node) -> Node:
    """The properties of an object, those of its allOf parts included; of a union, those every member has."""
    node = design.resolve(node)
    found: Node = {}
    for part in node.get("allOf", []):
        found |= properties(design, part)
    members = [properties(design, member) for member in node.get("oneOf", [])]
    if members:
        found |= {name: schema for name, schema in members[0].items() if all(name in other for other in members)}
    found |= node.get("properties", {})
    return found


def required(design: Design, node: Node) -> list[str]:
    """The names an object must have, those of its allOf parts included."""
    node = design.resolve(node)
    names = [name for part in node.get("allOf", []) for name in required(design, part)]
    return list(dict.fromkeys([*names, *node.get("required", [])]))


def is_union(node: Node) -> bool:
    return "oneOf" in node or "anyOf" in node


def is_enum(node: Node) -> bool:
    return "enum" in node


def is_object(node: Node) -> bool:
    return node.get("type") == "object" or "properties" in node or "allOf" in node


def is_scalar(node: Node) -> bool:
    """A plain string, number or boolean that is no enum: Python has a type for it already."""
    return not (is_union(node) or is_enum(node) or is_object(node) or node.get("type") == "array")


def references(node: object, pointer: Pointer = ()) -> Iterator[tuple[Pointer, str]]:
    """Every `$ref` below a node, with its place."""
    found: list[tuple[Pointer, str]] = []
    _collect(node, pointer, found)
    return iter(found)


def _collect(node: object, pointer: Pointer, found: list[tuple[Pointer, str]]) -> None:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            found.append(((*pointer, "$ref"), node["$ref"]))
        for key, value in node.items():
            if isinstance(value, dict | list):
                _collect(value, (*pointer, key), found)
    elif isinstance(node, list):
        for index, item in enumerate(node):
            _collect(item, (*pointer, str(index)), found)


def schema_closure(design: Design, roots: set[str]) -> set[str]:
    """The named schemas reachable from some, themselves included."""
    found: set[str] = set()
    todo = list(roots)
    while todo:
        name = todo.pop()
        if name not in found and name in design.schemas:
            found.add(name)
            todo += [ref_name({"$ref": target}) or "" for _, target in references(design.schemas[name])]
    return found
