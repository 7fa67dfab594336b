"""What jsonschema-rs finds, as faults a person can act on. Values are never repeated: one of them may be a password."""

from collections.abc import Callable, Iterable, Iterator

import jsonschema_rs

from services.core.errors import Fault

_TEXTS: dict[str, Callable[[dict[str, object]], str]] = {
    "type": lambda k: f"must be of type {_joined(k, 'types', ' or ')}",
    "minLength": lambda k: f"must have at least {k['limit']} character(s)",
    "maxLength": lambda k: f"must have at most {k['limit']} character(s)",
    "pattern": lambda k: f"must match {k['pattern']}",
    "format": lambda k: f"must be a valid {k['format']}",
    "enum": lambda k: f"must be one of {_joined(k, 'options', ', ')}",
    "minimum": lambda k: f"must be at least {k['limit']}",
    "maximum": lambda k: f"must be at most {k['limit']}",
    "minItems": lambda k: f"must have at least {k['limit']} item(s)",
    "maxItems": lambda k: f"must have at most {k['limit']} item(s)",
    "minProperties": lambda k: f"must have at least {k['limit']} field(s)",
    "maxProperties": lambda k: f"must have at most {k['limit']} field(s)",
    "uniqueItems": lambda _: "must not hold the same item twice",
    "oneOf": lambda _: "fits none of the allowed forms",
}
_CODES = {
    "minLength": "MIN_LENGTH", "maxLength": "MAX_LENGTH", "minItems": "MIN_ITEMS", "maxItems": "MAX_ITEMS",
    "minProperties": "MIN_PROPERTIES", "maxProperties": "MAX_PROPERTIES", "uniqueItems": "UNIQUE_ITEMS", "oneOf": "ONE_OF",
}  # fmt: skip


def _joined(kind: dict[str, object], key: str, glue: str) -> str:
    values = kind.get(key)
    return glue.join(map(str, values)) if isinstance(values, list | tuple) else str(values)


def escape(step: object) -> str:
    """Write one step of a JSON pointer (RFC 6901)."""
    return str(step).replace("~", "~0").replace("/", "~1")


def from_errors(errors: Iterable[jsonschema_rs.ValidationError], root: str) -> list[Fault]:
    """Turn every error below `root` (such as /body) into faults, one per place."""
    return [fault for error in errors for fault in _from_error(error, root)]


def _from_error(error: jsonschema_rs.ValidationError, root: str) -> Iterator[Fault]:
    place = "".join([root, *(f"/{escape(step)}" for step in error.instance_path)])
    kind = error.kind
    match kind:
        case jsonschema_rs.ValidationErrorKind.Required():
            yield Fault(f"{place}/{escape(kind.property)}", "REQUIRED", "is missing")
        case jsonschema_rs.ValidationErrorKind.AdditionalProperties():
            for name in kind.unexpected:
                yield Fault(f"{place}/{escape(name)}", "UNKNOWN", "is not part of the contract")
        case _:
            text = _TEXTS.get(kind.name)
            yield Fault(place, _CODES.get(kind.name, kind.name.upper()), text(kind.as_dict()) if text else "does not fit the contract")
