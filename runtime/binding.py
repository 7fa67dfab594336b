"""Connexion's last middleware: what stands behind its routing and security is ours.

It takes the operationId that Connexion routed, finds the handler Connexion's resolver resolved, and lets a
`Dispatcher` answer. Everything that goes wrong leaves as a SiteBuilderException for the exception middleware.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import anyio.to_thread

from generated.operations import OPERATIONS, Operation
from runtime.authentication import Authenticator
from runtime.cursors import CursorSigner
from runtime.deprecation import NOTICES, notices
from runtime.dispatch import Dispatcher
from runtime.framework import ROUTING_CONTEXT, SpecMiddleware
from runtime.http import MAX_BODY_BYTES, Request, Response
from runtime.observability import observed, trace_id
from runtime.security import VERDICT
from runtime.sending import send_response
from services.bootstrap import Services
from services.core import correlation
from services.core.errors import NotFoundException, SiteBuilderException
from services.core.principal import Principal

REQUEST_ID = "site_builder_request_id"


class Binding(SpecMiddleware):
    """`threads`: run handlers in the thread pool (under uvicorn) rather than directly (on Lambda, one at a time)."""

    def __init__(self, app: Any, *, services: Services, authenticator: Authenticator, threads: bool) -> None:
        self.app = app
        self._services = services
        self._authenticator = authenticator
        self._threads = threads
        self._dispatchers: dict[str, Dispatcher] = {}
        self._leaving: dict[str, Operation] = {}

    def add_api(self, specification: Any, **options: Any) -> None:
        """Resolve every handler now: a missing one fails at start, not at the first request."""
        resolver: Any = options["resolver"]
        cursors = CursorSigner(self._services.cursor_key)
        served = [item["operationId"] for path in specification["paths"].values() for item in path.values() if "operationId" in item]

        def dispatcher(operation: Operation, parent: Dispatcher | None) -> Dispatcher:
            handler = resolver.resolve_function_from_operation_id(operation.operation_id)
            return Dispatcher(operation, handler, self._services, cursors, parent)

        for operation_id in served:
            operation = OPERATIONS[operation_id]
            above = _resource_above(operation)
            self._dispatchers[operation_id] = dispatcher(operation, dispatcher(above, None) if above else None)
        self._leaving = {name: OPERATIONS[name] for name in served if OPERATIONS[name].notices}

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        operation_id = scope["extensions"][ROUTING_CONTEXT].get("operation_id")
        if operation_id is None:
            raise NotFoundException("NOT_FOUND", f"There is nothing at {scope['path']}. Start at GET /v1.")
        if operation_id in self._leaving:
            scope["extensions"][NOTICES] = notices(self._leaving[operation_id], scope["path_params"])
        request = Request.from_scope(scope)
        await _read_body(request, receive)
        if self._threads:
            response = await anyio.to_thread.run_sync(self._answer, operation_id, request, scope)
        else:
            response = self._answer(operation_id, request, scope)
        if response.frames is not None and not self._threads:
            response = replace(response, body=b"".join(response.frames), frames=None)  # this door sends responses whole
        await send_response(response, scope, receive, send)

    def _answer(self, operation_id: str, request: Request, scope: Any) -> Response:
        request_id = scope["extensions"][REQUEST_ID]
        correlation.set_correlation_id(request_id)
        with observed(operation_id, kind="request", request_id=request_id) as seen:
            try:
                principal = self._principal(request, scope)
                seen.fields |= {"user_id": principal.user_id, "tenant_id": request.path_params.get("tenantId", "")}
                response = self._dispatchers[operation_id].run(request, principal, request_id, trace_id(request_id))
            except SiteBuilderException as problem:
                seen.status = problem.status
                seen.fields["code"] = problem.code
                raise
            except Exception:
                seen.status = 500
                raise
            seen.status = response.status
        return response

    def _principal(self, request: Request, scope: Any) -> Principal:
        verdict = scope["extensions"].get(VERDICT)
        if isinstance(verdict, SiteBuilderException):
            raise verdict
        return verdict if isinstance(verdict, Principal) else self._authenticator.identify(request.headers.get("authorization"))


async def _read_body(request: Request, receive: Callable[[], Awaitable[Any]]) -> None:
    """Read the body, but never more than may be sent: what is too large is drained, not kept."""
    if request.method in ("GET", "HEAD"):
        return
    chunks, size, more = [], 0, True
    while more:
        message = await receive()
        chunk, more = message.get("body", b""), message.get("more_body", False)
        size += len(chunk)
        if size <= MAX_BODY_BYTES:
            chunks.append(chunk)
    request.too_large = size > MAX_BODY_BYTES
    request.body = b"" if request.too_large else b"".join(chunks)


def _resource_above(operation: Operation) -> Operation | None:
    """Find the GET of the resource a path is about: the longest prefix that ends in an id below the tenant."""
    getters = {o.path: o for o in OPERATIONS.values() if o.method == "GET" and o.shape == "document"}
    pieces = operation.path.split("/")
    for length in range(len(pieces), 4, -1):
        prefix = "/".join(pieces[:length])
        if prefix.endswith("}") and prefix in getters and getters[prefix].operation_id != operation.operation_id:
            return getters[prefix]
    return None
