"""The links of a resource: one declaration, `x-links`, read for the bundle, the runtime and the linter alike."""

from contract.design import Design, Node
from contract.model import Link
from contract.operations import Designed, operations
from contract.schemas import properties

PATH = "$path."


def links(design: Design, schema: str, targets: dict[str, Designed]) -> tuple[Link, ...]:
    """The schema's links whose target exists. A parameter left out is the field, else the path parameter, of its name."""
    node = design.schemas[schema]
    fields = properties(design, node)
    return tuple(
        _link(rel, stated, fields, targets[stated["operationId"]])
        for rel, stated in node.get("x-links", {}).items()
        if stated["operationId"] in targets
    )


def _link(rel: str, stated: Node, fields: Node, target: Designed) -> Link:
    given: dict[str, str] = stated.get("parameters", {})
    derived = {name: name if name in fields else PATH + name for name in target.path_parameters()}
    return Link(
        rel,
        target.id,
        tuple((derived | given).items()),
        stated.get("x-when", {}),
        stated.get("title"),
        stated.get("body"),
        tuple(stated.get("x-roles", ())),
        tuple(stated.get("x-grants", ())),
    )


def by_id(design: Design) -> dict[str, Designed]:
    return {operation.id: operation for operation in operations(design)}


def all_links(design: Design) -> dict[str, tuple[Link, ...]]:
    """The links of every schema that declares some."""
    targets = by_id(design)
    return {name: links(design, name, targets) for name, node in design.schemas.items() if "x-links" in node}
