"""Requests that are refused for what they say: an old revision, an unknown parameter, a body that is none."""

import re

from schemathesis import Case, Response

from generated.operations import Operation
from tests.contract.checks.again import expect, probe, send, send_raw, still_there

_TAG = re.compile(r"\"\d+\"")


@probe("revision_stale", times=2)
def revision_stale(operation: Operation, response: Response, case: Case) -> None:
    """A tag that is not the resource's refuses the change, ours from long ago and one that was never ours alike."""
    if not operation.if_match:
        return
    url = still_there(operation, response, case)
    for tag in ('"999999"', '"never-ours"', "garbage"):
        refused = send(response.request, url=url, headers={"If-Match": tag})
        expect(refused, 412, "PRECONDITION_FAILED", f"with If-Match {tag}")
        assert _TAG.fullmatch(refused.headers["etag"]), "a refusal tells the present tag"


@probe("query_unknown")
def query_unknown(operation: Operation, response: Response, case: Case) -> None:
    """A parameter the contract does not know is named, not ignored; so is one that is given twice."""
    url = still_there(operation, response, case)
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
