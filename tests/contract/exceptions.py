"""Where the product's rules go beyond what a schema can say, derived from the contract, operation by operation.

Nothing is switched off here: an operation may answer 412 or 422 to data that fits its schema only if its design declares
a problem with that status, and a deleted resource may still be read only as the tombstone its design describes.
"""

from typing import Any

from generated.operations import OPERATIONS, Operation
from generated.problems import PROBLEMS

_ALWAYS = ["2xx", "401", "403", "404", "409", "429"]


def config() -> dict[str, Any]:
    """The Schemathesis configuration of the contract."""
    return {"operations": [_operation(o) for o in OPERATIONS.values() if _rules(o)]}


def _operation(operation: Operation) -> dict[str, Any]:
    accepted = [*_ALWAYS, *_rules(operation)]
    return {
        "include-operation-id": operation.operation_id,
        "checks": {"positive_data_acceptance": {"expected-statuses": accepted}},
    }


def _rules(operation: Operation) -> list[str]:
    declared = {PROBLEMS[code].status for code in operation.problems}
    # An opaque value fits its pattern and is refused all the same: a cursor that was never given.
    cursor = {400} if operation.paged else set()
    return sorted(str(status) for status in ({412, 422} & declared) | cursor)


def is_tombstone(body: Any) -> bool:
    """A deleted site is kept, readable, as archived (LLD 04)."""
    return isinstance(body, dict) and isinstance(body.get("data"), dict) and body["data"].get("status") == "archived"
