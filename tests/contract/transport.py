"""The application in this process, as a session of requests: no socket, no event loop, no thread.

Handlers are plain functions and, without `threads`, a response is sent whole: nothing suspends, so each request is one call.
"""

from contextvars import copy_context
from io import BytesIO
from typing import Any
from urllib.parse import unquote, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPHeaderDict, HTTPResponse

BASE = "http://localhost"


class InProcess(requests.Session):
    """Asks the application; a path alone is enough of an address."""

    def __init__(self, app: Any) -> None:
        super().__init__()
        self.trust_env = False
        self.mount(BASE, _Door(app))

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> requests.Response:
        return super().request(method, url if url.startswith(BASE) else BASE + url, *args, **kwargs)

    def prepare_request(self, request: requests.Request) -> requests.PreparedRequest:
        """As it is: this session has nothing of its own that would have to be put to each. A header set to None is left out."""
        request.headers = {name: value for name, value in request.headers.items() if value is not None}
        return request.prepare()


class _Door(HTTPAdapter):
    def __init__(self, app: Any) -> None:
        super().__init__()
        self._app = app

    def send(self, request: requests.PreparedRequest, *_: Any, **__: Any) -> requests.Response:
        status, headers, body = _answered(self._app, request)
        raw = HTTPResponse(BytesIO(body), headers, status, preload_content=False, request_method=request.method)
        return self.build_response(request, raw)


def _answered(app: Any, request: requests.PreparedRequest) -> tuple[int, HTTPHeaderDict, bytes]:
    body = request.body.encode() if isinstance(request.body, str) else request.body or b""
    status, headers, pieces = 0, HTTPHeaderDict(), []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Any) -> None:
        nonlocal status
        if message["type"] == "http.response.start":
            status = message["status"]
            for name, value in message["headers"]:
                headers.add(name.decode("latin-1"), value.decode("latin-1"))
        else:
            pieces.append(message.get("body", b""))

    try:
        copy_context().run(app(_scope(request), receive, send).send, None)
    except StopIteration:
        return status, headers, b"".join(pieces)
    raise AssertionError("the application waits for an event loop")


def _scope(request: requests.PreparedRequest) -> dict[str, Any]:
    parts = urlsplit(str(request.url))
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": parts.scheme,
        "root_path": "",
        "path": unquote(parts.path),
        "raw_path": parts.path.encode(),
        "query_string": parts.query.encode(),
        "headers": [(_bytes(name).lower(), _bytes(value)) for name, value in request.headers.items()],
        "server": ("localhost", 80),
        "client": ("127.0.0.1", 0),
        "extensions": {},
    }


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("latin-1")
