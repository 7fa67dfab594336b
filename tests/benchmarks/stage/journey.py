"""Every operation of the contract on its good path, against the emulator, through the Lambda door in this process."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from random import choice
from typing import Any
from uuid import uuid4

from generated.models.invitation import InvitationCreate
from generated.models.tenant import TenantPark, TenantSuspend
from generated.models.user import TenantRole
from generated.operations import OPERATIONS, Operation
from local.people import ACME, PASSWORD, STAFF
from runtime.app import build_app
from runtime.lambda_http import LambdaDoor
from services.bootstrap import Services
from tests.cloud import Cloud
from tests.overheard import Overheard
from tests.unit.services.staff import unit
from tests.unit.services.world import STAFF as STAFF_MEMBER
from tests.unit.services.world import People, settled

_number = count(1)


@dataclass(frozen=True, slots=True)
class Step:
    """What an operation is asked with."""

    operation: Operation
    path: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)


class Traveller:
    """A person of the seed, an administrator of Acme unless told otherwise. `services` may be ones that count."""

    def __init__(self, cloud: Cloud, services: Services, *, email: str = "admin@acme.test", tenant_id: str = ACME) -> None:
        self._door = LambdaDoor(build_app(services, cloud.authenticator, threads=False))
        self._tenant_id = tenant_id
        self._services = cloud.services
        self._token = ""
        self._staff_token = self._session(STAFF.email)["idToken"]
        session = self._session(email)
        self._token = session["idToken"]
        self.refresh_token = session["refreshToken"]
        self._mail = cloud.services._delivery._mailer = Overheard(cloud.services._delivery._mailer)

    def _session(self, email: str) -> dict[str, str]:
        session: dict[str, str] = self.ask(Step(OPERATIONS["createSession"], body={"email": email, "password": PASSWORD}))["data"]
        return session

    def ask(self, wanted: Step) -> Any:
        """Give the answer's JSON, or its text when it is a stream. Raises for everything but a success."""
        answered = self._door(self.event(wanted), None)
        if answered["statusCode"] >= 400:
            raise RuntimeError(f"{wanted.operation.operation_id} answered {answered['statusCode']}: {answered['body']}")
        is_json = answered["headers"].get("content-type", "").startswith("application/json")
        return json.loads(answered["body"]) if is_json else answered["body"]

    def event(self, wanted: Step) -> dict[str, Any]:
        body = json.dumps(wanted.body) if wanted.body is not None else None
        headers = {"Accept": "application/json", **wanted.headers}
        token = self._staff_token if wanted.operation.operation_id in _BY_STAFF and self._token else self._token
        headers |= {"Authorization": f"Bearer {token}"} if token and "token" not in wanted.path else {}
        headers |= {"Content-Type": "application/json"} if body else {}
        path = wanted.operation.path.format(**{"tenantId": self._tenant_id, **wanted.path})
        return {"httpMethod": wanted.operation.method, "path": path, "headers": headers, "body": body}

    # --- what has to be there first -------------------------------------------------------------------------------

    def site(self) -> dict[str, str]:
        return {"siteId": self.ask(step("createSite"))["data"]["siteId"]}

    def generated_site(self) -> dict[str, str]:
        """Have a page written; give the ids of the site and of its version."""
        last = [line for line in self.ask(step("generatePage", headers=STREAMED)).splitlines() if line.startswith("data: ")][-1]
        event = json.loads(last.removeprefix("data: "))
        if event["type"] != "complete":
            raise RuntimeError(f"The page was not written: {event}")
        generation_id = next(value["generationId"] for value in event.values() if isinstance(value, dict))
        generation = self.ask(step("getGeneration", {"generationId": generation_id}))["data"]
        return {"siteId": generation["siteId"], "versionId": generation["versionId"], "generationId": generation_id}

    def queued_generation(self) -> dict[str, str]:
        return {"generationId": self.ask(step("generatePage"))["data"]["generationId"]}

    def validated_site(self) -> dict[str, str]:
        site = self.generated_site()
        return {**site, "validationId": self.ask(step("validateSite", site))["data"]["validationId"]}

    def deployed_site(self) -> dict[str, str]:
        site = self.generated_site()
        operation = self.ask(step("deploySite", site))["data"]
        return {**site, "deploymentId": operation["deploymentId"], "operationId": operation["operationId"]}

    def account(self) -> str:
        """Give the address of somebody who has an account and belongs nowhere; the tenant's group is there to be joined."""
        email = f"{uuid4()}@people.test"
        self._services._identities.create(email, "Dana Reyes", PASSWORD)
        self._services._identities.found_group(self._tenant_id)
        return email

    def member(self) -> dict[str, str]:
        return {"userId": self.ask(Step(OPERATIONS["addUser"], body={"email": self.account(), "role": "editor"}))["data"]["userId"]}

    def team_and_member(self) -> dict[str, str]:
        return {"unitId": unit(self._services, People(self._tenant_id)), **self.member()}

    def team_member(self) -> dict[str, str]:
        place = self.team_and_member()
        self.ask(Step(OPERATIONS["addTeamMember"], place, {"userId": place["userId"]}))
        return place

    def unit(self) -> dict[str, str]:
        return {"unitId": unit(self._services, People(self._tenant_id))}

    def asset(self) -> dict[str, str]:
        return {"assetId": self.ask(step("createAsset"))["data"]["assetId"]}

    def invitation(self) -> dict[str, str]:
        """An invitation of somebody new, with the token only a mail tells."""
        made = self._services.invitations.create(
            People(self._tenant_id).admin, self._tenant_id, InvitationCreate(email=f"{uuid4()}@people.test", role=TenantRole.EDITOR)
        )
        return {"invitationId": made.invitation_id, "token": self._mail.token()}

    def invited(self) -> dict[str, str]:
        return {"invitationId": self.invitation()["invitationId"]}

    def link(self) -> dict[str, str]:
        return {"token": self.invitation()["token"]}

    def tenant(self) -> dict[str, str]:
        return {"tenantId": settled(self._services).tenant_id}

    def suspended_tenant(self) -> dict[str, str]:
        tenant = self.tenant()
        self._services.tenant_lifecycle.suspend(STAFF_MEMBER, tenant["tenantId"], TenantSuspend(reason=_REASON))
        return tenant

    def parked_tenant(self) -> dict[str, str]:
        tenant = self.tenant()
        self._services.tenant_lifecycle.park(STAFF_MEMBER, tenant["tenantId"], TenantPark(reason=_REASON, confirm=True))
        return tenant


