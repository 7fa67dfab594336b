"""What oasdiff is given of a document: what is on the wire, and only the operations that something happened to.

All problems of an operation become one response, as they are one schema; which codes there are is compared by us. An
event stream says what its events look like. Prose, examples and links stay away.
"""

import json
from typing import Any

from contract.design import METHODS, Node
from contract.parts import EVENTS
from contract.schemas import ref
from contract.slices import Slices
from contract.walk import NAMED

PROSE = {"summary", "example", "examples", "externalDocs", "links"}
# oasdiff knows this one itself: what was announced may go.
KEPT = {"x-sunset"}


def differing(before: Slices, after: Slices) -> tuple[str, str]:
    """Both as JSON, without the operations that are equal in every part they lead to."""
    was, now = before.prints, after.prints
    others = [pointer for pointer in was.keys() | now.keys() if pointer[0] == "paths" and was.get(pointer) != now.get(pointer)]
    return json.dumps(before.kept(others)), json.dumps(after.kept(others))


def slim(document: Node) -> Slices:
    """The document as oasdiff is to see it."""
    paths = {path: _item(document, item) for path, item in document.get("paths", {}).items()}
    whole: Node = {"openapi": document.get("openapi", "3.0.3"), "info": {"title": "contract", "version": "0"}}
    components = {kind: named for kind, named in document.get("components", {}).items() if kind not in {"links", "responses"}}
    return Slices(whole | _bare({"paths": {path: item for path, item in paths.items() if item}, "components": components}))


def _item(document: Node, item: Node) -> Node:
    operations = {method: _operation(document, item[method]) for method in item if method in METHODS}
    own = {method: node for method, node in operations.items() if "x-alias-of" not in node}
    return {"parameters": item.get("parameters", [])} | own if own else {}


def _operation(document: Node, node: Node) -> Node:
    responses: Node = {status: _response(document, node, each) for status, each in node.get("responses", {}).items()}
    shared = [status for status, response in responses.items() if "x-problem-codes" in response]
    kept_ones = {status: response for status, response in responses.items() if status not in shared}
    return node | {"responses": kept_ones | ({"default": responses[shared[0]]} if shared else {})}


def _response(document: Node, operation: Node, response: Node) -> Node:
    """A response followed; of a stream with the schema of its events."""
    full = _resolve(document, response)
    content = full.get("content", {})
    if EVENTS not in content or "x-stream" not in operation:
        return full
    return full | {"content": content | {EVENTS: {"schema": ref(operation["x-stream"])}}}


def _resolve(document: Node, node: Node) -> Node:
    if "$ref" in node and node["$ref"].startswith("#/components/responses/"):
        found: Node = document["components"]["responses"][node["$ref"].rsplit("/", 1)[-1]]
        return found
    return node


def _bare(node: Any, *, named: bool = False) -> Any:
    """Without prose, links and extensions; a description is there, where it must be, and empty."""
    if isinstance(node, list):
        return [_bare(item) for item in node]
    if not isinstance(node, dict):
        return node
    wanted = [key for key in node if named or not (key in PROSE or (key.startswith("x-") and key not in KEPT))]
    bare = {key: _bare(node[key], named=not named and key in NAMED) for key in wanted}
    return bare | {"description": ""} if not named and isinstance(node.get("description"), str) else bare
