"""A server that answers what a test says, in turn, and remembers what it was asked; time that passes only when it is waited for."""

import json
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from generated.client import AsyncClient, Client

BASE = "https://api.test"
TENANT = "ten_01JD0000000000000000000001"
SITE = "site_01JD0000000000000000000002"
SITE_PATH = f"/v1/tenants/{TENANT}/sites/{SITE}"
NOON = 1_795_262_400.0  # 2026-11-21T12:00:00Z

Answer = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


def site(**changes: Any) -> dict[str, Any]:
    plain = {
        "siteId": SITE,
        "tenantId": TENANT,
        "name": "Bloom Bakery",
        "slug": "bloom",
        "kind": "generated",
        "status": "draft",
        "versionCount": 0,
        "urls": {},
        "createdBy": "u-1",
        "revision": 3,
        "createdAt": "2026-11-21T10:00:00Z",
        "updatedAt": "2026-11-21T10:00:00Z",
    }
    return plain | changes


def operation(**changes: Any) -> dict[str, Any]:
    plain = {
        "operationId": "op_01JD0000000000000000000007",
        "tenantId": TENANT,
        "siteId": SITE,
        "type": "site_deployment",
        "status": "pending",
        "progress": 0,
        "steps": [],
        "attempt": 1,
        "createdBy": "u-1",
        "revision": 1,
        "createdAt": "2026-11-21T10:00:00Z",
        "updatedAt": "2026-11-21T10:00:00Z",
    }
    return plain | changes


def generation(**changes: Any) -> dict[str, Any]:
    plain = {
        "generationId": "gen_01JD0000000000000000000004",
        "tenantId": TENANT,
        "siteId": SITE,
        "status": "generating",
        "progress": 10,
        "prompt": "A page for a bakery",
        "eventCount": 1,
        "createdBy": "u-1",
        "revision": 1,
        "createdAt": "2026-11-21T10:00:00Z",
        "updatedAt": "2026-11-21T10:00:00Z",
    }
    return plain | changes


def document(data: dict[str, Any], links: dict[str, Any] | None = None, status: int = 200, **headers: str) -> httpx.Response:
    meta = {"timestamp": "2026-11-21T12:00:00Z", "traceId": "1-abc"}
    etag = {"etag": f'"{data["revision"]}"'} if "revision" in data else {}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, json={"data": data, "_links": links or {}, "_meta": meta}, headers=etag | named)


def page(items: list[dict[str, Any]], following: str | None = None) -> httpx.Response:
    about = {"limit": 2, "count": len(items)} | ({"nextCursor": "c"} if following else {})
    meta = {"timestamp": "2026-11-21T12:00:00Z", "traceId": "1-abc", "page": about}
    links = {"next": {"href": following}} if following else {}
    return httpx.Response(200, json={"data": items, "_links": links, "_meta": meta})


def problem(status: int, code: str, **more: Any) -> httpx.Response:
    headers = more.pop("headers", {})
    said = {"type": f"/docs/problems/{code}", "title": "No", "status": status, "code": code, "traceId": "1-abc"} | more
    return httpx.Response(status, content=json.dumps(said), headers={"content-type": "application/problem+json"} | headers)


def frame(number: int, data: dict[str, Any]) -> bytes:
    return f"id: {number}\nevent: {data['type']}\ndata: {json.dumps(data)}\n\n".encode()


class Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in pieces; an exception among them is where the connection drops."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces, self.closed = pieces, False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def events(*pieces: bytes | Exception, **headers: str) -> httpx.Response:
    return httpx.Response(200, headers={"content-type": "text/event-stream; charset=utf-8"} | headers, stream=Chunks(*pieces))


@dataclass
class Server:
    """`asked` are the requests so far, `waited` the seconds the client has waited."""

    answers: list[Answer] = field(default_factory=list)
    asked: list[httpx.Request] = field(default_factory=list)
    waited: list[float] = field(default_factory=list)
    now: float = NOON

    def says(self, *answers: Answer) -> "Server":
        self.answers += answers
        return self

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        assert self.answers, f"nobody expected {request.method} {request.url}"
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, httpx.Response) else answer(request)

    def sleep(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.now += seconds

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)

    def client(self, **options: Any) -> Client:
        common: dict[str, Any] = {"token": "secret-token", "clock": lambda: self.now, "luck": lambda: 1.0} | options
        return Client(BASE, transport=httpx.MockTransport(self), sleep=self.sleep, **common)

    def aclient(self, **options: Any) -> AsyncClient:
        common: dict[str, Any] = {"token": "secret-token", "clock": lambda: self.now, "luck": lambda: 1.0} | options
        return AsyncClient(BASE, transport=httpx.MockTransport(self), sleep=self.asleep, **common)

    @property
    def addresses(self) -> list[str]:
        return [f"{request.method} {request.url.raw_path.decode()}" for request in self.asked]

    def header(self, name: str) -> list[str | None]:
        return [request.headers.get(name) for request in self.asked]

    def bodies(self) -> list[Any]:
        return [json.loads(request.content) if request.content else None for request in self.asked]


@pytest.fixture
def server() -> Iterator[Server]:
    """All answers must be used up when the test ends."""
    told = Server()
    yield told
    assert told.answers == []


@pytest.fixture
def client(server: Server) -> Iterator[Client]:
    with server.client() as ours:
        yield ours
