"""The awaiting client decides nothing of its own: it carries out the same steps."""

import asyncio
import inspect

import httpx
import pytest

from generated.client import AsyncClient, Client, async_links, links, problems
from generated.models.generation import GenerationCreate
from generated.models.site import SiteCreate, SiteUpdate

from .conftest import BASE, SITE, SITE_PATH, TENANT, document, events, generation, operation, page, problem, site
from .test_streams import CUT, GENERATION, LAST, ONE, PATH, TWO
from .test_streams import WAYS as STREAM_WAYS
from .test_waiting import ENDED
from .test_waiting import WAYS as OPERATION_WAYS


def run(server, journey, **options):
    async def whole():
        async with server.aclient(**options) as client:
            return await journey(client)

    return asyncio.run(whole())


def test_both_clients_offer_the_same():
    def methods(kind):
        return {
            name: list(inspect.signature(value).parameters)
            for name, value in inspect.getmembers(kind, inspect.isfunction)
            if name[0] != "_"
        }

    assert methods(Client) == methods(AsyncClient)
    pairs = {name: (kind, getattr(async_links, f"Async{name}")) for name, kind in vars(links).items() if name.endswith("Links")}
    assert {"SiteLinks", "OperationLinks"} <= pairs.keys()
    assert [name for name, (one, other) in pairs.items() if methods(one) != methods(other)] == []


def test_a_call_is_tried_again_under_its_key(server):
    server.says(problem(503, "SERVICE_UNAVAILABLE"), httpx.ReadError("cut"), document(site(), status=201))
    created = run(server, lambda client: client.create_site(tenant_id=TENANT, body=SiteCreate(name="Bloom")))
    assert created.data.name == "Bloom Bakery"
    assert len(set(server.header("idempotency-key"))) == 1
    assert server.waited == [0.25, 0.5]


def test_a_problem_is_raised(server):
    server.says(problem(404, "SITE_NOT_FOUND"))
    with pytest.raises(problems.SiteNotFound):
        run(server, lambda client: client.get_site(tenant_id=TENANT, site_id=SITE))


def test_links_are_followed(server):
    ways = {"update": {"href": SITE_PATH, "method": "PATCH"}, "new": {"href": "/v1/new"}, "delete": {"href": SITE_PATH, "method": "DELETE"}}
    server.says(document(site(), ways), document(site()), document({"x": 1}), httpx.Response(204), document({"openapi": "3"}))

    async def journey(client):
        found = await client.get_site(tenant_id=TENANT, site_id=SITE)
        await found.links.update(body=SiteUpdate(name="New"))
        assert (await client.follow(found.links["new"])).data == {"x": 1}
        assert await found.links.delete() is None
        return await client.get_contract()

    assert run(server, journey).media_type == "application/json"
    assert server.header("if-match") == [None, '"3"', None, '"3"', None]


def test_lists_are_read_page_by_page(server):
    following = f"/v1/tenants/{TENANT}/sites?cursor=c"
    server.says(page([site(name="one")], following), page([site(name="two")]), page([site(name="one")], following))

    async def journey(client):
        sites = client.list_sites(tenant_id=TENANT)
        return [each.data.name async for each in sites], (await sites.first_page()).next_cursor

    assert run(server, journey) == (["one", "two"], "c")


def test_tasks_sign_in_once(server):
    asked = []

    async def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        if request.url.path == "/v1/sessions":
            for _ in range(20):
                await asyncio.sleep(0)  # the others have their turn, and must not take it
            return document({"idToken": "t", "expiresIn": 3600, "tokenType": "bearer"}, status=201)
        return document(site())

    async def journey():
        async with AsyncClient(BASE, email="ada@acme.test", password="x", transport=httpx.MockTransport(answer)) as client:
            await asyncio.gather(*[client.get_site(tenant_id=TENANT, site_id=SITE) for _ in range(3)])

    asyncio.run(journey())
    assert asked == ["/v1/sessions", *[SITE_PATH] * 3]


def test_a_dropped_stream_goes_on_behind_the_last_event(server):
    server.says(events(ONE, CUT, location=PATH), document(generation(), STREAM_WAYS), events(TWO, LAST))

    async def journey(client):
        async with client.generate_page_stream(tenant_id=TENANT, body=GenerationCreate(prompt="A page for a bakery")) as stream:
            types = [event.type async for event in stream]
        return types, stream.resource, stream.last_event_id

    types, resource, last = run(server, journey)
    assert (types, last) == (["progress", "chunk", "complete"], "3")
    assert list(resource.links) == list(STREAM_WAYS)
    assert server.header("last-event-id") == [None, None, "1"]


def test_leaving_early_ends_the_reading(server):
    answer = events(ONE, TWO, LAST)
    server.says(answer)

    async def journey(client):
        async with client.stream_generation(tenant_id=TENANT, generation_id=GENERATION) as stream:
            await anext(stream)
            assert not answer.is_closed
        return answer.is_closed

    assert run(server, journey)


def test_work_is_waited_for(server):
    server.says(document(operation(), OPERATION_WAYS), document(operation(status="completed", **ENDED), OPERATION_WAYS))
    told = []

    async def journey(client):
        job = await client.get_operation(tenant_id=TENANT, operation_id="op_1")
        return await client.wait(job, on_progress=lambda state: told.append(state.status))

    assert run(server, journey).data.status == "completed"
    assert told == ["pending", "completed"]
