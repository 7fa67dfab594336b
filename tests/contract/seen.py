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
# What no request alone provokes, and who shows it instead.
ELSEWHERE: dict[tuple[str, str], str] = {}


def provokable(operation: Operation, code: str) -> bool:
    """Whether requests alone can bring the operation to answer so. Without `x-rate` it is the gateway that limits."""
    if code == "RATE_LIMITED":
        return operation.rate is not None
    if PROBLEMS[code].status in (500, 503):
        return operation.operation_id not in _WITHOUT_STORAGE
    return not {(operation.operation_id, code), ("any", code)} & ELSEWHERE.keys()


def missing() -> list[tuple[str, str]]:
    """Problems that are declared, can be provoked, and were not seen; and successes."""
    answers = [(o, code, codes[o.operation_id]) for o in OPERATIONS.values() for code in o.problems if provokable(o, code)]
    successes = [(o, str(s), set(map(str, _seen[o.operation_id]))) for o in OPERATIONS.values() for s in o.statuses if s < 300]
    return [(o.operation_id, wanted) for o, wanted, found in [*answers, *successes] if wanted not in found]


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
