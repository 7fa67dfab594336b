"""What a check has to say to the person who made the page."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["critical", "major", "minor", "info"]


@dataclass(frozen=True, slots=True)
class Finding:
    """A deviation from the brand. `path` and `line` (from 1) say where, `location` names the element or selector."""

    check_id: str
    category: str
    severity: Severity
    message: str
    path: str | None = None
    line: int | None = None
    location: str | None = None
    expected: str | None = None
    found: str | None = None
    fix_suggestion: str | None = None
    auto_fixable: bool = False
