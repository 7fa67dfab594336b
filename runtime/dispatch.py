"""One request of one operation, from checked arguments to a checked answer.

who ──▶ may they ──▶ how often ──▶ does it fit ──▶ is the tenant active ──▶ seen before? ──▶ handler ──▶ envelope
401      403           429            404, 400         409                    409, 422         412, 409, 422
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

import orjson
from pydantic import BaseModel

from generated.operations import Operation
from runtime import access, envelopes, sse
from runtime.arguments import Arguments
from runtime.context import Context
from runtime.cursors import CursorSigner
from runtime.http import Request, Response
from runtime.results import Accepted, Created, EventStream, NoContent, Page, Raw
from services.bootstrap import Services
from services.core import idempotency
from services.core.errors import ForbiddenException, NotFoundException, SiteBuilderException, ValidationException
from services.core.idempotency import Claim, Replay, Scope
from services.core.principal import Principal

Handler = Callable[..., Any]


@dataclass(slots=True)
class Call:
    """What is known about the request so far."""

    request: Request
    principal: Principal
    context: Context
    tenant_id: str

    @property
    def lists_of(self) -> str:
        """Whose lists these are, which their cursors are bound to: the tenant's, else the caller's own."""
        return self.tenant_id or self.principal.user_id


class Dispatcher:
    """Runs one operation. `parent` reads the resource the path is about, for ownership and for 404 before 400."""

    def __init__(
        self, operation: Operation, handler: Handler, services: Services, cursors: CursorSigner, parent: "Dispatcher | None"
    ) -> None:
        self.operation = operation
        self._handler = handler
        self._services = services
        self._cursors = cursors
        self._parent = parent
        self._arguments = Arguments(operation, cursors)

    def run(self, request: Request, principal: Principal, request_id: str, trace_id: str) -> Response:
        """Answer the request. Raises SiteBuilderException for everything that is a problem document."""
        tenant_id = request.path_params.get("tenantId", "")
        principal = self._admitted(request, principal, tenant_id)
        allowance = self._counted(request, principal, tenant_id)
        try:
            response = self._run(request, principal, request_id, trace_id, tenant_id)
        except SiteBuilderException as problem:
            problem.headers.update(allowance)
            raise
        response.headers.update(allowance)
        return response

    def _run(self, request: Request, principal: Principal, request_id: str, trace_id: str, tenant_id: str) -> Response:
        context = Context(
            principal=principal,
            services=self._services,
            request_id=request_id,
            trace_id=trace_id,
            idempotency_key=request.headers.get("idempotency-key") if self.operation.idempotent else None,
            wants_stream="text/event-stream" in request.headers.get("accept", ""),
        )
        call = Call(request, principal, context, tenant_id)
        arguments = self._read(call)
        if not access.in_tenant_state(self.operation, principal.standing):
            raise access.tenant_not_active(principal)
        return self._once(call, arguments) if context.idempotency_key else self._answer(call, arguments)

    # --- who and whether ------------------------------------------------------------------------------------------

    def _admitted(self, request: Request, principal: Principal, tenant_id: str) -> Principal:
        access.require_signed_in(self.operation, principal)
        if tenant_id and principal.signed_in:
            principal = self._placed(principal, tenant_id, request.headers.get("x-tenant-id"))
        if not access.may(self.operation, principal) and not self._owns(request, principal):
            raise access.forbidden(self.operation)
        if not access.in_plan(self.operation, principal.standing):
            raise access.not_in_plan(self.operation, tenant_id)
        return principal

    def _placed(self, principal: Principal, tenant_id: str, named: str | None) -> Principal:
        """Read the caller's place in the tenant. Who is not let in leaves a line in its audit trail.

        `named` is the tenant X-Tenant-Id speaks of, which can only be this one.
        """
        standing = self._services.standings.read(tenant_id, principal.user_id)
        try:
            placed = access.with_standing(principal, standing)
            access.require_named(tenant_id, named)
            return placed
        except ForbiddenException:
            if standing.tenant_status is not None:
                self._services.trail.denied(principal, tenant_id, self.operation.operation_id)
            raise

    def _counted(self, request: Request, principal: Principal, tenant_id: str) -> dict[str, str]:
        """Count the request against the operation's rate (`x-rate`); the headers that tell what is left."""
        if self.operation.rate is None:
            return {}
        who = {"tenant_id": tenant_id, "user_id": principal.user_id, "address": request.address}
        return self._services.rates.take(self.operation.rate, **who).headers()

    def _owns(self, request: Request, principal: Principal) -> bool:
        if "owner" not in self.operation.roles or self._parent is None:
            return False
        try:
            resource = self._parent.load(request, principal)
        except (NotFoundException, ValidationException):
            return False
        return getattr(resource, "created_by", None) == principal.user_id

    def _read(self, call: Call) -> dict[str, Any]:
        try:
            return self._arguments.read(call.request, call.lists_of)
        except ValidationException as fault:
            if self._parent is not None and not any(f.pointer.startswith("/path") for f in fault.faults):
                self._parent.load(call.request, call.principal)  # a resource that is not there is a 404 before it is a 400
            raise

    def load(self, request: Request, principal: Principal) -> Any:
        """Read the resource at this operation's path out of another request's path parameters."""
        wanted = {p.name for p in self.operation.parameters if p.location == "path"}
        bare = replace(request, query=b"", headers={}, body=b"", path_params={k: v for k, v in request.path_params.items() if k in wanted})
        context = Context(principal=principal, services=self._services, request_id="", trace_id="")
        return self._handler(context, **self._arguments.read(bare, bare.path_params.get("tenantId", "")))

    # --- once -----------------------------------------------------------------------------------------------------

    def _once(self, call: Call, arguments: dict[str, Any]) -> Response:
        store = self._services.idempotency
        scope = Scope(call.tenant_id, call.principal.user_id, self.operation.operation_id, str(call.context.idempotency_key))
        claim = store.claim(scope, _fingerprint(call.request))
        if isinstance(claim, Replay):
            return self._replayed(call, claim.data)
        idempotency.hold(claim)
        try:
            return self._answer(call, arguments, claim)
        except BaseException:
            if not claim.completed:
                store.release(claim)
            raise
        finally:
            idempotency.hold(None)

    def _replayed(self, call: Call, data: dict[str, Any]) -> Response:
        response = self._document(call, self.operation.status, data)
        response.headers["idempotent-replayed"] = "true"
        return response

    # --- the answer -----------------------------------------------------------------------------------------------

    def _answer(self, call: Call, arguments: dict[str, Any], claim: Claim | None = None) -> Response:
        result = self._handler(call.context, **arguments)
        if claim and not claim.completed and (resource := _resource(result)) is not None:
            self._services.idempotency.complete(claim, envelopes.dumped(resource))
        match result:
            case Created() | Accepted():
                return self._document(call, 201 if isinstance(result, Created) else 202, envelopes.dumped(result.resource))
            case Page():
                return self._collection(call, arguments, result)
            case EventStream():
                return self._stream(call, result)
            case NoContent():
                return Response(204)
            case Raw():
                return Response(200, result.content, {"content-type": result.media_type})
            case _:
                return self._document(call, self.operation.status, envelopes.dumped(result))

    def _document(self, call: Call, status: int, data: dict[str, Any]) -> Response:
        return envelopes.document(
            self.operation,
            status,
            data,
            principal=self._standing_in(call, data),
            path_params=call.request.path_params,
            trace_id=call.context.trace_id,
        )

    def _standing_in(self, call: Call, data: dict[str, Any]) -> Principal:
        """Know the caller's place in the resource's tenant where the path names none (the root, one's own account).

        A change of the tenant itself counts at once: what it is now decides which links lead on.
        """
        tenant_id, standing = data.get("tenantId"), call.principal.standing
        if standing is not None and self.operation.result == "Tenant":
            return replace(call.principal, standing=replace(standing, tenant_status=data["status"], plan=data["plan"]))
        if call.principal.standing is not None or not call.principal.signed_in or tenant_id is None:
            return call.principal
        return replace(call.principal, standing=self._services.standings.read(tenant_id, call.principal.user_id))

    def _collection(self, call: Call, arguments: Mapping[str, Any], page: Page[Any]) -> Response:
        wanted = arguments["page"]
        following = None
        if page.next is not None:
            cursor = self._cursors.sign(page.next, **self._arguments.binding(arguments, call.lists_of))
            following = (
                cursor,
                f"{call.request.path}?{urlencode(_query(self.operation, arguments) | {'limit': wanted.limit, 'cursor': cursor})}",
            )
        return envelopes.collection(
            self.operation,
            [envelopes.dumped(item) for item in page.items],
            principal=call.principal,
            path_params=call.request.path_params,
            trace_id=call.context.trace_id,
            here=call.request.path + (f"?{call.request.query.decode('latin-1')}" if call.request.query else ""),
            limit=wanted.limit,
            following=following,
        )

    def _stream(self, call: Call, stream: EventStream[Any]) -> Response:
        headers = {"content-type": "text/event-stream", "cache-control": "no-cache", "x-accel-buffering": "no"}
        if stream.resource is not None:
            headers["location"] = envelopes.self_href(self.operation, envelopes.dumped(stream.resource), call.request.path_params)
        return Response(200, headers=headers, frames=sse.frames(stream, call.request.path_params, call.principal))


def _resource(result: Any) -> BaseModel | None:
    if isinstance(result, Created | Accepted | EventStream):
        return result.resource
    return result if isinstance(result, BaseModel) else None


def _query(operation: Operation, arguments: Mapping[str, Any]) -> dict[str, Any]:
    return {
        p.name: arguments[p.argument]
        for p in operation.parameters
        if p.location == "query" and arguments.get(p.argument) is not None and p.argument != "page"
    }


def _fingerprint(request: Request) -> str:
    """Hash what the request asks for: its path and its body, whatever order the body's keys are in."""
    body = orjson.dumps(orjson.loads(request.body), option=orjson.OPT_SORT_KEYS) if request.body else b""
    return hashlib.sha256(request.path.encode() + b"\n" + body).hexdigest()
