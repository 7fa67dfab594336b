"""What the API refuses is an exception of its own."""

import httpx
import pytest

from generated.client import ApiError, ConnectionFailed, ProblemError, UnreadableAnswer, problems
from generated.models.site import SiteUpdate
from generated.problems import PROBLEMS

from .conftest import SITE, SITE_PATH, TENANT, problem


def refused(server, client, answer):
    server.says(answer)
    with pytest.raises(ApiError) as raised:
        client.get_site(tenant_id=TENANT, site_id=SITE)
    return raised.value


def test_it_tells_everything_the_document_tells(server, client):
    faults = [{"pointer": "/query/limit", "code": "MAXIMUM", "detail": "101 is more than 100"}]
    error = refused(server, client, problem(400, "VALIDATION_FAILED", detail="1 fault.", errors=faults, _links={"self": {"href": "/v1"}}))
    assert isinstance(error, problems.ValidationFailed)
    assert isinstance(error, problems.BadRequest)
    assert (error.status, error.code, error.title, error.detail, error.trace_id) == (400, "VALIDATION_FAILED", "No", "1 fault.", "1-abc")
    assert [(fault.pointer, fault.code) for fault in error.errors] == [("/query/limit", "MAXIMUM")]
    assert error.links == {"self": {"href": "/v1"}}
    assert str(error) == "400 VALIDATION_FAILED: No. 1 fault.\n  /query/limit: 101 is more than 100\n  trace 1-abc"


@pytest.mark.parametrize("code", sorted(PROBLEMS))
def test_every_code_has_a_class_below_its_status(code):
    kind = problems.BY_CODE[code]
    assert issubclass(kind, problems.BY_STATUS[PROBLEMS[code].status])
    assert issubclass(kind, ProblemError)
    assert kind.__doc__
    assert f" {kind.__name__}" in problems.__doc__


def test_a_code_that_came_later_is_of_its_status(server, client):
    error = refused(server, client, problem(404, "SITE_ASLEEP"))
    assert type(error) is problems.NotFound
    assert error.code == "SITE_ASLEEP"


def test_a_status_that_came_later_is_a_problem_all_the_same(server, client):
    assert type(refused(server, client, problem(418, "TEAPOT"))) is ProblemError


def test_a_stale_revision_carries_the_one_sent_and_the_one_there_is(server, client):
    server.says(problem(412, "PRECONDITION_FAILED", headers={"etag": '"5"'}))
    with pytest.raises(problems.PreconditionFailed) as raised:
        client.update_site(tenant_id=TENANT, site_id=SITE, body=SiteUpdate(name="New"), if_match=3)
    assert (raised.value.if_match, raised.value.etag) == ('"3"', '"5"')


def test_a_page_of_a_proxy_is_no_problem_document(server, client):
    error = refused(server, client, httpx.Response(404, html="<h1>Not  here</h1>"))
    assert isinstance(error, UnreadableAnswer)
    assert "getSite (GET" in str(error)
    assert "answered 404 (text/html; charset=utf-8), neither a success nor a problem document: <h1>Not here</h1>" in str(error)


@pytest.mark.parametrize("content", [b"", b"hello", b"[1]", b'{"site": 1}'])
def test_a_success_that_is_not_the_apis_is_told(server, client, content):
    assert "not the API's envelope" in str(refused(server, client, httpx.Response(200, content=content)))


def test_a_redirect_is_not_followed(server, client):
    error = refused(server, client, httpx.Response(307, headers={"location": "https://elsewhere.test/v1"}))
    assert "leading to https://elsewhere.test/v1; redirects are not followed, correct the base address" in str(error)
    assert server.addresses == [f"GET {SITE_PATH}"]


def test_no_answer_at_all_names_the_call_and_the_api(server, client):
    server.says(*[httpx.ConnectError("refused")] * 4)
    with pytest.raises(ConnectionFailed, match=r"getSite \(GET .*\) got no answer from https://api.test: refused") as raised:
        client.get_site(tenant_id=TENANT, site_id=SITE)
    assert isinstance(raised.value.__cause__, httpx.ConnectError)


def test_a_problem_of_an_odd_form_is_a_problem_all_the_same(server, client):
    error = refused(server, client, problem(400, "VALIDATION_FAILED", errors=["name", {"pointer": "/body"}], _links=None))
    assert isinstance(error, problems.ValidationFailed)
    assert ([fault.pointer for fault in error.errors], error.links) == (["/body"], {})
