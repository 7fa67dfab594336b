"""A call is tried again where that helps and does no harm."""

import httpx
import pytest

from generated.client import ConnectionFailed, Retries, problems
from generated.models.site import SiteCreate, SiteUpdate

from .conftest import SITE, TENANT, document, problem, site

BUSY = problem(503, "SERVICE_UNAVAILABLE")


def get(client):
    return client.get_site(tenant_id=TENANT, site_id=SITE)


def create(client):
    return client.create_site(tenant_id=TENANT, body=SiteCreate(name="Bloom"))


def patch(client):
    return client.update_site(tenant_id=TENANT, site_id=SITE, body=SiteUpdate(name="New"))


def limited(after):
    return problem(429, "RATE_LIMITED", headers={"retry-after": after})


def test_the_waits_grow_and_are_bounded(server):
    server.says(*[BUSY] * 5, document(site()))
    client = server.client(retries=Retries(attempts=6, base=1, longest=5))
    assert get(client).data.name == "Bloom Bakery"
    assert server.waited == [1, 2, 4, 5, 5]


def test_the_jitter_is_full(server):
    server.says(BUSY, document(site()))
    get(server.client(luck=lambda: 0.25))
    assert server.waited == [0.0625]


def test_the_last_refusal_is_raised(server, client):
    server.says(*[BUSY] * 4)
    with pytest.raises(problems.ServiceUnavailable):
        get(client)
    assert len(server.asked) == 4


@pytest.mark.parametrize(
    ("after", "seconds"), [("3", 3), ("0", 0), ("Sat, 21 Nov 2026 12:00:09 GMT", 9), ("Sat, 21 Nov 2026 11:00:00 GMT", 0)]
)
def test_retry_after_is_waited_for_exactly(server, client, after, seconds):
    server.says(limited(after), document(site()))
    get(client)
    assert server.waited == [seconds]


def test_a_retry_after_nobody_understands_is_as_none(server, client):
    server.says(limited("soon"), document(site()))
    get(client)
    assert server.waited == [0.25]


def test_nobody_waits_for_ever(server, client):
    server.says(limited("3600"))
    with pytest.raises(problems.RateLimited) as raised:
        get(client)
    assert raised.value.retry_after == 3600
    assert server.waited == []


def test_all_tries_of_a_creation_have_the_same_key(server, client):
    server.says(BUSY, httpx.ReadTimeout("late"), problem(409, "IDEMPOTENCY_IN_PROGRESS", headers={"retry-after": "1"}), document(site()))
    create(client)
    assert len(set(server.header("idempotency-key"))) == 1
    assert server.waited == [0.25, 0.5, 1]


@pytest.mark.parametrize("answer", [BUSY, httpx.ReadTimeout("late"), httpx.RemoteProtocolError("cut")], ids=str)
def test_a_change_that_may_have_happened_is_not_repeated(server, client, answer):
    server.says(answer)
    with pytest.raises((problems.ServiceUnavailable, ConnectionFailed)):
        patch(client)


@pytest.mark.parametrize("answer", [limited("1"), httpx.ConnectError("refused"), httpx.ConnectTimeout("slow")], ids=str)
def test_a_change_that_has_surely_not_happened_is_repeated(server, client, answer):
    server.says(answer, document(site()))
    patch(client)
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    "answer", [problem(409, "SLUG_TAKEN"), problem(500, "INTERNAL_ERROR"), problem(422, "IDEMPOTENCY_KEY_REUSED")], ids=str
)
def test_what_another_try_does_not_help_is_raised_at_once(server, client, answer):
    server.says(answer)
    with pytest.raises((problems.Conflict, problems.ServerError, problems.Unprocessable)):
        create(client)


def test_a_wrong_use_of_the_transport_is_not_repeated(server, client):
    server.says(httpx.UnsupportedProtocol("gopher"))
    with pytest.raises(ConnectionFailed):
        get(client)
