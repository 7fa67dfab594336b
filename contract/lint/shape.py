"""Stage 1: the design is an OpenAPI 3.0.3 document, and its extensions are well-formed."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import jsonschema_rs
import openapi_spec_validator
from jsonschema_rs import ValidationError

from contract.checker import shorten
from contract.design import Design, Node, Pointer
from contract.findings import Finding
from contract.lint.extensions import EXTENSIONS, Extension, kind_of
from contract.lint.registry import Stage, rule
from contract.walk import all_nodes

VERSION = "3.0.3"
REFERENCE_WANTED = '"$ref" is a required property'
SCHEMA = "resources/schemas/v3.0/schema.json"


@cache
def openapi_validator() -> jsonschema_rs.Validator:
    """OpenAPI 3.0's own schema."""
    return jsonschema_rs.validator_for(_openapi_schema())


@cache
def openapi_keywords() -> frozenset[str]:
    """Every key that OpenAPI 3.0 itself gives a meaning, wherever it stands."""
    definitions = [_openapi_schema(), *_openapi_schema()["definitions"].values()]
    return frozenset(key for each in definitions for key in each.get("properties", {}))


@cache
def _openapi_schema() -> Node:
    file = Path(openapi_spec_validator.__file__).parent / SCHEMA
    schema: Node = json.loads(file.read_text(encoding="utf-8"))
    return schema


@rule(Stage.SHAPE)
def openapi_shape(design: Design) -> Iterator[Finding]:
    """The document is valid by OpenAPI's own schema."""
    for error in openapi_validator().iter_errors(design.data):
        yield from _findings(design, innermost(error), (), "OPENAPI")


def innermost(error: ValidationError) -> ValidationError:
    """The fault behind "fits none of": that of the branch which got furthest, the one for references left aside."""
    branches: list[list[ValidationError]] = getattr(error.kind, "context", None) or []
    causes = [cause for branch in branches for cause in branch if REFERENCE_WANTED not in cause.message]
    return innermost(max(causes, key=lambda cause: len(cause.instance_path))) if causes else error


def _findings(design: Design, error: ValidationError, pointer: Pointer, code: str) -> Iterator[Finding]:
    """One finding; for keys that do not belong one each, at the key."""
    place = (*pointer, *map(str, error.instance_path))
    about = f"`{pointer[-1]}`: " if pointer else ""
    for key in getattr(error.kind, "unexpected", ()):
        yield design.finding((*place, key), code, f"{about}`{key}` does not belong here{_hint(error.instance, key)}")
    if not getattr(error.kind, "unexpected", ()):
        yield design.finding(place, code, about + shorten(error.message))


def _hint(node: object, key: str) -> str:
    """`{description: One, two}` is read as two keys, a mistake that is hard to see."""
    return "; quote a text with a comma in braces" if isinstance(node, dict) and node.get(key, "") is None else ""


@rule(Stage.SHAPE)
def openapi_version(design: Design) -> Iterator[Finding]:
    if design.data.get("openapi") != VERSION:
        yield design.finding(("openapi",), "VERSION", f"the contract is OpenAPI {VERSION}; API Gateway and Connexion read no later one")


@rule(Stage.SHAPE)
def extensions(design: Design) -> Iterator[Finding]:
    """Every `x-` key is known where it stands and has its form."""
    for pointer, node in all_nodes(design):
        for key in (key for key in node if key.startswith("x-") and kind_of(pointer)):
            yield from _extension(design, (*pointer, key), EXTENSIONS.get(key), node[key])


def _extension(design: Design, pointer: Pointer, known: Extension | None, value: object) -> Iterator[Finding]:
    kind = kind_of(pointer[:-1])
    if known is None or kind not in known.on:
        article = "an" if kind[0] in "aeiou" else "a"
        places = f"; it belongs on: {', '.join(sorted(known.on))}" if known else ""
        yield design.finding(pointer, "EXTENSION", f"`{pointer[-1]}` is not known on {article} {kind}{places}")
        return
    for error in known.validator.iter_errors(value):
        yield from _findings(design, innermost(error), pointer, "EXTENSION")
