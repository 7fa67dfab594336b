"""What the relay sends: the envelope of a message, and an audit event for whoever listens."""

import pytest

from services.core import clock, correlation
from services.core.ledger import AuditEvent, Message
from services.relay.service import RelayService
from tests.unit.services.world import NOON, rows


class Recorder:
    def __init__(self):
        self.sent = []

    def send(self, queue, body, delay_seconds):
        self.sent.append((queue, body, delay_seconds))

    def publish(self, detail_type, detail):
        self.sent.append((detail_type, detail))


@pytest.fixture
def recorder():
    return Recorder()


@pytest.fixture
def relay(recorder):
    return RelayService(recorder, recorder)


def test_a_message_goes_to_its_queue_in_its_envelope(services, people, relay, recorder):
    correlation.set_correlation_id("req-1")
    with clock.frozen(NOON):
        services.ledger.commit(services.ledger.message(Message(people.tenant_id, "a-queue", "do_it", {"siteId": "site_1", "n": 2}, 3, 60)))
    correlation.set_correlation_id("")
    (row,) = rows(services, people, "OUTBOX#")
    relay.relay(row)
    assert recorder.sent == [
        (
            "a-queue",
            {
                "messageId": row["message_id"],
                "messageVersion": "1.0",
                "type": "do_it",
                "tenantId": people.tenant_id,
                "correlationId": "req-1",
                "timestamp": "2026-11-21T12:00:00.000Z",
                "revision": 3,
                "payload": {"siteId": "site_1", "n": 2},
            },
            60,
        )
    ]
    assert row["ttl"] == int(NOON.timestamp()) + 7 * 24 * 3600


def test_an_audit_event_goes_to_the_bus_without_its_details(services, people, relay, recorder):
    event = AuditEvent(
        people.tenant_id, "SITE_CREATED", "user-1", "site", "site_1", {"name": "Private"}, timestamp="2026-11-21T12:00:00.000Z"
    )
    services.ledger.commit(services.ledger.audit(event))
    (row,) = rows(services, people, "EVENT#")
    assert row["details"] == {"name": "Private"}
    relay.relay(row)
    ((action, detail),) = recorder.sent
    assert action == "SITE_CREATED"
    assert detail == {
        "eventId": event.event_id,
        "tenantId": people.tenant_id,
        "resourceType": "site",
        "resourceId": "site_1",
        "outcome": "success",
        "timestamp": "2026-11-21T12:00:00.000Z",
        "correlationId": "",
    }


@pytest.mark.parametrize("kind", ["SITE", "GENEVENT", "LOCK", None])
def test_other_rows_are_not_for_the_relay(relay, recorder, kind):
    relay.relay({"entityType": kind})
    assert recorder.sent == []
