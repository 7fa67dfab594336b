"""A creating request that is sent twice creates once.

    first request   claim ──▶ work: one transaction writes the resource AND completes the claim ──▶ 201
    same again      claim refused: completed ──▶ the stored response, `Idempotent-Replayed: true`
    at the same time claim refused: in progress ──▶ 409 with Retry-After; the lease lapses after 60 s
    first failed    the claim is released; the key is free again

Completing rides in the transaction that creates the resource, so a crash in between can neither lose the stored
response nor create the resource twice. The claim of the request being worked on is ambient (`current_claim`), so that no
service has to hand it on.
"""

from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Protocol

LEASE_SECONDS = 60
KEEP_SECONDS = 24 * 3600


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose key it is: the same key of another tenant, caller or operation is another key."""

    tenant_id: str
    user_id: str
    operation_id: str
    key: str


@dataclass(slots=True)
class Claim:
    """The right to do the work of a scope. `completed` is set once the response is stored."""

    scope: Scope
    body_hash: str
    token: str
    completed: bool = field(default=False)


@dataclass(frozen=True, slots=True)
class Replay:
    """What was answered before: the resource as it was then, in wire names."""

    data: dict[str, Any]


class IdempotencyStore(Protocol):
    def claim(self, scope: Scope, body_hash: str) -> Claim | Replay:
        """Take the scope, or get its stored response.

        Raises ConflictException IDEMPOTENCY_IN_PROGRESS while another request holds it, RuleException
        IDEMPOTENCY_KEY_REUSED when it was used with another body.
        """
        ...

    def complete(self, claim: Claim, data: dict[str, Any]) -> None:
        """Store the response of work that wrote no transaction of its own."""
        ...

    def release(self, claim: Claim) -> None:
        """Give the scope back after a failure."""
        ...


_claim: ContextVar[Claim | None] = ContextVar("idempotency_claim", default=None)


def current_claim() -> Claim | None:
    return _claim.get()


def hold(claim: Claim | None) -> None:
    """Make `claim` the one of the request being worked on."""
    _claim.set(claim)
