"""Generated from spec/lld; do not edit. Run `make generate`.

What every client has beside the operations: construction, closing, following and waiting."""

import random
import time
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx
from pydantic import BaseModel

from .calls import Endpoint
from .exchange import Chance, Contract, Exchange
from .links import Link
from .reading import Kind
from .results import Resource
from .retries import Retries
from .sender import Links, Sender
from .session import Credentials
from .waiting import Work

Ways = TypeVar("Ways")
Body = BaseModel | Mapping[str, Any] | None
ANYTHING: Kind[dict[str, Any], Links] = Kind(dict[str, Any], Links)


class BaseClient:
    """A client of the API at `base_url`.

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
        transport: httpx.BaseTransport | None = None,
        sleep: Callable[[float], None] = time.sleep,
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
        self._http = httpx.Client(timeout=timeout, transport=transport)
        self._sender = Sender(self._http, exchange, sleep)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self._sender.exchange.base)!r}, {self._sender.exchange.session!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close its connections."""
        self._http.close()

    def follow(self, link: Link, body: Body = None) -> Resource[dict[str, Any], Links]:
        """Follow any link, such as one that came after this client was made; the result's data is what the JSON says."""
        return self._sender.resource(followed(link, body), ANYTHING)

    def wait(
        self, job: Resource[Work, Ways], *, on_progress: Callable[[Work], object] | None = None, timeout: float = 300.0
    ) -> Resource[Work, Ways]:
        """Wait until work has ended, such as the operation a 202 answered; gives its last state.

        `on_progress` is called with each new state. Raises WorkFailed when it failed or was cancelled, WorkTakesTooLong after
        `timeout` seconds.
        """
        return self._sender.wait(job, on_progress, timeout)


def credentials(contract: Contract, token: str | None, email: str | None, password: str | None) -> Credentials | None:
    """Who signs in, if anybody. Raises ValueError for half an answer, or two."""
    if email is None and password is None:
        return None
    if email is None or password is None or token is not None:
        raise ValueError("give a token, or both email and password, or none of them")
    if contract.sign_in is None:
        raise ValueError("this API has no operation to sign in with; give a token")
    return Credentials(email, password)


def followed(link: Link, body: Body) -> Any:
    return Endpoint(f"follow {link.method}", link.method, "", idempotent=False).call(href=link.href, body=body)
