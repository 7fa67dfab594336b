"""Every problem that a certain state of things provokes, by operation and code: what can be done but for one thing is refused for it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from generated.models.deployment import DeploymentCreate
from generated.models.generation import GenerationCreate
from generated.models.invitation import InvitationCreate
from generated.models.site import Environment, SiteCreate
from generated.models.tenant import TenantStatus
from generated.models.user import TenantRole
from generated.operations import OPERATIONS
from services.core import clock
from services.core.ids import new_id
from tests.cloud import ACME
from tests.contract import positions, seen, supplies
from tests.contract.transport import InProcess
from tests.contract.world import PROMPT, Member, World

pytestmark = pytest.mark.emulator
LAPSED = timedelta(days=8)  # an invitation is good for seven


@dataclass(frozen=True)
class Situation:
    """What a request says that otherwise could be done: other ids, other fields of the body, other people, another day."""

    ids: dict[str, str] = field(default_factory=dict)
    body: dict[str, Any] = field(default_factory=dict)
    who: Member | None = None
    later: timedelta = timedelta()


def _empty_site(world: World) -> dict[str, str]:
    wanted = SiteCreate(name="Nothing Yet")
    return {"siteId": world.services.sites.create(world.principal(ACME, world.admin), ACME, wanted).site_id}


def _without_brand(world: World) -> dict[str, str]:
    tenant_id = world.tenant(new_id("ten"), TenantStatus.ACTIVE)
    return {"tenantId": tenant_id, **world.page(tenant_id, world.admin)}


def _archived_site(world: World) -> dict[str, str]:
    ids = _empty_site(world)
    world.services.sites.delete(world.principal(ACME, world.admin), ACME, ids["siteId"], None, force=False)
    return ids


def _busy_site(world: World) -> dict[str, str]:
    principal = world.principal(ACME, world.admin)
    return {"siteId": world.services.generations.begin(principal, ACME, GenerationCreate(prompt=PROMPT), queued=True).site_id}


def _live_site(world: World) -> dict[str, str]:
    ids = world.page(ACME, world.admin)
    _deployed(world, ids, Environment.PROD)
    return ids


def _deploying_site(world: World) -> Situation:
    ids = world.page(ACME, world.admin)
    world.services.deployments.deploy(
        world.principal(ACME, world.admin), ACME, ids["siteId"], DeploymentCreate(environment=Environment.SIT)
    )
    return Situation(ids)


def _deployed(world: World, ids: dict[str, str], environment: Environment) -> None:
    principal = world.principal(ACME, world.admin)
    operation = world.services.deployments.deploy(principal, ACME, ids["siteId"], DeploymentCreate(environment=environment))
    world.services.deployer.deploy(ACME, operation.operation_id)


def _cancelled(world: World) -> dict[str, str]:
    ids = world.invitation(ACME, world.admin)
    world.services.invitations.cancel(world.principal(ACME, world.admin), ACME, ids["invitationId"], None)
    return ids


def _invited(world: World, email: str) -> dict[str, str]:
    wanted = InvitationCreate(email=email, role=TenantRole.EDITOR)
    made = world.services.invitations.create(world.principal(ACME, world.admin), ACME, wanted)
    return {"invitationId": made.invitation_id, "token": world.mail.token()}


def _invited_again(world: World) -> Situation:
    email = world.account()
    first = _invited(world, email)
    with clock.frozen(clock.now() + LAPSED):
        _invited(world, email)
    return Situation(first, later=LAPSED)


def _joined_otherwise(world: World) -> Situation:
    """Invited, and a member since, by a way the invitation knows nothing of."""
    person = world.known(world.account())
    ids = _invited(world, person.email)
    world.joined(ACME, person.user_id, person.email, "viewer")
    return Situation(ids, who=person)


def _alone(world: World) -> dict[str, str]:
    return {"tenantId": world.tenant(new_id("ten"), TenantStatus.ACTIVE), "userId": world.admin.user_id}


def _renamed(world: World) -> Situation:
    """A unit that is to be called like one beside it."""
    group = world.unit(ACME, world.admin, world.unit(ACME, world.admin))
    unit, other = (world.unit(ACME, world.admin, group) for _ in range(2))
    return Situation({"unitId": unit}, {"name": world.services.units.get(ACME, other).name})


def _known(world: World) -> str:
    return world.members["viewer"].email


SITUATIONS: dict[tuple[str, str], Callable[[World], Situation]] = {
    ("updateTenant", "TENANT_EXISTS"): lambda _: Situation(body={"name": "Globex"}),
    ("parkTenant", "CONFIRMATION_REQUIRED"): lambda _: Situation(body={"confirm": False}),
    ("createUnit", "UNIT_TOO_DEEP"): lambda world: Situation(body={"parentId": world.ids["unitId"]}),
    ("updateUnit", "UNIT_EXISTS"): _renamed,
    ("createAsset", "ASSET_TOO_LARGE"): lambda _: Situation(body={"size": 10 * 1024 * 1024 + 1}),
    ("createAsset", "ASSET_TYPE_MISMATCH"): lambda _: Situation(body={"contentType": "font/woff2"}),
    ("createSession", "INVALID_CREDENTIALS"): lambda _: Situation(body={"password": "Another-Horse-9"}),
    ("refreshSession", "INVALID_CREDENTIALS"): lambda _: Situation(body={"refreshToken": "no-token-of-ours"}),
    ("addUser", "USER_NOT_FOUND"): lambda _: Situation(body={"email": "nobody@people.test"}),
    ("addUser", "CONFIRMATION_REQUIRED"): lambda world: Situation(body={"email": world.stranger.email}),
    ("updateUser", "LAST_ADMIN"): lambda world: Situation(_alone(world), {"role": "viewer"}, who=world.platform),
    ("addTeamMember", "INVALID_TEAM"): lambda world: Situation({"unitId": world.ids["parentId"]}),
    ("createInvitation", "USER_EXISTS"): lambda world: Situation(body={"email": _known(world)}),
    ("createInvitation", "INVALID_TEAM"): lambda world: Situation(body={"unitId": world.ids["parentId"]}),
    ("cancelInvitation", "INVALID_STATE"): lambda world: Situation(_cancelled(world)),
    ("resendInvitation", "INVALID_STATE"): lambda world: Situation(_cancelled(world)),
    ("resendInvitation", "INVITATION_PENDING"): _invited_again,
    ("resendInvitation", "USER_EXISTS"): lambda world: Situation(_joined_otherwise(world).ids),
    ("getInvitationByToken", "INVITATION_EXPIRED"): lambda world: Situation(_invited(world, world.account()), later=LAPSED),
    ("acceptInvitation", "INVITATION_EXPIRED"): lambda world: Situation(_invited(world, world.account()), later=LAPSED),
    ("acceptInvitation", "INVALID_PASSWORD"): lambda _: Situation(body={"password": "too simple by far"}),
    ("acceptInvitation", "USER_EXISTS"): _joined_otherwise,
    ("declineInvitation", "INVITATION_EXPIRED"): lambda world: Situation(_invited(world, world.account()), later=LAPSED),
    ("createSite", "SITE_TYPE_UNSUPPORTED"): lambda _: Situation(body={"kind": "wordpress"}),
    ("deleteSite", "OPERATION_IN_PROGRESS"): lambda world: Situation(_busy_site(world)),
    ("deleteSite", "SITE_IS_LIVE"): lambda world: Situation(_live_site(world)),
    ("generatePage", "INVALID_STATE"): lambda world: Situation(body=_archived_site(world)),
    ("cancelGeneration", "INVALID_STATE"): lambda world: Situation({"generationId": world.ids["generationId"]}),
    ("validateSite", "NO_VERSION"): lambda world: Situation(_empty_site(world), {"versionId": None}),
    ("validateSite", "MISSING_BRAND"): lambda world: Situation(_without_brand(world), {"level": "strict", "versionId": None}),
    ("deploySite", "PROD_FORBIDDEN"): lambda world: Situation(body={"environment": "prod"}, who=world.members["editor"]),
    ("deploySite", "NO_VERSION"): lambda world: Situation(_empty_site(world), {"versionId": None}),
    ("deploySite", "INVALID_STATE"): lambda world: Situation(_archived_site(world), {"versionId": None}),
    ("deploySite", "OPERATION_IN_PROGRESS"): _deploying_site,
}
# What is asked twice is there already.
TWICE = {
    "createTenant": "TENANT_EXISTS",
    "registerTenant": "TENANT_EXISTS",
    "createUnit": "UNIT_EXISTS",
    "addUser": "USER_EXISTS",
    "addTeamMember": "TEAM_MEMBER_EXISTS",
    "createInvitation": "INVITATION_PENDING",
    "createSite": "SLUG_TAKEN",
}


@pytest.fixture
def ask(world: World, client: InProcess):
    """Ask for what could be done but for the situation."""

    def answered(operation_id: str, situation: Situation) -> Any:
        operation = OPERATIONS[operation_id]
        ids = supplies.fresh(world, operation_id) | situation.ids
        body = supplies.body(world, operation, ids)
        body = body and {name: value for name, value in (body | situation.body).items() if value is not None}
        who = situation.who or (None if positions.secrets(operation) else world.caller(operation))
        path = operation.path.format_map(ids)
        with clock.frozen(clock.now() + situation.later):
            answer = client.request(operation.method, path, headers=who.headers if who else {}, json=body)
        parsed = answer.json() if answer.content else None
        seen.record(answer.status_code, operation.method, path, parsed)
        return answer

    return answered


@pytest.mark.parametrize(("operation_id", "code"), SITUATIONS, ids=str)
def test_is_refused(world: World, ask, operation_id: str, code: str) -> None:
    answer = ask(operation_id, SITUATIONS[operation_id, code](world))
    assert answer.json().get("code") == code, answer.text


@pytest.mark.parametrize(("operation_id", "code"), TWICE.items())
def test_what_is_there_already_is_not_made_again(world: World, ask, operation_id: str, code: str) -> None:
    operation = OPERATIONS[operation_id]
    said = Situation(body=supplies.body(world, operation, supplies.fresh(world, operation_id)))
    first, second = ask(operation_id, said), ask(operation_id, said)
    world.settle(operation_id, first.json())
    assert (first.status_code, second.json().get("code")) == (201, code), second.text
