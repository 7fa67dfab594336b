"""The project's own checks, written once over the contract: every operation has to pass every one that applies to it.

`problem_document` and `envelope` look at each response. The others take a request that succeeded and send it again, changed
in one way: with an old revision, under a used idempotency key, with a forged cursor, in a tenant that sleeps. Each is done a few
times per operation; more would only repeat itself. Who may do what to whose is the isolation matrix's.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import orjson
import schemathesis
from requests import PreparedRequest
from schemathesis import Case, CheckContext, Response

from generated.operations import OPERATIONS, Operation
from generated.problems import PROBLEMS
from tests.contract import supplies
from tests.contract.seen import record
from tests.contract.world import World

_TIMES = 2
_LEAKS = re.compile(r"Traceback|botocore|boto3|File \"|TENANT#|DynamoDB|\.py\b", re.IGNORECASE)


class Stage:
    """What the checks work on; the session's fixture sets it."""

    world: World
    client: Any


stage = Stage()
_done: Counter[tuple[str, str]] = Counter()


@dataclass
class Answer:
    status: int
    headers: Any
    body: Any


def operation_of(case: Case) -> Operation:
    return OPERATIONS[case.operation.definition.raw["operationId"]]


def behind(case: Case, response: Response) -> None:
    """What happens behind a request: queued work is done, and what it has used up is gone."""
    operation_id = operation_of(case).operation_id
    stage.world.settle(operation_id, _json(response))
    if response.status_code < 300:
        supplies.used(operation_id)


def send(request: PreparedRequest, *, headers: dict[str, str | None] | None = None, url: str | None = None, body: Any = None) -> Answer:
    """Send a request again, changed; a header set to None is left out."""
    merged: dict[str, Any] = {k.lower(): v for k, v in request.headers.items()} | {k.lower(): v for k, v in (headers or {}).items()}
    kept = {k: v for k, v in merged.items() if v is not None and k != "content-length"}
    content: Any = request.body if body is None else orjson.dumps(body)
    return _sent(request, kept, url, content)


def send_raw(request: PreparedRequest, content: bytes, headers: dict[str, str | None]) -> Answer:
    merged = {k.lower(): v for k, v in request.headers.items()} | {k.lower(): v for k, v in headers.items()}
    return _sent(request, {k: v for k, v in merged.items() if v is not None and k != "content-length"}, None, content)


def _sent(request: PreparedRequest, kept: dict[str, Any], url: str | None, content: Any) -> Answer:
    response = stage.client.request(request.method, url or request.url, headers=kept, data=content)
    parsed = response.json() if "json" in response.headers.get("content-type", "") else None
    record(response.status_code, request.method or "", urlsplit(str(url or request.url)).path, parsed)
    return Answer(response.status_code, response.headers, parsed)


def probe(name: str) -> Callable[[Any], Any]:
    """Register a check that sends a successful request again, at most `_TIMES` per operation."""

    def register(function: Callable[[Operation, Response, Case], None]) -> Any:
        def check(ctx: CheckContext, response: Response, case: Case) -> None:
            operation = operation_of(case)
            if response.status_code >= 300 or case.method != operation.method or _done[name, operation.operation_id] >= _TIMES:
                return
            _done[name, operation.operation_id] += 1
            function(operation, response, case)

        check.__name__ = name
        return schemathesis.check(check)

    return register


def expect(answer: Answer, status: int, code: str, what: str) -> None:
    found = (answer.body or {}).get("code") if isinstance(answer.body, dict) else None
    assert (answer.status, found) == (status, code), f"{what}: expected {status} {code}, got {answer.status} {answer.body}"


# --- looked at on every response ----------------------------------------------------------------------------------


@schemathesis.check
def problem_document(ctx: CheckContext, response: Response, case: Case) -> None:
    """Every failure is a problem document whose code the operation declares, and it says nothing about our insides."""
    if response.status_code < 400:
        return
    assert response.headers["content-type"] == ["application/problem+json"], response.headers
    problem = response.json()
    assert problem["status"] == response.status_code == PROBLEMS[problem["code"]].status
    assert problem["type"] == f"/docs/problems/{problem['code']}"
    assert not _LEAKS.search(response.text), problem
    operation = operation_of(case)
    if case.method == operation.method and response.status_code != 405:
        assert problem["code"] in {*operation.problems, "MALFORMED_BODY", "NOT_FOUND"}, f"{problem['code']} is not declared"
    if problem["code"] == "VALIDATION_FAILED":
        assert all(fault["pointer"].startswith(("/body", "/query", "/path", "/header")) for fault in problem["errors"])


