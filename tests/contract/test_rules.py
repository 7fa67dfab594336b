"""Statuses that only a certain state provokes: each by the shortest way there."""

import json
from typing import Any

import pytest

from generated.models.generation import GenerationCreate
from generated.models.invitation import InvitationCreate
from generated.models.site import SiteCreate
from generated.models.tenant import TenantStatus
from generated.models.user import TeamRole, TenantRole
from generated.operations import OPERATIONS
from local.stack import client as aws_client
from services.core.ids import new_id
from tests.cloud import ACME
from tests.contract import seen
from tests.contract.transport import InProcess
from tests.contract.world import PROMPT, World

pytestmark = pytest.mark.emulator


def refused(answer: Any, status: int, code: str) -> None:
    assert (answer.status_code, answer.json()["code"]) == (status, code)


@pytest.fixture
def call(client: InProcess, world: World):
    """Send a request as Acme's admin and remember what was answered."""

    def send(method: str, path: str, **kwargs: Any) -> Any:
        headers = world.admin.headers | kwargs.pop("headers", {})
        response = client.request(method, path, headers=headers, **kwargs)
        body = response.json() if response.content and "json" in response.headers.get("content-type", "") else None
        seen.record(response.status_code, method, path, body)
        return response

    return send


@pytest.fixture
def empty_site(world: World) -> str:
    """The path of a site without a version."""
    tenant_id = world.ids["tenantId"]
    site = world.cloud.services.sites.create(world.principal(tenant_id, world.admin), tenant_id, SiteCreate(name="Nothing Yet"))
    return f"/v1/tenants/{tenant_id}/sites/{site.site_id}"


class TestCreateSession:
    def test_a_temporary_password_must_be_changed_first(self, call, world: World):
        people, pool = aws_client("cognito-idp", world.cloud.endpoint), world.cloud.settings.user_pool_id
        people.admin_create_user(
            UserPoolId=pool, Username="fresh@acme.test", TemporaryPassword="Temporary-2026!", MessageAction="SUPPRESS",
            UserAttributes=[{"Name": "email", "Value": "fresh@acme.test"}],
        )  # fmt: skip
        answer = call("POST", "/v1/sessions", json={"email": "fresh@acme.test", "password": "Temporary-2026!"})
        assert (answer.status_code, answer.json()["code"]) == (409, "PASSWORD_CHANGE_REQUIRED")

    def test_a_new_password_must_be_a_good_one(self, call, world: World):
        people, pool = aws_client("cognito-idp", world.cloud.endpoint), world.cloud.settings.user_pool_id
        people.admin_create_user(
            UserPoolId=pool, Username="newer@acme.test", TemporaryPassword="Temporary-2026!", MessageAction="SUPPRESS",
            UserAttributes=[{"Name": "email", "Value": "newer@acme.test"}],
        )  # fmt: skip
        asked = {"email": "newer@acme.test", "password": "Temporary-2026!", "newPassword": "short"}
        refused(call("POST", "/v1/sessions", json=asked), 422, "INVALID_PASSWORD")


class TestTenants:
    @pytest.mark.parametrize(
        ("step", "state", "body"),
        [
            ("suspend", TenantStatus.PARKED, {"reason": "The invoice is unpaid"}),
            ("resume", TenantStatus.ACTIVE, None),
            ("park", TenantStatus.SUSPENDED, {"reason": "Closed for the winter", "confirm": True}),
            ("unpark", TenantStatus.ACTIVE, None),
        ],
    )
    def test_a_step_that_does_not_lead_on_from_here(self, call, world: World, step: str, state: TenantStatus, body):
        path = f"/v1/tenants/{world.tenant(new_id('ten'), state)}/{step}"
        who = world.platform if step in ("suspend", "resume") else world.admin
        refused(call("POST", path, json=body, headers=who.headers), 409, "INVALID_STATE")

    def test_one_with_sites_is_deleted_only_by_force(self, call, world: World):
        tenant_id = world.tenant(new_id("ten"), TenantStatus.ACTIVE)
        world.services.sites.create(world.principal(tenant_id, world.admin), tenant_id, SiteCreate(name="In The Way"))
        path = f"/v1/tenants/{tenant_id}"
        refused(call("DELETE", path, headers=world.platform.headers), 422, "DEPENDENCIES_EXIST")
        assert call("DELETE", f"{path}?force=true", headers=world.platform.headers).status_code == 204


