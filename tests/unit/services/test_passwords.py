"""Passwords: what one's own must be, and that everything missing is told at once."""

import pytest

from services.core.errors import RuleException
from services.core.passwords import require_strong


def missing(password):
    with pytest.raises(RuleException) as caught:
        require_strong(password, "/body/newPassword")
    assert caught.value.code == "INVALID_PASSWORD"
    assert password not in f"{caught.value.detail}{caught.value.faults}" or len(password) < 2
    assert {fault.pointer for fault in caught.value.faults} == {"/body/newPassword"}
    return {fault.code for fault in caught.value.faults}


@pytest.mark.parametrize("password", ["Abcdefgh-123", "Aa1!" + "x" * 124, "Zażółć gęślą jaźń 1A!", "pa55 Word with space."])
def test_what_has_everything_is_taken(password):
    require_strong(password, "/body/password")


@pytest.mark.parametrize(
    ("password", "faults"),
    [
        ("Abcdefgh-12", {"MIN_LENGTH"}),
        ("Aa1!" + "x" * 125, {"MAX_LENGTH"}),
        ("abcdefgh-123", {"UPPER_CASE_MISSING"}),
        ("ABCDEFGH-123", {"LOWER_CASE_MISSING"}),
        ("Abcdefgh-ijk", {"DIGIT_MISSING"}),
        ("Abcdefgh1234", {"SYMBOL_MISSING"}),
        ("Abcdefgh 1234", {"SYMBOL_MISSING"}),
        (" Abcdefgh-123", {"BLANK_AT_END"}),
        ("Abcdefgh-123\t", {"BLANK_AT_END"}),
        ("ÀÉÎÕÜ-abc-123", {"UPPER_CASE_MISSING"}),
        ("Abcdefgh-٣٤٥", {"DIGIT_MISSING"}),
        ("x", {"MIN_LENGTH", "UPPER_CASE_MISSING", "DIGIT_MISSING", "SYMBOL_MISSING"}),
        ("", {"MIN_LENGTH", "UPPER_CASE_MISSING", "LOWER_CASE_MISSING", "DIGIT_MISSING", "SYMBOL_MISSING"}),
    ],
)
def test_everything_that_is_missing_is_told(password, faults):
    assert missing(password) == faults
