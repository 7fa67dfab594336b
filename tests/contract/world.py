"""The resources the contract tests work on: known ids in two tenants, so that fuzzing reaches the handlers.

Everything of a tenant carries its word in its name, Wombat with Acme and Quokka with Globex, so that what is shown to the
wrong people is recognised.
"""

import hashlib
from dataclasses import dataclass
from itertools import count
from typing import Any
from uuid import uuid4

from generated.models.deployment import DeploymentCreate
from generated.models.generation import GenerationCreate
from generated.models.invitation import InvitationCreate
from generated.models.site import Environment, SiteUpdate
from generated.models.tenant import AssetCreate, AssetKind, Plan, Tenant, TenantStatus, UnitCreate
from generated.models.user import TeamMemberAdd, TeamRole, TenantRole, User
from generated.operations import OPERATIONS, Operation
from local.people import PEOPLE, STAFF, TENANTS
from services.core import clock
from services.core.principal import PLATFORM_ADMIN, Principal, Standing
from services.core.tokens import hashed
from tests.cloud import ACME, GLOBEX, PASSWORD, Cloud
from tests.overheard import Overheard

DORMANT = "ten_01JD0D0RMANT00000000000000"
PROMPT = "A page for Bloom Bakery in Market Street, a family bakery."
WORDS = {ACME: "Wombat", GLOBEX: "Quokka"}
PIXEL = b"\x89PNG\r\n\x1a\n" + bytes(24)
_number = count(1)


@dataclass(frozen=True)
class Member:
    """Somebody with a token."""

    email: str
    token: str
    user_id: str

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}


