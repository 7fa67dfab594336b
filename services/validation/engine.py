"""The examination of a version: score, security, decisions. Pure: same files, guide and judgement, same result."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final, Literal

from services.core.brand import BrandGuide
from services.core.files import content_hash
from services.generation.ports import BrandCategory, CopyJudgement, CopySample
from services.validation.checks.run import CheckResult, deferred_ids, findings_of, rule_fractions, run_checks
from services.validation.checks.subject import Subject
from services.validation.decide import Decisions, Evidence, Thresholds, decide
from services.validation.findings import Finding
from services.validation.page import Page
from services.validation.sample import sample_copy
from services.validation.score import CATEGORY_POINTS, Band, CategoryScore, ScoringMode, compute_score
from services.validation.security.scan import SecurityReport, scan

NoteTopic = Literal["voice", "messaging", "visual", "overall"]
Judge = Callable[[CopySample, BrandGuide], CopyJudgement]

_SEVERITIES: Final = ("critical", "major", "minor", "info")
_MAX_RECOMMENDATIONS: Final = 20


class JudgeUnavailable(Exception):
    """A judge gave no usable judgement: the score then rests on the rules alone and `prod` is blocked."""


@dataclass(frozen=True, slots=True)
class Examination:
    """Everything that is known about a version after looking at it. `content_hash` says which content it holds for."""

    content_hash: str
    overall_score: Decimal
    band: Band
    category_scores: Mapping[BrandCategory, CategoryScore]
    rule_score: Decimal
    ai_score: Decimal | None
    scoring_mode: ScoringMode
    findings: tuple[Finding, ...]
    security: SecurityReport
    deferred_check_ids: tuple[str, ...]
    recommendations: tuple[str, ...]
    decisions: Decisions
    notes: Mapping[NoteTopic, str]

    def evidence(self) -> Evidence:
        """What decisions rest on; `dataclasses.replace` adds load time, accessibility and the state of `sit`."""
        return Evidence(self.overall_score, self.scoring_mode, self.security.status)


def examine(
    files: Mapping[str, bytes],
    brand: BrandGuide,
    judge: Judge | None = None,
    *,
    allowed_hosts: Collection[str] = (),
    thresholds: Thresholds | None = None,
    exact_colors: bool = False,
) -> Examination:
    """Examine a version: path → content. Never fails because of what the files hold.

    A judge that raises `JudgeUnavailable`, or leaves categories out, makes the examination `rule_only`; any other
    exception of a judge is the caller's. `exact_colors` is the strict level.
    """
    page = Page.read(files)
    subject = Subject(page, brand, exact_colors)
    results = run_checks(subject)
    judgement = _judge(subject, judge)
    score = compute_score(rule_fractions(results), judgement.fractions if judgement else None)
    security = scan(page, allowed_hosts)
    return Examination(
        content_hash=content_hash(files),
        overall_score=score.total,
        band=score.band,
        category_scores=_with_feedback(score.categories, results),
        rule_score=score.rule_score,
        ai_score=score.ai_score,
        scoring_mode=score.mode,
        findings=tuple(sorted(findings_of(results), key=_rank)),
        security=security,
        deferred_check_ids=(*deferred_ids(), *security.deferred_ids),
        recommendations=_recommendations(results, judgement),
        decisions=decide(Evidence(score.total, score.mode, security.status), thresholds),
        notes=dict(judgement.notes) if judgement else {},
    )


def _judge(subject: Subject, judge: Judge | None) -> CopyJudgement | None:
    if judge is None:
        return None
    try:
        judgement = judge(sample_copy(subject), subject.brand)
    except JudgeUnavailable:
        return None
    return judgement if CATEGORY_POINTS.keys() <= judgement.fractions.keys() else None


def _with_feedback(
    categories: Mapping[BrandCategory, CategoryScore], results: tuple[CheckResult, ...]
) -> dict[BrandCategory, CategoryScore]:
    return {category: replace(score, feedback=_feedback(category, results)) for category, score in categories.items()}


def _feedback(category: BrandCategory, results: tuple[CheckResult, ...]) -> str:
    """Say in a sentence what costs the category most."""
    own = [result for result in results if result.check.category == category]
    lost = [result for result in own if result.outcome.fraction < 1 and result.outcome.findings]
    if lost:
        return max(lost, key=_cost).outcome.findings[0].message
    return "Nothing to improve." if any(result.check.run for result in own) else "Not examined yet; counts as passed."


def _cost(result: CheckResult) -> Decimal:
    """Count the points of 10 a check costs."""
    return CATEGORY_POINTS[result.check.category] * result.check.weight * (1 - Decimal(str(result.outcome.fraction)))


def _rank(finding: Finding) -> int:
    return _SEVERITIES.index(finding.severity)


def _recommendations(results: tuple[CheckResult, ...], judgement: CopyJudgement | None) -> tuple[str, ...]:
    """List what to do, what gains most first, then what the judge says; each once."""
    by_cost = sorted((result for result in results if result.outcome.fraction < 1), key=_cost, reverse=True)
    advice = [finding.fix_suggestion for result in by_cost for finding in result.outcome.findings if finding.fix_suggestion]
    judged = judgement.recommendations if judgement else ()
    return tuple(dict.fromkeys([*advice, *judged]))[:_MAX_RECOMMENDATIONS]
