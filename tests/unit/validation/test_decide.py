from dataclasses import replace
from decimal import Decimal
from itertools import product

import pytest

from services.validation.decide import Evidence, Thresholds, decide

FINE = Evidence(Decimal("9.5"), "hybrid", "passed")
BY_SCORE = {
    "0.0": ("blocked", "blocked"),
    "5.9": ("blocked", "blocked"),
    "6.0": ("approved_with_warning", "blocked"),
    "7.9": ("approved_with_warning", "blocked"),
    "8.0": ("approved", "approved_with_recommendations"),
    "8.9": ("approved", "approved_with_recommendations"),
    "9.0": ("approved", "approved"),
    "10.0": ("approved", "approved"),
}


def statuses(evidence, thresholds=None):
    decisions = decide(evidence, thresholds)
    return decisions.sit.status, decisions.prod.status


CIRCUMSTANCES = tuple(
    product(
        ("passed", "warning", "failed"),
        ("hybrid", "rule_only"),
        (None, 3000, 3001),
        (True, False),
        (None, True, False),
        (True, False),
        (None, True, False),
    )
)


@pytest.mark.parametrize("score", BY_SCORE)
def test_decision_table(score):
    for security, mode, *others in CIRCUMSTANCES:
        evidence = Evidence(Decimal(score), mode, security, *others)
        assert statuses(evidence) == expected(evidence, *BY_SCORE[score]), evidence


def expected(evidence, sit, prod):
    """The table of the design, written a second time and otherwise."""
    slow, unusable = evidence.load_ms == 3001, evidence.accessible is False
    if slow or unusable:
        sit = "approved_with_warning" if sit == "approved" else sit
        prod = "approved_with_recommendations" if prod == "approved" else prod
    stopped = [evidence.scoring_mode == "rule_only", evidence.sit_completed is False]
    stopped += [slow and not evidence.load_overridden, unusable and evidence.strict]
    if evidence.security == "failed":
        return "blocked", "blocked"
    return sit, "blocked" if any(stopped) else prod


@pytest.mark.parametrize("circumstances", [("passed", "hybrid"), ("failed", "hybrid"), ("passed", "rule_only")])
@pytest.mark.parametrize("score", BY_SCORE)
def test_reasons_agree_with_the_status(score, circumstances):
    security, mode = circumstances
    decisions = decide(Evidence(Decimal(score), mode, security))
    for decision in (decisions.sit, decisions.prod):
        assert (decision.status == "approved") == (decision.reasons == ())
        assert (decision.status == "blocked") == any(reason.blocking for reason in decision.reasons)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"score": Decimal("7.9")}, "BRAND_SCORE_LOW"),
        ({"security": "failed"}, "SECURITY_VIOLATION"),
        ({"scoring_mode": "rule_only"}, "SCORING_INCOMPLETE"),
        ({"load_ms": 4000}, "PAGE_TOO_SLOW"),
        ({"accessible": False, "strict": True}, "ACCESSIBILITY_FAILED"),
        ({"sit_completed": False}, "SIT_DEPLOYMENT_MISSING"),
    ],
)
def test_a_block_names_its_reason(change, code):
    (reason,) = decide(replace(FINE, **change)).prod.reasons
    assert (reason.code, reason.blocking) == (code, True)
    assert reason.message
    assert reason.needed
    assert reason.found


class TestThresholds:
    def test_a_tenant_may_raise_the_prod_limit(self):
        assert statuses(replace(FINE, score=Decimal("8.4")), Thresholds.of_tenant(Decimal("8.5"))) == ("approved_with_warning", "blocked")

    @pytest.mark.parametrize("setting", [None, Decimal(0), Decimal("7.0"), Decimal("8.0")])
    def test_a_tenant_may_not_lower_it(self, setting):
        assert Thresholds.of_tenant(setting).prod_min == Decimal("8.0")

    def test_lowering_it_by_hand_is_refused(self):
        with pytest.raises(ValueError, match="never lowered"):
            Thresholds(prod_min=Decimal("7.9"))
