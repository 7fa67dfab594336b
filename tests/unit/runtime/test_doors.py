"""The doors, over services that need no cloud."""

import base64
import json
from typing import Any

import pytest

from generated.models.generation import ErrorEvent, Generation
from generated.models.site import Site
from generated.operations import OPERATIONS
from runtime.app import build_app
from runtime.authentication import Authenticator
from runtime.lambda_http import LambdaDoor
from services.core import clock
from services.core.paging import Page
from services.core.principal import Standing
from services.core.streams import Sent
from tests.unit.runtime.keys import AUDIENCE, ISSUER, Keys, token

TENANT = "ten_01JD0ACME00000000000000000"
SITE = "site_01JD0000000000000000000002"
GENERATION = "gen_01JD0000000000000000000004"


def site(**changes: Any) -> Site:
    now = clock.now()
    fields = {
        "site_id": SITE, "tenant_id": TENANT, "name": "Bloom Bakery", "slug": "bloom-bakery", "kind": "generated", "status": "draft",
        "version_count": 0, "urls": {}, "created_by": "user-1", "revision": 3, "created_at": now, "updated_at": now,
    }  # fmt: skip
    return Site.model_validate(fields | changes)


def generation() -> Generation:
    now = clock.now()
    return Generation.model_validate(
        {
            "generation_id": GENERATION, "tenant_id": TENANT, "site_id": SITE, "status": "failed", "progress": 5, "prompt": "A page",
            "event_count": 1, "created_by": "user-1", "revision": 2, "created_at": now, "updated_at": now,
        }
    )  # fmt: skip


class Sites:
    def __init__(self) -> None:
        self.asked: list[Any] = []
        self.answer = site()

    def get(self, *args: Any) -> Site:
        return self.answer

    def list_page(self, tenant_id: str, status: Any, page: Any) -> Page[Site]:
        self.asked.append((status, page))
        return Page([self.answer], "there is more")


class Generations:
    def get(self, *_: Any) -> Generation:
        return generation()


class GenerationJobs:
    def follow(self, _: Generation, behind: int) -> Any:
        yield None
        yield Sent(behind + 1, ErrorEvent(type="error", code="AUTHOR_FAILED", message="It stopped.", retryable=True))


class Standings:
    def read(self, tenant_id: str, user_id: str) -> Standing:
        return Standing(tenant_id, "active", "tenant_admin")


class Installed:
    """What the application asks of `Services`."""

    cursor_key = b"key"

    def __init__(self) -> None:
        self.sites = Sites()
        self.standings = Standings()
        self.generations = Generations()
        self.generation_jobs = GenerationJobs()


@pytest.fixture
def installed() -> Installed:
    return Installed()


@pytest.fixture
def door(installed: Installed) -> LambdaDoor:
    authenticator = Authenticator(Keys(), ISSUER, AUDIENCE)
    return LambdaDoor(build_app(installed, authenticator, functions=["site", "generation"], threads=False))  # type: ignore[arg-type]


def event(method: str, path: str, **more: Any) -> dict[str, Any]:
    return {"httpMethod": method, "path": path, "headers": {"Authorization": f"Bearer {token()}"}, "body": None, **more}


def body(answer: dict[str, Any]) -> Any:
    return json.loads(answer["body"])


