import jsonschema_rs
import pytest

from runtime import faults


def found(schema, instance):
    validator = jsonschema_rs.Draft4Validator(schema, validate_formats=True)
    return {(f.pointer, f.code, f.detail) for f in faults.from_errors(validator.iter_errors(instance), "/body")}


@pytest.mark.parametrize(
    ("schema", "value", "code", "detail"),
    [
        ({"type": "string"}, 1, "TYPE", "must be of type string"),
        ({"type": ["string", "integer"]}, [], "TYPE", "must be of type integer or string"),
        ({"enum": ["a", "b"]}, "c", "ENUM", "must be one of a, b"),
        ({"maxLength": 1}, "ab", "MAX_LENGTH", "must have at most 1 character(s)"),
        ({"pattern": "^a"}, "b", "PATTERN", "must match ^a"),
        ({"format": "date-time"}, "yesterday", "FORMAT", "must be a valid date-time"),
        ({"minimum": 2}, 1, "MINIMUM", "must be at least 2"),
        ({"uniqueItems": True}, [1, 1], "UNIQUE_ITEMS", "must not hold the same item twice"),
        ({"minProperties": 1}, {}, "MIN_PROPERTIES", "must have at least 1 field(s)"),
        ({"not": {}}, 1, "NOT", "does not fit the contract"),
    ],
)
def test_each_kind_is_told_in_words(schema, value, code, detail):
    assert found(schema, value) == {("/body", code, detail)}


def test_every_missing_and_every_unknown_field_is_named_at_its_place():
    schema = {"type": "object", "required": ["a/b"], "properties": {"a/b": {}}, "additionalProperties": False}
    assert found(schema, {"x~y": 1, "z": 2}) == {
        ("/body/a~1b", "REQUIRED", "is missing"),
        ("/body/x~0y", "UNKNOWN", "is not part of the contract"),
        ("/body/z", "UNKNOWN", "is not part of the contract"),
    }


def test_what_was_sent_is_never_repeated():
    assert not any("hunter2" in detail for _, _, detail in found({"maxLength": 2}, "hunter2"))
