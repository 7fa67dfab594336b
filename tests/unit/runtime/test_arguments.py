"""Parameters as the handler gets them, where the contract allows what Python cannot tell."""

from datetime import UTC, datetime

import pytest

from generated.operations import Parameter
from runtime.arguments import _typed
from services.core.errors import ValidationException


def parameter(kind, schema=None):
    return Parameter(name="from", location="query", argument="from_", type=kind, required=False, default=None, schema_name=schema)


def test_a_moment_is_read():
    assert _typed(parameter("date-time"), "2026-11-21T10:00:00Z") == datetime(2026, 11, 21, 10, tzinfo=UTC)


@pytest.mark.parametrize("moment", ["2016-12-31T23:59:60Z", "0000-01-01T00:00:00Z"])
def test_a_moment_python_cannot_tell_is_a_fault_at_its_place(moment):
    with pytest.raises(ValidationException) as refusal:
        _typed(parameter("date-time"), moment)
    assert [(fault.pointer, fault.code) for fault in refusal.value.faults] == [("/query/from", "FORMAT")]


def test_an_enum_of_one_value_is_that_value():
    assert _typed(parameter("enum", "TokenType"), "bearer") == "bearer"


def test_an_enum_is_its_member():
    assert _typed(parameter("enum", "SiteStatus"), "draft").name == "DRAFT"
