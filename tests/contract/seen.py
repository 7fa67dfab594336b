"""What was answered, per operation: printed as a table of statuses when the contract tests end."""

import re
from collections import defaultdict
from typing import Any

from generated.operations import OPERATIONS, Operation
from generated.problems import PROBLEMS

_seen: dict[str, set[int]] = defaultdict(set)
codes: dict[str, set[str]] = defaultdict(set)
reports: dict[str, str] = {}  # other tables to print when the tests end, by title
_patterns = [(re.compile(re.sub(r"\{[^}]+\}", "[^/]+", o.path) + "/?"), o) for o in OPERATIONS.values()]


def record(status: int, method: str, path: str, body: Any) -> None:
    for pattern, operation in _patterns:
        if operation.method == method and pattern.fullmatch(path):
            _seen[operation.operation_id].add(status)
            if isinstance(body, dict) and "code" in body:
                codes[operation.operation_id].add(body["code"])


# These need no storage, so no failing storage makes them fail.
_WITHOUT_STORAGE = {"getHealth", "getContract"}
# What no request of these tests provokes, and the tests that do.
_PLANS = "tests/unit/services/test_limits.py"  # limits a hundred things fill; these tests' are a thousand times as wide
ELSEWHERE = {
    ("createUnit", "UNIT_LIMIT_EXCEEDED"): "tests/unit/services/test_units.py",  # a hundred units beside each other
    ("addTeamMember", "TEAM_LIMIT_EXCEEDED"): "tests/unit/services/test_teams.py",  # a person in as many teams as there may be
    ("createSession", "SIGN_IN_BLOCKED"): "tests/unit/services/test_cognito.py",  # the pool wants another step
    ("refreshSession", "SIGN_IN_BLOCKED"): "tests/unit/services/test_cognito.py",
    ("createAsset", "PLAN_LIMIT_EXCEEDED"): "tests/unit/services/test_assets.py",
    ("createSite", "PLAN_LIMIT_EXCEEDED"): _PLANS,
    ("generatePage", "PLAN_LIMIT_EXCEEDED"): _PLANS,
    ("generatePage", "CONCURRENCY_LIMIT"): _PLANS,
    ("generatePage", "QUOTA_EXCEEDED"): _PLANS,
    ("generatePage", "FEATURE_DISABLED"): "tests/unit/runtime/test_features.py",  # every plan has the feature
    ("deploySite", "BRAND_SCORE_LOW"): "tests/unit/services/test_deployments.py",  # pages no author of ours writes
    ("deploySite", "SCORING_INCOMPLETE"): "tests/unit/services/test_deployments.py",
    ("deploySite", "SECURITY_VIOLATION"): "tests/unit/services/test_deployments.py",
    ("deploySite", "SIT_DEPLOYMENT_REQUIRED"): "tests/unit/services/test_deployments.py",
}


def provokable(operation: Operation, code: str) -> bool:
    """Whether requests alone can bring the operation to answer so. Without `x-rate` it is the gateway that limits."""
    if code == "RATE_LIMITED":
        return operation.rate is not None
    if PROBLEMS[code].status in (500, 503):
        return operation.operation_id not in _WITHOUT_STORAGE
    return (operation.operation_id, code) not in ELSEWHERE


def missing() -> list[tuple[str, str]]:
    """Problems that are declared, can be provoked, and were not seen; and successes."""
    answers = [(o, code, codes[o.operation_id]) for o in OPERATIONS.values() for code in o.problems if provokable(o, code)]
    successes = [(o, str(s), set(map(str, _seen[o.operation_id]))) for o in OPERATIONS.values() for s in o.statuses if s < 300]
    return [(o.operation_id, wanted) for o, wanted, found in [*answers, *successes] if wanted not in found]


def needless() -> list[tuple[str, str]]:
    """What is said to be shown elsewhere, and was seen here."""
    return [(operation_id, code) for operation_id, code in ELSEWHERE if code in codes[operation_id]]


def undeclared() -> list[tuple[str, int]]:
    """Statuses that were seen and are not declared; 405 is the path's answer, not the operation's."""
    return [(o, status) for o, found in _seen.items() for status in sorted(found - set(OPERATIONS[o].statuses) - {405})]


def table() -> str:
    statuses = sorted({s for o in OPERATIONS.values() for s in o.statuses})
    lines = ["operation".ljust(24) + " ".join(f"{s:>4}" for s in statuses)]
    for operation in OPERATIONS.values():
        cells = [_cell(operation.operation_id, status, status in operation.statuses) for status in statuses]
        lines.append(operation.operation_id.ljust(24) + " ".join(f"{cell:>4}" for cell in cells))
    return "\n".join([*lines, "✓ declared and seen   – declared, not seen   ! seen, not declared"])


def _cell(operation_id: str, status: int, declared: bool) -> str:
    seen = status in _seen[operation_id]
    return "✓" if declared and seen else "–" if declared else "!" if seen else "·"
