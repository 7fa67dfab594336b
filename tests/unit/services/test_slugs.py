"""Slugs: made from names, told apart, kept from the reserved words."""

import pytest

from services.core.addresses import RESERVED_SLUGS
from services.core.errors import ConflictException
from services.sites.slugs import require_free_of_reserved, slug_from
from tests.unit.services.world import refused


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Bloom Bakery", "bloom-bakery"),
        ("Café Über-Größe", "cafe-uber-groe"),
        ("  --Two   words--  ", "two-words"),
        ("Ærø", "r-site"),
        ("ÆØÞ", "site"),
        ("a", "a-site"),
        ("ab", "ab-site"),
        ("abc", "abc"),
        ("Sit", "sit-site"),
        ("WWW", "www-site"),
        ("Preview", "preview-site"),
        ("2026", "2026"),
    ],
)
def test_a_name_becomes_a_slug_of_letters_digits_and_hyphens(name, slug):
    assert slug_from(name) == slug


def test_a_long_name_is_cut_at_forty_characters():
    assert slug_from("x" * 100) == "x" * 40


def test_a_cut_leaves_no_hyphen_at_the_end():
    assert slug_from("x" * 39 + " y") == "x" * 39


def test_a_suffix_finds_room_within_forty_characters():
    slug = slug_from("x" * 100, "abc123")
    assert slug == "x" * 33 + "-abc123"
    assert len(slug) == 40


def test_a_cut_before_a_suffix_leaves_one_hyphen():
    assert slug_from("x" * 32 + " yyy", "abc123") == "x" * 32 + "-abc123"


@pytest.mark.parametrize("slug", sorted(RESERVED_SLUGS))
def test_reserved_words_are_taken_and_never_come_from_a_name(slug):
    with refused(ConflictException, "SLUG_TAKEN"):
        require_free_of_reserved(slug)
    assert slug_from(slug) not in RESERVED_SLUGS
