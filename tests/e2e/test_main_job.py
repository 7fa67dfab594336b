"""The main job by HTTP alone, following only `_links` from `GET /v1`; and that what is live survives a restart."""

from collections.abc import Iterator

import httpx
import pytest

from generated.client import Client, LinkNotOffered
from generated.client.links import TenantResource
from generated.models.generation import ChunkEvent, GenerationCreate
from local.demo import main_job, visitor
from local.places import Places
from local.visit import visit
from tests.e2e.conftest import Machine

pytestmark = pytest.mark.emulator

PROMPT = (
    "A page for Harbour Lights, a seafood restaurant in Whitby. Fish and chips £12.50, open Tuesday to Sunday 12 to 9. "
    "Warm and friendly, with prices, a gallery and contact."
)
WANTED = GenerationCreate(prompt=PROMPT)


@pytest.fixture
def client(running: Places) -> Iterator[Client]:
    with visitor(running) as signed_in:
        yield signed_in


@pytest.fixture
def tenant(client: Client) -> TenantResource:
    return client.get_root().links.tenant()


def test_a_prompt_becomes_a_live_page(client: Client) -> None:
    page = visit(main_job(client, PROMPT))
    assert page.status_code == 200
    assert all(fact in page.text for fact in ("Harbour Lights", "£12.50", "Whitby"))
    assert "script-src 'self'" in page.headers["content-security-policy"]
    assert "x-robots-tag" not in page.headers


def test_a_queued_page_is_written_by_the_worker_and_its_stream_misses_nothing(tenant: TenantResource) -> None:
    queued = tenant.links.generate(body=WANTED)
    assert queued.data.status == "pending"
    stream = queued.links.stream()
    events = list(stream)
    assert (events[0].type, events[-1].type) == ("stage", "complete")
    html = "".join(event.content for event in events if isinstance(event, ChunkEvent) and event.path == "index.html")
    preview = visit(str(stream.resource.data.preview_url))
    assert preview.text == html
    assert preview.headers["x-robots-tag"] == "noindex, nofollow"


def test_a_reader_who_lost_the_connection_goes_on_where_it_was(client: Client, tenant: TenantResource) -> None:
    assert client.get_root().links.me().data.email == "admin@acme.test"
    began = tenant.links.generate_stream(body=WANTED)
    whole = list(began)
    for seen in (0, 1, len(whole) // 2, len(whole) - 1):
        again = began.resource.links.stream(last_event_id=seen)
        numbered = [(again.last_event_id, event) for event in again]
        assert [number for number, _ in numbered] == [str(number) for number in range(seen + 1, len(whole) + 1)]
        assert [event for _, event in numbered] == whole[seen:]


def test_the_author_is_not_asked_for_what_it_never_writes(tenant: TenantResource) -> None:
    prompt = 'A page for Evil Bakery <script>alert(1)</script> with an <iframe src="https://x.test"> and onclick="steal()" please.'
    stream = tenant.links.generate_stream(body=GenerationCreate(prompt=prompt))
    list(stream)
    html = visit(str(stream.resource.data.preview_url)).text
    assert "<script" not in html
    assert "<iframe" not in html
    assert stream.resource.links.validate().data.security_status == "passed"


def test_only_ways_that_are_open_are_shown(running: Places) -> None:
    with visitor(running, "viewer@acme.test") as viewer:
        tenant = viewer.get_root().links.tenant()
        assert "generate" not in tenant.links
        with pytest.raises(LinkNotOffered, match="no link 'generate' here"):
            tenant.links.generate(body=WANTED)


def test_what_is_live_is_live_after_a_restart(machine: Machine, client: Client) -> None:
    url = main_job(client, PROMPT)
    before = visit(url).text
    with machine.stopped(), pytest.raises(httpx.ConnectError):
        visit(url)
    assert visit(url).text == before
