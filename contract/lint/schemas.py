"""How schemas look: named, described, in the house's spelling."""

import re
from collections.abc import Iterator

from contract.checker import pattern_fault
from contract.design import Design, Node, Pointer
from contract.findings import Finding
from contract.lint.operations import CAMEL
from contract.lint.registry import Stage, rule
from contract.walk import schema_nodes

PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")
LOWER_SNAKE = re.compile(r"[a-z][a-z0-9_]*")
METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
ENVELOPE = frozenset({"_links", "_meta"})
TYPING = frozenset({"type", "$ref", "allOf", "oneOf", "anyOf", "not"})
KINDS: dict[str, type] = {"string": str, "integer": int, "boolean": bool}
# Formats the runtime checks, and those that only say how bytes or numbers are written.
FORMATS = frozenset(
    {"date-time", "date", "time", "email", "hostname", "ipv4", "ipv6", "uri", "regex"}
    | {"password", "binary", "byte", "int32", "int64", "float", "double"}
)
NAMED_DEPTH = 3


def _is_named(pointer: Pointer) -> bool:
    return len(pointer) == NAMED_DEPTH and pointer[0] == "components"


@rule()
def named(design: Design) -> Iterator[Finding]:
    """Objects, enums and unions have a name, but for a union member's single-value enum and maps of named things."""
    for pointer, node in schema_nodes(design):
        is_part = pointer[-2] in {"allOf"}
        if not _is_named(pointer) and not is_part and _wants_name(node):
            yield design.finding(pointer, "INLINE", "an object, enum or union gets a name: make it a schema of its own and refer to it")


def _wants_name(node: Node) -> bool:
    return "properties" in node or "oneOf" in node or "anyOf" in node or len(node.get("enum", [])) > 1 or _is_bare_object(node)


def _is_bare_object(node: Node) -> bool:
    return node.get("type") == "object" and not isinstance(node.get("additionalProperties"), dict)


@rule()
def typed(design: Design) -> Iterator[Finding]:
    """Every schema says what it takes: one without a type takes anything."""
    for pointer, node in schema_nodes(design):
        if not TYPING & set(node):
            yield design.finding(pointer, "UNTYPED", "a schema without a type takes anything; say its type")
        elif node.get("type") == "array" and "items" not in node:
            yield design.finding(pointer, "UNTYPED", "an array says what its items are")
        if node.get("format", "date") not in FORMATS:
            yield design.finding((*pointer, "format"), "FORMAT", f"nobody checks the format `{node['format']}`")


@rule()
def described(design: Design) -> Iterator[Finding]:
    for name, node in design.schemas.items():
        if not node.get("description"):
            yield design.finding(("components", "schemas", name), "UNDESCRIBED", f"the schema `{name}` has no description")


@rule()
def schema_names(design: Design) -> Iterator[Finding]:
    for name in design.schemas:
        if not PASCAL.fullmatch(name):
            yield design.finding(("components", "schemas", name), "NAME", f"the schema `{name}` is not in PascalCase")


@rule()
def property_names(design: Design) -> Iterator[Finding]:
    """camelCase; a resource's own id is called `siteId`, never `id`."""
    for pointer, _ in schema_nodes(design):
        if pointer[-2] == "properties" and pointer[-1] not in ENVELOPE:
            if not CAMEL.fullmatch(pointer[-1]):
                yield design.finding(pointer, "NAME", f"`{pointer[-1]}` is not in camelCase")
            elif pointer[-1] == "id":
                yield design.finding(pointer, "NAME", "an id says of what: `siteId`, not `id`")


@rule()
def enum_values(design: Design) -> Iterator[Finding]:
    """lower_snake; problem codes and HTTP methods keep their own spelling."""
    kept = METHODS | set(design.problem_codes)
    for pointer, node in schema_nodes(design):
        for index, value in enumerate(node.get("enum", [])):
            if not isinstance(value, KINDS.get(node.get("type", ""), object)):
                yield design.finding((*pointer, "enum", str(index)), "ENUM", f"the value `{value}` is no {node['type']}")
            elif isinstance(value, str) and not LOWER_SNAKE.fullmatch(value) and value not in kept:
                yield design.finding((*pointer, "enum", str(index)), "ENUM", f"the value `{value}` is not in lower_snake")


@rule()
def never_null(design: Design) -> Iterator[Finding]:
    for pointer, node in schema_nodes(design):
        if "nullable" in node:
            yield design.finding((*pointer, "nullable"), "NULLABLE", "null is never sent: leave the field out instead")


@rule()
def required_fields_exist(design: Design) -> Iterator[Finding]:
    for pointer, node in schema_nodes(design):
        missing = set(node.get("required", [])) - set(node.get("properties", {}))
        for name in sorted(missing) if "allOf" not in node and pointer[-2] != "allOf" else []:
            yield design.finding((*pointer, "required"), "REQUIRED", f"`{name}` is required and not among the properties")


@rule()
def ids_have_patterns(design: Design) -> Iterator[Finding]:
    for name, node in design.schemas.items():
        if name.endswith("Id") and node.get("type") == "string" and not {"pattern", "format"} & set(node):
            yield design.finding(("components", "schemas", name), "ID_PATTERN", f"the id `{name}` has no pattern")


@rule(Stage.SOUND)
def patterns_compile(design: Design) -> Iterator[Finding]:
    """A pattern is one the runtime's validator can run in linear time."""
    for pointer, node in schema_nodes(design):
        fault = pattern_fault(node["pattern"]) if "pattern" in node else None
        if fault:
            yield design.finding((*pointer, "pattern"), "PATTERN", f"the pattern cannot be used: {fault}")
