"""The links to each operation and from what it answers, as the designs write them; no reference has to lead anywhere."""

from collections.abc import Iterator

from contract.design import Design
from contract.operations import Designed


def links_to(design: Design) -> dict[str, list[str]]:
    """`{getSite: [Site.self, Deployment.site]}`: by operationId, the resources and relations that lead there."""
    found: dict[str, list[str]] = {}
    for schema in design.schemas:
        for rel, target in _links(design, schema):
            found.setdefault(target, []).append(f"{schema}.{rel}")
    return found


def links_from(operation: Designed) -> tuple[str, ...]:
    """The relations of the resources it answers."""
    try:
        schemas = [str(answer.schema) for answer in operation.successes()]
    except (KeyError, TypeError, AttributeError, ValueError):  # a design with findings may answer with anything
        return ()
    return tuple(dict.fromkeys(rel for schema in schemas for rel, _ in _links(operation.design, schema)))


def _links(design: Design, schema: str) -> Iterator[tuple[str, str]]:
    node: object = design.schemas.get(schema)
    declared: object = node.get("x-links") if isinstance(node, dict) else None
    for rel, link in declared.items() if isinstance(declared, dict) else ():
        if isinstance(link, dict) and "operationId" in link:
            yield rel, str(link["operationId"])
