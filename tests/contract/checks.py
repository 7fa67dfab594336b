"""The project's own checks, written once over the contract: every operation has to pass every one that applies to it.

`problem_document` and `envelope` look at each response. The others take a request that succeeded and send it again, changed
in one way: with an old revision, under a used idempotency key, with a forged cursor, in a tenant that sleeps. Each is done once
or twice per operation; more would only repeat itself. Who may do what to whose is the isolation matrix's.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlencode, urlsplit

import orjson
import schemathesis
from requests import PreparedRequest
from schemathesis import Case, CheckContext, Response

from generated.operations import OPERATIONS, Operation
from generated.problems import PROBLEMS
from runtime.arguments import Arguments
from runtime.cursors import LIFETIME_SECONDS, CursorSigner
from runtime.dispatch import _fingerprint
from runtime.http import Request
from services.core import clock
from services.core.idempotency import Scope
from tests.contract import positions, supplies
from tests.contract.discretion import Log, betrayed
from tests.contract.expected import not_there
from tests.contract.seen import record
from tests.contract.world import World

_A_SECRET = 43  # characters; what is shorter was made up to be no token
_TAG = re.compile(r"\"\d+\"")
_LEAKS = re.compile(r"Traceback|botocore|boto3|File \"|TENANT#|DynamoDB|\.py\b", re.IGNORECASE)


class Stage:
    """What the checks work on; the session's fixture sets it."""

    world: World
    client: Any
    log: Log


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


def probe(name: str, times: int = 1) -> Callable[[Any], Any]:
    """Register a check that sends a successful request again. `times` per operation: more than once only if its body matters."""

    def register(function: Callable[[Operation, Response, Case], None]) -> Any:
        def check(ctx: CheckContext, response: Response, case: Case) -> None:
            operation = operation_of(case)
            if response.status_code >= 300 or case.method != operation.method or _done[name, operation.operation_id] >= times:
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


@schemathesis.check
def secret_kept(ctx: CheckContext, response: Response, case: Case) -> None:
    """A secret of the path stands in no problem, no header, no line of the log, and in a success only in links."""
    log = stage.log.taken()
    for name in positions.secrets(operation_of(case)):
        secret = str((case.path_parameters or {})[name])
        if len(secret) >= _A_SECRET:
            assert betrayed(secret, response, log) == [], name


def _json(response: Response) -> Any:
    return response.json() if "application/json" in "".join(response.headers.get("content-type", [])) else None


# --- a successful request, sent again, changed ----------------------------------------------------------------------


@probe("revision_stale", times=2)
def revision_stale(operation: Operation, response: Response, case: Case) -> None:
    """A tag that is not the resource's refuses the change, ours from long ago and one that was never ours alike."""
    if not operation.if_match:
        return
    url = _still_there(operation, response, case)
    for tag in ('"999999"', '"never-ours"', "garbage"):
        refused = send(response.request, url=url, headers={"If-Match": tag})
        expect(refused, 412, "PRECONDITION_FAILED", f"with If-Match {tag}")
        assert _TAG.fullmatch(refused.headers["etag"]), "a refusal tells the present tag"


@probe("key_replayed", times=2)
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
    assert (again.status, _kept(again.body["data"])) == (first.status, _kept(first.body["data"])), f"replay: {first} then {again}"
    assert again.body["data"].keys() == first.body["data"].keys()
    assert again.headers["idempotent-replayed"] == "true"
    assert "idempotent-replayed" not in first.headers
    other = next(body for change in _others(operation.operation_id) if (body := asked | change) != asked)
    expect(send(response.request, headers=key, body=other), 422, "IDEMPOTENCY_KEY_REUSED", "the key with another body")
    body = asked | supplies.unique(stage.world, operation.operation_id)
    theirs = send(response.request, headers=key | stage.world.colleague.headers, body=body)
    stage.world.settle(operation.operation_id, theirs.body)
    assert theirs.status == first.status, f"another person with the same key: {theirs}"
    assert theirs.body["data"] != first.body["data"]
    assert "idempotent-replayed" not in theirs.headers


def _kept(data: dict[str, Any]) -> dict[str, Any]:
    """What is stored of an answer: an address to send a file to is signed whenever it is told."""
    return {name: value for name, value in data.items() if name != "upload"}


