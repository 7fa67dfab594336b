"""State changes: what a service wants written, together or not at all.

Stores give changes (`sites.created(site)`), a service puts those of one use case together, and the ledger writes them as
one transaction. A change that is refused (its condition does not hold) raises the exception it carries, and nothing is
written. What the request answers goes along as `result`, so that an idempotency key is completed in the same breath.
"""

from dataclasses import dataclass, field
from typing import Any, Protocol

from pydantic import BaseModel

from services.core import clock
from services.core.correlation import correlation_id
from services.core.errors import LimitException
from services.core.ids import new_id
from services.core.principal import Principal
from services.core.rates import Rates


class Change(Protocol):
    """One conditional write; opaque to services."""


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """What was done, by whom, to what. Append-only; `details` says before and after, never a secret."""

    tenant_id: str
    action: str
    actor: str
    resource_type: str
    resource_id: str
    details: dict[str, Any] = field(default_factory=dict)
    outcome: str = "success"
    event_id: str = field(default_factory=lambda: new_id("evt"))
    timestamp: str = field(default_factory=clock.timestamp)
    correlation_id: str = field(default_factory=correlation_id)


@dataclass(frozen=True, slots=True)
class Message:
    """Work for a queue, written with the state it belongs to and sent by the relay, at least once.

    `revision` is the aggregate's when the message was written: a consumer drops what is older than what it sees.
    `delay_seconds`, at most 900, is how long it waits in its queue.
    """

    tenant_id: str
    queue: str
    type: str
    payload: dict[str, Any]
    revision: int
    delay_seconds: int = 0
    message_id: str = field(default_factory=lambda: new_id("msg"))
    timestamp: str = field(default_factory=clock.timestamp)
    correlation_id: str = field(default_factory=correlation_id)


class Ledger(Protocol):
    def commit(self, *changes: Change, result: BaseModel | None = None) -> None:
        """Write all or nothing. At most 100 changes. Raises the exception of the first change that is refused."""
        ...

    def audit(self, event: AuditEvent) -> Change: ...

    def message(self, message: Message) -> Change: ...


class Trail:
    """The audit trail, for what is not a change of state."""

    def __init__(self, ledger: Ledger, rates: Rates) -> None:
        self._ledger = ledger
        self._rates = rates

    def denied(self, principal: Principal, tenant_id: str, operation_id: str) -> None:
        """Tell the tenant that somebody who may not tried to come in.

        A person can leave only so many lines (the rate `denied_visits`): nobody buries what happened under refusals.
        """
        try:
            self._rates.take("denied_visits", tenant_id=tenant_id, user_id=principal.user_id, address="")
        except LimitException:
            return
        event = AuditEvent(tenant_id, "ACCESS_DENIED", principal.user_id, "operation", operation_id, outcome="denied")
        self._ledger.commit(self._ledger.audit(event))


def audited(principal: Principal, tenant_id: str, action: str, resource_type: str, resource_id: str, **details: Any) -> AuditEvent:
    """Describe what a person did."""
    return AuditEvent(tenant_id, action, principal.user_id or "system", resource_type, resource_id, details)
