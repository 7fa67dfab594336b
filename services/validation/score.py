"""The brand score (LLD 06): seven categories of 10 points, 60 % by rules and 40 % by a judge of copy.

`score_c = max_c * (0.6 r_c + 0.4 a_c)`, `total = Σ score_c`. Everything is `Decimal` and rounded half up, once: the
total to one decimal, which is what thresholds are tested on, categories and parts to two.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from types import MappingProxyType
from typing import Final, Literal

from services.generation.ports import BrandCategory

Band = Literal["excellent", "acceptable", "needs_work", "rejected"]
ScoringMode = Literal["hybrid", "rule_only"]
Fraction = Decimal | float

CATEGORY_POINTS: Final[Mapping[BrandCategory, Decimal]] = MappingProxyType(
    {
        "color_palette_compliance": Decimal("2.0"),
        "typography_compliance": Decimal("1.5"),
        "logo_usage": Decimal("1.5"),
        "layout_spacing": Decimal("1.5"),
        "component_style_consistency": Decimal("1.5"),
        "imagery_iconography": Decimal("1.0"),
        "content_tone_voice": Decimal("1.0"),
    }
)
RULE_WEIGHT: Final = Decimal("0.6")
AI_WEIGHT: Final = Decimal("0.4")
_BANDS: Final[tuple[tuple[Decimal, Band], ...]] = (
    (Decimal("9.0"), "excellent"),
    (Decimal("8.0"), "acceptable"),
    (Decimal("6.0"), "needs_work"),
)
_TENTH: Final = Decimal("0.1")
_HUNDREDTH: Final = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class CategoryScore:
    """Points of one category, 2 decimals, of `max`. `ai_fraction` is None when nobody judged the copy."""

    score: Decimal
    max: Decimal
    rule_fraction: Decimal
    ai_fraction: Decimal | None
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """The whole score; `total` has 1 decimal, the parts by rules and by the judge are of 10 with 2 decimals."""

    total: Decimal
    band: Band
    mode: ScoringMode
    categories: Mapping[BrandCategory, CategoryScore]
    rule_score: Decimal
    ai_score: Decimal | None


def compute_score(rules: Mapping[BrandCategory, Fraction], judged: Mapping[BrandCategory, Fraction] | None) -> Score:
    """Combine fractions in [0, 1] (clamped). Without a judgement the rules decide alone (`rule_only`)."""
    categories: dict[BrandCategory, CategoryScore] = {}
    total = rule_score = ai_score = Decimal(0)
    for category, points in CATEGORY_POINTS.items():
        by_rule = _clamp(rules[category])
        by_judge = _clamp(judged[category]) if judged is not None else by_rule
        combined = points * (RULE_WEIGHT * by_rule + AI_WEIGHT * by_judge)
        total, rule_score, ai_score = total + combined, rule_score + points * by_rule, ai_score + points * by_judge
        seen = by_judge if judged is not None else None
        categories[category] = CategoryScore(_round(combined, _HUNDREDTH), points, by_rule, seen)
    rounded = _round(total, _TENTH)
    part = None if judged is None else _round(ai_score, _HUNDREDTH)
    mode: ScoringMode = "rule_only" if judged is None else "hybrid"
    return Score(rounded, band(rounded), mode, MappingProxyType(categories), _round(rule_score, _HUNDREDTH), part)


def band(total: Decimal) -> Band:
    """Name the band of a rounded total: excellent from 9.0, acceptable from 8.0, needs_work from 6.0, else rejected."""
    return next((name for least, name in _BANDS if total >= least), "rejected")


def _clamp(fraction: Fraction) -> Decimal:
    number = Decimal(str(fraction))
    if number.is_nan():
        return Decimal(0)
    return min(Decimal(1), max(Decimal(0), number))


def _round(number: Decimal, step: Decimal) -> Decimal:
    return number.quantize(step, ROUND_HALF_UP)
