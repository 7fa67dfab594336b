"""Long work is waited for until it has ended."""

import pytest

from generated.client import LinkNotOffered, WorkFailed, WorkTakesTooLong

from .conftest import TENANT, document, operation

PATH = f"/v1/tenants/{TENANT}/operations/op_01JD0000000000000000000007"
WAYS = {"self": {"href": PATH}}
ENDED = {"completedAt": "2026-11-21T12:00:00Z"}


def begun(server, client, *later, links=WAYS):
    server.says(document(operation(), links), *[document(state, WAYS) for state in later])
    return client.get_operation(tenant_id=TENANT, operation_id="op_1")


def test_it_is_read_again_until_it_has_ended(server, client):
    running = operation(status="in_progress", progress=50)
    job = begun(server, client, running, running, operation(status="completed", progress=100, **ENDED))
    told = []
    assert client.wait(job, on_progress=lambda state: told.append(state.progress)).data.status == "completed"
    assert told == [0, 50, 100]
    assert server.waited == pytest.approx([0.2, 0.3, 0.45])


def test_what_has_ended_is_not_asked_for_again(server, client):
    server.says(document(operation(status="completed", **ENDED), WAYS))
    job = client.get_operation(tenant_id=TENANT, operation_id="op_1")
    assert client.wait(job) is job


@pytest.mark.parametrize(
    ("end", "text"),
    [
        (
            {"status": "failed", "error": {"code": "X", "message": "The check failed.", "retryable": True}},
            "operation failed: The check failed.",
        ),
        ({"status": "cancelled"}, "operation was cancelled"),
    ],
)
def test_a_bad_end_is_raised_with_its_state(server, client, end, text):
    job = begun(server, client, operation(**end, **ENDED))
    with pytest.raises(WorkFailed, match=text) as raised:
        client.wait(job)
    assert raised.value.resource.data.status == end["status"]


def test_nobody_waits_longer_than_they_said(server, client):
    job = begun(server, client, *[operation()] * 4)
    with pytest.raises(WorkTakesTooLong, match="has not ended within 1 s") as raised:
        client.wait(job, timeout=1)
    assert raised.value.resource.data.status == "pending"


def test_work_that_cannot_be_read_again_is_told(server, client):
    with pytest.raises(LinkNotOffered):
        client.wait(begun(server, client, links={}))
