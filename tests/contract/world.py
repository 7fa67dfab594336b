"""The resources the contract tests work on: known ids in two tenants, so that fuzzing reaches the handlers."""

from dataclasses import dataclass
from typing import Any

from generated.models.deployment import DeploymentCreate
from generated.models.generation import GenerationCreate
from generated.models.site import Environment, SiteCreate
from generated.models.tenant import Plan, Tenant, TenantStatus
from generated.models.user import TenantRole, User
from local.stack import client
from services.adapters.dynamodb.tenants import DynamoTenants
from services.core import clock
from services.core.principal import PLATFORM_ADMIN, Principal, Standing
from tests.cloud import ACME, GLOBEX, PASSWORD, Cloud

SUSPENDED = "ten_01JD0D0RMANT00000000000000"
PROMPT = "A page for Bloom Bakery in Market Street, a family bakery."


@dataclass(frozen=True)
class Member:
    """Somebody with a token."""

    email: str
    token: str

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}


class World:
    """`ids` are of Acme, `foreign` of Globex; both name a resource for every path parameter of the contract."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud
        self.admin = self._member("admin@acme.test")
        self.viewer = self._member("viewer@acme.test")
        self.editor = self._member("editor@acme.test")
        self.stranger = self._member("admin@globex.test")
        self._refresh_token = str(cloud.services.sessions.open(self.admin.email, PASSWORD).refresh_token)
        self.platform = self._platform_admin()
        self.ids = self._resources(ACME, self.admin)
        self.foreign = self._resources(GLOBEX, self.stranger)
        self.suspended = self._suspended_tenant()

    def _member(self, email: str) -> Member:
        return Member(email, self.cloud.token(email))

    def _platform_admin(self) -> Member:
        """Somebody of the platform's own staff: the pool's group says so, no membership does."""
        email, pool = "staff@platform.test", self.cloud.settings.user_pool_id
        people = client("cognito-idp", self.cloud.endpoint)
        people.create_group(GroupName=PLATFORM_ADMIN, UserPoolId=pool)
        people.admin_create_user(
            UserPoolId=pool, Username=email, MessageAction="SUPPRESS", UserAttributes=[{"Name": "email", "Value": email}]
        )
        people.admin_set_user_password(UserPoolId=pool, Username=email, Password=PASSWORD, Permanent=True)
        people.admin_add_user_to_group(UserPoolId=pool, Username=email, GroupName=PLATFORM_ADMIN)
        return self._member(email)

    def _suspended_tenant(self) -> str:
        """A tenant that may be read and not changed, of which Acme's admin is an administrator too."""
        services, now = self.cloud.services, clock.now()
        tenant = Tenant(
            tenant_id=SUSPENDED, name="Dormant", plan=Plan.FREE, status=TenantStatus.SUSPENDED, revision=1, created_at=now, updated_at=now
        )
        user_id = self.cloud.authenticator.identify(self.admin.headers["Authorization"]).user_id
        member = User(
            user_id=user_id,
            tenant_id=SUSPENDED,
            email=self.admin.email,
            role=TenantRole.TENANT_ADMIN,
            grants=[],
            joined_at=now,
            revision=1,
            updated_at=now,
        )
        services.ledger.commit(*DynamoTenants(services.table).created(tenant), *services.standings.added(member))
        return SUSPENDED

    def principal(self, tenant_id: str, member: Member) -> Principal:
        who = self.cloud.authenticator.identify(member.headers["Authorization"])
        return Principal(who.user_id, who.email, who.tenant_id, who.groups, Standing(tenant_id, "active", "tenant_admin"))

    def _resources(self, tenant_id: str, member: Member) -> dict[str, str]:
        services, principal = self.cloud.services, self.principal(tenant_id, member)
        generation = services.generations.begin(principal, tenant_id, GenerationCreate(prompt=PROMPT), queued=False)
        services.generation_jobs.write(tenant_id, generation.generation_id)
        site_id = generation.site_id
        version = services.sites.newest_version(tenant_id, site_id)
        validation = services.validations.validate(principal, tenant_id, site_id, None)
        operation = services.deployments.deploy(principal, tenant_id, site_id, DeploymentCreate(environment=Environment.SIT))
        services.deployer.deploy(tenant_id, operation.operation_id)
        return {
            "tenantId": tenant_id,
            "siteId": site_id,
            "versionId": version.version_id,
            "generationId": generation.generation_id,
            "validationId": validation.validation_id,
            "deploymentId": str(operation.deployment_id),
            "operationId": operation.operation_id,
        }

    def fresh(self, operation_id: str) -> dict[str, str]:
        """Ids for an operation that uses up what it works on."""
        services, tenant_id = self.cloud.services, self.ids["tenantId"]
        principal = self.principal(tenant_id, self.admin)
        if operation_id == "deleteSite":
            return self.ids | {"siteId": services.sites.create(principal, tenant_id, SiteCreate(name="Short Lived")).site_id}
        if operation_id == "cancelGeneration":
            wanted = GenerationCreate(prompt=PROMPT)
            return self.ids | {"generationId": services.generations.begin(principal, tenant_id, wanted, queued=True).generation_id}
        return self.ids

    def credentials(self, operation_id: str) -> dict[str, str]:
        """What opens a session; nothing for other operations."""
        if operation_id == "createSession":
            return {"email": self.admin.email, "password": PASSWORD}
        return {"refreshToken": self._refresh_token} if operation_id == "refreshSession" else {}

    def settle(self, operation_id: str, body: Any) -> None:
        """Do the work a worker would do after a request that queued some, so that the next request finds no lock."""
        services, data = self.cloud.services, body.get("data", {}) if isinstance(body, dict) else {}
        if operation_id == "deploySite" and "operationId" in data:
            services.deployer.deploy(data["tenantId"], data["operationId"])
        if operation_id == "generatePage" and "generationId" in data:
            services.generation_jobs.write(data["tenantId"], data["generationId"])
