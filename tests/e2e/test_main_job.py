"""The main job by HTTP alone, following only `_links` from `GET /v1`; and that what is live survives a restart."""

import json
from collections.abc import Iterator

import httpx
import pytest

from local.cloud import cloud
from local.demo import main_job
from local.follow import Follower, JourneyError, Resource, resource_in, visit
from local.people import PASSWORD
from local.places import Places
from local.ports import free_port

pytestmark = pytest.mark.emulator

PROMPT = (
    "A page for Harbour Lights, a seafood restaurant in Whitby. Fish and chips £12.50, open Tuesday to Sunday 12 to 9. "
    "Warm and friendly, with prices, a gallery and contact."
)


@pytest.fixture
def client(running: Places) -> Iterator[Follower]:
    with Follower(running.api) as following:
        yield following


@pytest.fixture
def tenant(client: Follower) -> Resource:
    return client.follow(client.sign_in("admin@acme.test", PASSWORD), "tenant")


def test_a_prompt_becomes_a_live_page(client: Follower) -> None:
    page = visit(main_job(client, PROMPT))
    assert page.status_code == 200
    assert all(fact in page.text for fact in ("Harbour Lights", "£12.50", "Whitby"))
    assert "script-src 'self'" in page.headers["content-security-policy"]
    assert "x-robots-tag" not in page.headers


def test_a_queued_page_is_written_by_the_worker_and_its_stream_misses_nothing(client: Follower, tenant: Resource) -> None:
    queued = client.follow(tenant, "generate", {"prompt": PROMPT})
    assert queued.data["status"] == "pending"
    events = list(client.stream(queued, "stream", None))
    assert (events[0]["type"], events[-1]["type"]) == ("stage", "complete")
    html = "".join(event["content"] for event in events if event["type"] == "chunk" and event["path"] == "index.html")
    finished = resource_in(events[-1])
    preview = visit(finished.data["previewUrl"])
    assert preview.text == html
    assert preview.headers["x-robots-tag"] == "noindex, nofollow"


def test_a_reader_who_lost_the_connection_goes_on_where_it_was(running: Places, client: Follower, tenant: Resource) -> None:
    session = client.follow(client.root(), "me")
    assert session.data["email"] == "admin@acme.test"
    whole = list(client.stream(tenant, "generate", {"prompt": PROMPT}))
    generation = resource_in(whole[-1])
    for seen in (0, 1, len(whole) // 2, len(whole) - 1):
        again = _events(running, client, generation, seen)
        assert [number for number, _ in again] == list(range(seen + 1, len(whole) + 1))
        assert [data["type"] for _, data in again] == [event["type"] for event in whole[seen:]]


def test_the_author_is_not_asked_for_what_it_never_writes(client: Follower, tenant: Resource) -> None:
    prompt = 'A page for Evil Bakery <script>alert(1)</script> with an <iframe src="https://x.test"> and onclick="steal()" please.'
    generation = resource_in(list(client.stream(tenant, "generate", {"prompt": prompt}))[-1])
    html = visit(generation.data["previewUrl"]).text
    assert "<script" not in html
    assert "<iframe" not in html
    assert client.follow(generation, "validate").data["securityStatus"] == "passed"


def test_only_ways_that_are_open_are_shown(client: Follower) -> None:
    tenant = client.follow(client.sign_in("viewer@acme.test", PASSWORD), "tenant")
    assert "generate" not in tenant.links
    with pytest.raises(JourneyError, match="There is no 'generate' here"):
        client.follow(tenant, "generate", {"prompt": PROMPT})


def test_what_is_live_is_live_after_a_restart(tmp_path_factory: pytest.TempPathFactory) -> None:
    places = Places(tmp_path_factory.mktemp("restarted"), free_port(), free_port(), free_port())
    with cloud(places), Follower(places.api) as client:
        url = main_job(client, PROMPT)
        before = visit(url).text
    with pytest.raises(httpx.ConnectError):
        visit(url)
    with cloud(places):
        assert visit(url).text == before


def _events(running: Places, client: Follower, generation: Resource, behind: int) -> list[tuple[int, dict[str, str]]]:
    headers = client.headers | {"Last-Event-ID": str(behind)}
    answer = httpx.get(f"{running.api}{generation.links['stream']['href']}", headers=headers, timeout=30)
    frames = [frame.split("\n") for frame in answer.text.strip().split("\n\n") if not frame.startswith(":")]
    return [(int(lines[0].removeprefix("id: ")), json.loads(lines[2].removeprefix("data: "))) for lines in frames]
