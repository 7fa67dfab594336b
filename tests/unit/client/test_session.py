"""Signing in, staying signed in, and keeping what is secret."""

import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import httpx
import pytest

from generated.client import Client, problems

from .conftest import BASE, SITE, TENANT, document, problem, site

PERSON = {"token": None, "email": "ada@acme.test", "password": "pass-word"}


def session(token, refresh=None, lasts=3600):
    data = {"idToken": token, "expiresIn": lasts, "tokenType": "bearer"} | ({"refreshToken": refresh} if refresh else {})
    return document(data, status=201)


def get(client):
    return client.get_site(tenant_id=TENANT, site_id=SITE)


def test_the_first_call_signs_in_and_the_next_does_not(server):
    server.says(session("t1", "r1"), document(site()), document(site()))
    client = server.client(**PERSON)
    get(client)
    get(client)
    assert [address.split("/")[-1] for address in server.addresses] == ["sessions", SITE, SITE]
    assert server.bodies()[0] == {"email": "ada@acme.test", "password": "pass-word"}
    assert server.header("authorization") == [None, "Bearer t1", "Bearer t1"]


def test_a_session_that_is_about_to_end_is_refreshed(server):
    server.says(
        session("t1", "r1", lasts=300), document(site()), session("t2", lasts=300), document(site()), session("t3"), document(site())
    )
    client = server.client(**PERSON)
    for seconds in (241, 241, 0):
        get(client)
        server.sleep(seconds)
    assert server.header("authorization") == [None, "Bearer t1", None, "Bearer t2", None, "Bearer t3"]
    assert server.bodies()[2] == server.bodies()[4] == {"refreshToken": "r1"}


def test_a_refused_token_is_renewed_once(server):
    refusal = problem(401, "UNAUTHENTICATED")
    server.says(session("t1", "r1"), refusal, session("t2"), refusal)
    with pytest.raises(problems.Unauthenticated):
        get(server.client(**PERSON))
    assert server.header("authorization") == [None, "Bearer t1", None, "Bearer t2"]


def test_a_refused_refresh_leads_to_a_new_sign_in(server):
    server.says(session("t1", "r1", lasts=1), document(site()), problem(401, "INVALID_CREDENTIALS"), session("t2"), document(site()))
    client = server.client(**PERSON)
    get(client)
    get(client)
    assert [address.split("/v1/")[-1] for address in server.addresses[2:4]] == ["sessions/refresh", "sessions"]


def test_a_wrong_password_is_told(server):
    server.says(problem(401, "INVALID_CREDENTIALS"))
    with pytest.raises(problems.InvalidCredentials):
        get(server.client(**PERSON))


def test_a_given_token_is_not_renewed(server, client):
    server.says(problem(401, "UNAUTHENTICATED"))
    with pytest.raises(problems.Unauthorized):
        get(client)


def test_threads_sign_in_once():
    """Without the lock all four would meet at the door; with it one comes, waits in vain and goes in alone."""
    door, signed_in = threading.Barrier(4), []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path != "/v1/sessions":
            return document(site())
        signed_in.append(request)
        with suppress(threading.BrokenBarrierError):
            door.wait(0.1)
        return session("t1")

    client = Client(BASE, email="ada@acme.test", password="pass-word", transport=httpx.MockTransport(answer))
    with client, ThreadPoolExecutor(4) as pool:
        assert [each.data.name for each in pool.map(lambda _: get(client), range(4))] == ["Bloom Bakery"] * 4
    assert len(signed_in) == 1


@pytest.mark.parametrize("given", [{"email": "a@b.test"}, {"password": "x"}, {"token": "t", "email": "a@b.test", "password": "x"}])
def test_half_an_answer_to_who_one_is_is_refused(given):
    with pytest.raises(ValueError, match="give a token, or both email and password"):
        Client(BASE, **given)


def test_secrets_are_in_no_text(server, caplog):
    caplog.set_level(logging.DEBUG)
    server.says(session("id-token", "refresh-token"), problem(404, "SITE_NOT_FOUND"))
    client = server.client(**PERSON)
    with pytest.raises(problems.SiteNotFound) as raised:
        get(client)
    exchange = client._sender.exchange
    texts = [
        repr(client),
        repr(exchange.session),
        repr(vars(raised.value)),
        str(raised.value),
        repr(exchange.session._credentials),
        caplog.text,
    ]
    assert repr(client) == "Client('https://api.test', Session(signed in as ada@acme.test))"
    assert [secret for secret in ("pass-word", "id-token", "refresh-token") if any(secret in text for text in texts)] == []
    assert "secret-token" not in repr(server.client())