class TestLambdaHttp:
    def test_a_proxy_event_becomes_an_answer(self, door: LambdaDoor):
        answer = door(event("GET", f"/v1/tenants/{TENANT}/sites/{SITE}"), None)
        assert (answer["statusCode"], answer["headers"]["etag"]) == (200, '"3"')
        assert body(answer)["data"]["siteId"] == SITE
        assert answer["headers"]["x-request-id"] == body(answer)["_meta"]["traceId"]

    def test_a_problem_does_not_tell_the_token_of_its_path(self, door: LambdaDoor):
        answer = door(event("GET", f"/v1/invitations/{'s' * 43}"), None)
        assert json.loads(answer["body"])["instance"] == "/v1/invitations/{token}"

    def test_a_trailing_slash_makes_no_difference(self, door: LambdaDoor):
        assert door(event("GET", f"/v1/tenants/{TENANT}/sites/{SITE}/"), None)["statusCode"] == 200

    def test_every_value_of_a_query_parameter_arrives(self, door: LambdaDoor, installed: Installed):
        query = {"status": ["live"], "limit": ["5"]}
        answer = door(event("GET", f"/v1/tenants/{TENANT}/sites", multiValueQueryStringParameters=query), None)
        status, page = installed.sites.asked[0]
        assert (status.value, page.limit) == ("live", 5)
        next_page = body(answer)["_links"]["next"]["href"]
        assert next_page.startswith(f"/v1/tenants/{TENANT}/sites?status=live&limit=5&cursor=")
        twice = door(event("GET", f"/v1/tenants/{TENANT}/sites", multiValueQueryStringParameters={"limit": ["1", "2"]}), None)
        assert body(twice)["errors"][0]["pointer"] == "/query/limit"

    def test_a_cursor_leads_to_the_position_it_was_given_for(self, door: LambdaDoor, installed: Installed):
        first = body(door(event("GET", f"/v1/tenants/{TENANT}/sites"), None))
        cursor = first["_meta"]["page"]["nextCursor"]
        door(event("GET", f"/v1/tenants/{TENANT}/sites", multiValueQueryStringParameters={"cursor": [cursor]}), None)
        assert installed.sites.asked[-1][1].after == "there is more"

    @pytest.mark.parametrize("encoded", [True, False])
    def test_a_body_arrives_plain_or_encoded(self, door: LambdaDoor, encoded: bool):
        text = '{"name": "x"}'
        sent = base64.b64encode(text.encode()).decode() if encoded else text
        headers = {"Authorization": f"Bearer {token()}", "Content-Type": "application/json"}
        answer = door(event("PATCH", f"/v1/tenants/{TENANT}/sites/{SITE}", body=sent, isBase64Encoded=encoded, headers=headers), None)
        assert [fault["code"] for fault in body(answer)["errors"]] == ["MIN_LENGTH"]

    def test_a_stream_is_sent_whole_where_nothing_can_be_streamed(self, door: LambdaDoor):
        headers = {"Authorization": f"Bearer {token()}", "Last-Event-ID": "6"}
        answer = door(event("GET", f"/v1/tenants/{TENANT}/generations/{GENERATION}/events", headers=headers), None)
        assert answer["headers"]["content-type"] == "text/event-stream"
        assert answer["body"].startswith(": keep-alive\n\nid: 7\nevent: error\ndata: ")

    def test_serves_its_own_operations_alone(self, door: LambdaDoor):
        assert door(event("GET", f"/v1/tenants/{TENANT}/brand"), None)["statusCode"] == 404

    def test_header_names_sent_several_times_are_joined(self, door: LambdaDoor):
        headers = {"authorization": [f"Bearer {token()}"], "x-extra": ["a", "b"]}
        answer = door(event("GET", f"/v1/tenants/{TENANT}/sites/{SITE}", multiValueHeaders=headers), None)
        assert answer["statusCode"] == 200


class TestAnswersAreChecked:
    def test_an_answer_that_breaks_the_contract_is_our_fault(self, door: LambdaDoor, installed: Installed):
        installed.sites.answer = site().model_copy(update={"version_count": "many"})
        with pytest.warns(UserWarning, match="serialize"):
            answer = door(event("GET", f"/v1/tenants/{TENANT}/sites/{SITE}"), None)
        assert (answer["statusCode"], body(answer)["code"]) == (500, "INTERNAL_ERROR")
        assert "many" not in answer["body"]


class TestTheSeamWithConnexion:
    """What we rely on in the pinned Connexion, so that moving the pin shows what it breaks."""

    def test_a_missing_handler_fails_when_the_application_is_built(self, installed: Installed, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.delattr("handlers.site.get_site")
        with pytest.raises(Exception, match="get_site"):
            LambdaDoor(build_app(installed, Authenticator(Keys(), ISSUER, AUDIENCE), functions=["site"], threads=False))  # type: ignore[arg-type]

    def test_the_operation_routed_is_in_the_scope_where_we_look(self):
        from connexion.middleware.abstract import ROUTING_CONTEXT  # noqa: PLC0415

        assert ROUTING_CONTEXT == "connexion_routing"

    def test_every_operation_resolves(self):
        from runtime.app import _handler  # noqa: PLC0415

        assert all(callable(_handler(operation_id)) for operation_id in OPERATIONS)
