"""Where a version may go (LLD 06, decision table): `sit` from 6.0, `prod` from 8.0, safe pages only.

Each decision lists its reasons, in the words the person who made the page will read.
"""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final, Literal

from services.validation.score import ScoringMode

SecurityStatus = Literal["passed", "warning", "failed"]
SitStatus = Literal["approved", "approved_with_warning", "blocked"]
ProdStatus = Literal["approved", "approved_with_recommendations", "blocked"]
ReasonCode = Literal[
    "BRAND_SCORE_LOW",
    "BRAND_SCORE_IMPROVABLE",
    "SECURITY_VIOLATION",
    "SCORING_INCOMPLETE",
    "PAGE_TOO_SLOW",
    "ACCESSIBILITY_FAILED",
    "SIT_DEPLOYMENT_MISSING",
]

LOWEST_PROD_MIN: Final = Decimal("8.0")
MAX_LOAD_MS: Final = 3000


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Scores that decide. A tenant may raise `prod_min`, never lower it below 8.0 (LLD 06); raises `ValueError`."""

    sit_min: Decimal = Decimal("6.0")
    prod_min: Decimal = LOWEST_PROD_MIN
    auto_approve: Decimal = Decimal("9.0")

    def __post_init__(self) -> None:
        if self.prod_min < LOWEST_PROD_MIN:
            message = f"prod_min may be raised above {LOWEST_PROD_MIN}, never lowered"
            raise ValueError(message)

    @classmethod
    def of_tenant(cls, brand_score_threshold: Decimal | None) -> "Thresholds":
        """Take a tenant's setting; one that is too low has no effect."""
        return cls(prod_min=max(LOWEST_PROD_MIN, brand_score_threshold or LOWEST_PROD_MIN))


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a version. None means that it was not measured or asked for, and does not count against it."""

    score: Decimal
    scoring_mode: ScoringMode
    security: SecurityStatus
    load_ms: int | None = None
    load_overridden: bool = False
    accessible: bool | None = None
    strict: bool = False
    sit_completed: bool | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a version is blocked (`blocking`) or gets a warning."""

    code: ReasonCode
    message: str
    needed: str
    found: str
    blocking: bool


@dataclass(frozen=True, slots=True)
class SitDecision:
    """May it go to sit?"""

    status: SitStatus
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class ProdDecision:
    """May it go to prod?"""

    status: ProdStatus
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Decisions:
    """Both environments."""

    sit: SitDecision = field(default_factory=lambda: SitDecision("blocked"))
    prod: ProdDecision = field(default_factory=lambda: ProdDecision("blocked"))


def decide(evidence: Evidence, thresholds: Thresholds | None = None) -> Decisions:
    """Apply the decision table."""
    limits = thresholds or Thresholds()
    return Decisions(_decide_sit(evidence, limits), _decide_prod(evidence, limits))


def _decide_sit(evidence: Evidence, limits: Thresholds) -> SitDecision:
    reasons = [
        *_score_reasons(evidence.score, limits.sit_min, limits.prod_min),
        *_security_reasons(evidence),
        *_speed_reasons(evidence, blocking=False),
        *_accessibility_reasons(evidence, blocking=False),
    ]
    status: SitStatus = "approved_with_warning" if reasons else "approved"
    return SitDecision("blocked" if _blocks(reasons) else status, tuple(reasons))


def _decide_prod(evidence: Evidence, limits: Thresholds) -> ProdDecision:
    reasons = [
        *_score_reasons(evidence.score, limits.prod_min, limits.auto_approve),
        *_security_reasons(evidence),
        *_completeness_reasons(evidence),
        *_speed_reasons(evidence, blocking=not evidence.load_overridden),
        *_accessibility_reasons(evidence, blocking=evidence.strict),
        *_ladder_reasons(evidence),
    ]
    status: ProdStatus = "approved_with_recommendations" if reasons else "approved"
    return ProdDecision("blocked" if _blocks(reasons) else status, tuple(reasons))


def _blocks(reasons: list[Reason]) -> bool:
    return any(reason.blocking for reason in reasons)


def _score_reasons(score: Decimal, least: Decimal, better: Decimal) -> list[Reason]:
    if score < least:
        message = f"The brand score is {score}; at least {least} is needed. Work through the findings and validate again."
        return [Reason("BRAND_SCORE_LOW", message, f"at least {least}", str(score), blocking=True)]
    if score < better:
        message = f"The brand score of {score} is enough, and the findings say how to reach {better}."
        return [Reason("BRAND_SCORE_IMPROVABLE", message, f"{better} or more", str(score), blocking=False)]
    return []


def _security_reasons(evidence: Evidence) -> list[Reason]:
    if evidence.security != "failed":
        return []
    message = "The page holds parts that could harm visitors. Remove what the security findings name and validate again."
    return [Reason("SECURITY_VIOLATION", message, "no critical or high finding", "failed", blocking=True)]


def _completeness_reasons(evidence: Evidence) -> list[Reason]:
    if evidence.scoring_mode == "hybrid":
        return []
    message = "The copy could not be judged, so the score is only a part. Validate again in a few minutes."
    return [Reason("SCORING_INCOMPLETE", message, "hybrid", evidence.scoring_mode, blocking=True)]


def _speed_reasons(evidence: Evidence, *, blocking: bool) -> list[Reason]:
    if evidence.load_ms is None or evidence.load_ms <= MAX_LOAD_MS:
        return []
    message = "The page takes too long to load. Use fewer or smaller images."
    return [Reason("PAGE_TOO_SLOW", message, f"at most {MAX_LOAD_MS} ms", f"{evidence.load_ms} ms", blocking)]


def _accessibility_reasons(evidence: Evidence, *, blocking: bool) -> list[Reason]:
    if evidence.accessible is not False:
        return []
    message = "Some visitors cannot use the page. The accessibility findings say what to change."
    return [Reason("ACCESSIBILITY_FAILED", message, "WCAG 2.1 AA", "failed", blocking)]


def _ladder_reasons(evidence: Evidence) -> list[Reason]:
    if evidence.sit_completed is not False:
        return []
    message = "This version was never live on sit. Deploy it there first."
    return [Reason("SIT_DEPLOYMENT_MISSING", message, "a completed sit deployment", "none", blocking=True)]
