"""Looking into a document that may hold anything anywhere: what has not the expected form is passed over, never tripped on."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from contract.design import METHODS, Pointer
from contract.findings import Place
from contract.importing.written import Unit, Written
from contract.walk import is_schema, nodes

GROUPS = (
    "schemas",
    "parameters",
    "responses",
    "requestBodies",
    "headers",
    "examples",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
)
SINGULAR = {
    "schemas": "schema",
    "parameters": "parameter",
    "responses": "response",
    "requestBodies": "request body",
    "headers": "header",
    "examples": "example",
    "securitySchemes": "security scheme",
    "links": "link",
    "callbacks": "callback",
    "pathItems": "path item",
}


@dataclass(frozen=True)
class Op:
    """One operation of a document."""

    path: str
    method: str
    node: Written
    item: Written

    @property
    def title(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def pointer(self) -> Pointer:
        return ("paths", self.path, self.method)


def child(node: object, *keys: str) -> Written:
    """The mapping below these keys; an empty one of nobody's when there is none."""
    for key in keys:
        node = node.get(key) if isinstance(node, dict) else None
    return node if isinstance(node, Written) else Written(Place("", 0))


def at(document: Written, pointer: Pointer) -> Any:
    """Whatever a pointer leads to; None when that is nothing."""
    node: Any = document
    for key in pointer:
        is_index = isinstance(node, list) and key.isdecimal() and int(key) < len(node)
        node = node[int(key)] if is_index else node.get(key) if isinstance(node, dict) else None
    return node


def children(node: object, *keys: str) -> list[tuple[str, Written]]:
    """The mappings below these keys, by name."""
    return [(name, each) for name, each in child(node, *keys).items() if isinstance(each, Written)]


def items(node: object, key: str) -> list[Written]:
    """The mappings of a list."""
    value = node.get(key) if isinstance(node, dict) else None
    return [each for each in value if isinstance(each, Written)] if isinstance(value, list) else []


def operations(document: Written) -> list[Op]:
    """Every operation, in order; callbacks and webhooks are not among them."""
    paths = [(path, item) for path, item in children(document, "paths") if not path.startswith("x-")]
    return [Op(path, method, node, item) for path, item in paths for method, node in children(item) if method in METHODS]


def components(document: Written) -> list[tuple[str, str, Written]]:
    """Every component: its group, its name, itself."""
    return [(group, name, node) for group in SINGULAR for name, node in children(document, "components", group)]


def schemas(document: Written) -> list[tuple[Pointer, Written]]:
    """Every schema, inline ones included, with its pointer; owners come before what is in them."""
    return [(pointer, node) for pointer, node in nodes(document) if is_schema(pointer) and isinstance(node, Written)]


def owner(document: Written, pointer: Pointer) -> Written | None:
    """The operation or component a pointer leads into."""
    for length in (4, 3):
        node = child(document, *pointer[:length])
        if len(pointer) >= length and node.unit is not None:
            return node
    return None


def units(document: Written) -> Iterator[tuple[Pointer, Unit]]:
    """Everything the document defines, with its pointer."""
    for op in operations(document):
        if op.node.unit:
            yield op.pointer, op.node.unit
    for group, name, node in components(document):
        if node.unit:
            yield ("components", group, name), node.unit


def references(node: object) -> Iterator[Written]:
    """Every mapping with a `$ref` that is a text."""
    for pointer, each in nodes(node):
        if isinstance(each.get("$ref"), str) and pointer[-1:] != ("properties",) and isinstance(each, Written):
            yield each


def without(document: Written, pointer: Pointer) -> None:
    """Take out the node, and what holds nothing any more."""
    parent = child(document, *pointer[:-1])
    parent.pop(pointer[-1], None)
    is_empty_item = pointer[0] == "paths" and not set(parent) & set(METHODS)
    if len(pointer) > 1 and (is_empty_item or (pointer[0] == "components" and not parent)):
        child(document, *pointer[:-2]).pop(pointer[-2], None)