@probe("key_in_use")
def key_in_use(operation: Operation, response: Response, case: Case) -> None:
    """While the first request with a key runs, the next is told when to come again."""
    if not operation.idempotent:
        return
    tenant_id, who = str((case.path_parameters or {}).get("tenantId", "")), stage.world.caller(operation)
    key = f"running-{operation.operation_id}-{_done['key_in_use', operation.operation_id]}"
    asked = SimpleNamespace(path=urlsplit(str(response.request.url)).path, body=response.request.body)
    store = stage.world.services.idempotency
    claim = store.claim(Scope(tenant_id, who.user_id, operation.operation_id, key), _fingerprint(asked))
    refused = send(response.request, headers={"Idempotency-Key": key})
    store.release(claim)
    expect(refused, 409, "IDEMPOTENCY_IN_PROGRESS", "while the first runs")
    assert int(refused.headers["retry-after"]) > 0


@probe("cursor_forged")
def cursor_forged(operation: Operation, response: Response, case: Case) -> None:
    """A cursor nobody gave, one that was changed, and those of another list, tenant or person, or of other filters, are refused.

    One that is right is taken: the others are refused for what is wrong with them.
    """
    if not operation.paged:
        return
    parts = urlsplit(str(response.request.url))._replace(query="")

    def asked(cursor: str) -> Answer:
        return send(response.request, url=parts._replace(query=urlencode({"cursor": cursor})).geturl())

    right = _binding(operation, parts.path, {name: str(value) for name, value in (case.path_parameters or {}).items()})
    for what, cursor in _wrong_cursors(right).items():
        expect(asked(cursor), 400, "INVALID_CURSOR", f"a cursor that is {what}")
    assert asked(_cursor(right)).status == 200


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
    if "{tenantId}" not in operation.path:
        return
    ids = positions.path_ids(operation)
    if operation.tenant_states:
        expect(_in_dormant(response, case), 409, "TENANT_NOT_ACTIVE", "in a suspended tenant")
    elif operation.method == "GET" and list(ids) == ["tenantId"]:
        assert _in_dormant(response, case).status == 200
    elif operation.method == "GET":
        missing, answer = not_there(operation, list(ids.values())[1]), _in_dormant(response, case)
        assert missing.holds(answer.status, answer.body.get("code"), answer.body), f"{missing.wanted} in a suspended tenant: {answer}"


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


OF_EVERY_RESPONSE = [problem_document, envelope, secret_kept]
ALL = [
    *OF_EVERY_RESPONSE, revision_stale, key_replayed, key_in_use, cursor_forged, query_unknown, body_refused, tenant_suspended,
    tenant_unknown, tenant_header,
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


def _in_dormant(response: Response, case: Case) -> Answer:
    return send(response.request, url=_elsewhere(response, case, stage.world.dormant))


def _elsewhere(response: Response, case: Case, tenant_id: str) -> str:
    return str(response.request.url).replace(str((case.path_parameters or {})["tenantId"]), tenant_id)


def _binding(operation: Operation, path: str, ids: dict[str, str]) -> dict[str, Any]:
    """What a cursor of this list is bound to when its own caller asks for all of it."""
    lists_of = ids.get("tenantId") or stage.world.caller(operation).user_id
    arguments = Arguments(operation, CursorSigner(stage.world.services.cursor_key))
    return arguments.binding(arguments.read(Request("GET", path, path_params=ids), lists_of), lists_of)


def _wrong_cursors(right: dict[str, Any]) -> dict[str, str]:
    """Cursors by what is wrong with them."""
    payload, _, signature = _cursor(right).partition(".")
    with clock.frozen(clock.now() - timedelta(seconds=LIFETIME_SECONDS + 1)):
        lapsed = _cursor(right)
    return {
        "no cursor": "garbage",
        "empty": ".",
        "not signed": payload,
        "signed by a stranger": _cursor(right, b"not the key"),
        "changed": f"{_altered(payload)}.{signature}",
        "signed otherwise": f"{payload}.{_altered(signature)}",
        "another tenant's or person's": _cursor(right | {"tenant_id": stage.world.foreign["tenantId"]}),
        "another list's": _cursor(right | {"operation_id": "anotherOperation"}),
        "of another filter": _cursor(right | {"filters": dict.fromkeys([*right["filters"], "another"], "another")}),
        "lapsed": lapsed,
    }


def _cursor(binding: dict[str, Any], key: bytes | None = None) -> str:
    return CursorSigner(key or stage.world.services.cursor_key).sign("", **binding)


def _altered(text: str) -> str:
    return ("B" if text[0] == "A" else "A") + text[1:]