@schemathesis.check
def envelope(ctx: CheckContext, response: Response, case: Case) -> None:
    """Every success carries the request's id; documents are enveloped, new ones say where they are, revisions are tags."""
    record(response.status_code, case.method, urlsplit(str(response.request.url)).path, _json(response))
    assert response.headers.get("x-request-id")
    operation = operation_of(case)
    if response.status_code >= 300 or operation.shape not in ("document", "collection") or case.method != operation.method:
        return
    body = _json(response)
    if body is None:
        return
    assert body.keys() == {"data", "_links", "_meta"}
    if operation.shape == "document" and "revision" in body["data"]:
        assert response.headers["etag"] == [f'"{body["data"]["revision"]}"']
    if response.status_code in (201, 202) and "self" in body["_links"]:
        assert response.headers["location"] == [body["_links"]["self"]["href"]]


def _json(response: Response) -> Any:
    return response.json() if "application/json" in "".join(response.headers.get("content-type", [])) else None


# --- a successful request, sent again, changed ----------------------------------------------------------------------


@probe("revision_stale")
def revision_stale(operation: Operation, response: Response, case: Case) -> None:
    """A tag that is not the resource's refuses the change, ours from long ago and one that was never ours alike."""
    if not operation.if_match:
        return
    url = _still_there(operation, response, case)
    for tag in ('"999999"', '"never-ours"', "garbage"):
        refused = send(response.request, url=url, headers={"If-Match": tag})
        expect(refused, 412, "PRECONDITION_FAILED", f"with If-Match {tag}")
        assert _TAG.fullmatch(refused.headers["etag"]), "a refusal tells the present tag"


@probe("key_replayed")
def key_replayed(operation: Operation, response: Response, case: Case) -> None:
    """The same key and body answer the same resource again; another body is refused; another person has keys of their own."""
    if not operation.idempotent:
        return
    key = {
        "Idempotency-Key": f"check-{operation.operation_id}-{_done['key_replayed', operation.operation_id]}",
        "Accept": "application/json",
    }
    asked = (case.body if isinstance(case.body, dict) else {}) | supplies.unique(stage.world, operation.operation_id)
    first = send(response.request, headers=key, body=asked)
    stage.world.settle(operation.operation_id, first.body)
    again = send(response.request, headers=key, body=asked)
    assert (again.status, again.body["data"]) == (first.status, first.body["data"]), f"replay: {first} then {again}"
    assert again.headers["idempotent-replayed"] == "true"
    assert "idempotent-replayed" not in first.headers
    other = next(body for change in _others(operation.operation_id) if (body := asked | change) != asked)
    expect(send(response.request, headers=key, body=other), 422, "IDEMPOTENCY_KEY_REUSED", "the key with another body")


@probe("cursor_forged")
def cursor_forged(operation: Operation, response: Response, case: Case) -> None:
    """A cursor nobody gave, one that was changed, and one of another list are refused."""
    if not operation.paged:
        return
    parts = urlsplit(str(response.request.url))
    for cursor in (*_forged(), *_given_elsewhere(operation)):
        query = urlencode([*((k, v) for k, v in parse_qsl(parts.query) if k != "cursor"), ("cursor", cursor)])
        expect(send(response.request, url=parts._replace(query=query).geturl()), 400, "INVALID_CURSOR", f"cursor {cursor[:20]}")


@probe("query_unknown")
def query_unknown(operation: Operation, response: Response, case: Case) -> None:
    """A parameter the contract does not know is named, not ignored; so is one that is given twice."""
    url = _still_there(operation, response, case)
    answer = send(response.request, url=f"{url}{'&' if '?' in url else '?'}surprise=1&surprise=2")
    expect(answer, 400, "VALIDATION_FAILED", "with an unknown query parameter")
    assert {fault["pointer"] for fault in answer.body["errors"]} == {"/query/surprise"}