class TestPeople:
    def test_a_unit_with_something_in_it_stays(self, call, world: World):
        group = world.unit(ACME, world.admin, world.unit(ACME, world.admin))
        for _ in range(45):
            world.unit(ACME, world.admin, group)
        path = f"/v1/tenants/{ACME}/units/{group}"
        refused(call("DELETE", path), 409, "UNIT_NOT_EMPTY")
        refused(call("DELETE", f"{path}?cascade=true"), 422, "UNIT_TOO_LARGE")

    def test_nobody_takes_the_administrators_role_from_themselves(self, call, world: World):
        path = f"/v1/tenants/{ACME}/users/{world.admin.user_id}"
        refused(call("PATCH", path, json={"role": "viewer"}), 422, "CANNOT_DEMOTE_SELF")

    def test_the_last_administrator_stays(self, call, world: World):
        tenant_id = world.tenant(new_id("ten"), TenantStatus.ACTIVE)
        refused(call("DELETE", f"/v1/tenants/{tenant_id}/users/{world.admin.user_id}"), 422, "LAST_ADMIN")

    def test_the_last_lead_stays(self, call, world: World):
        place = {"tenantId": ACME, "unitId": world.shelved_unit()}
        lead, member = world.person(ACME), world.person(ACME)
        world.into_team(place, world.admin, lead, TeamRole.LEAD)
        world.into_team(place, world.admin, member, TeamRole.MEMBER)
        path = f"/v1/tenants/{ACME}/units/{place['unitId']}/members/{lead}"
        refused(call("PATCH", path, json={"teamRole": "member"}), 422, "LAST_LEAD")
        refused(call("DELETE", path), 422, "LAST_LEAD")


class TestTeamsOfOthers:
    """Who may do so in their own team may not in another one; who is an administrator may."""

    @pytest.fixture
    def team(self, world: World) -> dict[str, str]:
        """A team of two in which nobody has a token."""
        place = {"tenantId": ACME, "unitId": world.shelved_unit(), "userId": world.person(ACME)}
        world.into_team(place, world.admin, world.person(ACME), TeamRole.LEAD)
        world.into_team(place, world.admin, place["userId"], TeamRole.MEMBER)
        return place

    @pytest.mark.parametrize(
        ("operation_id", "body", "status"),
        [
            ("listTeamMembers", None, 200),
            ("updateTeamMember", {"teamRole": "lead"}, 200),
            ("addTeamMember", {"userId": "", "teamRole": "member"}, 201),
            ("removeTeamMember", None, 204),
            ("createInvitation", {"email": "guest@people.test", "role": "editor", "unitId": ""}, 201),
        ],
    )
    def test_are_not_theirs(self, call, world: World, team: dict[str, str], operation_id: str, body: Any, status: int):
        operation = OPERATIONS[operation_id]
        known = {"unitId": team["unitId"], "userId": world.person(ACME)}
        asked = body and {name: value or known[name] for name, value in body.items()}
        path, lead = operation.path.format_map(team), world.members["team_lead"]
        refused(call(operation.method, path, json=asked, headers=lead.headers), 403, "TEAM_FORBIDDEN")
        assert call(operation.method, path, json=asked).status_code == status


