"""Serves deployed sites by host name, the way CloudFront does on AWS."""

import logging

from botocore.exceptions import BotoCoreError, ClientError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from local.edge import pages, policy
from local.edge.files import File, Files
from local.edge.negotiation import still_good, takes_gzip
from local.edge.paths import file_of, folder_page, host_of
from local.edge.pointers import Pointer, Pointers

_HTML = "text/html; charset=utf-8"
_log = logging.getLogger("local.edge")


class Edge:
    """The ASGI app."""

    def __init__(self, pointers: Pointers, files: Files) -> None:
        self._pointers = pointers
        self._files = files

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        request = Request(scope)
        answer = await run_in_threadpool(self._answer, request)
        await answer(scope, receive, send)

    def _answer(self, request: Request) -> Response:
        if request.method not in {"GET", "HEAD"}:
            return _own_page(request, 405, pages.NOT_ALLOWED, None, {"Allow": "GET, HEAD"})
        host = host_of(request.headers.get("host", ""))
        try:
            pointer = self._pointers.find(host)
            if pointer is None:
                return _own_page(request, 404, pages.no_site(host), None)
            return self._from_site(request, pointer)
        except (BotoCoreError, ClientError) as error:
            _log.warning("%s%s could not be read: %s", host, request.scope["path"], error)
            return _own_page(request, 502, pages.UNREACHABLE, None)

    def _from_site(self, request: Request, pointer: Pointer) -> Response:
        path: str = request.scope["path"]
        if path == "/robots.txt" and pointer.environment != "prod":
            return _plain(request, 200, policy.DISALLOW_ROBOTS.encode(), "text/plain; charset=utf-8", pointer)
        name = file_of(path)
        if name is None:
            return self._no_page(request, pointer)
        file = self._read(pointer, name)
        if file:
            return _file(request, file, pointer)
        page = folder_page(name)
        if page and self._read(pointer, page):
            return _plain(request, 301, b"", _HTML, pointer, {"Location": f"/{name}/"})
        return self._no_page(request, pointer)

    def _no_page(self, request: Request, pointer: Pointer) -> Response:
        file = self._read(pointer, "404.html")
        if file is None:
            return _own_page(request, 404, pages.NO_PAGE, pointer)
        return _plain(request, 404, file.body, file.content_type, pointer)

    def _read(self, pointer: Pointer, name: str) -> File | None:
        return self._files.read(pointer.bucket, pointer.prefix + name)


def _file(request: Request, file: File, pointer: Pointer) -> Response:
    packed = file.packed if takes_gzip(request.headers.get("accept-encoding", "")) else None
    etag = f'"{file.etag}-gzip"' if packed else f'"{file.etag}"'
    headers = {"ETag": etag, "Cache-Control": policy.cache_control(file.content_type)}
    if file.is_text:
        headers["Vary"] = "Accept-Encoding"
    if still_good(request.headers.get("if-none-match", ""), etag):
        return Response(status_code=304, headers=policy.headers(pointer.environment, secure=_secure(request)) | headers)
    if packed:
        headers["Content-Encoding"] = "gzip"
    return _plain(request, 200, packed or file.body, file.content_type, pointer, headers)


def _own_page(request: Request, status: int, page: str, pointer: Pointer | None, headers: dict[str, str] | None = None) -> Response:
    return _plain(request, status, page.encode(), _HTML, pointer, headers)


def _plain(
    request: Request, status: int, body: bytes, content_type: str, pointer: Pointer | None, headers: dict[str, str] | None = None
) -> Response:
    environment = pointer.environment if pointer else None
    every = policy.headers(environment, secure=_secure(request))
    every |= {
        "Cache-Control": "no-store" if pointer is None else "no-cache",
        "Content-Type": content_type,
        "Content-Length": str(len(body)),
    }
    return Response(b"" if request.method == "HEAD" else body, status_code=status, headers=every | (headers or {}))


def _secure(request: Request) -> bool:
    return request.url.scheme == "https"