@probe("body_refused")
def body_refused(operation: Operation, response: Response, case: Case) -> None:
    """A body that is too large, not announced as JSON, or not JSON at all."""
    if not operation.body:
        return
    headers = {"Content-Type": "application/json", "Idempotency-Key": None}
    expect(send_raw(response.request, b" " * 1_048_577, headers), 413, "PAYLOAD_TOO_LARGE", "1 MB and a byte")
    expect(send_raw(response.request, b"{}", headers | {"Content-Type": "text/plain"}), 415, "UNSUPPORTED_MEDIA_TYPE", "as text")
    for broken in (b"{", b'{"a": NaN}', b"\xff\xfe", b"[" * 100_000):
        expect(send_raw(response.request, broken, headers), 400, "MALFORMED_BODY", repr(broken[:8]))
    for value in (b"null", b"[]", b'"text"', b"1"):
        expect(send_raw(response.request, value, headers), 400, "VALIDATION_FAILED", repr(value))


@probe("tenant_suspended")
def tenant_suspended(operation: Operation, response: Response, case: Case) -> None:
    """A tenant that is not active can be read, not changed."""
    if operation.tenant_states:
        expect(
            send(response.request, url=_elsewhere(response, case, stage.world.dormant)), 409, "TENANT_NOT_ACTIVE", "in a suspended tenant"
        )


@probe("tenant_unknown")
def tenant_unknown(operation: Operation, response: Response, case: Case) -> None:
    """A tenant that is not there is nobody's: 404 for those who see all tenants, not theirs for everybody else."""
    if "{tenantId}" not in operation.path:
        return
    url = _elsewhere(response, case, "ten_01JD0N0B0DY000000000000000")
    expect(send(response.request, url=url, headers=stage.world.platform.headers), 404, "TENANT_NOT_FOUND", "as platform staff")
    expect(send(response.request, url=url, headers=stage.world.admin.headers), 403, "TENANT_FORBIDDEN", "as somebody else")


@probe("tenant_header")
def tenant_header(operation: Operation, response: Response, case: Case) -> None:
    """An X-Tenant-Id that names another tenant than the path is refused."""
    if "{tenantId}" in operation.path:
        mismatch = {"X-Tenant-Id": stage.world.foreign["tenantId"]}
        expect(send(response.request, headers=mismatch), 403, "TENANT_FORBIDDEN", "with another X-Tenant-Id")


OF_EVERY_RESPONSE = [problem_document, envelope]
ALL = [
    *OF_EVERY_RESPONSE, revision_stale, key_replayed, cursor_forged, query_unknown, body_refused, tenant_suspended, tenant_unknown,
    tenant_header,
]  # fmt: skip


def _others(operation_id: str) -> list[dict[str, Any]]:
    """Changes to a body after which it still fits its schema; the first that makes a difference is made."""
    alternatives = {
        "validateSite": [{"level": "strict"}, {"level": "standard"}],
        "deploySite": [{"environment": "prod"}, {"environment": "sit"}],
    }
    return alternatives.get(operation_id) or [supplies.unique(stage.world, operation_id)]


def _still_there(operation: Operation, response: Response, case: Case) -> str:
    """The address of the request, of something else of the kind where the request has used it up."""
    url = str(response.request.url)
    if supplies.uses_up(operation.operation_id):
        for name, value in supplies.fresh(stage.world, operation.operation_id).items():
            url = url.replace(str((case.path_parameters or {}).get(name, value)), value)
    return url


def _elsewhere(response: Response, case: Case, tenant_id: str) -> str:
    return str(response.request.url).replace(str((case.path_parameters or {})["tenantId"]), tenant_id)


def _forged() -> list[str]:
    from runtime.cursors import CursorSigner  # noqa: PLC0415 - only here

    mine = CursorSigner(b"not the key").sign("{}", tenant_id="", operation_id="", filters={})
    return ["garbage", mine, ".", mine.partition(".")[0]]


def _given_elsewhere(operation: Operation) -> list[str]:
    from runtime.cursors import CursorSigner  # noqa: PLC0415 - only here

    signer = CursorSigner(stage.world.services.cursor_key)
    binding = {"tenant_id": stage.world.ids["tenantId"], "operation_id": "anotherOperation", "filters": {}}
    return [signer.sign("{}", **binding)]
