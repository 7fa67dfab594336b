"""Examples: a design gives the data, the bundle puts it into a whole response that fits the contract."""

from copy import deepcopy
from typing import Any

from contract.conditions import holds
from contract.design import Design, Node
from contract.links import PATH
from contract.model import Link
from contract.operations import Designed
from contract.parts import JSON, Answer, Given

META: Node = {"timestamp": "2026-01-01T00:00:00Z", "traceId": "1-00000000-000000000000000000000000"}


def data_example(design: Design, answer: Answer) -> Any:
    """The example the design gives: of the media type, else of the schema; None when there is neither."""
    stated = answer.node["content"][JSON].get("example")
    if stated is not None:
        return stated
    example = design.schemas[str(answer.schema)].get("example")
    return [example] if answer.shape == "collection" and example is not None else example


def body_example(operation: Designed) -> None:
    """State the body's example on the media type, where tools look for it."""
    if operation.body_schema and operation.body:
        media = operation.body["content"][JSON]
        example = operation.design.schemas[operation.body_schema].get("example")
        if example is not None and "examples" not in media:
            media.setdefault("example", deepcopy(example))


def envelope_example(operation: Designed, answer: Answer, links: tuple[Link, ...], targets: dict[str, Designed]) -> Node | None:
    data = data_example(operation.design, answer)
    if data is None:
        return None
    if answer.shape != "collection":
        return {"data": deepcopy(data), "_links": _links(operation, links, data, targets), "_meta": _meta(operation.design, "Meta", META)}
    items = [item | {"_links": _links(operation, links, item, targets)} for item in deepcopy(data)]
    paged = META | {"page": {"limit": 20, "count": len(items)}}
    return {"data": items, "_links": {"self": _self(operation)}, "_meta": _meta(operation.design, "CollectionMeta", paged)}


def _meta(design: Design, name: str, default: Node) -> Node:
    return deepcopy(design.schemas[name].get("example", default))


def _self(operation: Designed) -> Node:
    return {"href": fill(operation, {}) or operation.slot.path}


def _links(operation: Designed, links: tuple[Link, ...], data: Any, targets: dict[str, Designed]) -> Node:
    """The links such a resource would show to somebody who may do everything."""
    resource = data if isinstance(data, dict) else {}
    shown = {link.rel: _link(link, targets[link.operation_id], resource) for link in links if holds(link.when, resource)}
    return {rel: node for rel, node in shown.items() if node} or {"self": _self(operation)}


def _link(link: Link, target: Designed, resource: Node) -> Node | None:
    values = {name: resource[field] for name, field in link.parameters if not field.startswith(PATH) and field in resource}
    href = fill(target, values)
    if href is None:
        return None
    method = target.slot.method.upper()
    return {"href": href} | ({} if method == "GET" else {"method": method}) | ({"title": link.title} if link.title else {})


def fill(operation: Designed, values: Node) -> str | None:
    """The operation's path with its parameters filled, from the values, else from the parameters' own examples."""
    path = operation.slot.path
    for given in operation.parameters():
        if given.location == "path":
            value = values.get(given.name, example_of(given))
            if value is None:
                return None
            path = path.replace(f"{{{given.name}}}", str(value))
    return path


def example_of(given: Given) -> object:
    """A parameter's example: its own, else its schema's, its default, or its first enum value."""
    found = (given.node.get("example"), given.schema.get("example"), given.schema.get("default"), *given.schema.get("enum", []))
    return next((value for value in found if value is not None), None)
