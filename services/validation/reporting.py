"""An examination as the report the contract knows."""

from generated.models.site import SiteVersion
from generated.models.validation import (
    BrandBand,
    BrandCategory,
    CategoryScore,
    DecisionReason,
    Finding,
    FindingCategory,
    FindingSeverity,
    ProdDecision,
    ScoringMode,
    SecurityStatus,
    SitDecision,
    Validation,
    ValidationLevel,
)
from services.core import clock
from services.core.ids import new_id
from services.validation.engine import Examination

_MOST_FINDINGS = 200
NO_BRAND = DecisionReason(
    code="VAL-004", message="No brand is configured: the page was scored against the colours, fonts and name it was written with."
)


def report(
    examination: Examination, version: SiteVersion, level: ValidationLevel, created_by: str, warnings: list[DecisionReason]
) -> Validation:
    decisions = examination.decisions
    return Validation(
        validation_id=new_id("val"),
        tenant_id=version.tenant_id,
        site_id=version.site_id,
        version_id=version.version_id,
        content_hash=version.content_hash,
        level=level,
        score=float(examination.overall_score),
        band=BrandBand(examination.band),
        rule_score=float(examination.rule_score),
        ai_score=None if examination.ai_score is None else float(examination.ai_score),
        scoring_mode=ScoringMode(examination.scoring_mode),
        categories=_categories(examination),
        security_status=SecurityStatus(examination.security.status),
        sit_decision=SitDecision(decisions.sit.status),
        prod_decision=ProdDecision(decisions.prod.status),
        reasons=_reasons(examination),
        findings=_findings(examination),
        recommendations=[text[:1000] for text in examination.recommendations] or None,
        warnings=warnings or None,
        deferred_checks=list(examination.deferred_check_ids),
        created_by=created_by,
        created_at=clock.now(),
    )


def _categories(examination: Examination) -> list[CategoryScore]:
    return [
        CategoryScore(
            category=BrandCategory(name),
            score=float(part.score),
            max=float(part.max),
            rule_fraction=round(float(part.rule_fraction), 4),
            ai_fraction=None if part.ai_fraction is None else round(float(part.ai_fraction), 4),
            feedback=part.feedback[:1000] or None,
        )
        for name, part in examination.category_scores.items()
    ]


def _reasons(examination: Examination) -> list[DecisionReason] | None:
    found = {(r.code, r.message): r for r in (*examination.decisions.sit.reasons, *examination.decisions.prod.reasons)}
    return [DecisionReason(code=r.code, message=r.message) for r in found.values()] or None


def _findings(examination: Examination) -> list[Finding]:
    brand = [
        Finding(
            check_id=f.check_id,
            category=FindingCategory.BRAND,
            severity=FindingSeverity(f.severity),
            message=f.message[:1000],
            path=_cut(f.path, 255),
            line=f.line,
            location=_cut(f.location),
            expected=_cut(f.expected),
            found=_cut(f.found),
            suggestion=_cut(f.fix_suggestion, 1000),
            auto_fixable=f.auto_fixable,
        )
        for f in examination.findings
    ]
    security = [
        Finding(
            check_id=v.check_id,
            category=FindingCategory.SECURITY,
            severity=FindingSeverity(v.severity),
            message=v.description[:1000],
            path=_cut(v.path, 255),
            line=v.line,
            location=_cut(v.location),
            suggestion=_cut(v.remediation, 1000),
            auto_fixable=False,
        )
        for v in examination.security.vulnerabilities
    ]
    return [*security, *brand][:_MOST_FINDINGS]


def _cut(text: str | None, longest: int = 500) -> str | None:
    return text[:longest] if text else None
