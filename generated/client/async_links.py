"""Generated from spec/lld; do not edit. Run `make generate`.

Where one can go from each resource. A relation that is not offered now raises LinkNotOffered.
"""

from __future__ import annotations

from typing import TypeAlias

from ..models.conventions import Health, Root
from ..models.deployment import Deployment, DeploymentCreate
from ..models.generation import Generation, GenerationCreate, GenerationEvent
from ..models.operation import Operation
from ..models.site import Site, SiteCreate, SiteStatus, SiteUpdate, SiteVersion
from ..models.tenant import Brand, BrandUpdate, Tenant
from ..models.user import Me, Session, SessionCreate, SessionRefresh
from ..models.validation import BrandScore, Validation, ValidationCreate
from . import endpoints, kit


class AsyncBrandLinks(kit.AsyncLinks):
    """Where one can go from Brand."""

    async def self(self) -> AsyncBrandResource:
        """Read the tenant's brand: `get_brand`."""
        return await self._sender.resource(endpoints.GET_BRAND.call(href=self._href("self")), BRAND)

    async def tenant(self) -> AsyncTenantResource:
        """Read a tenant: `get_tenant`."""
        return await self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    async def update(self, *, body: BrandUpdate, if_match: kit.IfMatch | kit.Own = kit.OWN) -> AsyncBrandResource:
        """Change the brand: `update_brand`."""
        return await self._sender.resource(
            endpoints.UPDATE_BRAND.call(body=body, if_match=self._tag(if_match), href=self._href("update")), BRAND
        )


class AsyncBrandScoreLinks(kit.AsyncLinks):
    """Where one can go from BrandScore."""

    async def self(self) -> AsyncBrandScoreResource:
        """Read the score of the newest version: `get_brand_score`."""
        return await self._sender.resource(endpoints.GET_BRAND_SCORE.call(href=self._href("self")), BRAND_SCORE)

    async def site(self) -> AsyncSiteResource:
        """Read a site: `get_site`."""
        return await self._sender.resource(endpoints.GET_SITE.call(href=self._href("site")), SITE)

    async def validation(self) -> AsyncValidationResource:
        """The whole report: `get_validation`."""
        return await self._sender.resource(endpoints.GET_VALIDATION.call(href=self._href("validation")), VALIDATION)


class AsyncDeploymentLinks(kit.AsyncLinks):
    """Where one can go from Deployment."""

    async def self(self) -> AsyncDeploymentResource:
        """Read a deployment: `get_deployment`."""
        return await self._sender.resource(endpoints.GET_DEPLOYMENT.call(href=self._href("self")), DEPLOYMENT)

    async def site(self) -> AsyncSiteResource:
        """Read a site: `get_site`."""
        return await self._sender.resource(endpoints.GET_SITE.call(href=self._href("site")), SITE)

    async def version(self) -> AsyncSiteVersionResource:
        """What was deployed: `get_site_version`."""
        return await self._sender.resource(endpoints.GET_SITE_VERSION.call(href=self._href("version")), SITE_VERSION)

    async def operation(self) -> AsyncOperationResource:
        """The work behind it: `get_operation`."""
        return await self._sender.resource(endpoints.GET_OPERATION.call(href=self._href("operation")), OPERATION)

    async def deploy_prod(self, *, body: DeploymentCreate | None = None, idempotency_key: str | None = None) -> AsyncOperationResource:
        """Deploy this version to prod: `deploy_site`.

        Without a body it sends {'environment': 'prod'}.
        """
        return await self._sender.resource(
            endpoints.DEPLOY_SITE.call(body=body or {"environment": "prod"}, key=idempotency_key, href=self._href("deploy-prod")), OPERATION
        )


