"""Which statuses were seen, per operation: printed as a table when the contract tests end."""

import re
from collections import defaultdict
from typing import Any

from generated.operations import OPERATIONS, Operation

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
# Only somebody who does the same at the same moment provokes these; the tests of concurrency do, behind the services.
_MEANWHILE = {"updateMe": 409, "deleteTenant": 409, "declineInvitation": 409}


def provokable(operation: Operation, status: int) -> bool:
    """Whether a request alone can bring the operation to answer so. Without `x-rate` it is the gateway that limits."""
    if status == 429:
        return operation.rate is not None
    if status in (500, 503):
        return operation.operation_id not in _WITHOUT_STORAGE
    return _MEANWHILE.get(operation.operation_id) != status


def missing() -> list[tuple[str, int]]:
    """Statuses that are declared, can be provoked, and were not seen."""
    return [
        (o.operation_id, status)
        for o in OPERATIONS.values()
        for status in o.statuses
        if provokable(o, status) and status not in _seen[o.operation_id]
    ]


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
