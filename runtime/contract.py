"""The generated contract as the runtime reads it: loaded once, compiled on first use."""

from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import orjson

CONTRACT_FILE = Path(__file__).parent.parent / "generated" / "openapi.json"
_URI = "urn:site-builder:contract"


@cache
def contract_bytes() -> bytes:
    return CONTRACT_FILE.read_bytes()


@cache
def document() -> dict[str, Any]:
    loaded: dict[str, Any] = orjson.loads(contract_bytes())
    return loaded


@cache
def _registry() -> jsonschema_rs.Registry:
    return jsonschema_rs.Registry([(_URI, document())], draft=jsonschema_rs.Draft4)


def resolve(node: dict[str, Any]) -> dict[str, Any]:
    """Follow a `$ref` inside the contract."""
    while "$ref" in node:
        target: Any = document()
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


def absolute(schema: Any) -> Any:
    """Make the refs of a schema point into the contract from anywhere."""
    if isinstance(schema, dict):
        return {k: (_URI + v if k == "$ref" and isinstance(v, str) else absolute(v)) for k, v in schema.items()}
    if isinstance(schema, list):
        return [absolute(item) for item in schema]
    return schema


def compile_schema(schema: dict[str, Any]) -> jsonschema_rs.Draft4Validator:
    """Compile a schema of the contract: formats are checked, patterns cannot run away."""
    return jsonschema_rs.Draft4Validator(
        absolute(schema),
        registry=_registry(),
        validate_formats=True,
        pattern_options=jsonschema_rs.RegexOptions(),
    )


def named(schema: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{schema}"}


def operation_object(path: str, method: str) -> dict[str, Any]:
    found: dict[str, Any] = document()["paths"][path][method.lower()]
    return found