class TestInvitations:
    @pytest.fixture
    def invited(self, world: World) -> dict[str, str]:
        return world.invitation(ACME, world.admin)

    def test_of_somebody_with_an_account_is_theirs_alone(self, call, world: World):
        email = world.account()
        wanted = InvitationCreate(email=email, role=TenantRole.EDITOR)
        world.services.invitations.create(world.principal(ACME, world.admin), ACME, wanted)
        link = f"/v1/invitations/{world.mail.token()}/accept"
        asked = {"name": "Dana Reyes", "password": "Correct-Horse-9"}
        refused(call("POST", link, headers={"Authorization": None}, json=asked), 401, "SIGN_IN_REQUIRED")
        refused(call("POST", link, json=asked), 403, "INVITATION_EMAIL_MISMATCH")
        assert call("POST", link, headers=world.known(email).headers, json={}).status_code == 200

    def test_is_sent_again_three_times(self, call, invited: dict[str, str]):
        path = f"/v1/tenants/{ACME}/invitations/{invited['invitationId']}/resend"
        assert [call("POST", path).status_code for _ in range(3)] == [200] * 3
        refused(call("POST", path), 422, "RESEND_LIMIT_EXCEEDED")

    def test_that_was_cancelled_leads_nowhere(self, call, invited: dict[str, str]):
        call("DELETE", f"/v1/tenants/{ACME}/invitations/{invited['invitationId']}")
        link, nobody = f"/v1/invitations/{invited['token']}", {"Authorization": None}
        refused(call("GET", link, headers=nobody), 410, "INVITATION_USED")
        refused(call("POST", f"{link}/accept", headers=nobody, json={}), 410, "INVITATION_USED")
        refused(call("POST", f"{link}/decline", headers=nobody, json={}), 410, "INVITATION_USED")

    def test_somebody_new_chooses_a_password(self, call, invited: dict[str, str]):
        answer = call("POST", f"/v1/invitations/{invited['token']}/accept", headers={"Authorization": None}, json={})
        refused(answer, 422, "PASSWORD_REQUIRED")
        assert {fault["pointer"] for fault in answer.json()["errors"]} == {"/body/name", "/body/password"}

    def test_into_a_tenant_that_sleeps_is_accepted_later(self, call, world: World):
        tenant_id = world.tenant(new_id("ten"), TenantStatus.ACTIVE)
        wanted = InvitationCreate(email=f"{tenant_id.lower()}@people.test", role=TenantRole.EDITOR)
        world.services.invitations.create(world.principal(tenant_id, world.admin), tenant_id, wanted)
        link = f"/v1/invitations/{world.mail.token()}/accept"
        world.tenant(tenant_id, TenantStatus.PARKED)
        asked = {"headers": {"Authorization": None}, "json": {"name": "Dana Reyes", "password": "Correct-Horse-9"}}
        refused(call("POST", link, **asked), 409, "TENANT_NOT_ACTIVE")
        assert world.services._identities.find(wanted.email) is None


class TestGeneratePage:
    def path(self, world: World) -> str:
        return f"/v1/tenants/{world.ids['tenantId']}/generations"

    def test_streams_to_complete_for_who_accepts_events(self, call, world: World):
        answer = call("POST", self.path(world), json={"prompt": PROMPT}, headers={"Accept": "text/event-stream"})
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "text/event-stream"
        frames = [dict(line.split(": ", 1) for line in frame.split("\n")) for frame in answer.text.strip().split("\n\n")]
        assert [int(frame["id"]) for frame in frames] == list(range(1, len(frames) + 1))
        last = json.loads(frames[-1]["data"])
        assert frames[-1]["event"] == last["type"] == "complete"
        assert {"self", "site", "version", "validate", "deploy-sit"} <= last["generation"]["_links"].keys()
        assert answer.headers["location"] == last["generation"]["_links"]["self"]["href"]

    def test_a_site_of_somebody_else_is_not_there(self, call, world: World):
        answer = call("POST", self.path(world), json={"prompt": PROMPT, "siteId": world.foreign["siteId"]})
        assert (answer.status_code, answer.json()["code"]) == (404, "SITE_NOT_FOUND")

    def test_one_at_a_time_writes_to_a_site(self, call, world: World):
        tenant_id = world.ids["tenantId"]
        principal = world.principal(tenant_id, world.admin)
        begun = world.cloud.services.generations.begin(principal, tenant_id, GenerationCreate(prompt=PROMPT), queued=True)
        answer = call("POST", self.path(world), json={"prompt": PROMPT, "siteId": begun.site_id})
        assert (answer.status_code, answer.json()["code"]) == (409, "OPERATION_IN_PROGRESS")
        assert int(answer.headers["retry-after"]) > 0

    @pytest.mark.parametrize("prompt", ["\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000e", " \u200b" * 10])
    def test_control_characters_are_no_words(self, call, world: World, prompt: str):
        answer = call("POST", self.path(world), json={"prompt": prompt})
        assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/body/prompt")

    def test_a_stream_replays_as_the_generation_it_made(self, call, world: World):
        headers = {"Accept": "text/event-stream", "Idempotency-Key": "streamed-once"}
        first = call("POST", self.path(world), json={"prompt": PROMPT}, headers=headers)
        again = call("POST", self.path(world), json={"prompt": PROMPT}, headers=headers)
        assert (first.status_code, again.status_code) == (200, 202)
        assert again.headers["idempotent-replayed"] == "true"
        assert again.headers["location"] == first.headers["location"]


