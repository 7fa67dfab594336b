"""Steps carried out, blocking."""

import threading
import time
from collections.abc import Callable, Generator, Iterator
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

import httpx

from .calls import Call
from .exchange import Exchange
from .links import Offered
from .reading import Kind
from .results import Page, Raw, Resource
from .steps import NOTHING, Alone, Done, Emit, Flow, Open, Outcome, Read, Send, Step, Wait, advance
from .streaming import Streaming, StreamKind, Watch, is_stream
from .waiting import Work, until_ended

Event = TypeVar("Event")
Item = TypeVar("Item")
Job = TypeVar("Job")
Model = TypeVar("Model")
Result = TypeVar("Result")
Ways = TypeVar("Ways")


class Sender:
    """Runs flows over an httpx client. Threads may share it; what they iterate over is each one's own."""

    def __init__(self, http: httpx.Client, exchange: Exchange, sleep: Callable[[float], None] = time.sleep) -> None:
        self._http, self.exchange, self._sleep = http, exchange, sleep
        self._lock = threading.Lock()
        exchange.sender = self

    def resource(self, call: Call, kind: Kind[Model, Ways]) -> Resource[Model, Ways]:
        return self.run(self.exchange.resource(call, kind))

    def raw(self, call: Call) -> Raw:
        return self.run(self.exchange.raw(call))

    def nothing(self, call: Call) -> None:
        self.run(self.exchange.nothing(call))

    def pages(self, call: Call, kind: Kind[Model, Ways]) -> "Pages[Resource[Model, Ways]]":
        return Pages(lambda: self.iterate(self.exchange.pages(call, kind)))

    def stream(self, call: Call, kind: StreamKind[Event, Job]) -> "Stream[Event, Job]":
        streaming = Streaming(self.exchange, call, kind, Watch())
        return Stream(self.iterate(streaming.events()), streaming.watch)

    def wait(self, job: Resource[Work, Ways], on_progress: Callable[[Work], object] | None, timeout: float) -> Resource[Work, Ways]:
        return self.run(until_ended(self.exchange, job, on_progress, timeout))

    def run(self, flow: Flow[Result]) -> Result:
        """Carry a flow out; gives what it ends with."""
        outcome, opened = NOTHING, _Opened()
        while not isinstance(step := advance(flow, outcome), Done):
            outcome = self._perform(step, opened)
        result: Result = step.value
        return result

    def iterate(self, flow: Flow[None]) -> Generator[Any, None, None]:
        """Carry a flow out; gives what it emits."""
        outcome, opened = NOTHING, _Opened()
        try:
            while not isinstance(step := advance(flow, outcome), Done):
                if isinstance(step, Emit):
                    yield step.value
                    outcome = NOTHING
                else:
                    outcome = self._perform(step, opened)
        finally:
            opened.close()

    def _perform(self, step: Step, opened: "_Opened") -> Outcome:
        try:
            return Outcome(self._done(step, opened))
        except httpx.RequestError as error:
            return Outcome(error=error)

    def _done(self, step: Step, opened: "_Opened") -> Any:
        match step:
            case Send(request):
                return self._http.send(request)
            case Open(request):
                return opened.open(self._http.send(request, stream=True))
            case Read():
                return opened.read()
            case Wait(seconds):
                return self._sleep(seconds)
            case Alone(flow):
                with self._lock:
                    return self.run(flow)


class _Opened:
    """The response that is being read, at most one."""

    def __init__(self) -> None:
        self._response: httpx.Response | None = None
        self._chunks: Iterator[bytes] = iter(())

    def open(self, response: httpx.Response) -> httpx.Response:
        """Take another response to read; one that is no stream is read at once."""
        self.close()
        self._response = response
        if is_stream(response):
            self._chunks = response.iter_bytes()
        else:
            response.read()
        return response

    def read(self) -> bytes | None:
        return next(self._chunks, None)

    def close(self) -> None:
        if self._response:
            self._response.close()


class Links(Offered):
    """Links of a result of a blocking client."""

    @property
    def _sender(self) -> Sender:
        sender: Sender = self._sender_
        return sender


class Pages(Generic[Item]):
    """A list over all its pages, read as it is iterated over. Iterating again asks again.

    `for site in sites` goes over the items, `for page in sites.pages()` over the pages.
    """

    def __init__(self, begin: Callable[[], Iterator[Page[Item]]]) -> None:
        self._begin = begin

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[Item]]:
        return self._begin()

    def first_page(self) -> Page[Item]:
        """The first page alone."""
        return next(self.pages())


class Stream(Generic[Event, Job]):
    """Events as they come, to be iterated over once. Leaving a `with` block, or `close`, ends the reading.

    `resource` is the resource the stream is about, as the newest event had it.
    """

    def __init__(self, events: Generator[Event, None, None], watch: Watch) -> None:
        self._events, self._watch = events, watch

    def __iter__(self) -> Iterator[Event]:
        return self

    def __next__(self) -> Event:
        return next(self._events)

    @property
    def last_event_id(self) -> str | None:
        """To go on here later."""
        return self._watch.last_event_id

    @property
    def resource(self) -> Job:
        """Raises LookupError while no event has brought one."""
        job: Job = self._watch.carried()
        return job

    def close(self) -> None:
        self._events.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