class AsyncGenerationLinks(kit.AsyncLinks):
    """Where one can go from Generation."""

    async def self(self) -> AsyncGenerationResource:
        """Read a generation: `get_generation`."""
        return await self._sender.resource(endpoints.GET_GENERATION.call(href=self._href("self")), GENERATION)

    async def tenant(self) -> AsyncTenantResource:
        """Read a tenant: `get_tenant`."""
        return await self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    async def site(self) -> AsyncSiteResource:
        """Read a site: `get_site`."""
        return await self._sender.resource(endpoints.GET_SITE.call(href=self._href("site")), SITE)

    def stream(self, *, last_event_id: int | None = None) -> kit.AsyncStream[GenerationEvent, AsyncGenerationResource]:
        """Watch it being written: `stream_generation`."""
        return self._sender.stream(
            endpoints.STREAM_GENERATION.call(headers={"Last-Event-ID": last_event_id}, href=self._href("stream")), GENERATION_EVENT_STREAM
        )

    async def cancel(self) -> AsyncGenerationResource:
        """Stop it: `cancel_generation`."""
        return await self._sender.resource(endpoints.CANCEL_GENERATION.call(href=self._href("cancel")), GENERATION)

    async def version(self) -> AsyncSiteVersionResource:
        """The page that was written: `get_site_version`."""
        return await self._sender.resource(endpoints.GET_SITE_VERSION.call(href=self._href("version")), SITE_VERSION)

    async def validate(self, *, body: ValidationCreate | None = None, idempotency_key: str | None = None) -> AsyncValidationResource:
        """Score and scan the page: `validate_site`."""
        return await self._sender.resource(
            endpoints.VALIDATE_SITE.call(body=body, key=idempotency_key, href=self._href("validate")), VALIDATION
        )

    async def deploy_sit(self, *, body: DeploymentCreate | None = None, idempotency_key: str | None = None) -> AsyncOperationResource:
        """Deploy the page to sit: `deploy_site`.

        Without a body it sends {'environment': 'sit'}.
        """
        return await self._sender.resource(
            endpoints.DEPLOY_SITE.call(body=body or {"environment": "sit"}, key=idempotency_key, href=self._href("deploy-sit")), OPERATION
        )


class AsyncHealthLinks(kit.AsyncLinks):
    """Where one can go from Health."""

    async def self(self) -> AsyncHealthResource:
        """Is the API up: `get_health`."""
        return await self._sender.resource(endpoints.GET_HEALTH.call(href=self._href("self")), HEALTH)


