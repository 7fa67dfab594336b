"""Where requests name things by id, found in the contract: schemas whose name ends in Id are ids. Each place with its schema."""

import copy
from collections.abc import Iterator
from typing import Any

from generated.operations import Operation
from runtime.contract import document, resolve

Place = tuple[str, ...]  # the names that lead to a field of a body


def path_ids(operation: Operation) -> dict[str, str]:
    return _parameters(operation, "path")


def secrets(operation: Operation) -> list[str]:
    """Path parameters that are no ids: whoever knows one may use it."""
    return [p.name for p in operation.parameters if p.location == "path" and not _is_id(p.schema_name)]


def query_ids(operation: Operation) -> dict[str, str]:
    return _parameters(operation, "query")


def body_ids(operation: Operation) -> dict[Place, str]:
    return dict(_fields({"$ref": f"#/components/schemas/{operation.body}"}, ())) if operation.body else {}


def example(operation: Operation) -> Any:
    """A body of the contract's own."""
    return copy.deepcopy(document()["components"]["schemas"][operation.body]["example"]) if operation.body else None


def put(body: Any, place: Place, value: str) -> Any:
    """The body with a field set."""
    first, *rest = place
    return {**(body or {}), first: put((body or {}).get(first), tuple(rest), value) if rest else value}


def _parameters(operation: Operation, location: str) -> dict[str, str]:
    return {p.name: str(p.schema_name) for p in operation.parameters if p.location == location and _is_id(p.schema_name)}


def _fields(schema: dict[str, Any], place: Place) -> Iterator[tuple[Place, str]]:
    name = schema.get("$ref", "").rpartition("/")[2]
    if _is_id(name):
        yield place, name
        return
    for name, field in resolve(schema).get("properties", {}).items():
        yield from _fields(field, (*place, name))


def _is_id(schema: str | None) -> bool:
    return bool(schema) and str(schema).endswith("Id") and document()["components"]["schemas"][schema]["type"] == "string"
