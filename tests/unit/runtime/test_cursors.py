from datetime import UTC, datetime, timedelta

import pytest

from runtime.cursors import CursorSigner
from services.core import clock
from services.core.errors import ValidationException

BOUND = {"tenant_id": "ten_1", "operation_id": "listSites", "filters": {"status": "draft"}}
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def test_a_cursor_gives_back_the_position_it_was_made_of():
    signer = CursorSigner(b"key")
    assert signer.open(signer.sign("here", **BOUND), **BOUND) == "here"


@pytest.mark.parametrize("other", [{"tenant_id": "ten_2"}, {"operation_id": "listUsers"}, {"filters": {"status": "live"}}, {"filters": {}}])
def test_a_cursor_of_another_list_is_refused(other):
    signer = CursorSigner(b"key")
    with pytest.raises(ValidationException, match="belongs to another list"):
        signer.open(signer.sign("here", **BOUND), **(BOUND | other))


def test_a_cursor_lapses_after_a_day():
    signer = CursorSigner(b"key")
    with clock.frozen(NOON):
        cursor = signer.sign("here", **BOUND)
    with clock.frozen(NOON + timedelta(hours=23)):
        assert signer.open(cursor, **BOUND) == "here"
    with clock.frozen(NOON + timedelta(hours=25)), pytest.raises(ValidationException, match="lapsed"):
        signer.open(cursor, **BOUND)


@pytest.mark.parametrize("cursor", ["", ".", "garbage", "a.b", "ééé.x"])
def test_what_was_never_given_is_refused(cursor: str):
    with pytest.raises(ValidationException) as refusal:
        CursorSigner(b"key").open(cursor, **BOUND)
    assert [fault.pointer for fault in refusal.value.faults] == ["/query/cursor"]


def test_another_key_opens_nothing():
    with pytest.raises(ValidationException):
        CursorSigner(b"key").open(CursorSigner(b"other").sign("here", **BOUND), **BOUND)


def test_an_absent_filter_is_no_filter():
    signer = CursorSigner(b"key")
    cursor = signer.sign("here", tenant_id="t", operation_id="o", filters={"status": None})
    assert signer.open(cursor, tenant_id="t", operation_id="o", filters={}) == "here"