class AsyncMeLinks(kit.AsyncLinks):
    """Where one can go from Me."""

    async def self(self) -> AsyncMeResource:
        """Who am I: `get_me`."""
        return await self._sender.resource(endpoints.GET_ME.call(href=self._href("self")), ME)

    async def tenant(self) -> AsyncTenantResource:
        """Your tenant: `get_tenant`."""
        return await self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    def sites(
        self, *, status: SiteStatus | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[AsyncSiteResource]:
        """Your sites: `list_sites`."""
        return self._sender.pages(
            endpoints.LIST_SITES.call(query={"status": status, "limit": limit, "cursor": cursor}, href=self._href("sites")), SITE
        )


class AsyncOperationLinks(kit.AsyncLinks):
    """Where one can go from Operation."""

    async def self(self) -> AsyncOperationResource:
        """Read an operation: `get_operation`."""
        return await self._sender.resource(endpoints.GET_OPERATION.call(href=self._href("self")), OPERATION)

    async def tenant(self) -> AsyncTenantResource:
        """Read a tenant: `get_tenant`."""
        return await self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    async def site(self) -> AsyncSiteResource:
        """Read a site: `get_site`."""
        return await self._sender.resource(endpoints.GET_SITE.call(href=self._href("site")), SITE)

    async def deployment(self) -> AsyncDeploymentResource:
        """What it works on: `get_deployment`."""
        return await self._sender.resource(endpoints.GET_DEPLOYMENT.call(href=self._href("deployment")), DEPLOYMENT)


class AsyncRootLinks(kit.AsyncLinks):
    """Where one can go from Root."""

    async def self(self) -> AsyncRootResource:
        """Where everything starts: `get_root`."""
        return await self._sender.resource(endpoints.GET_ROOT.call(href=self._href("self")), ROOT)

    async def contract(self) -> kit.Raw:
        """The OpenAPI document: `get_contract`."""
        return await self._sender.raw(endpoints.GET_CONTRACT.call(href=self._href("contract")))

    async def health(self) -> AsyncHealthResource:
        """Is the API up: `get_health`."""
        return await self._sender.resource(endpoints.GET_HEALTH.call(href=self._href("health")), HEALTH)

    async def sign_in(self, *, body: SessionCreate) -> AsyncSessionResource:
        """Sign in: `create_session`."""
        return await self._sender.resource(endpoints.CREATE_SESSION.call(body=body, href=self._href("sign-in")), SESSION)

    async def me(self) -> AsyncMeResource:
        """Who you are: `get_me`."""
        return await self._sender.resource(endpoints.GET_ME.call(href=self._href("me")), ME)

    async def tenant(self) -> AsyncTenantResource:
        """Your tenant: `get_tenant`."""
        return await self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    def sites(
        self, *, status: SiteStatus | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[AsyncSiteResource]:
        """Your sites: `list_sites`."""
        return self._sender.pages(
            endpoints.LIST_SITES.call(query={"status": status, "limit": limit, "cursor": cursor}, href=self._href("sites")), SITE
        )


class AsyncSessionLinks(kit.AsyncLinks):
    """Where one can go from Session."""

    async def root(self) -> AsyncRootResource:
        """Start here with the token: `get_root`."""
        return await self._sender.resource(endpoints.GET_ROOT.call(href=self._href("root")), ROOT)

    async def refresh(self, *, body: SessionRefresh) -> AsyncSessionResource:
        """Get a new ID token: `refresh_session`."""
        return await self._sender.resource(endpoints.REFRESH_SESSION.call(body=body, href=self._href("refresh")), SESSION)


class AsyncSiteLinks(kit.AsyncLinks):
    """Where one can go from Site."""

    async def self(self) -> AsyncSiteResource:
        """Read a site: `get_site`."""
        return await self._sender.resource(endpoints.GET_SITE.call(href=self._href("self")), SITE)

    async def tenant(self) -> AsyncTenantResource:
        """Read a tenant: `get_tenant`."""
        return await self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    async def update(self, *, body: SiteUpdate, if_match: kit.IfMatch | kit.Own = kit.OWN) -> AsyncSiteResource:
        """Rename or describe the site: `update_site`."""
        return await self._sender.resource(
            endpoints.UPDATE_SITE.call(body=body, if_match=self._tag(if_match), href=self._href("update")), SITE
        )

    async def delete(self, *, force: bool | None = None, if_match: kit.IfMatch | kit.Own = kit.OWN) -> None:
        """Delete the site: `delete_site`."""
        return await self._sender.nothing(
            endpoints.DELETE_SITE.call(query={"force": force}, if_match=self._tag(if_match), href=self._href("delete"))
        )

    def versions(self, *, limit: int | None = None, cursor: str | None = None) -> kit.AsyncPages[AsyncSiteVersionResource]:
        """Its versions: `list_site_versions`."""
        return self._sender.pages(
            endpoints.LIST_SITE_VERSIONS.call(query={"limit": limit, "cursor": cursor}, href=self._href("versions")), SITE_VERSION
        )

    async def current_version(self) -> AsyncSiteVersionResource:
        """The newest version: `get_site_version`."""
        return await self._sender.resource(endpoints.GET_SITE_VERSION.call(href=self._href("current-version")), SITE_VERSION)

    async def validate(self, *, body: ValidationCreate | None = None, idempotency_key: str | None = None) -> AsyncValidationResource:
        """Score and scan the newest version: `validate_site`."""
        return await self._sender.resource(
            endpoints.VALIDATE_SITE.call(body=body, key=idempotency_key, href=self._href("validate")), VALIDATION
        )

    def validations(self, *, limit: int | None = None, cursor: str | None = None) -> kit.AsyncPages[AsyncValidationResource]:
        """Earlier reports: `list_validations`."""
        return self._sender.pages(
            endpoints.LIST_VALIDATIONS.call(query={"limit": limit, "cursor": cursor}, href=self._href("validations")), VALIDATION
        )

    async def brand_score(self) -> AsyncBrandScoreResource:
        """The latest score: `get_brand_score`."""
        return await self._sender.resource(endpoints.GET_BRAND_SCORE.call(href=self._href("brand-score")), BRAND_SCORE)

    async def deploy_sit(self, *, body: DeploymentCreate | None = None, idempotency_key: str | None = None) -> AsyncOperationResource:
        """Deploy to sit: `deploy_site`.

        Without a body it sends {'environment': 'sit'}.
        """
        return await self._sender.resource(
            endpoints.DEPLOY_SITE.call(body=body or {"environment": "sit"}, key=idempotency_key, href=self._href("deploy-sit")), OPERATION
        )

    async def deploy_prod(self, *, body: DeploymentCreate | None = None, idempotency_key: str | None = None) -> AsyncOperationResource:
        """Deploy to prod: `deploy_site`.

        Without a body it sends {'environment': 'prod'}.
        """
        return await self._sender.resource(
            endpoints.DEPLOY_SITE.call(body=body or {"environment": "prod"}, key=idempotency_key, href=self._href("deploy-prod")), OPERATION
        )

    def deployments(self, *, limit: int | None = None, cursor: str | None = None) -> kit.AsyncPages[AsyncDeploymentResource]:
        """Its deployments: `list_deployments`."""
        return self._sender.pages(
            endpoints.LIST_DEPLOYMENTS.call(query={"limit": limit, "cursor": cursor}, href=self._href("deployments")), DEPLOYMENT
        )


class AsyncSiteVersionLinks(kit.AsyncLinks):
    """Where one can go from SiteVersion."""

    async def self(self) -> AsyncSiteVersionResource:
        """Read a version: `get_site_version`."""
        return await self._sender.resource(endpoints.GET_SITE_VERSION.call(href=self._href("self")), SITE_VERSION)

    async def site(self) -> AsyncSiteResource:
        """Read a site: `get_site`."""
        return await self._sender.resource(endpoints.GET_SITE.call(href=self._href("site")), SITE)

    async def generation(self) -> AsyncGenerationResource:
        """How it was written: `get_generation`."""
        return await self._sender.resource(endpoints.GET_GENERATION.call(href=self._href("generation")), GENERATION)

    async def validate(self, *, body: ValidationCreate | None = None, idempotency_key: str | None = None) -> AsyncValidationResource:
        """Score and scan this version: `validate_site`."""
        return await self._sender.resource(
            endpoints.VALIDATE_SITE.call(body=body, key=idempotency_key, href=self._href("validate")), VALIDATION
        )

    async def deploy_sit(self, *, body: DeploymentCreate | None = None, idempotency_key: str | None = None) -> AsyncOperationResource:
        """Deploy this version to sit: `deploy_site`.

        Without a body it sends {'environment': 'sit'}.
        """
        return await self._sender.resource(
            endpoints.DEPLOY_SITE.call(body=body or {"environment": "sit"}, key=idempotency_key, href=self._href("deploy-sit")), OPERATION
        )


class AsyncTenantLinks(kit.AsyncLinks):
    """Where one can go from Tenant."""

    async def self(self) -> AsyncTenantResource:
        """Read a tenant: `get_tenant`."""
        return await self._sender.resource(endpoints.GET_TENANT.call(href=self._href("self")), TENANT)

    def sites(
        self, *, status: SiteStatus | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[AsyncSiteResource]:
        """The tenant's sites: `list_sites`."""
        return self._sender.pages(
            endpoints.LIST_SITES.call(query={"status": status, "limit": limit, "cursor": cursor}, href=self._href("sites")), SITE
        )

    async def create_site(self, *, body: SiteCreate, idempotency_key: str | None = None) -> AsyncSiteResource:
        """Create an empty site: `create_site`."""
        return await self._sender.resource(endpoints.CREATE_SITE.call(body=body, key=idempotency_key, href=self._href("create-site")), SITE)

    async def generate(self, *, body: GenerationCreate, idempotency_key: str | None = None) -> AsyncGenerationResource:
        """Describe a page and have it written: `generate_page`."""
        return await self._sender.resource(
            endpoints.GENERATE_PAGE.call(body=body, key=idempotency_key, href=self._href("generate")), GENERATION
        )

    def generate_stream(
        self, *, body: GenerationCreate, idempotency_key: str | None = None
    ) -> kit.AsyncStream[GenerationEvent, AsyncGenerationResource]:
        """Describe a page and have it written: `generate_page`."""
        return self._sender.stream(
            endpoints.GENERATE_PAGE.call(body=body, key=idempotency_key, href=self._href("generate")), GENERATION_EVENT_STREAM
        )

    def generations(
        self, *, site_id: str | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[AsyncGenerationResource]:
        """What was generated: `list_generations`."""
        return self._sender.pages(
            endpoints.LIST_GENERATIONS.call(query={"siteId": site_id, "limit": limit, "cursor": cursor}, href=self._href("generations")),
            GENERATION,
        )

    async def brand(self) -> AsyncBrandResource:
        """Colours, fonts and tone: `get_brand`."""
        return await self._sender.resource(endpoints.GET_BRAND.call(href=self._href("brand")), BRAND)

    def operations(self, *, limit: int | None = None, cursor: str | None = None) -> kit.AsyncPages[AsyncOperationResource]:
        """Long-running work: `list_tenant_operations`."""
        return self._sender.pages(
            endpoints.LIST_TENANT_OPERATIONS.call(query={"limit": limit, "cursor": cursor}, href=self._href("operations")), OPERATION
        )


class AsyncValidationLinks(kit.AsyncLinks):
    """Where one can go from Validation."""

    async def self(self) -> AsyncValidationResource:
        """Read a report: `get_validation`."""
        return await self._sender.resource(endpoints.GET_VALIDATION.call(href=self._href("self")), VALIDATION)

    async def site(self) -> AsyncSiteResource:
        """Read a site: `get_site`."""
        return await self._sender.resource(endpoints.GET_SITE.call(href=self._href("site")), SITE)

    async def version(self) -> AsyncSiteVersionResource:
        """The version it is about: `get_site_version`."""
        return await self._sender.resource(endpoints.GET_SITE_VERSION.call(href=self._href("version")), SITE_VERSION)

    async def deploy_sit(self, *, body: DeploymentCreate | None = None, idempotency_key: str | None = None) -> AsyncOperationResource:
        """Deploy this version to sit: `deploy_site`.

        Without a body it sends {'environment': 'sit'}.
        """
        return await self._sender.resource(
            endpoints.DEPLOY_SITE.call(body=body or {"environment": "sit"}, key=idempotency_key, href=self._href("deploy-sit")), OPERATION
        )

    async def deploy_prod(self, *, body: DeploymentCreate | None = None, idempotency_key: str | None = None) -> AsyncOperationResource:
        """Deploy this version to prod: `deploy_site`.

        Without a body it sends {'environment': 'prod'}.
        """
        return await self._sender.resource(
            endpoints.DEPLOY_SITE.call(body=body or {"environment": "prod"}, key=idempotency_key, href=self._href("deploy-prod")), OPERATION
        )


AsyncBrandResource: TypeAlias = kit.Resource[Brand, AsyncBrandLinks]
BRAND: kit.Kind[Brand, AsyncBrandLinks] = kit.Kind(Brand, AsyncBrandLinks)
AsyncBrandScoreResource: TypeAlias = kit.Resource[BrandScore, AsyncBrandScoreLinks]
BRAND_SCORE: kit.Kind[BrandScore, AsyncBrandScoreLinks] = kit.Kind(BrandScore, AsyncBrandScoreLinks)
AsyncDeploymentResource: TypeAlias = kit.Resource[Deployment, AsyncDeploymentLinks]
DEPLOYMENT: kit.Kind[Deployment, AsyncDeploymentLinks] = kit.Kind(Deployment, AsyncDeploymentLinks)
AsyncGenerationResource: TypeAlias = kit.Resource[Generation, AsyncGenerationLinks]
GENERATION: kit.Kind[Generation, AsyncGenerationLinks] = kit.Kind(Generation, AsyncGenerationLinks)
AsyncHealthResource: TypeAlias = kit.Resource[Health, AsyncHealthLinks]
HEALTH: kit.Kind[Health, AsyncHealthLinks] = kit.Kind(Health, AsyncHealthLinks)
AsyncMeResource: TypeAlias = kit.Resource[Me, AsyncMeLinks]
ME: kit.Kind[Me, AsyncMeLinks] = kit.Kind(Me, AsyncMeLinks)
AsyncOperationResource: TypeAlias = kit.Resource[Operation, AsyncOperationLinks]
OPERATION: kit.Kind[Operation, AsyncOperationLinks] = kit.Kind(Operation, AsyncOperationLinks)
AsyncRootResource: TypeAlias = kit.Resource[Root, AsyncRootLinks]
ROOT: kit.Kind[Root, AsyncRootLinks] = kit.Kind(Root, AsyncRootLinks)
AsyncSessionResource: TypeAlias = kit.Resource[Session, AsyncSessionLinks]
SESSION: kit.Kind[Session, AsyncSessionLinks] = kit.Kind(Session, AsyncSessionLinks)
AsyncSiteResource: TypeAlias = kit.Resource[Site, AsyncSiteLinks]
SITE: kit.Kind[Site, AsyncSiteLinks] = kit.Kind(Site, AsyncSiteLinks)
AsyncSiteVersionResource: TypeAlias = kit.Resource[SiteVersion, AsyncSiteVersionLinks]
SITE_VERSION: kit.Kind[SiteVersion, AsyncSiteVersionLinks] = kit.Kind(SiteVersion, AsyncSiteVersionLinks)
AsyncTenantResource: TypeAlias = kit.Resource[Tenant, AsyncTenantLinks]
TENANT: kit.Kind[Tenant, AsyncTenantLinks] = kit.Kind(Tenant, AsyncTenantLinks)
AsyncValidationResource: TypeAlias = kit.Resource[Validation, AsyncValidationLinks]
VALIDATION: kit.Kind[Validation, AsyncValidationLinks] = kit.Kind(Validation, AsyncValidationLinks)
GENERATION_EVENT_STREAM: kit.StreamKind[GenerationEvent, AsyncGenerationResource] = kit.StreamKind(
    GenerationEvent,
    ends=frozenset({"complete", "error"}),
    carries="generation",
    job=GENERATION,
    reattach=kit.Reattach(GENERATION, "stream", endpoints.STREAM_GENERATION),
)
