"""Links lead to operations that exist, with parameters that can be filled, under conditions that make sense."""

from collections.abc import Iterator

from contract.conditions import operators
from contract.design import Design, Node, Pointer
from contract.findings import Finding
from contract.links import PATH, by_id, links
from contract.lint.registry import rule
from contract.operations import Designed, operations
from contract.schemas import properties

KINDS: dict[str, type | tuple[type, ...]] = {"string": str, "integer": int, "number": (int, float), "boolean": bool}
ORDERED = frozenset({"lt", "lte", "gt", "gte"})


def _declared(design: Design) -> Iterator[tuple[str, Pointer, str, Node]]:
    for name, node in design.schemas.items():
        for rel, link in node.get("x-links", {}).items():
            yield name, ("components", "schemas", name, "x-links", rel), rel, link


@rule()
def targets(design: Design) -> Iterator[Finding]:
    known = by_id(design)
    for _, pointer, rel, link in _declared(design):
        if link["operationId"] not in known:
            yield design.finding(pointer, "LINK", f"`{rel}` leads to `{link['operationId']}`, and there is no such operation")


@rule()
def stated_parameters(design: Design) -> Iterator[Finding]:
    """A parameter that is stated exists on the target, and its field on the resource."""
    known = by_id(design)
    for name, pointer, rel, link in _declared(design):
        target = known.get(link["operationId"])
        fields = properties(design, design.schemas[name])
        for parameter, field in link.get("parameters", {}).items():
            if target and parameter not in {given.name for given in target.parameters()}:
                yield design.finding(pointer, "LINK", f"`{rel}`: `{target.id}` has no parameter `{parameter}`")
            if field not in fields:
                yield design.finding(pointer, "LINK", f"`{rel}`: `{name}` has no field `{field}`")


@rule()
def fillable(design: Design) -> Iterator[Finding]:
    """Wherever a resource is answered, the path parameters of its links are fields of it or parameters of that request."""
    known = by_id(design)
    for operation in operations(design):
        for schema in {answer.schema for answer in operation.successes() if answer.schema in design.schemas and answer.shape != "stream"}:
            for link in links(design, str(schema), known):
                yield from _unfilled(design, operation, str(schema), link.rel, link.parameters)


def _unfilled(design: Design, operation: Designed, schema: str, rel: str, parameters: tuple[tuple[str, str], ...]) -> Iterator[Finding]:
    for name, source in parameters:
        if source.startswith(PATH) and source.removeprefix(PATH) not in operation.path_parameters():
            pointer = ("components", "schemas", schema, "x-links", rel)
            yield design.finding(pointer, "LINK", f"`{rel}`: `{name}` is neither a field of `{schema}` nor in the path of `{operation.id}`")


@rule()
def conditions(design: Design) -> Iterator[Finding]:
    """`x-when` asks for fields the resource has, and for values they can take."""
    for name, pointer, rel, link in _declared(design):
        fields = properties(design, design.schemas[name])
        for field, condition in link.get("x-when", {}).items():
            place = (*pointer, "x-when", field)
            if field not in fields:
                yield design.finding(place, "CONDITION", f"`{rel}`: `{name}` has no field `{field}`")
            else:
                yield from (
                    design.finding(place, "CONDITION", f"`{rel}`: {fault}") for fault in _faults(design.resolve(fields[field]), condition)
                )


def _faults(field: Node, condition: object) -> Iterator[str]:
    for operator, wanted in operators(condition).items():
        if operator in ORDERED and field.get("type") not in {"integer", "number"}:
            yield f"`{operator}` compares numbers, and the field is no number"
        if operator == "in":
            yield from (f"the field is never `{value}`" for value in wanted if not _possible(field, value))


def _possible(field: Node, value: object) -> bool:
    kind = KINDS.get(field.get("type", ""), object)
    return isinstance(value, kind) and value in field.get("enum", [value]) and (kind is bool or not isinstance(value, bool))


@rule()
def link_bodies(design: Design) -> Iterator[Finding]:
    """A literal body names fields of the target's body."""
    known = by_id(design)
    for _, pointer, rel, link in _declared(design):
        target = known.get(link["operationId"])
        if target and "body" in link:
            fields = properties(design, design.schemas[target.body_schema]) if target.body_schema else {}
            for field in sorted(set(link["body"]) - set(fields)):
                yield design.finding(pointer, "LINK", f"`{rel}`: the body of `{target.id}` has no field `{field}`")
