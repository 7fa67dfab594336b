"""Generated from spec/lld; do not edit. Run `make generate`.

Server-sent events as typed events, resumed when the connection drops.

open ──▶ events … ──▶ the last one
           └─ dropped ──▶ wait ──▶ open again behind the last event's id
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import httpx
from pydantic import ValidationError

from . import answers
from .calls import EVENTS, Call, Endpoint
from .errors import ApiError, StreamBroken, UnreadableAnswer
from .exchange import Exchange
from .reading import Kind, read_event
from .results import Meta, Resource
from .sse import Decoder, Frame
from .steps import Emit, Flow, Open, Read, Wait

Event = TypeVar("Event")
Job = TypeVar("Job")


@dataclass(frozen=True, slots=True)
class Reattach:
    """Where a stream that a POST began goes on: the `rel` of the job it began, which is a `kind`, and the operation behind it."""

    kind: Kind[Any, Any]
    rel: str
    endpoint: Endpoint


@dataclass(frozen=True, slots=True)
class StreamKind(Generic[Event, Job]):
    """How events are read.

    `ends` are the types of events after which nothing comes. `carries` is the field in which some events hold the resource
    the stream is about, which is a `job`.
    """

    event: Any
    ends: frozenset[str] = frozenset()
    carries: str | None = None
    job: Kind[Any, Any] | None = None
    reattach: Reattach | None = None


@dataclass(slots=True)
class Watch:
    """How far the reading of a stream is."""

    last_event_id: str | None = None
    resource: Resource[Any, Any] | None = None
    ended: bool = False
    location: str | None = field(default=None, repr=False)

    def carried(self) -> Any:
        """The resource that the newest event with one carried. Raises LookupError while there was none."""
        if self.resource is None:
            raise LookupError("no event has carried the resource yet; read on to the end of the stream")
        return self.resource


class Streaming:
    """One stream, from the call that opens it to its last event."""

    def __init__(self, exchange: Exchange, call: Call, kind: StreamKind[Any, Any], watch: Watch) -> None:
        self._exchange, self._call, self._kind, self.watch = exchange, call.sending(accept=EVENTS), kind, watch
        self._retry: float | None = None

    def events(self) -> Flow[None]:
        """Emit the events. Raises StreamBroken when several connections in a row have brought nothing."""
        fruitless = 0
        while not self.watch.ended:
            before = self.watch.last_event_id
            cause = yield from self._read()
            if self.watch.ended:
                return
            fruitless = 0 if self.watch.last_event_id != before else fruitless + 1
            if fruitless >= self._exchange.retries.attempts:
                raise self._broken("it broke off again and again") from cause
            yield Wait(self._pause(fruitless))
            self._call = yield from self._resuming()

    def _read(self) -> Flow[httpx.RequestError | None]:
        """Read one connection to its end; gives what it broke off with. An end after nothing at all is the stream's own."""
        response = yield from self._opened()
        self.watch.location = response.headers.get("location", self.watch.location)
        decoder, some = Decoder(), False
        try:
            while (chunk := (yield Read())) is not None:
                some = True
                for frame in decoder.feed(chunk):
                    yield from self._emit(frame)
                    if self.watch.ended:
                        return None
        except httpx.RequestError as error:
            return error
        finally:
            self._retry = decoder.retry if decoder.retry is not None else self._retry
        self.watch.ended = not some
        return None

    def _opened(self) -> Flow[httpx.Response]:
        """Open the stream. A POST that was seen before answers its job instead, whose stream is then opened."""
        response = yield from self._exchange.answer(self._call, Open)
        if not is_stream(response) and self._kind.reattach and self._call.method == "POST":
            job = answers.resource(self._call, response, self._kind.reattach.kind, self._exchange.sender)
            self._call = self._attached(job)
            response = yield from self._exchange.answer(self._call, Open)
        if not is_stream(response):
            raise UnreadableAnswer(f"{self._call} answered {response.status_code}, which is no stream of events", response.status_code)
        return response

    def _emit(self, frame: Frame) -> Flow[None]:
        self.watch.last_event_id = frame.id or self.watch.last_event_id
        data = answers.loads(frame.data)
        for event in self._known(data, frame):
            self._remember(data)
            self.watch.ended = data.get("type") in self._kind.ends
            yield Emit(event)

    def _known(self, data: Any, frame: Frame) -> Iterator[Any]:
        """The event, unless it is of a type that came after this client: like an unknown field, it is passed over."""
        try:
            event = read_event(self._kind.event, data)
        except ValidationError as error:
            raise self._broken(f"event {frame.id} is not what the contract says: {error.errors()[0]['msg']}") from error
        if event is not None:
            yield event

    def _remember(self, data: Any) -> None:
        """Keep the resource an event carries, with its links as of now."""
        carried = data.get(self._kind.carries) if self._kind.carries else None
        if carried and self._kind.job:
            self.watch.resource = answers.inner_resource(carried, self._kind.job, self._exchange.sender, Meta(None, None))

    def _resuming(self) -> Flow[Call]:
        """The call that goes on behind the last event: the same one, or what the job that a POST began offers."""
        if self._call.method == "GET":
            return self._behind(self._call)
        reattach, location = self._kind.reattach, self.watch.location
        if reattach is None or location is None:
            raise self._broken("it cannot be resumed")
        job = yield from self._exchange.resource(Call(f"{self._call.id}, resumed,", "GET", location), reattach.kind)
        return self._attached(job)

    def _attached(self, job: Resource[Any, Any]) -> Call:
        assert self._kind.reattach  # noqa: S101 - only those that reattach come here
        return self._behind(self._kind.reattach.endpoint.call(href=job.links[self._kind.reattach.rel].href).sending(accept=EVENTS))

    def _behind(self, call: Call) -> Call:
        return call.sending(last_event_id=self.watch.last_event_id) if self.watch.last_event_id else call

    def _pause(self, fruitless: int) -> float:
        """What the server asked for with `retry`, as far as patience goes, or a backoff that grows while nothing comes."""
        retries, luck = self._exchange.retries, self._exchange.chance.luck()
        return min(self._retry, retries.patience) if self._retry is not None else retries.backoff(fruitless + 1, luck)

    def _broken(self, why: str) -> ApiError:
        last = self.watch.last_event_id
        return StreamBroken(f"the stream of {self._call.id} broke off behind event {last or 'none'}: {why}", last)


def is_stream(response: httpx.Response) -> bool:
    kind: str = response.headers.get("content-type", "")
    return kind.split(";", maxsplit=1)[0].strip() == EVENTS
