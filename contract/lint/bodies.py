"""Request bodies are closed and bounded: nothing unknown gets in, and nothing without end."""

from collections.abc import Iterator

from contract.design import Design, Pointer
from contract.findings import Finding
from contract.lint.registry import rule
from contract.operations import operations
from contract.parts import JSON
from contract.schemas import is_object, schema_closure
from contract.walk import schema_nodes

BOUNDS = {"array": ("maxItems",), "string": ("maxLength", "enum", "pattern", "format")}
NAME = 2


def body_schemas(design: Design) -> set[str]:
    """Every named schema that can be part of a request body."""
    return schema_closure(design, {operation.body_schema for operation in operations(design) if operation.body_schema})


@rule()
def bodies_have_names(design: Design) -> Iterator[Finding]:
    for operation in operations(design):
        if operation.body is not None and operation.consumes is None:
            yield design.finding((*operation.pointer, "requestBody"), "INLINE", f"the body of `{operation.id}` has no media type")
        if operation.consumes == JSON and operation.body_schema is None:
            yield design.finding(
                (*operation.pointer, "requestBody"), "INLINE", f"the body of `{operation.id}` is {{$ref: …}} of a named schema"
            )


@rule()
def bodies_are_closed(design: Design) -> Iterator[Finding]:
    for name in sorted(body_schemas(design)):
        node = design.schemas[name]
        closed = node.get("additionalProperties") is False or isinstance(node.get("additionalProperties"), dict)
        if is_object(node) and not closed:
            yield design.finding(
                ("components", "schemas", name), "OPEN", f"`{name}` is part of a request body: additionalProperties: false"
            )


@rule()
def bodies_are_bounded(design: Design) -> Iterator[Finding]:
    part_of_a_body = body_schemas(design)
    for pointer, node in schema_nodes(design):
        wanted = BOUNDS.get(node.get("type", ""), ())
        bounded = any(key in node and node[key] != "password" for key in wanted)
        if wanted and not bounded and _named_in(pointer) in part_of_a_body:
            yield design.finding(pointer, "UNBOUNDED", f"a {node['type']} in a request body needs one of {', '.join(wanted)}")


def _named_in(pointer: Pointer) -> str | None:
    return pointer[NAME] if pointer[:NAME] == ("components", "schemas") else None
