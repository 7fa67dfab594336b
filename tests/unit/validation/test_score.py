from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.validation.score import CATEGORY_POINTS, band, compute_score

CATEGORIES = tuple(CATEGORY_POINTS)
RULES = dict(zip(CATEGORIES, (0.95, 0.90, 1, 0.90, 0.90, 0.80, 0.70), strict=True))
JUDGED = dict(zip(CATEGORIES, (0.90, 0.85, 0.90, 0.80, 0.85, 0.75, 0.60), strict=True))

fractions = st.fixed_dictionaries({category: st.floats(0, 1) for category in CATEGORIES})


def test_the_categories_hold_ten_points():
    assert sum(CATEGORY_POINTS.values()) == 10


def test_vector_of_the_design():
    score = compute_score(RULES, JUDGED)
    assert [str(category.score) for category in score.categories.values()] == ["1.86", "1.32", "1.44", "1.29", "1.32", "0.78", "0.66"]
    assert (score.rule_score, score.ai_score, score.total) == (Decimal("8.95"), Decimal("8.25"), Decimal("8.7"))
    assert (score.band, score.mode) == ("acceptable", "hybrid")


def test_without_a_judgement_the_rules_decide_alone():
    score = compute_score(RULES, None)
    assert (score.total, score.rule_score, score.ai_score, score.mode) == (Decimal("9.0"), Decimal("8.95"), None, "rule_only")
    assert all(category.ai_fraction is None for category in score.categories.values())


@pytest.mark.parametrize(
    ("total", "name"),
    [
        ("10.0", "excellent"),
        ("9.0", "excellent"),
        ("8.9", "acceptable"),
        ("8.0", "acceptable"),
        ("7.9", "needs_work"),
        ("6.0", "needs_work"),
        ("5.9", "rejected"),
        ("0.0", "rejected"),
    ],
)
def test_bands(total, name):
    assert band(Decimal(total)) == name


def test_rounds_half_up_once():
    """7.95 by rules alone is 8.0: neither half-even nor the binary fraction below it."""
    fractions = dict.fromkeys(CATEGORIES, Decimal("0.795"))
    assert compute_score(fractions, None).total == Decimal("8.0")


@pytest.mark.parametrize("odd", [float("nan"), float("inf"), float("-inf"), -1.0, 2.0])
def test_odd_fractions_are_clamped(odd):
    score = compute_score(RULES, dict.fromkeys(CATEGORIES, odd))
    assert 0 <= score.total <= 10


@given(rules=fractions, judged=st.none() | fractions)
def test_scores_stay_in_bounds_and_add_up(rules, judged):
    score = compute_score(rules, judged)
    assert 0 <= score.total <= 10
    assert all(0 <= category.score <= category.max for category in score.categories.values())
    rounding = Decimal("0.005") * len(CATEGORIES) + Decimal("0.05")
    assert abs(sum(category.score for category in score.categories.values()) - score.total) <= rounding
