"""Steps carried out, awaiting."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import aclosing
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


class AsyncSender:
    """Runs flows over an httpx client. Tasks may share it; what they iterate over is each one's own."""

    def __init__(self, http: httpx.AsyncClient, exchange: Exchange, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._http, self.exchange, self._sleep = http, exchange, sleep
        self._lock = asyncio.Lock()
        exchange.sender = self

    async def resource(self, call: Call, kind: Kind[Model, Ways]) -> Resource[Model, Ways]:
        return await self.run(self.exchange.resource(call, kind))

    async def raw(self, call: Call) -> Raw:
        return await self.run(self.exchange.raw(call))

    async def nothing(self, call: Call) -> None:
        await self.run(self.exchange.nothing(call))

    def pages(self, call: Call, kind: Kind[Model, Ways]) -> "AsyncPages[Resource[Model, Ways]]":
        return AsyncPages(lambda: self.iterate(self.exchange.pages(call, kind)))

    def stream(self, call: Call, kind: StreamKind[Event, Job]) -> "AsyncStream[Event, Job]":
        streaming = Streaming(self.exchange, call, kind, Watch())
        return AsyncStream(self.iterate(streaming.events()), streaming.watch)

    async def wait(self, job: Resource[Work, Ways], on_progress: Callable[[Work], object] | None, timeout: float) -> Resource[Work, Ways]:
        return await self.run(until_ended(self.exchange, job, on_progress, timeout))

    async def run(self, flow: Flow[Result]) -> Result:
        """Carry a flow out; gives what it ends with."""
        outcome, opened = NOTHING, _Opened()
        while not isinstance(step := advance(flow, outcome), Done):
            outcome = await self._perform(step, opened)
        result: Result = step.value
        return result

    async def iterate(self, flow: Flow[None]) -> AsyncGenerator[Any, None]:
        """Carry a flow out; gives what it emits."""
        outcome, opened = NOTHING, _Opened()
        try:
            while not isinstance(step := advance(flow, outcome), Done):
                if isinstance(step, Emit):
                    yield step.value
                    outcome = NOTHING
                else:
                    outcome = await self._perform(step, opened)
        finally:
            await opened.close()

    async def _perform(self, step: Step, opened: "_Opened") -> Outcome:
        try:
            return Outcome(await self._done(step, opened))
        except httpx.RequestError as error:
            return Outcome(error=error)

    async def _done(self, step: Step, opened: "_Opened") -> Any:
        match step:
            case Send(request):
                return await self._http.send(request)
            case Open(request):
                return await opened.open(await self._http.send(request, stream=True))
            case Read():
                return await opened.read()
            case Wait(seconds):
                return await self._sleep(seconds)
            case Alone(flow):
                async with self._lock:
                    return await self.run(flow)


class _Opened:
    """The response that is being read, at most one."""

    def __init__(self) -> None:
        self._response: httpx.Response | None = None
        self._chunks: AsyncIterator[bytes] | None = None

    async def open(self, response: httpx.Response) -> httpx.Response:
        """Take another response to read; one that is no stream is read at once."""
        await self.close()
        self._response = response
        if is_stream(response):
            self._chunks = response.aiter_bytes()
        else:
            await response.aread()
        return response

    async def read(self) -> bytes | None:
        return await anext(self._chunks, None) if self._chunks else None

    async def close(self) -> None:
        if self._response:
            await self._response.aclose()


class AsyncLinks(Offered):
    """Links of a result of an awaiting client."""

    @property
    def _sender(self) -> AsyncSender:
        sender: AsyncSender = self._sender_
        return sender


class AsyncPages(Generic[Item]):
    """A list over all its pages, read as it is iterated over. Iterating again asks again.

    `async for site in sites` goes over the items, `async for page in sites.pages()` over the pages.
    """

    def __init__(self, begin: Callable[[], AsyncGenerator[Page[Item], None]]) -> None:
        self._begin = begin

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in page.items:
                yield item

    def pages(self) -> AsyncGenerator[Page[Item], None]:
        return self._begin()

    async def first_page(self) -> Page[Item]:
        """The first page alone."""
        async with aclosing(self.pages()) as pages:
            return await anext(pages)


class AsyncStream(Generic[Event, Job]):
    """Events as they come, to be iterated over once. Leaving an `async with` block, or `close`, ends the reading.

    `resource` is the resource the stream is about, as the newest event had it.
    """

    def __init__(self, events: AsyncGenerator[Event, None], watch: Watch) -> None:
        self._events, self._watch = events, watch

    def __aiter__(self) -> AsyncIterator[Event]:
        return self

    async def __anext__(self) -> Event:
        return await anext(self._events)

    @property
    def last_event_id(self) -> str | None:
        """To go on here later."""
        return self._watch.last_event_id

    @property
    def resource(self) -> Job:
        """Raises LookupError while no event has brought one."""
        job: Job = self._watch.carried()
        return job

    async def close(self) -> None:
        await self._events.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.close()
