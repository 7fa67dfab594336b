"""The schemas as datamodel-code-generator gets them: one document per design, so that shared schemas are imported.

What Python needs no class for is written out where it is used: a scalar with a name (`SiteId` is `str`) and a named array.
"""

import hashlib
import json
import re
from typing import Any

from contract.design import Design, Node, ref_name
from contract.emit.model_text import INLINE
from contract.schemas import is_enum, is_object, is_scalar, is_union

NOISE = frozenset({"example", "externalDocs", "xml"})
BOUNDS = frozenset(
    {"minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
    | {"minItems", "maxItems", "minProperties", "maxProperties"}
)
ITEM_KEYS = BOUNDS | {"type", "format", "$ref", "enum", "items", "oneOf", "discriminator", "additionalProperties"}
# pydantic's patterns know Unicode's digits, letters and spaces, the contract's those of ECMAScript.
CLASSES = {
    r"\d": "[0-9]",
    r"\D": "[^0-9]",
    r"\w": "[A-Za-z0-9_]",
    r"\W": "[^A-Za-z0-9_]",
    r"\s": r"[\s\x{FEFF}--\x{85}]",
    r"\S": r"[\S\x{85}--\x{FEFF}]",
}


def model_input(design: Design) -> dict[str, Node]:
    """An OpenAPI document per models module; a design without schemas has none."""
    documents: dict[str, Node] = {}
    for name, node in design.schemas.items():
        if is_object(node) or is_enum(node):
            stem = design.stem(name)
            schemas = documents.setdefault(stem, _document())["components"]["schemas"]
            schemas[name] = _Writer(design, stem, schemas).schema(node, top=True)
    return documents


def _document() -> Node:
    return {"openapi": "3.0.3", "info": {"title": "models", "version": "0"}, "paths": {}, "components": {"schemas": {}}}


class _Writer:
    """`schemas`: those of the document being written, which items with bounds join."""

    def __init__(self, design: Design, stem: str, schemas: Node) -> None:
        self.design = design
        self.stem = stem
        self.schemas = schemas

    def schema(self, node: Node, *, top: bool = False) -> Node:
        name = ref_name(node)
        if name:
            return self.reference(name)
        kept = {key: value for key, value in node.items() if key not in NOISE and not key.startswith("x-")}
        if not top and is_scalar(node):
            kept.pop("title", None)
        if "properties" in kept:
            kept.setdefault("additionalProperties", True)
        return {key: self.part(key, value) for key, value in kept.items()}

    def part(self, key: str, value: Any) -> object:
        if key == "properties":
            return {name: self.schema(child) for name, child in value.items()}
        if key in {"oneOf", "anyOf", "allOf"}:
            return [self.schema(child) for child in value]
        if key in {"items", "additionalProperties"} and isinstance(value, dict):
            return self.item(value)
        if key == "discriminator":
            return self.discriminator(value)
        if key == "pattern":
            return re.sub(r"\\.", lambda found: CLASSES.get(found[0], found[0]), value)
        return value

    def item(self, node: Node) -> Node:
        kept = {key: value for key, value in self.schema(node).items() if key in ITEM_KEYS}
        return self.named(kept) if BOUNDS & set(kept) or is_union(kept) else kept

    def named(self, item: Node) -> Node:
        """An item's bounds come through only by a name of its own; it goes again when the module is made steady."""
        name = INLINE + hashlib.sha256(json.dumps(item, sort_keys=True).encode()).hexdigest()[:8]
        self.schemas[name] = item
        return {"$ref": f"#/components/schemas/{name}"}

    def reference(self, name: str) -> Node:
        target = self.design.schemas[name]
        if is_object(target) or is_enum(target):
            return {"$ref": self.address(name)}
        inlined = self.schema(target)
        inlined.pop("description", None)
        return inlined

    def address(self, name: str) -> str:
        stem = self.design.stem(name)
        return f"{'' if stem == self.stem else f'{stem}.json'}#/components/schemas/{name}"

    def discriminator(self, node: Node) -> Node:
        mapping = {value: self.address(target.rsplit("/", 1)[-1]) for value, target in node.get("mapping", {}).items()}
        return node | {"mapping": mapping} if mapping else node


def unions(design: Design) -> dict[str, list[str]]:
    """The named unions of each models module."""
    found: dict[str, list[str]] = {}
    for name, node in design.schemas.items():
        if is_union(node):
            found.setdefault(design.stem(name), []).append(name)
    return found
