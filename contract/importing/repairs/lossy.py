"""What OpenAPI 3.1 can say and 3.0 cannot: leaving it out would change what is accepted, so its owner is refused."""

from collections.abc import Iterator

from contract.design import Pointer
from contract.importing.tree import schemas
from contract.importing.written import Written

LOST = {
    "if": "a condition",
    "then": "a condition",
    "else": "a condition",
    "prefixItems": "a tuple",
    "unevaluatedProperties": "what is left over of several schemas",
    "unevaluatedItems": "what is left over of several schemas",
    "patternProperties": "properties by pattern",
    "propertyNames": "the names of properties",
    "dependentSchemas": "a dependency between properties",
    "dependentRequired": "a dependency between properties",
    "dependencies": "a dependency between properties",
    "contains": "one of the items",
    "minContains": "how many of the items",
    "maxContains": "how many of the items",
    "contentSchema": "the content of a text",
    "contentEncoding": "the encoding of a text",
    "contentMediaType": "the content of a text",
    "$dynamicRef": "a reference decided elsewhere",
    "$dynamicAnchor": "a reference decided elsewhere",
    "$recursiveRef": "a reference decided elsewhere",
}


def lossy(document: Written) -> Iterator[tuple[Pointer, str]]:
    """Each keyword that would be lost, and why it cannot stay."""
    for pointer, node in schemas(document):
        for key in node:
            if key in LOST:
                yield (*pointer, key), f"OpenAPI 3.0 cannot say `{key}` ({LOST[key]}); something would be lost"
