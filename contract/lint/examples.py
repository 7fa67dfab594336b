"""Examples are there and fit their schemas."""

from collections.abc import Iterator
from typing import Any

from contract.bundle.names import is_enveloped
from contract.checker import Checker
from contract.design import Design, Node, Pointer
from contract.findings import Finding
from contract.lint.registry import rule
from contract.operations import operations
from contract.parts import JSON
from contract.walk import all_nodes, schema_nodes


@rule()
def examples_exist(design: Design) -> Iterator[Finding]:
    """Of every body and every resource: on the media type or on the schema."""
    for operation in operations(design):
        media = operation.body["content"].get(JSON, {}) if operation.body else {}
        if operation.body_schema and not _has_example(design, media, operation.body_schema):
            yield design.finding(
                (*operation.pointer, "requestBody"), "NO_EXAMPLE", f"neither the body of `{operation.id}` nor its schema has an example"
            )
        for answer in operation.successes():
            if is_enveloped(answer) and not _has_example(design, answer.node["content"][JSON], str(answer.schema)):
                pointer = ("components", "schemas", str(answer.schema))
                yield design.finding(pointer, "NO_EXAMPLE", f"`{answer.schema}`, which `{operation.id}` answers, has no example")


def _has_example(design: Design, media: Node, schema: str) -> bool:
    return "example" in media or "examples" in media or "example" in design.schemas[schema]


@rule()
def examples_fit(design: Design) -> Iterator[Finding]:
    checker = Checker(design.data)
    for pointer, schema in schema_nodes(design):
        if "example" in schema:
            yield from _faults(design, checker, schema, schema["example"], (*pointer, "example"))
    for pointer, node in all_nodes(design):
        if "schema" in node and "properties" not in pointer[-1:]:
            yield from _beside(design, checker, pointer, node)


def _beside(design: Design, checker: Checker, pointer: Pointer, node: Node) -> Iterator[Finding]:
    """The examples of a media type or a parameter, which stand beside the schema."""
    if "example" in node:
        yield from _faults(design, checker, node["schema"], node["example"], (*pointer, "example"))
    for name, example in node.get("examples", {}).items():
        yield from _faults(design, checker, node["schema"], example.get("value"), (*pointer, "examples", name, "value"))


def _faults(design: Design, checker: Checker, schema: Node, value: Any, pointer: Pointer) -> Iterator[Finding]:
    for inside, message in checker.faults({key: part for key, part in schema.items() if key != "example"}, value):
        yield design.finding((*pointer, *inside), "EXAMPLE", f"the example does not fit: {message}")
