"""The Connexion application: the contract's operations, its router, its security, and our binding behind them."""

import functools
import os
import re
import time
from collections.abc import Callable, Collection
from importlib import import_module
from typing import Any

from starlette.exceptions import HTTPException

from generated.operations import OPERATIONS, Operation
from runtime import observability
from runtime.authentication import Authenticator
from runtime.binding import REQUEST_ID, Binding
from runtime.deprecation import NOTICES
from runtime.exceptions import STARTED, LateExceptions
from runtime.framework import AsyncApp, ConnexionRequest, ConnexionResponse, Resolver
from runtime.http import Response, headers_of
from runtime.problems import problem_response, unexpected
from runtime.routing import CompiledRouting
from runtime.security import TokenSecurity
from services.bootstrap import Services
from services.core.errors import MethodNotAllowedException, NotFoundException, SiteBuilderException

_REQUEST_ID = re.compile(r"[A-Za-z0-9_.:-]{1,128}\Z")


def build_app(services: Services, authenticator: Authenticator, *, functions: Collection[str] | None = None, threads: bool) -> Any:
    """Build the ASGI application, whole: a missing handler fails here.

    `functions` names the Lambda functions whose operations are served (None: all); `threads` as in `Binding`.
    """
    served = [o for o in OPERATIONS.values() if functions is None or o.service in functions]
    binding = functools.partial(Binding, services=services, authenticator=authenticator, threads=threads)
    security = functools.partial(TokenSecurity, authenticator=authenticator)
    app = AsyncApp(
        __name__,
        middlewares=[LateExceptions, CompiledRouting, security, binding],
        resolver=Resolver(_handler),
    )
    app.add_error_handler(SiteBuilderException, _refused)
    app.add_error_handler(HTTPException, _not_routed)
    app.add_error_handler(Exception, _unexpected)
    app.add_api(_reduced(served))
    return _with_request_id(app)


def _handler(operation_id: str) -> Any:
    operation = OPERATIONS[operation_id]
    return getattr(import_module(f"handlers.{operation.module}"), operation.function)


def _reduced(served: list[Operation]) -> dict[str, Any]:
    """The part of the contract Connexion needs: paths, operationIds, path parameters, security. Schemas stay with us."""
    paths: dict[str, Any] = {}
    for operation in served:
        paths.setdefault(operation.path, {})[operation.method.lower()] = {
            "operationId": operation.operation_id,
            "parameters": [
                {"name": p.name, "in": "path", "required": True, "schema": {"type": "string"}}
                for p in operation.parameters
                if p.location == "path"
            ],
            "security": [{"bearer": []}, {}] if operation.public else [{"bearer": []}],
            "responses": {"default": {"description": "See the contract."}},
        }
    return {
        "openapi": "3.0.3",
        "info": {"title": "Site Builder API", "version": "1"},
        "servers": [{"url": "/"}],
        "components": {"securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}}},
        "paths": paths,
    }


# --- failures -----------------------------------------------------------------------------------------------------


async def _refused(request: ConnexionRequest, error: Any) -> ConnexionResponse:
    allow = ", ".join(_methods_at(request.scope["path"])) if isinstance(error, MethodNotAllowedException) else None
    return _connexion(problem_response(error, instance=_instance(request.scope["path"]), trace_id=_trace(request), allow=allow))


async def _not_routed(request: ConnexionRequest, error: Any) -> ConnexionResponse:
    if error.status_code == 405:  # noqa: PLR2004 - the status is the rule
        detail = f"{request.scope['method']} is not offered here; Allow lists what is."
        return await _refused(request, MethodNotAllowedException("METHOD_NOT_ALLOWED", detail))
    return await _refused(request, NotFoundException("NOT_FOUND", "There is nothing here. Start at GET /v1."))


async def _unexpected(request: ConnexionRequest, error: Exception) -> ConnexionResponse:
    observability.logger().error("unexpected", exc_info=error, extra={"request_id": request.scope["extensions"][REQUEST_ID]})
    return await _refused(request, unexpected())


def _connexion(response: Response) -> ConnexionResponse:
    headers = dict(response.headers)
    make: Callable[..., ConnexionResponse] = ConnexionResponse
    return make(status_code=response.status, mimetype=headers.pop("content-type"), headers=headers, body=response.body)


def _trace(request: ConnexionRequest) -> str:
    return observability.trace_id(request.scope["extensions"][REQUEST_ID])


def _instance(path: str) -> str:
    """The path that was called, but never a token of it: problem documents are kept and passed on."""
    return next((o.path for o in OPERATIONS.values() if "{token}" in o.path and _pattern(o.path).fullmatch(path)), path)


def _methods_at(path: str) -> list[str]:
    return sorted({o.method for o in OPERATIONS.values() if _pattern(o.path).fullmatch(path)})


@functools.cache
def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{[^}]+\}", "[^/]+", path))


# --- the outermost layer --------------------------------------------------------------------------------------------


def _with_request_id(app: Any) -> Any:
    """Give every request an id, the caller's own if it is a decent one, and echo it on every response."""

    async def outer(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        request_id = _request_id(scope)
        extensions = scope.setdefault("extensions", {})
        extensions[REQUEST_ID] = request_id
        if len(scope["path"]) > 1 and scope["path"].endswith("/"):
            scope["path"] = scope["path"].rstrip("/")

        async def with_header(message: Any) -> None:
            if message["type"] == "http.response.start":
                extensions[STARTED] = True
                message["headers"] = [*message["headers"], (b"x-request-id", request_id.encode()), *extensions.get(NOTICES, ())]
            await send(message)

        await app(scope, receive, with_header)

    return outer


def _request_id(scope: Any) -> str:
    """Take the caller's id, else make one as a ULID is made: 48 bits of time, 80 of chance; in hexadecimal, as that is quicker."""
    sent = headers_of(scope).get("x-request-id", "")
    if _REQUEST_ID.match(sent):
        return sent
    return f"req_{time.time_ns() // 1_000_000:012x}{os.urandom(10).hex()}"