class TestGetBrandScore:
    def test_a_site_without_a_page_has_no_score(self, call, empty_site: str):
        answer = call("GET", f"{empty_site}/brand-score")
        assert (answer.status_code, answer.json()["code"]) == (409, "NO_VERSION")


class TestErrorOrder:
    """401, 403, 404, 400, 412, 409 / 422."""

    def test_a_resource_that_is_not_there_comes_before_a_body_that_is_wrong(self, call, world: World):
        path = f"/v1/tenants/{world.ids['tenantId']}/sites/{world.foreign['siteId']}"
        answer = call("PATCH", path, json={"unknown": 1})
        assert (answer.status_code, answer.json()["code"]) == (404, "SITE_NOT_FOUND")

    def test_every_fault_is_named_with_its_place(self, call, empty_site: str):
        answer = call("PATCH", f"{empty_site}?a=1", json={"name": "x", "other": 1})
        assert {f["pointer"] for f in answer.json()["errors"]} == {"/query/a", "/body/other", "/body/name"}

    def test_a_stale_revision_comes_before_a_state(self, call, empty_site: str):
        assert call("DELETE", empty_site).status_code == 204
        answer = call("PATCH", empty_site, json={"name": "Too Late"}, headers={"If-Match": '"1"'})
        assert answer.status_code == 412
        answer = call("PATCH", empty_site, json={"name": "Too Late"})
        assert (answer.status_code, answer.json()["code"]) == (409, "INVALID_STATE")


class TestRouting:
    @pytest.mark.parametrize(("path", "allow"), [("/v1", "GET"), ("/v1/sessions", "POST"), ("/v1/tenants/x/brand", "GET, PUT")])
    def test_a_method_that_is_not_offered_says_which_are(self, call, path: str, allow: str):
        answer = call("TRACE", path)
        assert (answer.status_code, answer.headers["allow"], answer.json()["code"]) == (405, allow, "METHOD_NOT_ALLOWED")

    @pytest.mark.parametrize("path", ["/", "/v2", "/v1/nothing", "/v1/tenants//sites", "/v1/%00"])
    def test_what_is_not_there_is_a_problem_document(self, call, path: str):
        answer = call("GET", path)
        assert (answer.status_code, answer.headers["content-type"], answer.json()["code"]) == (404, "application/problem+json", "NOT_FOUND")

    def test_a_trailing_slash_makes_no_difference(self, call):
        assert call("GET", "/v1/health/").status_code == 200

    def test_head_answers_like_get_without_a_body(self, call):
        answer = call("HEAD", "/v1/health")
        assert (answer.status_code, answer.content) == (200, b"")
        assert int(answer.headers["content-length"]) > 0

    @pytest.mark.parametrize(("sent", "echoed"), [("mine-1", True), ("x" * 200, False), ("bad id!", False)])
    def test_a_decent_request_id_is_echoed(self, call, sent: str, echoed: bool):
        answer = call("GET", "/v1/health", headers={"X-Request-Id": sent})
        assert (answer.headers["x-request-id"] == sent) is echoed
        assert answer.json()["_meta"]["traceId"] == answer.headers["x-request-id"]
