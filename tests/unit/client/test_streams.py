"""Events are typed, and a dropped connection is taken up where it was."""

import gc

import httpx
import pytest

from generated.client import StreamBroken, UnreadableAnswer, problems
from generated.models.generation import ChunkEvent, CompleteEvent, GenerationCreate, ProgressEvent

from .conftest import TENANT, document, events, frame, generation, problem

GENERATION = "gen_01JD0000000000000000000004"
PATH = f"/v1/tenants/{TENANT}/generations/{GENERATION}"
WAYS = {"self": {"href": PATH}, "stream": {"href": f"{PATH}/events"}}
ONE = frame(1, {"type": "progress", "progress": 10, "message": "Begun"})
TWO = frame(2, {"type": "chunk", "path": "index.html", "content": "<h1>"})
LAST = frame(3, {"type": "complete", "generation": generation(status="complete", _links=WAYS)})
CUT = httpx.RemoteProtocolError("cut")
PROMPT = GenerationCreate(prompt="A page for a bakery")


def watch(client):
    return client.stream_generation(tenant_id=TENANT, generation_id=GENERATION)


def test_events_are_of_their_own_types(server, client):
    server.says(events(b": hello\n\n", ONE + TWO, LAST, ONE))
    assert [type(event) for event in watch(client)] == [ProgressEvent, ChunkEvent, CompleteEvent]
    assert server.header("accept") == ["text/event-stream"]
    assert server.header("last-event-id") == [None]


def test_nothing_is_asked_before_it_is_read(server, client):
    stream = watch(client)
    assert server.asked == []
    stream.close()


def test_the_resource_it_is_about_comes_with_its_links(server, client):
    server.says(events(ONE, LAST), document(generation()))
    stream = watch(client)
    next(stream)
    with pytest.raises(LookupError, match="read on"):
        _ = stream.resource
    list(stream)
    assert (stream.resource.data.status, stream.resource.revision, stream.last_event_id) == ("complete", 1, "3")
    stream.resource.links.self()
    assert server.addresses[-1] == f"GET {PATH}"


def test_a_dropped_stream_goes_on_behind_the_last_event(server, client):
    server.says(events(ONE, CUT), events(TWO[:10], httpx.ReadTimeout("idle")), events(TWO, LAST))
    assert [type(event) for event in watch(client)] == [ProgressEvent, ChunkEvent, CompleteEvent]
    assert server.header("last-event-id") == [None, "1", "1"]
    assert server.waited == [0.25, 0.5]


def test_the_server_says_how_long_to_wait(server, client):
    server.says(events(b"retry: 1500\n\n" + ONE, CUT), events(LAST))
    list(watch(client))
    assert server.waited == [1.5]


def test_it_does_not_wait_longer_than_its_patience(server, client):
    server.says(events(b"retry: 86400000\n\n" + ONE, CUT), events(LAST))
    list(watch(client))
    assert server.waited == [60.0]


def test_an_end_after_nothing_but_signs_of_life_is_taken_for_a_drop(server, client):
    server.says(events(ONE), events(b": keep-alive\n\n"), events(LAST))
    assert len(list(watch(client))) == 2


def test_an_end_before_the_last_event_is_taken_for_a_drop(server, client):
    server.says(events(ONE), events(LAST))
    assert len(list(watch(client))) == 2


def test_a_stream_behind_its_last_event_is_over(server, client):
    server.says(events())
    assert list(client.stream_generation(tenant_id=TENANT, generation_id=GENERATION, last_event_id=3)) == []
    assert server.header("last-event-id") == ["3"]


def test_a_reader_who_sees_nothing_new_again_and_again_is_told(server, client):
    server.says(events(ONE, CUT), *[events(CUT) for _ in range(4)])
    with pytest.raises(StreamBroken, match="broke off behind event 1: it broke off again and again") as raised:
        list(watch(client))
    assert raised.value.last_event_id == "1"
    assert raised.value.__cause__ is CUT


def test_an_event_that_came_after_this_client_is_passed_over(server, client):
    server.says(events(ONE, frame(2, {"type": "applause", "loud": True}), LAST))
    assert [event.type for event in watch(client)] == ["progress", "complete"]


def test_an_event_may_hold_what_came_later(server, client):
    grown = {"type": "complete", "generation": generation(status="polished", _links=WAYS), "by": "Ada"}
    server.says(events(frame(1, grown)))
    stream = watch(client)
    (event,) = stream
    assert isinstance(event, CompleteEvent)
    assert (event.generation.status, stream.resource.data.status) == ("polished", "polished")


@pytest.mark.parametrize("data", [b"{", b'{"type": "progress"}', b"[]"])
def test_an_event_that_is_not_what_the_contract_says_is_told(server, client, data):
    server.says(events(b"id: 7\ndata: " + data + b"\n\n"))
    with pytest.raises(StreamBroken, match="event 7 is not what the contract says"):
        list(watch(client))


def test_a_refusal_is_raised_as_of_every_call(server, client):
    server.says(problem(404, "GENERATION_NOT_FOUND"))
    with pytest.raises(problems.GenerationNotFound):
        list(watch(client))


def test_a_success_that_is_no_stream_is_told(server, client):
    server.says(document(generation()))
    with pytest.raises(UnreadableAnswer, match="no stream of events"):
        list(watch(client))


def test_leaving_early_ends_the_reading(server, client):
    answer = events(ONE, TWO, LAST)
    server.says(answer)
    with watch(client) as stream:
        next(stream)
        assert not answer.is_closed
    assert answer.is_closed
    assert list(stream) == []


def test_letting_go_of_a_stream_ends_the_reading(server, client):
    answer = events(ONE, TWO, LAST)
    server.says(answer)
    next(watch(client))
    gc.collect()
    assert answer.is_closed


class TestAPostThatStreams:
    def begin(self, client):
        return client.generate_page_stream(tenant_id=TENANT, body=PROMPT)

    def test_it_streams(self, server, client):
        server.says(events(ONE, LAST, location=PATH))
        assert len(list(self.begin(client))) == 2
        assert server.addresses == [f"POST /v1/tenants/{TENANT}/generations"]
        assert server.header("idempotency-key") != [None]

    def test_when_it_drops_it_goes_on_with_the_jobs_own_stream(self, server, client):
        server.says(events(ONE, CUT, location=PATH), document(generation(), WAYS), events(TWO, CUT), events(LAST))
        assert len(list(self.begin(client))) == 3
        assert server.addresses[1:] == [f"GET {PATH}", f"GET {PATH}/events", f"GET {PATH}/events"]
        assert server.header("last-event-id") == [None, None, "1", "2"]

    def test_a_lost_answer_is_asked_for_again_and_answers_the_job(self, server, client):
        server.says(httpx.ReadError("lost"), document(generation(), WAYS, status=202), events(ONE, LAST))
        assert len(list(self.begin(client))) == 2
        first, second, third = server.header("idempotency-key")
        assert (first, third) == (second, None)

    def test_without_an_address_it_cannot_go_on(self, server, client):
        server.says(events(ONE, CUT))
        with pytest.raises(StreamBroken, match="it cannot be resumed"):
            list(self.begin(client))

    def test_without_the_stream_it_answers_the_job(self, server, client):
        server.says(document(generation(), WAYS, status=202, location=PATH), events(LAST))
        job = client.generate_page(tenant_id=TENANT, body=PROMPT)
        assert (job.location, server.header("accept")) == (PATH, ["application/json"])
        assert len(list(job.links.stream())) == 1
