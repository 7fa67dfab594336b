"""Lists are read page by page, as far as they are used."""

from itertools import islice

import httpx
import pytest

from generated.client import UnreadableAnswer
from generated.client.links import SiteLinks

from .conftest import SITE_PATH, TENANT, page, site

NEXT = f"/v1/tenants/{TENANT}/sites?limit=2&cursor=c"


def named(*names: str) -> list[dict]:
    return [site(name=name, _links={"self": {"href": SITE_PATH}}) for name in names]


def test_items_come_from_all_pages(server, client):
    server.says(page(named("one", "two"), NEXT), page(named("three")))
    assert [each.data.name for each in client.list_sites(tenant_id=TENANT, limit=2)] == ["one", "two", "three"]
    assert server.addresses == [f"GET /v1/tenants/{TENANT}/sites?limit=2", f"GET {NEXT}"]


def test_no_page_is_read_before_it_is_used(server, client):
    sites = client.list_sites(tenant_id=TENANT)
    assert server.asked == []
    server.says(page(named("one", "two"), NEXT))
    assert [each.data.name for each in islice(sites, 2)] == ["one", "two"]
    assert len(server.asked) == 1


def test_iterating_again_asks_again(server, client):
    server.says(page(named("one")), page(named("one", "two")))
    sites = client.list_sites(tenant_id=TENANT)
    assert [len(list(sites)), len(list(sites))] == [1, 2]


def test_pages_can_be_had_as_such(server, client):
    server.says(page(named("one", "two"), NEXT), page(named("three")))
    first, second = client.list_sites(tenant_id=TENANT).pages()
    assert (len(first.items), first.limit, first.next_cursor, first.meta.trace_id) == (2, 2, "c", "1-abc")
    assert (len(second.items), second.next_cursor) == (1, None)
    server.says(page([]))
    assert client.list_sites(tenant_id=TENANT, cursor="c").first_page().items == ()
    assert server.addresses[-1].endswith("sites?cursor=c")


def test_an_item_has_its_own_links_and_revision(server, client):
    server.says(page(named("one")))
    (found,) = client.list_sites(tenant_id=TENANT)
    assert isinstance(found.links, SiteLinks)
    assert (list(found.links), found.etag) == (["self"], '"3"')


@pytest.mark.parametrize("data", [None, {"items": []}, ["one"]])
def test_what_is_no_list_of_resources_is_told(server, client, data):
    server.says(httpx.Response(200, json={"data": data, "_meta": None}))
    with pytest.raises(UnreadableAnswer, match="not a list of resources"):
        client.list_sites(tenant_id=TENANT).first_page()
