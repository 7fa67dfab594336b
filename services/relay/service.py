"""The outbox relay: what was written with a change of state is sent, at least once.

Rows of the outbox become messages on their queue; audit events become events on the bus.
"""

from typing import Any, Protocol

ENVELOPE_VERSION = "1.0"


class Sender(Protocol):
    def send(self, queue: str, body: dict[str, Any], delay_seconds: int) -> None: ...


class Bus(Protocol):
    def publish(self, detail_type: str, detail: dict[str, Any]) -> None: ...


class RelayService:
    def __init__(self, sender: Sender, bus: Bus) -> None:
        self._sender = sender
        self._bus = bus

    def relay(self, row: dict[str, Any]) -> None:
        """Pass on one new row of the table; rows that are neither message nor event are not for us."""
        match row.get("entityType"):
            case "OUTBOX":
                self._sender.send(row["queue"], message_body(row), row.get("delay_seconds", 0))
            case "EVENT":
                detail = {k: row[k] for k in ("eventId", "tenantId", "resourceType", "resourceId", "outcome", "timestamp", "correlationId")}
                self._bus.publish(row["action"], detail)


def message_body(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "messageId": row["message_id"],
        "messageVersion": ENVELOPE_VERSION,
        "type": row["type"],
        "tenantId": row["tenant_id"],
        "correlationId": row["correlation_id"],
        "timestamp": row["timestamp"],
        "revision": row["revision"],
        "payload": row["payload"],
    }
