"""When two names are the same name."""

import pytest

from services.core.names import folded


class TestFolded:
    @pytest.mark.parametrize("typed", ["Acme Bakery", "ACME BAKERY", "  acme   bakery ", "Acme\u00a0Bakery", "Ａcme bakery"])
    def test_case_and_spaces_make_no_difference(self, typed):
        assert folded(typed) == "acme bakery"

    @pytest.mark.parametrize(("one", "other"), [("Café", "Cafe\u0301"), ("Straße", "STRASSE"), ("ÖL", "öl")])
    def test_how_a_letter_is_written_makes_no_difference(self, one, other):
        assert folded(one) == folded(other)

    @pytest.mark.parametrize(("one", "other"), [("Café", "Cafe"), ("Acme-Bakery", "Acme Bakery"), ("AcmeBakery", "Acme Bakery")])
    def test_other_letters_are_another_name(self, one, other):
        assert folded(one) != folded(other)

    def test_folding_twice_is_folding_once(self):
        assert folded(folded("  İstanbul ẞ  ")) == folded("  İstanbul ẞ  ")
