"""The resources the contract tests work on: known ids in two tenants, so that fuzzing reaches the handlers."""

from dataclasses import dataclass
from typing import Any

from generated.models.deployment import DeploymentCreate
from generated.models.generation import GenerationCreate
from generated.models.site import Environment, SiteCreate
from services.core.principal import Principal, Standing
from tests.cloud import ACME, GLOBEX, Cloud

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
        self.ids = self._resources(ACME, self.admin)
        self.foreign = self._resources(GLOBEX, self.stranger)

    def _member(self, email: str) -> Member:
        return Member(email, self.cloud.token(email))

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

    def settle(self, operation_id: str, body: Any) -> None:
        """Do the work a worker would do after a request that queued some, so that the next request finds no lock."""
        services, data = self.cloud.services, body.get("data", {}) if isinstance(body, dict) else {}
        if operation_id == "deploySite" and "operationId" in data:
            services.deployer.deploy(data["tenantId"], data["operationId"])
        if operation_id == "generatePage" and "generationId" in data:
            services.generation_jobs.write(data["tenantId"], data["generationId"])
