"""The contract as a server of examples, and arguments for any method of the client."""

import inspect
import json
from datetime import datetime
from enum import Enum
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_origin
from urllib.parse import unquote

import httpx
from pydantic import BaseModel

from generated.operations import LINKS, OPERATIONS, Operation

BUNDLE = json.loads((Path(__file__).parents[3] / "generated/openapi.json").read_text(encoding="utf-8"))
OWN_WORDS = {"if_match", "idempotency_key"}
PLAIN = {str: "x", int: 1, float: 1.5, bool: True, bytes: b"x", datetime: datetime.fromisoformat("2026-11-21T12:00:00+00:00")}
METHODS = {name: each for name, each in OPERATIONS.items() if not each.alias_of}


def arguments(method: Any, operation: Operation) -> dict[str, Any]:
    """A value for every argument that the design names."""
    parameters = inspect.signature(method, eval_str=True).parameters.values()
    return {each.name: value_of(each.annotation, operation) for each in parameters if each.name not in OWN_WORDS}


def value_of(annotation: Any, operation: Operation) -> Any:
    kinds = [kind for kind in get_args(annotation) if kind is not NoneType] if NoneType in get_args(annotation) else [annotation]
    kind = kinds[0]
    if get_origin(kind) is tuple:
        return (value_of(get_args(kind)[0], operation),)
    if issubclass(kind, BaseModel):
        return kind.model_validate(body_example(operation))
    return next(iter(kind)) if issubclass(kind, Enum) else PLAIN[kind]


def stated(operation: Operation) -> Any:
    return BUNDLE["paths"][operation.path][operation.method.lower()]


def schema_example(name: str) -> Any:
    return BUNDLE["components"]["schemas"][name]["example"]


def body_example(operation: Operation) -> Any:
    content = stated(operation)["requestBody"]["content"]["application/json"]
    return content.get("example") or schema_example(str(operation.body))


def answer(operation: Operation, request: httpx.Request) -> httpx.Response:
    """What the contract gives as an example, or as the example of an event."""
    if "text/event-stream" in request.headers["accept"]:
        data = json.dumps(schema_example(str(operation.stream)))
        return httpx.Response(200, content=f"id: 1\ndata: {data}\n\n", headers={"content-type": "text/event-stream"})
    content = stated(operation)["responses"][str(operation.status)].get("content", {}).get("application/json", {})
    return httpx.Response(operation.status, json=content.get("example", {}) if content else None)


def fits(path: str, address: str) -> bool:
    """Whether an address is of a path's template, with x for every parameter."""
    filled = "/".join("x" if part.startswith("{") else part for part in path.split("/"))
    return unquote(address) == filled


def links_of(schema: str) -> dict[str, Any]:
    """Every link of a schema, offered, at its path with x for every parameter."""
    targets = {link.rel: OPERATIONS[link.operation_id] for link in LINKS[schema]}
    return {
        rel: {"href": "/".join("x" if part.startswith("{") else part for part in target.path.split("/")), "method": target.method}
        for rel, target in targets.items()
    }
