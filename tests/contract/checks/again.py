"""A request that succeeded, sent again, changed in one way."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import orjson
import schemathesis
from requests import PreparedRequest
from schemathesis import Case, CheckContext, Response

from generated.operations import Operation
from tests.contract import supplies
from tests.contract.seen import record
from tests.contract.stage import operation_of, stage

done: Counter[tuple[str, str]] = Counter()  # how often a check has looked at an operation


@dataclass
class Answer:
    status: int
    headers: Any
    body: Any


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
            if response.status_code >= 300 or case.method != operation.method or done[name, operation.operation_id] >= times:
                return
            done[name, operation.operation_id] += 1
            function(operation, response, case)

        check.__name__ = name
        return schemathesis.check(check)

    return register


def expect(answer: Answer, status: int, code: str, what: str) -> None:
    found = (answer.body or {}).get("code") if isinstance(answer.body, dict) else None
    assert (answer.status, found) == (status, code), f"{what}: expected {status} {code}, got {answer.status} {answer.body}"


def still_there(operation: Operation, response: Response, case: Case) -> str:
    """The address of the request, of something else of the kind where the request has used it up."""
    url = str(response.request.url)
    if supplies.uses_up(operation.operation_id):
        for name, value in supplies.fresh(stage.world, operation.operation_id).items():
            url = url.replace(str((case.path_parameters or {}).get(name, value)), value)
    return url
