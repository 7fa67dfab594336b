"""Runs the table of checks over a page."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from services.generation.ports import BrandCategory
from services.validation.checks import color, deferred, imagery, layout, tone, typography  # noqa: F401 - importing registers
from services.validation.checks.registry import CHECKS, Check, Outcome
from services.validation.checks.subject import Subject
from services.validation.findings import Finding


@dataclass(frozen=True, slots=True)
class CheckResult:
    """A check with its outcome."""

    check: Check
    outcome: Outcome


def run_checks(subject: Subject) -> tuple[CheckResult, ...]:
    """Run every check; those not implemented pass."""
    return tuple(CheckResult(check, check.run(subject, check) if check.run else Outcome(1)) for check in CHECKS.values())


def rule_fractions(results: tuple[CheckResult, ...]) -> Mapping[BrandCategory, Decimal]:
    """Give each category's fraction: the sum of weight times pass fraction (weights add up to 1)."""
    fractions: dict[BrandCategory, Decimal] = {}
    for result in results:
        part = result.check.weight * Decimal(str(result.outcome.fraction))
        fractions[result.check.category] = fractions.get(result.check.category, Decimal(0)) + part
    return fractions


def deferred_ids() -> tuple[str, ...]:
    """List the checks that are declared but not implemented."""
    return tuple(check.check_id for check in CHECKS.values() if check.run is None)


def findings_of(results: tuple[CheckResult, ...]) -> tuple[Finding, ...]:
    return tuple(finding for result in results for finding in result.outcome.findings)