class World:
    """`ids` are of Acme, `foreign` of Globex; both name a resource for every id the contract asks for.

    `owned` is a site of Acme and all that is in it, made by somebody who has lost the right to since.
    """

    def __init__(self, cloud: Cloud) -> None:
        self.cloud, self.services = cloud, cloud.services
        self.mail = self.services._delivery._mailer = Overheard(self.services._delivery._mailer)
        self.members = {person.role: self.known(person.email) for person in PEOPLE if person.tenant_id == ACME}
        self.members["devops"] = self._employed("devops")
        self.grants = sorted({grant for operation in OPERATIONS.values() for grant in operation.grants})
        self.granted = self._employed("viewer", *self.grants)
        self.admin = self.members["tenant_admin"]
        self.stranger, self.platform = self.known("admin@globex.test"), self.known(STAFF.email)
        self.colleague = self._hired()
        self.refresh_token = str(self.services.sessions.open(self.admin.email, PASSWORD).refresh_token)
        self.ids = self._resources(ACME, self.admin, self.members["team_lead"])
        self.foreign = self._resources(GLOBEX, self.stranger, self.stranger)
        self.owned = self.page(ACME, self.members["viewer"])
        for role in ("designer", "editor", "devops", "viewer"):
            self.into_team(self.ids, self.admin, self.members[role].user_id, TeamRole.MEMBER)
        self._shelf, self._shelved = "", 0
        self._twice(GLOBEX, self.stranger)
        self.needed = {*self.ids.values(), *(member.user_id for member in self.members.values())}
        self.dormant = self.tenant(DORMANT, TenantStatus.SUSPENDED)

    # --- people -------------------------------------------------------------------------------------------------------

    def known(self, email: str) -> Member:
        token = self.cloud.token(email)
        return Member(email, token, self.cloud.authenticator.identify(f"Bearer {token}").user_id)

    def caller(self, operation: Operation) -> Member:
        """Somebody of Acme, or of the platform's staff, who may do this."""
        return self.platform if operation.roles == (PLATFORM_ADMIN,) else self.admin

    def principal(self, tenant_id: str, member: Member) -> Principal:
        who = self.cloud.authenticator.identify(member.headers["Authorization"])
        return Principal(who.user_id, who.email, who.tenant_id, who.groups, Standing(tenant_id, "active", "tenant_admin"))

    def account(self) -> str:
        """The address of somebody who has an account and belongs nowhere."""
        email = f"account-{next(_number)}@people.test"
        self.services._identities.create(email, "Dana Reyes", PASSWORD)
        return email

    def _hired(self) -> Member:
        """Another one of the platform's staff."""
        email = self.account()
        self.services._identities.join(PLATFORM_ADMIN, str(self.services._identities.find(email)))
        return self.known(email)

    def _employed(self, role: str, *grants: str) -> Member:
        member = self.known(self.account())
        self.joined(ACME, member.user_id, member.email, role, *grants)
        return member

    def joined(self, tenant_id: str, user_id: str, email: str, role: str, *grants: str, name: str | None = None) -> None:
        now = clock.now()
        user = User(
            user_id=user_id,
            tenant_id=tenant_id,
            email=email,
            name=name,
            role=TenantRole(role),
            grants=list(grants),
            joined_at=now,
            revision=1,
            updated_at=now,
        )
        self.services.table.write(self.services.standings.added(user))

    # --- what there is ------------------------------------------------------------------------------------------------

    def _resources(self, tenant_id: str, member: Member, lead: Member) -> dict[str, str]:
        division = self.unit(tenant_id, member)
        group = self.unit(tenant_id, member, division)
        place = {"tenantId": tenant_id, "parentId": group, "unitId": self.unit(tenant_id, member, group)}
        self.into_team(place, member, lead.user_id, TeamRole.LEAD)
        person = self.person(tenant_id)
        self.into_team(place, member, person, TeamRole.MEMBER)
        return {
            **place,
            "userId": person,
            **self.invitation(tenant_id, member, place["unitId"]),
            "assetId": self.asset(tenant_id, member),
            **self.page(tenant_id, member),
        }

    def page(self, tenant_id: str, member: Member) -> dict[str, str]:
        services, principal = self.services, self.principal(tenant_id, member)
        generation = services.generations.begin(principal, tenant_id, GenerationCreate(prompt=PROMPT), queued=False)
        services.generation_jobs.write(tenant_id, generation.generation_id)
        site_id = generation.site_id
        services.sites.update(principal, tenant_id, site_id, SiteUpdate(name=f"{WORDS.get(tenant_id, 'Bloom')} Bakery"), None)
        version = services.sites.newest_version(tenant_id, site_id)
        validation = services.validations.validate(principal, tenant_id, site_id, None)
        operation = services.deployments.deploy(principal, tenant_id, site_id, DeploymentCreate(environment=Environment.SIT))
        services.deployer.deploy(tenant_id, operation.operation_id)
        return {
            "siteId": site_id,
            "versionId": version.version_id,
            "generationId": generation.generation_id,
            "validationId": validation.validation_id,
            "deploymentId": str(operation.deployment_id),
            "operationId": operation.operation_id,
        }

    def _twice(self, tenant_id: str, member: Member) -> None:
        """A second one of everything that is listed, so that every list has a next page of one."""
        services, principal, site_id = self.services, self.principal(tenant_id, member), self.foreign["siteId"]
        self.page(tenant_id, member)
        for _ in range(2):
            generation = services.generations.begin(principal, tenant_id, GenerationCreate(prompt=PROMPT, site_id=site_id), queued=False)
            services.generation_jobs.write(tenant_id, generation.generation_id)
        services.validations.validate(principal, tenant_id, site_id, None)
        again = services.deployments.deploy(principal, tenant_id, site_id, DeploymentCreate(environment=Environment.SIT))
        services.deployer.deploy(tenant_id, again.operation_id)
        self.asset(tenant_id, member)
        self.invitation(tenant_id, member)
        for number in (1, 2):
            elsewhere = f"ten_01JD0E15EWHERE{number}".ljust(30, "0")
            self.tenant(elsewhere, TenantStatus.ACTIVE)
            wanted = InvitationCreate(email=member.email, role=TenantRole.VIEWER)
            services.invitations.create(self.principal(elsewhere, self.admin), elsewhere, wanted)
            self.joined(elsewhere, member.user_id, member.email, "viewer")

    def unit(self, tenant_id: str, member: Member, parent_id: str | None = None) -> str:
        wanted = UnitCreate(name=f"{WORDS[tenant_id]} {next(_number)}", parent_id=parent_id)
        return self.services.units.create(self.principal(tenant_id, member), tenant_id, wanted).unit_id

    def shelved_unit(self) -> str:
        """A unit that may be deleted, in a group that has room."""
        if self._shelved % 50 == 0:
            self._shelf = self.unit(ACME, self.admin, self.unit(ACME, self.admin))
        self._shelved += 1
        return self.unit(ACME, self.admin, self._shelf)

    def person(self, tenant_id: str) -> str:
        """A member nobody signs in as."""
        user_id, word = str(uuid4()), WORDS[tenant_id]
        self.joined(tenant_id, user_id, f"{word.lower()}-{next(_number)}@people.test", "editor", name=f"{word} Reyes")
        return user_id

    def into_team(self, place: dict[str, str], member: Member, user_id: str, role: TeamRole) -> None:
        wanted = TeamMemberAdd(user_id=user_id, team_role=role)
        self.services.teams.add(self.principal(place["tenantId"], member), place["tenantId"], place["unitId"], wanted)

    def team_member(self) -> str:
        person = self.person(ACME)
        self.into_team(self.ids, self.admin, person, TeamRole.MEMBER)
        return person

    def invitation(self, tenant_id: str, member: Member, unit_id: str | None = None) -> dict[str, str]:
        word = WORDS[tenant_id]
        wanted = InvitationCreate(
            email=f"{word.lower()}-{next(_number)}@people.test", role=TenantRole.EDITOR, unit_id=unit_id, message=f"From {word}"
        )
        made = self.services.invitations.create(self.principal(tenant_id, member), tenant_id, wanted)
        return {"invitationId": made.invitation_id, "token": self.mail.token()}

    def asset(self, tenant_id: str, member: Member) -> str:
        """An asset whose file was sent and taken."""
        services, content = self.services, PIXEL
        wanted = AssetCreate(
            name=f"{WORDS[tenant_id]}.png",
            kind=AssetKind.LOGO,
            content_type="image/png",
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
        )
        asset_id = services.assets.create(self.principal(tenant_id, member), tenant_id, wanted).asset_id
        bucket = services.settings.content_bucket
        services.client("s3").put_object(Bucket=bucket, Key=f"assets/{tenant_id}/{asset_id}", Body=content, ContentType="image/png")
        services.assets.get(tenant_id, asset_id)
        return asset_id

    def tenant(self, tenant_id: str, status: TenantStatus) -> str:
        """A tenant of its own in this state, under a new name; everybody of Acme is what they are there."""
        store, now = self.services._tenants, clock.now()
        known = store.get(tenant_id) is not None
        tenant = Tenant(
            tenant_id=tenant_id,
            name=f"Tenant {next(_number)} of {TENANTS[ACME]}",
            plan=Plan.STANDARD,
            status=status,
            revision=1,
            created_at=now,
            updated_at=now,
        )
        if known:
            self.services.table.put(_without_condition(store.created(tenant)[0]))
            self.services.table.put(_without_condition(store.created(tenant)[1]))
            return tenant_id
        self.services.table.write(store.created(tenant))
        for role, member in self.members.items():
            self.joined(tenant_id, member.user_id, member.email, role)
        return tenant_id

    # --- work in the background ---------------------------------------------------------------------------------------

    def settle(self, operation_id: str, body: Any) -> None:
        """Do the work a worker would do after a request that queued some, so that the next request finds no lock."""
        services, data = self.services, body.get("data", {}) if isinstance(body, dict) else {}
        if operation_id == "deploySite" and "operationId" in data:
            services.deployer.deploy(data["tenantId"], data["operationId"])
        if operation_id == "generatePage" and "generationId" in data:
            services.generation_jobs.write(data["tenantId"], data["generationId"])
        if operation_id in ("createTenant", "registerTenant") and data:
            kept = services._invitations.by_token(hashed(self.mail.token()))
            services.provisioning.provision(kept.invitation.tenant_id)


def _without_condition(change: Any) -> dict[str, Any]:
    return {**change.item, **change.key.item()}
