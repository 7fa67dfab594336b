"""Prompts: control characters are no words, and too few words are none."""

import pytest

from services.core.errors import RuleException
from services.generation.prompts import cleaned


def test_outer_white_space_goes_and_line_ends_stay():
    assert cleaned("  A bakery\nin Lisbon\t(old town)  \n") == "A bakery\nin Lisbon\t(old town)"


@pytest.mark.parametrize("hidden", ["\x00", "\x1b[31m", "\u200b", "\u202e", "\ue000", "\ud800"[:1], "\u0378"])
def test_characters_nobody_sees_are_taken_out(hidden):
    letters = "".join(c for c in hidden if c.isprintable() and c.isascii())
    assert cleaned(f"A bakery {hidden}in Lisbon") == f"A bakery {letters}in Lisbon"


def test_markup_is_text():
    assert cleaned("<script>alert(1)</script> bakery") == "<script>alert(1)</script> bakery"


@pytest.mark.parametrize("prompt", ["\x00" * 50, "too short", "a b c d e f g h i", "\u200b" * 20 + "bakery", " " * 30])
def test_too_little_to_read_is_refused_at_the_prompt(prompt):
    with pytest.raises(RuleException) as caught:
        cleaned(prompt)
    assert caught.value.code == "INVALID_PROMPT"
    assert [f.pointer for f in caught.value.faults] == ["/body/prompt"]


def test_ten_characters_are_enough():
    assert cleaned("abcde fghij") == "abcde fghij"
