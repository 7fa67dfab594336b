"""What every awaiting client has beside the operations; see `client`, its blocking twin."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx

from .async_sender import AsyncLinks, AsyncSender
from .client import Body, credentials, followed
from .exchange import Chance, Contract, Exchange
from .links import Link
from .reading import Kind
from .results import Resource
from .retries import Retries
from .waiting import Work

Ways = TypeVar("Ways")
ANYTHING: Kind[dict[str, Any], AsyncLinks] = Kind(dict[str, Any], AsyncLinks)


class AsyncBaseClient:
    """A client of the API at `base_url`, for asyncio.

    It is nobody, or whoever the `token` says, or the person who signs in with `email` and `password`: at the first call that
    needs it, again whenever the session ends. `timeout` is in seconds, for connecting and for each answer; `retries` says how
    patient it is. `transport` is httpx's, for proxies, certificates or tests. `sleep`, `clock` and `luck` stand for time and
    randomness in tests. Redirects are not followed, so that the token goes nowhere else.
    """

    contract: Contract

    def __init__(
        self,
        base_url: str,
        *,
        token: str | None = None,
        email: str | None = None,
        password: str | None = None,
        timeout: float = 30.0,
        retries: Retries | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        clock: Callable[[], float] = time.time,
        luck: Callable[[], float] = random.random,
    ) -> None:
        exchange = Exchange(
            base_url,
            self.contract,
            token=token,
            credentials=credentials(self.contract, token, email, password),
            retries=retries or Retries(),
            chance=Chance(clock, luck),
        )
        self._http = httpx.AsyncClient(timeout=timeout, transport=transport)
        self._sender = AsyncSender(self._http, exchange, sleep)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self._sender.exchange.base)!r}, {self._sender.exchange.session!r})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.close()

    async def close(self) -> None:
        """Close its connections."""
        await self._http.aclose()

    async def follow(self, link: Link, body: Body = None) -> Resource[dict[str, Any], AsyncLinks]:
        """Follow any link, such as one that came after this client was made; the result's data is what the JSON says."""
        return await self._sender.resource(followed(link, body), ANYTHING)

    async def wait(
        self, job: Resource[Work, Ways], *, on_progress: Callable[[Work], object] | None = None, timeout: float = 300.0
    ) -> Resource[Work, Ways]:
        """Wait until work has ended, such as the operation a 202 answered; gives its last state.

        `on_progress` is called with each new state. Raises WorkFailed when it failed or was cancelled, WorkTakesTooLong after
        `timeout` seconds.
        """
        return await self._sender.wait(job, on_progress, timeout)
