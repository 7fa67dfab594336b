"""The table of security rules (LLD 06, security scan): what each finds, how bad it is and what to do about it."""

from dataclasses import dataclass
from typing import Final, Literal

from services.validation.decide import SecurityStatus

VulnerabilityType = Literal["xss", "injection", "unsafe_resource", "other"]
VulnerabilitySeverity = Literal["critical", "high", "medium", "low"]


@dataclass(frozen=True, slots=True)
class Vulnerability:
    """A dangerous part of a page."""

    check_id: str
    type: VulnerabilityType
    severity: VulnerabilitySeverity
    path: str
    line: int | None
    location: str
    description: str
    remediation: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: file, line from 1 (None where unknown), element or selector."""

    path: str
    line: int | None
    location: str


@dataclass(frozen=True, slots=True)
class SecurityRule:
    """A rule; `remediation` speaks to people who cannot code."""

    check_id: str
    type: VulnerabilityType
    severity: VulnerabilitySeverity
    remediation: str

    def at(self, place: Place, description: str) -> Vulnerability:
        return Vulnerability(
            self.check_id, self.type, self.severity, place.path, place.line, place.location[:200], description[:300], self.remediation
        )


UNEXAMINED: Final = SecurityRule("SEC-000", "other", "high", "Make the file smaller and simpler, or remove it, and validate again.")
INLINE_SCRIPT: Final = SecurityRule("SEC-001", "xss", "critical", "Remove the script. Pages work without scripts of their own.")
FOREIGN_SCRIPT: Final = SecurityRule(
    "SEC-002", "unsafe_resource", "critical", "Remove the script, or ask your administrator to allow its host."
)
EVENT_HANDLER: Final = SecurityRule("SEC-003", "xss", "critical", "Remove the attribute. Use a link or a form for what it should do.")
SCRIPT_URL: Final = SecurityRule("SEC-004", "xss", "critical", "Replace the address with one that starts with https:// or remove it.")
EMBEDDED_PAGE: Final = SecurityRule("SEC-005", "xss", "high", "Remove the embedded content, link to it, or ask for its host to be allowed.")

DEFERRED: Final = tuple(f"SEC-{number:03}" for number in range(6, 16))
"""Rules that are declared but not implemented: SEC-006 (meta refresh, base) to SEC-015 (secrets in markup)."""

_FATAL: Final = frozenset({"critical", "high"})


def status_of(vulnerabilities: tuple[Vulnerability, ...]) -> SecurityStatus:
    """Failed on any critical or high finding, warning on any other, else passed (LLD 06)."""
    if any(vulnerability.severity in _FATAL for vulnerability in vulnerabilities):
        return "failed"
    return "warning" if vulnerabilities else "passed"
