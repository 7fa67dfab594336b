"""What is looked at on every response."""

import re
from urllib.parse import urlsplit

import schemathesis
from schemathesis import Case, CheckContext, Response

from generated.problems import PROBLEMS
from tests.contract import positions
from tests.contract.discretion import betrayed
from tests.contract.seen import record
from tests.contract.stage import json_of, operation_of, stage

_A_SECRET = 43  # characters; what is shorter was made up to be no token
_LEAKS = re.compile(r"Traceback|botocore|boto3|File \"|TENANT#|DynamoDB|\.py\b", re.IGNORECASE)


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
    record(response.status_code, case.method, urlsplit(str(response.request.url)).path, json_of(response))
    assert response.headers.get("x-request-id")
    operation = operation_of(case)
    if response.status_code >= 300 or operation.shape not in ("document", "collection") or case.method != operation.method:
        return
    body = json_of(response)
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
