"""Generated from spec/lld; do not edit. Run `make generate`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt


class ValidationLevel(StrEnum):
    """
    How strict the run is.
    """

    STANDARD = "standard"
    STRICT = "strict"


class ValidationCreate(BaseModel):
    """What to validate."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    version_id: Annotated[str | None, Field(alias="versionId", pattern="^ver_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    level: ValidationLevel | None = None


class BrandBand(StrEnum):
    """
    What a score amounts to.
    """

    EXCELLENT = "excellent"
    ACCEPTABLE = "acceptable"
    NEEDS_WORK = "needs_work"
    REJECTED = "rejected"


class BrandCategory(StrEnum):
    """
    A category of the brand score.
    """

    COLOR_PALETTE_COMPLIANCE = "color_palette_compliance"
    TYPOGRAPHY_COMPLIANCE = "typography_compliance"
    LOGO_USAGE = "logo_usage"
    LAYOUT_SPACING = "layout_spacing"
    COMPONENT_STYLE_CONSISTENCY = "component_style_consistency"
    IMAGERY_ICONOGRAPHY = "imagery_iconography"
    CONTENT_TONE_VOICE = "content_tone_voice"


class CategoryScore(BaseModel):
    """One category's part of the score."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    category: BrandCategory
    score: Annotated[StrictFloat, Field(ge=0.0, le=10.0)]
    """Points"""
    max: Annotated[StrictFloat, Field(ge=0.0, le=10.0)]
    """Points there are"""
    rule_fraction: Annotated[StrictFloat, Field(alias="ruleFraction", ge=0.0, le=1.0)]
    """What the rules say"""
    ai_fraction: Annotated[StrictFloat | None, Field(alias="aiFraction", ge=0.0, le=1.0)] = None
    """What the judge says"""
    feedback: Annotated[str | None, Field(max_length=1000)] = None
    """In words"""


class ScoringMode(StrEnum):
    """
    Whether the judge of copy took part.
    """

    HYBRID = "hybrid"
    RULE_ONLY = "rule_only"


class SitDecision(StrEnum):
    """
    Whether the version may go to sit.
    """

    APPROVED = "approved"
    APPROVED_WITH_WARNING = "approved_with_warning"
    BLOCKED = "blocked"


class ProdDecision(StrEnum):
    """
    Whether the version may go to prod, once it is in sit.
    """

    APPROVED = "approved"
    APPROVED_WITH_RECOMMENDATIONS = "approved_with_recommendations"
    BLOCKED = "blocked"


class SecurityStatus(StrEnum):
    """
    What the scan amounts to.
    """

    PASSED = "passed"
    WARNING = "warning"
    FAILED = "failed"


class FindingSeverity(StrEnum):
    """
    How bad a finding is.
    """

    CRITICAL = "critical"
    HIGH = "high"
    MAJOR = "major"
    MEDIUM = "medium"
    MINOR = "minor"
    LOW = "low"
    INFO = "info"


class FindingCategory(StrEnum):
    """
    What a finding is about.
    """

    BRAND = "brand"
    SECURITY = "security"


class Finding(BaseModel):
    """One thing that could be better."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    check_id: Annotated[str, Field(alias="checkId", max_length=20, pattern="^[A-Z]{3,4}-[0-9]{3}$")]
    """The check that found it"""
    category: FindingCategory
    severity: FindingSeverity
    message: Annotated[str, Field(max_length=1000)]
    """What is wrong, in words"""
    path: Annotated[str | None, Field(max_length=255)] = None
    """The file"""
    line: Annotated[StrictInt | None, Field(ge=1)] = None
    """The line in it"""
    location: Annotated[str | None, Field(max_length=500)] = None
    """The element or rule"""
    expected: Annotated[str | None, Field(max_length=500)] = None
    """What should be there"""
    found: Annotated[str | None, Field(max_length=500)] = None
    """What is there"""
    suggestion: Annotated[str | None, Field(max_length=1000)] = None
    """What to do"""
    auto_fixable: Annotated[StrictBool | None, Field(alias="autoFixable")] = None
    """Whether it can be mended by itself"""


class DecisionReason(BaseModel):
    """Why a version may not be deployed, or only with a warning."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    code: Annotated[str, Field(max_length=64)]
    """A stable name"""
    message: Annotated[str, Field(max_length=1000)]
    """In words"""


class Validation(BaseModel):
    """A report about one version."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    validation_id: Annotated[str, Field(alias="validationId", pattern="^val_[0-9A-HJKMNP-TV-Z]{26}$")]
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    site_id: Annotated[str, Field(alias="siteId", pattern="^site_[0-9A-HJKMNP-TV-Z]{26}$")]
    version_id: Annotated[str, Field(alias="versionId", pattern="^ver_[0-9A-HJKMNP-TV-Z]{26}$")]
    content_hash: Annotated[str, Field(alias="contentHash", pattern="^[0-9a-f]{64}$")]
    """The content it is about"""
    level: ValidationLevel
    score: Annotated[StrictFloat, Field(ge=0.0, le=10.0)]
    """Of 10"""
    band: BrandBand
    rule_score: Annotated[StrictFloat, Field(alias="ruleScore", ge=0.0, le=10.0)]
    """What the rules alone give"""
    ai_score: Annotated[StrictFloat | None, Field(alias="aiScore", ge=0.0, le=10.0)] = None
    """What the judge alone gives"""
    scoring_mode: Annotated[ScoringMode, Field(alias="scoringMode")]
    categories: Annotated[list[CategoryScore], Field(max_length=7)]
    """The parts of the score"""
    security_status: Annotated[SecurityStatus, Field(alias="securityStatus")]
    sit_decision: Annotated[SitDecision, Field(alias="sitDecision")]
    prod_decision: Annotated[ProdDecision, Field(alias="prodDecision")]
    reasons: Annotated[list[DecisionReason] | None, Field(max_length=50)] = None
    """Why a decision is not a plain yes"""
    findings: Annotated[list[Finding], Field(max_length=200)]
    """What could be better"""
    recommendations: Annotated[list[Annotated[str, Field(max_length=1000)]] | None, Field(max_length=50)] = None
    """What to do first"""
    warnings: Annotated[list[DecisionReason] | None, Field(max_length=20)] = None
    """What the reader should know about this report"""
    deferred_checks: Annotated[list[Annotated[str, Field(max_length=20)]], Field(alias="deferredChecks", max_length=50)]
    """Checks of the catalogue that are not at work yet and count as passed"""
    created_by: Annotated[str, Field(alias="createdBy", max_length=128, min_length=1, pattern="^[A-Za-z0-9_-]+$")]
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was made"""


class BrandScore(BaseModel):
    """The score of a site's newest version."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    site_id: Annotated[str, Field(alias="siteId", pattern="^site_[0-9A-HJKMNP-TV-Z]{26}$")]
    version_id: Annotated[str, Field(alias="versionId", pattern="^ver_[0-9A-HJKMNP-TV-Z]{26}$")]
    validation_id: Annotated[str, Field(alias="validationId", pattern="^val_[0-9A-HJKMNP-TV-Z]{26}$")]
    score: Annotated[StrictFloat, Field(ge=0.0, le=10.0)]
    """Of 10"""
    band: BrandBand
    categories: Annotated[list[CategoryScore], Field(max_length=7)]
    """The parts of the score"""
    validated_at: Annotated[AwareDatetime, Field(alias="validatedAt")]
    """When the report was made"""
