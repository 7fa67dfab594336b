"""The door for API Gateway: a proxy event in, a response out, through the same application.

`SERVICE` names the Lambda function whose operations this process serves (comma-separated for several; unset: all).
The application is built at import, so a missing handler fails at start. Handlers are plain functions, called directly, and
a buffered response is never waited for: nothing suspends, so the application runs without an event loop (`_run`).
"""

import base64
import os
from collections.abc import Coroutine
from contextvars import copy_context
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

from runtime.app import build_app
from runtime.installation import authenticator, services

Event = dict[str, Any]


class LambdaDoor:
    """Turns proxy events into ASGI scopes and what comes back into proxy responses."""

    def __init__(self, app: Any) -> None:
        self._app = app
        _run(_started(app))

    def __call__(self, event: Event, context: object) -> Event:  # noqa: ARG002 - Lambda's signature
        answer: Event = _run(self._answer(event))
        return answer

    async def _answer(self, event: Event) -> Event:
        body = event.get("body") or ""
        raw = base64.b64decode(body) if event.get("isBase64Encoded") else body.encode()
        start: dict[str, Any] = {}
        pieces: list[bytes] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": raw, "more_body": False}

        async def send(message: Any) -> None:
            if message["type"] == "http.response.start":
                start.update(status=message["status"], headers=message["headers"])
            else:
                pieces.append(message.get("body", b""))

        await self._app(_scope(event), receive, send)
        return _response(start["status"], start["headers"], b"".join(pieces))


def _run(work: Coroutine[Any, Any, Any]) -> Any:
    """Run what never suspends to its end, in a context of its own. Raises RuntimeError when it does suspend."""
    try:
        copy_context().run(work.send, None)
    except StopIteration as ended:
        return ended.value
    work.close()
    raise RuntimeError("Something behind the Lambda door waits for an event loop. Only the ASGI door has one.")


def _scope(event: Event) -> dict[str, Any]:
    headers = event.get("multiValueHeaders") or {name: [value] for name, value in (event.get("headers") or {}).items()}
    query = event.get("multiValueQueryStringParameters") or {}
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": event["httpMethod"],
        "path": event["path"],
        "root_path": "",
        "scheme": "https",
        "query_string": urlencode([(name, value) for name, values in query.items() for value in values]).encode() if query else b"",
        "headers": [(_on_the_wire(name), value.encode("latin-1")) for name, values in headers.items() for value in values],
        "server": ("lambda", 443),
        "client": ((event.get("requestContext") or {}).get("identity", {}).get("sourceIp", ""), 0),
        "extensions": {},
    }


@lru_cache(256)
def _on_the_wire(name: str) -> bytes:
    return name.lower().encode("latin-1")


def _response(status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> Event:
    return {
        "statusCode": status,
        "headers": {name.decode("latin-1"): value.decode("latin-1") for name, value in headers},
        "body": body.decode(),
        "isBase64Encoded": False,
    }


async def _started(app: Any) -> None:
    """Run the application's start-up once, so that its middleware is built before the first request."""
    messages = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])

    async def receive() -> dict[str, str]:
        return next(messages)

    async def send(message: dict[str, Any]) -> None:
        if message["type"] == "lifespan.startup.failed":
            raise RuntimeError(message.get("message", "start-up failed"))

    await app({"type": "lifespan", "asgi": {"version": "3.0"}}, receive, send)


def door(functions: str | None = os.environ.get("SERVICE")) -> LambdaDoor:
    """Build the door of this function."""
    served = functions.split(",") if functions else None
    return LambdaDoor(build_app(services(), authenticator(), functions=served, threads=False))
