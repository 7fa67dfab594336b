"""The table of rule checks: a check is one function with an id, a category and a weight (LLD 06, brand scoring)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice
from typing import Final, TypedDict, Unpack

from services.generation.ports import BrandCategory
from services.validation.checks.subject import Subject
from services.validation.findings import Finding, Severity


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a check found: the fraction in [0, 1] that passes, and what to say about the rest."""

    fraction: float
    findings: tuple[Finding, ...] = ()


Place = tuple[str | None, int | None, str | None]
"""Path, line, and selector or element."""


class Details(TypedDict, total=False):
    """The rest of a finding."""

    expected: str
    found: str
    fix_suggestion: str
    auto_fixable: bool


Run = Callable[[Subject, "Check"], Outcome]


@dataclass(frozen=True, slots=True)
class Check:
    """A rule of the brand score. Without `run` it is declared but not yet implemented and counts as passed."""

    check_id: str
    category: BrandCategory
    weight: Decimal
    title: str
    run: Run | None = None

    def finding(self, severity: Severity, message: str, place: Place | None = None, **details: Unpack[Details]) -> Finding:
        """Make a finding of this check."""
        path, line, location = place or (None, None, None)
        return Finding(self.check_id, self.category, severity, message, path, line, location, **details)


CHECKS: Final[dict[str, Check]] = {}


def check(check_id: str, category: BrandCategory, weight: str, title: str) -> Callable[[Run], Run]:
    """Register the decorated function as a check."""

    def register(run: Run) -> Run:
        CHECKS[check_id] = Check(check_id, category, Decimal(weight), title, run)
        return run

    return register


def deferred(check_id: str, category: BrandCategory, weight: str, title: str) -> None:
    """Register a check that is not implemented: its weight counts, it always passes and reports say so."""
    CHECKS[check_id] = Check(check_id, category, Decimal(weight), title)


def share(part: int, whole: int) -> float:
    """Give part / whole, 1 where there is nothing to test (LLD 06)."""
    return part / whole if whole else 1.0


def first(findings: Iterable[Finding], most: int = 10) -> tuple[Finding, ...]:
    """Keep the first findings of a check: nobody reads a hundred of a kind."""
    return tuple(islice(findings, most))
