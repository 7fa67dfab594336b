"""The extensions of the contract: where each may stand and what it looks like."""

from dataclasses import dataclass

import jsonschema_rs

from contract.conditions import OPERATORS
from contract.design import METHODS, Node, Pointer
from contract.walk import is_schema

ROLES = ["platform_admin", "partner_admin", "tenant_admin", "team_lead", "designer", "editor", "devops", "viewer", "any", "self", "owner"]
WORD: Node = {"type": "string", "pattern": "^[a-z][a-z_]*$"}
FLAG: Node = {"type": "boolean"}
DAY: Node = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
REASON: Node = {"type": "string", "minLength": 3, "maxLength": 300}
SCALAR: Node = {"type": ["string", "number", "boolean"]}


@dataclass(frozen=True)
class Extension:
    on: frozenset[str]
    validator: jsonschema_rs.Validator


def _extension(on: str, schema: Node) -> Extension:
    return Extension(frozenset(on.split()), jsonschema_rs.Draft7Validator(schema))


def _list(items: Node) -> Node:
    return {"type": "array", "minItems": 1, "uniqueItems": True, "items": items}


def _map(values: Node, names: str = "^.+$") -> Node:
    return {"type": "object", "propertyNames": {"pattern": names}, "additionalProperties": values}


CONDITION: Node = {
    "anyOf": [
        SCALAR,
        _list(SCALAR),
        {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": False,
            "properties": {name: {"type": "number"} for name in OPERATORS} | {"in": _list(SCALAR), "exists": FLAG},
        },
    ]
}
GRANT = "^[a-z_]+:[a-z_]+$"
LINK: Node = {
    "type": "object",
    "required": ["operationId"],
    "additionalProperties": False,
    "properties": {
        "operationId": {"type": "string"},
        "title": {"type": "string", "minLength": 1, "maxLength": 200},
        "parameters": _map({"type": "string"}),
        "x-when": _map(CONDITION) | {"minProperties": 1},
        "body": {"type": "object"},
        "x-roles": _list({"enum": ROLES}),
        "x-grants": _list({"type": "string", "pattern": GRANT}),
    },
}
PROBLEM: Node = {
    "type": "object",
    "required": ["status", "title", "meaning", "remedy"],
    "additionalProperties": False,
    "properties": {"status": {"type": "integer", "minimum": 400, "maximum": 599}}
    | {name: {"type": "string", "minLength": 1} for name in ("title", "meaning", "remedy")}
    | {"x-breaking": REASON},
}
EXTENSIONS: dict[str, Extension] = {
    "x-service": _extension("operation path tag", WORD),
    "x-roles": _extension("operation", _list({"enum": ROLES})),
    "x-grants": _extension("operation", _list({"type": "string", "pattern": GRANT})),
    "x-links": _extension("schema", _map(LINK, "^[a-z][a-z0-9-]*$")),
    "x-tenant-states": _extension("operation", _list(WORD)),
    "x-problems": _extension("operation", _list({"type": "string"})),
    "x-stream": _extension("operation", {"type": "string"}),
    "x-idempotent": _extension("operation", FLAG),
    "x-raw": _extension("operation", FLAG),
    "x-aliases": _extension("operation", _list({"type": "string", "pattern": "^/v1/"})),
    "x-feature": _extension("operation", WORD),
    "x-quota": _extension("operation", WORD),
    "x-rate": _extension("operation", WORD),
    "x-breaking": _extension("operation path schema component info", {"anyOf": [REASON, _map(REASON) | {"minProperties": 1}]}),
    "x-deprecated-since": _extension("operation", DAY),
    "x-sunset": _extension("operation", DAY),
    "x-successor": _extension("operation", {"type": "string", "minLength": 1}),
    "x-problem-codes": _extension("document", _map(PROBLEM, "^[A-Z][A-Z0-9_]+$")),
}


def kind_of(pointer: Pointer) -> str:
    """What a node is, as far as extensions care; "" for names somebody chose, such as an object's properties."""
    if not pointer:
        return "document"
    if is_schema(pointer):
        return "schema"
    if pointer[0] == "paths":
        return _kind_in_paths(pointer)
    if pointer[-1] in {"properties", "headers", "mapping"} or (len(pointer) == 2 and pointer[0] == "components"):  # noqa: PLR2004
        return ""
    return {"tags": "tag", "info": "info"}.get(pointer[0], "component")


def _kind_in_paths(pointer: Pointer) -> str:
    kinds = ["", "path", "operation" if pointer[-1] in METHODS else "part of a path"]
    if pointer[-1] in {"headers", "properties"}:
        return ""
    return kinds[len(pointer) - 1] if len(pointer) <= len(kinds) else "part of an operation"
