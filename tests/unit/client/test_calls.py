"""What goes on the wire for a call."""

from datetime import UTC, datetime

import httpx
import pytest

from generated.client import Client
from generated.client.kit.calls import Endpoint, filled
from generated.models.site import SiteCreate, SiteStatus, SiteUpdate

from .conftest import SITE, SITE_PATH, TENANT, document, page, site

FIND = Endpoint("find", "GET", "/v1/things/{id}")


def test_an_operation_is_called_with_its_path_query_and_body(server, client):
    server.says(document(site(), status=201, location=SITE_PATH), page([]))
    client.create_site(tenant_id=TENANT, body=SiteCreate(name="Bloom", slug=None))
    list(client.list_sites(tenant_id=TENANT, status=SiteStatus.LIVE, limit=5))
    assert server.addresses == [f"POST /v1/tenants/{TENANT}/sites", f"GET /v1/tenants/{TENANT}/sites?status=live&limit=5"]
    assert server.bodies() == [{"name": "Bloom"}, None]
    assert server.header("content-type") == ["application/json", None]
    assert server.header("authorization") == ["Bearer secret-token"] * 2


def test_parameters_are_written_as_the_api_reads_them():
    call = FIND.call(path={"id": "a/b?"}, query={"on": True, "since": datetime(2026, 1, 2, tzinfo=UTC), "tags": ("x", "y"), "none": None})
    assert call.href == "/v1/things/a%2Fb%3F"
    assert call.query == (("on", "true"), ("since", "2026-01-02T00:00:00Z"), ("tags", "x"), ("tags", "y"))


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_value_that_would_lead_elsewhere_is_refused(value):
    with pytest.raises(ValueError, match="id cannot be"):
        filled("/v1/things/{id}", {"id": value})


def test_bytes_are_sent_as_they_are():
    call = Endpoint("upload", "POST", "/v1/pictures", consumes="image/png").call(body=b"\x89PNG")
    assert (call.body, call.header("content-type")) == (b"\x89PNG", "image/png")


@pytest.mark.parametrize(("given", "sent"), [(3, '"3"'), ('"7"', '"7"'), ("*", "*"), (None, None)])
def test_a_revision_is_stated_as_number_tag_or_not_at_all(server, client, given, sent):
    server.says(document(site()))
    client.update_site(tenant_id=TENANT, site_id=SITE, body=SiteUpdate(name="New"), if_match=given)
    assert server.header("if-match") == [sent]


def test_a_revision_is_stated_by_the_result_it_is_of(server, client):
    server.says(document(site(revision=8)), document(site(revision=9)))
    before = client.get_site(tenant_id=TENANT, site_id=SITE)
    after = client.update_site(tenant_id=TENANT, site_id=SITE, body=SiteUpdate(name="New"), if_match=before)
    assert server.header("if-match") == [None, '"8"']
    assert (before.revision, after.revision) == (8, 9)


def test_every_creating_post_has_a_key_of_its_own_or_the_given_one(server, client):
    server.says(*[document(site(), status=201)] * 3)
    for key in (None, None, "mine"):
        client.create_site(tenant_id=TENANT, body=SiteCreate(name="Bloom"), idempotency_key=key)
    first, second, third = server.header("idempotency-key")
    assert first != second
    assert (third, bool(first), bool(second)) == ("mine", True, True)


def test_a_public_operation_is_called_without_the_token(server, client):
    server.says(document({"status": "healthy", "version": "1"}), document({"name": "A", "version": "1", "signedIn": False}))
    client.get_health()
    client.get_root()
    assert server.header("authorization") == [None, "Bearer secret-token"]


@pytest.mark.parametrize("base", ["localhost:8080", "ftp://api.test", "", "https://"])
def test_what_is_no_address_is_refused_at_once(base):
    with pytest.raises(ValueError, match="is no address of an API"):
        Client(base)


@pytest.mark.parametrize("base", ["https://api.test/dev", "https://api.test/dev/"])
def test_the_api_may_live_below_a_path(server, base):
    server.says(document({"status": "healthy", "version": "1"}))
    with Client(base, transport=httpx.MockTransport(server)) as client:
        client.get_health()
    assert server.addresses == ["GET /dev/v1/health"]