def page_wanted() -> dict[str, str]:
    """Ask for a bakery whose name, and so whose slug, is still free."""
    name = "".join(choice("aeiou") if index % 2 else choice("bdlmnrt") for index in range(8)).title()  # noqa: S311 - no secret
    return {"prompt": f"A page for {name} Bakery in Lisbon, a family bakery with sourdough from 4.50 and a sunny terrace"}


_REASON = "There is a reason for this"
# What the platform's staff does, or may do in tenants whose people nobody here is.
_BY_STAFF = {"listTenants", "createTenant", "deleteTenant", "suspendTenant", "resumeTenant", "parkTenant", "unparkTenant"}
STREAMED = {"Accept": "text/event-stream"}
_BODIES: dict[str, Callable[[], Any]] = {
    "createSession": lambda: {"email": "admin@acme.test", "password": PASSWORD},
    "createSite": lambda: {"name": f"Bloom Bakery {next(_number)}"},
    "updateSite": lambda: {"description": f"The bakery in Market Street {next(_number)}"},
    "updateBrand": lambda: {"companyName": f"Acme {next(_number)}", "primaryColor": "#0B6E4F"},
    "generatePage": page_wanted,
    "validateSite": lambda: {"level": "standard"},
    "deploySite": lambda: {"environment": "sit"},
    "updateMe": lambda: {"onboarding": "completed"},
    "updateUser": lambda: {"role": "designer"},
    "updateTeamMember": lambda: {"teamRole": "lead"},
    "createTenant": lambda: {"name": f"Harbour Lights {next(_number)}", "adminEmail": "mia@harbour.test"},
    "registerTenant": lambda: {"organizationName": f"Harbour Hall {next(_number)}", "email": "mia@harbour.test"},
    "updateTenant": lambda: {"contactEmail": "office@acme.test"},
    "suspendTenant": lambda: {"reason": _REASON},
    "parkTenant": lambda: {"reason": _REASON, "confirm": True},
    "createUnit": lambda: {"name": f"Office {next(_number)}"},
    "updateUnit": lambda: {"name": f"Desk {next(_number)}"},
    "createAsset": lambda: {"name": "logo.png", "kind": "logo", "contentType": "image/png", "size": 20_480, "sha256": "0" * 64},
    "createInvitation": lambda: {"email": f"{uuid4()}@people.test", "role": "editor"},
    "acceptInvitation": lambda: {"name": "Dana Reyes", "password": PASSWORD},
    "declineInvitation": lambda: {"reason": "I am leaving"},
}
# Bodies that name somebody, or something of a session: made with the ids of the path.
_BODIES_FOR: dict[str, Callable[[Traveller, Mapping[str, str]], Any]] = {
    "refreshSession": lambda traveller, _: {"refreshToken": traveller.refresh_token},
    "addUser": lambda traveller, _: {"email": traveller.account(), "role": "editor"},
    "addTeamMember": lambda _, ids: {"userId": ids["userId"]},
}
# The operation, and what makes the resource its path needs.
_NEEDS: dict[str, Callable[[Traveller], Mapping[str, str]]] = {
    "getSite": Traveller.site,
    "updateSite": Traveller.site,
    "deleteSite": Traveller.site,
    "listSiteVersions": Traveller.generated_site,
    "getSiteVersion": Traveller.generated_site,
    "getGeneration": Traveller.generated_site,
    "streamGeneration": Traveller.generated_site,
    "cancelGeneration": Traveller.queued_generation,
    "listValidations": Traveller.generated_site,
    "validateSite": Traveller.generated_site,
    "getValidation": Traveller.validated_site,
    "getBrandScore": Traveller.generated_site,
    "listDeployments": Traveller.deployed_site,
    "deploySite": Traveller.generated_site,
    "getDeployment": Traveller.deployed_site,
    "getOperation": Traveller.deployed_site,
    "getUser": Traveller.member,
    "updateUser": Traveller.member,
    "removeUser": Traveller.member,
    "listTeamMembers": Traveller.team_member,
    "addTeamMember": Traveller.team_and_member,
    "updateTeamMember": Traveller.team_member,
    "removeTeamMember": Traveller.team_member,
    "getUnit": Traveller.unit,
    "updateUnit": Traveller.unit,
    "deleteUnit": Traveller.unit,
    "getAsset": Traveller.asset,
    "deleteAsset": Traveller.asset,
    "getInvitation": Traveller.invited,
    "cancelInvitation": Traveller.invited,
    "resendInvitation": Traveller.invited,
    "getInvitationByToken": Traveller.link,
    "acceptInvitation": Traveller.link,
    "declineInvitation": Traveller.link,
    "deleteTenant": Traveller.tenant,
    "suspendTenant": Traveller.tenant,
    "parkTenant": Traveller.tenant,
    "resumeTenant": Traveller.suspended_tenant,
    "unparkTenant": Traveller.parked_tenant,
}


def step(operation_id: str, path: Mapping[str, str] | None = None, headers: Mapping[str, str] | None = None) -> Step:
    body = _BODIES.get(operation_id, lambda: None)()
    return Step(OPERATIONS[operation_id], path or {}, body, headers or {})


def prepared(traveller: Traveller, operation: Operation, headers: Mapping[str, str]) -> Step | None:
    """Make what the operation needs and give the step; None when this journey does not know the way yet."""
    ids = {p.name for p in operation.parameters if p.location == "path"} - {"tenantId"}
    needs = _NEEDS.get(operation.operation_id)
    if (ids and needs is None) or (operation.body_required and operation.operation_id not in {*_BODIES, *_BODIES_FOR}):
        return None
    wanted = step(operation.operation_id, needs(traveller) if needs else None, headers)
    if operation.operation_id in _BODIES_FOR:
        return replace(wanted, body=_BODIES_FOR[operation.operation_id](traveller, wanted.path))
    return wanted
