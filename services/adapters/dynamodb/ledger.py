"""The ledger on DynamoDB: changes, audit events, outbox messages and the idempotency key in one transaction."""

from dataclasses import asdict
from typing import Any

from pydantic import BaseModel

from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, Put, TableChange
from services.adapters.dynamodb.idempotency import completion
from services.adapters.dynamodb.items import attributes
from services.adapters.dynamodb.table import Table
from services.core import clock
from services.core.idempotency import current_claim
from services.core.ledger import AuditEvent, Change, Message

_OUTBOX_KEPT_SECONDS = 7 * 24 * 3600


class DynamoLedger:
    def __init__(self, table: Table) -> None:
        self._table = table

    def commit(self, *changes: Change, result: BaseModel | None = None) -> None:
        claim = current_claim()
        writes: list[Any] = list(changes)
        if claim and result is not None and not claim.completed:
            writes.append(completion(claim, attributes(result)))
        self._table.write(writes)
        if claim and result is not None:
            claim.completed = True

    def audit(self, event: AuditEvent) -> TableChange:
        row = {
            "entityType": "EVENT",
            "eventId": event.event_id,
            "tenantId": event.tenant_id,
            "action": event.action,
            "actor": event.actor,
            "resourceType": event.resource_type,
            "resourceId": event.resource_id,
            "details": event.details,
            "outcome": event.outcome,
            "timestamp": event.timestamp,
            "correlationId": event.correlation_id,
        }
        return Put(keys.audit_event(event.tenant_id, event.timestamp, event.event_id), row, ABSENT)

    def message(self, message: Message) -> TableChange:
        row = {"entityType": "OUTBOX", **asdict(message), "ttl": int(clock.now().timestamp()) + _OUTBOX_KEPT_SECONDS}
        return Put(keys.outbox(message.tenant_id, message.message_id), row, ABSENT)
