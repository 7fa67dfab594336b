"""Values checked against schemas of the contract, formats included, by the validator the runtime uses."""

from typing import Any

import jsonschema_rs

from contract.design import Node, Pointer

URI = "urn:contract:document"
# A validator that cannot run away: no look-around, no back-references, as in the runtime.
REGEX = jsonschema_rs.RegexOptions()


class Checker:
    """Checks values against the schemas of one document."""

    def __init__(self, document: Node) -> None:
        self.registry = jsonschema_rs.Registry([(URI, document)], draft=jsonschema_rs.Draft4)

    def faults(self, schema: Node, value: object) -> list[tuple[Pointer, str]]:
        """Each fault with its place inside the value."""
        try:
            validator = self._validator(schema)
        except (jsonschema_rs.ValidationError, ValueError) as error:
            return [((), f"the schema itself is none: {shorten(str(error).splitlines()[0])}")]
        return [(tuple(map(str, error.instance_path)), shorten(error.message)) for error in validator.iter_errors(value)]

    def _validator(self, schema: Node) -> jsonschema_rs.Draft4Validator:
        return jsonschema_rs.Draft4Validator(_absolute(schema), registry=self.registry, validate_formats=True, pattern_options=REGEX)


def pattern_fault(pattern: str) -> str | None:
    """Why a pattern cannot be used, if it cannot."""
    try:
        jsonschema_rs.Draft4Validator({"type": "string", "pattern": pattern}, pattern_options=REGEX)
    except (jsonschema_rs.ValidationError, ValueError) as error:
        return shorten(str(error).splitlines()[0])
    return None


def shorten(text: str, limit: int = 200) -> str:
    return text if len(text) <= limit else f"{text[:80]} … {text[80 - limit :]}"


def _absolute(schema: Any) -> Any:
    if isinstance(schema, dict):
        return {key: URI + value if key == "$ref" else _absolute(value) for key, value in schema.items()}
    return [_absolute(item) for item in schema] if isinstance(schema, list) else schema
