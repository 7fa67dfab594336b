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
    own = {PROBLEMS[code].status for code in operation.problems if code != "PAYLOAD_TOO_LARGE"}
    # An opaque value fits its pattern and is refused all the same: a cursor that was never given.
    cursor = {400} if operation.paged else set()
    return sorted(str(status) for status in ({410, 412, 413, 422} & own) | cursor)


def is_tombstone(body: Any) -> bool:
    """What is deleted is kept, readable: a site as archived (LLD 04), an invitation as cancelled (03), a tenant as deprovisioned (01)."""
    gone = ("archived", "cancelled", "deprovisioned")
    return isinstance(body, dict) and isinstance(body.get("data"), dict) and body["data"].get("status") in gone
