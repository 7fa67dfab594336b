"""Where the product's rules go beyond what a schema can say, derived from the contract, operation by operation.

Nothing is left out here: an operation may answer 412 or 422 to data that fits its schema only if its design declares
a problem with that status, and a deleted resource may still be read only as the tombstone its design describes.
"""

from typing import Any

from generated.operations import OPERATIONS, Operation
from generated.problems import PROBLEMS

_ALWAYS = ["2xx", "401", "403", "404", "409", "429"]

# What everybody signed in may do and a rule behind the roles still refuses: operation and kind of case of the isolation matrix.
BEHIND_THE_ROLES = {
    ("acceptInvitation", "role"): "INVITATION_EMAIL_MISMATCH",  # it is one address's, and of a member's nobody is invited (LLD 03)
}


def config() -> dict[str, Any]:
    """The Schemathesis configuration of the contract. One for all operations: to put one together for each of them takes its time.

    What comes of requests without a token, or with a wrong one, is the isolation matrix's: it asks every operation so, in twelve ways.
    """
    return {"checks": {"positive_data_acceptance": {"expected-statuses": _ALWAYS}, "ignored_auth": {"enabled": False}}}


def is_right(failure: Any, operation_id: str, status: int, body: Any) -> bool:
    """Whether it is no failure but what the design says."""
    kind = type(failure).__name__
    return (kind == "RejectedPositiveData" and status in _rules(OPERATIONS[operation_id])) or (
        kind == "UseAfterFree" and is_tombstone(body)
    )


def _rules(operation: Operation) -> set[int]:
    own = {PROBLEMS[code].status for code in operation.problems if code != "PAYLOAD_TOO_LARGE"}
    # An opaque value fits its pattern and is refused all the same: a cursor that was never given.
    cursor = {400} if operation.paged else set()
    return ({410, 412, 413, 422} & own) | cursor


def is_tombstone(body: Any) -> bool:
    """What is deleted is kept, readable: a site as archived (LLD 04), an invitation as cancelled (03), a tenant as deprovisioned (01)."""
    gone = ("archived", "cancelled", "deprovisioned")
    return isinstance(body, dict) and isinstance(body.get("data"), dict) and body["data"].get("status") in gone
