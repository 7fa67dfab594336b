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


class BrandLinks(kit.Links):
    """Where one can go from Brand."""

    def self(self) -> BrandResource:
        """Read the tenant's brand: `get_brand`."""
        return self._sender.resource(endpoints.GET_BRAND.call(href=self._href("self")), BRAND)

    def tenant(self) -> TenantResource:
        """Read a tenant: `get_tenant`."""
        return self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    def update(self, *, body: BrandUpdate, if_match: kit.IfMatch | kit.Own = kit.OWN) -> BrandResource:
        """Change the brand: `update_brand`."""
        return self._sender.resource(endpoints.UPDATE_BRAND.call(body=body, if_match=self._tag(if_match), href=self._href("update")), BRAND)


class BrandScoreLinks(kit.Links):
    """Where one can go from BrandScore."""

    def self(self) -> BrandScoreResource:
        """Read the score of the newest version: `get_brand_score`."""
        return self._sender.resource(endpoints.GET_BRAND_SCORE.call(href=self._href("self")), BRAND_SCORE)

    def site(self) -> SiteResource:
        """Read a site: `get_site`."""
        return self._sender.resource(endpoints.GET_SITE.call(href=self._href("site")), SITE)

    def validation(self) -> ValidationResource:
        """The whole report: `get_validation`."""
        return self._sender.resource(endpoints.GET_VALIDATION.call(href=self._href("validation")), VALIDATION)


class DeploymentLinks(kit.Links):
    """Where one can go from Deployment."""

    def self(self) -> DeploymentResource:
        """Read a deployment: `get_deployment`."""
        return self._sender.resource(endpoints.GET_DEPLOYMENT.call(href=self._href("self")), DEPLOYMENT)

    def site(self) -> SiteResource:
        """Read a site: `get_site`."""
        return self._sender.resource(endpoints.GET_SITE.call(href=self._href("site")), SITE)

    def version(self) -> SiteVersionResource:
        """What was deployed: `get_site_version`."""
        return self._sender.resource(endpoints.GET_SITE_VERSION.call(href=self._href("version")), SITE_VERSION)

    def operation(self) -> OperationResource:
        """The work behind it: `get_operation`."""
        return self._sender.resource(endpoints.GET_OPERATION.call(href=self._href("operation")), OPERATION)

    def deploy_prod(self, *, body: DeploymentCreate | None = None, idempotency_key: str | None = None) -> OperationResource:
        """Deploy this version to prod: `deploy_site`.

        Without a body it sends {'environment': 'prod'}.
        """
        return self._sender.resource(
            endpoints.DEPLOY_SITE.call(body=body or {"environment": "prod"}, key=idempotency_key, href=self._href("deploy-prod")), OPERATION
        )


class GenerationLinks(kit.Links):
    """Where one can go from Generation."""

    def self(self) -> GenerationResource:
        """Read a generation: `get_generation`."""
        return self._sender.resource(endpoints.GET_GENERATION.call(href=self._href("self")), GENERATION)

    def tenant(self) -> TenantResource:
        """Read a tenant: `get_tenant`."""
        return self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    def site(self) -> SiteResource:
        """Read a site: `get_site`."""
        return self._sender.resource(endpoints.GET_SITE.call(href=self._href("site")), SITE)

    def stream(self, *, last_event_id: int | None = None) -> kit.Stream[GenerationEvent, GenerationResource]:
        """Watch it being written: `stream_generation`."""
        return self._sender.stream(
            endpoints.STREAM_GENERATION.call(headers={"Last-Event-ID": last_event_id}, href=self._href("stream")), GENERATION_EVENT_STREAM
        )

    def cancel(self) -> GenerationResource:
        """Stop it: `cancel_generation`."""
        return self._sender.resource(endpoints.CANCEL_GENERATION.call(href=self._href("cancel")), GENERATION)

    def version(self) -> SiteVersionResource:
        """The page that was written: `get_site_version`."""
        return self._sender.resource(endpoints.GET_SITE_VERSION.call(href=self._href("version")), SITE_VERSION)

    def validate(self, *, body: ValidationCreate | None = None, idempotency_key: str | None = None) -> ValidationResource:
        """Score and scan the page: `validate_site`."""
        return self._sender.resource(endpoints.VALIDATE_SITE.call(body=body, key=idempotency_key, href=self._href("validate")), VALIDATION)

    def deploy_sit(self, *, body: DeploymentCreate | None = None, idempotency_key: str | None = None) -> OperationResource:
        """Deploy the page to sit: `deploy_site`.

        Without a body it sends {'environment': 'sit'}.
        """
        return self._sender.resource(
            endpoints.DEPLOY_SITE.call(body=body or {"environment": "sit"}, key=idempotency_key, href=self._href("deploy-sit")), OPERATION
        )


class HealthLinks(kit.Links):
    """Where one can go from Health."""

    def self(self) -> HealthResource:
        """Is the API up: `get_health`."""
        return self._sender.resource(endpoints.GET_HEALTH.call(href=self._href("self")), HEALTH)


class MeLinks(kit.Links):
    """Where one can go from Me."""

    def self(self) -> MeResource:
        """Who am I: `get_me`."""
        return self._sender.resource(endpoints.GET_ME.call(href=self._href("self")), ME)

    def tenant(self) -> TenantResource:
        """Your tenant: `get_tenant`."""
        return self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    def sites(self, *, status: SiteStatus | None = None, limit: int | None = None, cursor: str | None = None) -> kit.Pages[SiteResource]:
        """Your sites: `list_sites`."""
        return self._sender.pages(
            endpoints.LIST_SITES.call(query={"status": status, "limit": limit, "cursor": cursor}, href=self._href("sites")), SITE
        )


class OperationLinks(kit.Links):
    """Where one can go from Operation."""

    def self(self) -> OperationResource:
        """Read an operation: `get_operation`."""
        return self._sender.resource(endpoints.GET_OPERATION.call(href=self._href("self")), OPERATION)

    def tenant(self) -> TenantResource:
        """Read a tenant: `get_tenant`."""
        return self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    def site(self) -> SiteResource:
        """Read a site: `get_site`."""
        return self._sender.resource(endpoints.GET_SITE.call(href=self._href("site")), SITE)

    def deployment(self) -> DeploymentResource:
        """What it works on: `get_deployment`."""
        return self._sender.resource(endpoints.GET_DEPLOYMENT.call(href=self._href("deployment")), DEPLOYMENT)


class RootLinks(kit.Links):
    """Where one can go from Root."""

    def self(self) -> RootResource:
        """Where everything starts: `get_root`."""
        return self._sender.resource(endpoints.GET_ROOT.call(href=self._href("self")), ROOT)

    def contract(self) -> kit.Raw:
        """The OpenAPI document: `get_contract`."""
        return self._sender.raw(endpoints.GET_CONTRACT.call(href=self._href("contract")))

    def health(self) -> HealthResource:
        """Is the API up: `get_health`."""
        return self._sender.resource(endpoints.GET_HEALTH.call(href=self._href("health")), HEALTH)

    def sign_in(self, *, body: SessionCreate) -> SessionResource:
        """Sign in: `create_session`."""
        return self._sender.resource(endpoints.CREATE_SESSION.call(body=body, href=self._href("sign-in")), SESSION)

    def me(self) -> MeResource:
        """Who you are: `get_me`."""
        return self._sender.resource(endpoints.GET_ME.call(href=self._href("me")), ME)

    def tenant(self) -> TenantResource:
        """Your tenant: `get_tenant`."""
        return self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    def sites(self, *, status: SiteStatus | None = None, limit: int | None = None, cursor: str | None = None) -> kit.Pages[SiteResource]:
        """Your sites: `list_sites`."""
        return self._sender.pages(
            endpoints.LIST_SITES.call(query={"status": status, "limit": limit, "cursor": cursor}, href=self._href("sites")), SITE
        )


class SessionLinks(kit.Links):
    """Where one can go from Session."""

    def root(self) -> RootResource:
        """Start here with the token: `get_root`."""
        return self._sender.resource(endpoints.GET_ROOT.call(href=self._href("root")), ROOT)

    def refresh(self, *, body: SessionRefresh) -> SessionResource:
        """Get a new ID token: `refresh_session`."""
        return self._sender.resource(endpoints.REFRESH_SESSION.call(body=body, href=self._href("refresh")), SESSION)


class SiteLinks(kit.Links):
    """Where one can go from Site."""

    def self(self) -> SiteResource:
        """Read a site: `get_site`."""
        return self._sender.resource(endpoints.GET_SITE.call(href=self._href("self")), SITE)

    def tenant(self) -> TenantResource:
        """Read a tenant: `get_tenant`."""
        return self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    def update(self, *, body: SiteUpdate, if_match: kit.IfMatch | kit.Own = kit.OWN) -> SiteResource:
        """Rename or describe the site: `update_site`."""
        return self._sender.resource(endpoints.UPDATE_SITE.call(body=body, if_match=self._tag(if_match), href=self._href("update")), SITE)

    def delete(self, *, force: bool | None = None, if_match: kit.IfMatch | kit.Own = kit.OWN) -> None:
        """Delete the site: `delete_site`."""
        return self._sender.nothing(
            endpoints.DELETE_SITE.call(query={"force": force}, if_match=self._tag(if_match), href=self._href("delete"))
        )

    def versions(self, *, limit: int | None = None, cursor: str | None = None) -> kit.Pages[SiteVersionResource]:
        """Its versions: `list_site_versions`."""
        return self._sender.pages(
            endpoints.LIST_SITE_VERSIONS.call(query={"limit": limit, "cursor": cursor}, href=self._href("versions")), SITE_VERSION
        )

    def current_version(self) -> SiteVersionResource:
        """The newest version: `get_site_version`."""
        return self._sender.resource(endpoints.GET_SITE_VERSION.call(href=self._href("current-version")), SITE_VERSION)

    def validate(self, *, body: ValidationCreate | None = None, idempotency_key: str | None = None) -> ValidationResource:
        """Score and scan the newest version: `validate_site`."""
        return self._sender.resource(endpoints.VALIDATE_SITE.call(body=body, key=idempotency_key, href=self._href("validate")), VALIDATION)

    def validations(self, *, limit: int | None = None, cursor: str | None = None) -> kit.Pages[ValidationResource]:
        """Earlier reports: `list_validations`."""
        return self._sender.pages(
            endpoints.LIST_VALIDATIONS.call(query={"limit": limit, "cursor": cursor}, href=self._href("validations")), VALIDATION
        )

    def brand_score(self) -> BrandScoreResource:
        """The latest score: `get_brand_score`."""
        return self._sender.resource(endpoints.GET_BRAND_SCORE.call(href=self._href("brand-score")), BRAND_SCORE)

    def deploy_sit(self, *, body: DeploymentCreate | None = None, idempotency_key: str | None = None) -> OperationResource:
        """Deploy to sit: `deploy_site`.

        Without a body it sends {'environment': 'sit'}.
        """
        return self._sender.resource(
            endpoints.DEPLOY_SITE.call(body=body or {"environment": "sit"}, key=idempotency_key, href=self._href("deploy-sit")), OPERATION
        )

    def deploy_prod(self, *, body: DeploymentCreate | None = None, idempotency_key: str | None = None) -> OperationResource:
        """Deploy to prod: `deploy_site`.

        Without a body it sends {'environment': 'prod'}.
        """
        return self._sender.resource(
            endpoints.DEPLOY_SITE.call(body=body or {"environment": "prod"}, key=idempotency_key, href=self._href("deploy-prod")), OPERATION
        )

    def deployments(self, *, limit: int | None = None, cursor: str | None = None) -> kit.Pages[DeploymentResource]:
        """Its deployments: `list_deployments`."""
        return self._sender.pages(
            endpoints.LIST_DEPLOYMENTS.call(query={"limit": limit, "cursor": cursor}, href=self._href("deployments")), DEPLOYMENT
        )


class SiteVersionLinks(kit.Links):
    """Where one can go from SiteVersion."""

    def self(self) -> SiteVersionResource:
        """Read a version: `get_site_version`."""
        return self._sender.resource(endpoints.GET_SITE_VERSION.call(href=self._href("self")), SITE_VERSION)

    def site(self) -> SiteResource:
        """Read a site: `get_site`."""
        return self._sender.resource(endpoints.GET_SITE.call(href=self._href("site")), SITE)

    def generation(self) -> GenerationResource:
        """How it was written: `get_generation`."""
        return self._sender.resource(endpoints.GET_GENERATION.call(href=self._href("generation")), GENERATION)

    def validate(self, *, body: ValidationCreate | None = None, idempotency_key: str | None = None) -> ValidationResource:
        """Score and scan this version: `validate_site`."""
        return self._sender.resource(endpoints.VALIDATE_SITE.call(body=body, key=idempotency_key, href=self._href("validate")), VALIDATION)

    def deploy_sit(self, *, body: DeploymentCreate | None = None, idempotency_key: str | None = None) -> OperationResource:
        """Deploy this version to sit: `deploy_site`.

        Without a body it sends {'environment': 'sit'}.
        """
        return self._sender.resource(
            endpoints.DEPLOY_SITE.call(body=body or {"environment": "sit"}, key=idempotency_key, href=self._href("deploy-sit")), OPERATION
        )


class TenantLinks(kit.Links):
    """Where one can go from Tenant."""

    def self(self) -> TenantResource:
        """Read a tenant: `get_tenant`."""
        return self._sender.resource(endpoints.GET_TENANT.call(href=self._href("self")), TENANT)

    def sites(self, *, status: SiteStatus | None = None, limit: int | None = None, cursor: str | None = None) -> kit.Pages[SiteResource]:
        """The tenant's sites: `list_sites`."""
        return self._sender.pages(
            endpoints.LIST_SITES.call(query={"status": status, "limit": limit, "cursor": cursor}, href=self._href("sites")), SITE
        )

    def create_site(self, *, body: SiteCreate, idempotency_key: str | None = None) -> SiteResource:
        """Create an empty site: `create_site`."""
        return self._sender.resource(endpoints.CREATE_SITE.call(body=body, key=idempotency_key, href=self._href("create-site")), SITE)

    def generate(self, *, body: GenerationCreate, idempotency_key: str | None = None) -> GenerationResource:
        """Describe a page and have it written: `generate_page`."""
        return self._sender.resource(endpoints.GENERATE_PAGE.call(body=body, key=idempotency_key, href=self._href("generate")), GENERATION)

    def generate_stream(
        self, *, body: GenerationCreate, idempotency_key: str | None = None
    ) -> kit.Stream[GenerationEvent, GenerationResource]:
        """Describe a page and have it written: `generate_page`."""
        return self._sender.stream(
            endpoints.GENERATE_PAGE.call(body=body, key=idempotency_key, href=self._href("generate")), GENERATION_EVENT_STREAM
        )

    def generations(
        self, *, site_id: str | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.Pages[GenerationResource]:
        """What was generated: `list_generations`."""
        return self._sender.pages(
            endpoints.LIST_GENERATIONS.call(query={"siteId": site_id, "limit": limit, "cursor": cursor}, href=self._href("generations")),
            GENERATION,
        )

    def brand(self) -> BrandResource:
        """Colours, fonts and tone: `get_brand`."""
        return self._sender.resource(endpoints.GET_BRAND.call(href=self._href("brand")), BRAND)

    def operations(self, *, limit: int | None = None, cursor: str | None = None) -> kit.Pages[OperationResource]:
        """Long-running work: `list_tenant_operations`."""
        return self._sender.pages(
            endpoints.LIST_TENANT_OPERATIONS.call(query={"limit": limit, "cursor": cursor}, href=self._href("operations")), OPERATION
        )


class ValidationLinks(kit.Links):
    """Where one can go from Validation."""

    def self(self) -> ValidationResource:
        """Read a report: `get_validation`."""
        return self._sender.resource(endpoints.GET_VALIDATION.call(href=self._href("self")), VALIDATION)

    def site(self) -> SiteResource:
        """Read a site: `get_site`."""
        return self._sender.resource(endpoints.GET_SITE.call(href=self._href("site")), SITE)

    def version(self) -> SiteVersionResource:
        """The version it is about: `get_site_version`."""
        return self._sender.resource(endpoints.GET_SITE_VERSION.call(href=self._href("version")), SITE_VERSION)

    def deploy_sit(self, *, body: DeploymentCreate | None = None, idempotency_key: str | None = None) -> OperationResource:
        """Deploy this version to sit: `deploy_site`.

        Without a body it sends {'environment': 'sit'}.
        """
        return self._sender.resource(
            endpoints.DEPLOY_SITE.call(body=body or {"environment": "sit"}, key=idempotency_key, href=self._href("deploy-sit")), OPERATION
        )

    def deploy_prod(self, *, body: DeploymentCreate | None = None, idempotency_key: str | None = None) -> OperationResource:
        """Deploy this version to prod: `deploy_site`.

        Without a body it sends {'environment': 'prod'}.
        """
        return self._sender.resource(
            endpoints.DEPLOY_SITE.call(body=body or {"environment": "prod"}, key=idempotency_key, href=self._href("deploy-prod")), OPERATION
        )


BrandResource: TypeAlias = kit.Resource[Brand, BrandLinks]
BRAND: kit.Kind[Brand, BrandLinks] = kit.Kind(Brand, BrandLinks)
BrandScoreResource: TypeAlias = kit.Resource[BrandScore, BrandScoreLinks]
BRAND_SCORE: kit.Kind[BrandScore, BrandScoreLinks] = kit.Kind(BrandScore, BrandScoreLinks)
DeploymentResource: TypeAlias = kit.Resource[Deployment, DeploymentLinks]
DEPLOYMENT: kit.Kind[Deployment, DeploymentLinks] = kit.Kind(Deployment, DeploymentLinks)
GenerationResource: TypeAlias = kit.Resource[Generation, GenerationLinks]
GENERATION: kit.Kind[Generation, GenerationLinks] = kit.Kind(Generation, GenerationLinks)
HealthResource: TypeAlias = kit.Resource[Health, HealthLinks]
HEALTH: kit.Kind[Health, HealthLinks] = kit.Kind(Health, HealthLinks)
MeResource: TypeAlias = kit.Resource[Me, MeLinks]
ME: kit.Kind[Me, MeLinks] = kit.Kind(Me, MeLinks)
OperationResource: TypeAlias = kit.Resource[Operation, OperationLinks]
OPERATION: kit.Kind[Operation, OperationLinks] = kit.Kind(Operation, OperationLinks)
RootResource: TypeAlias = kit.Resource[Root, RootLinks]
ROOT: kit.Kind[Root, RootLinks] = kit.Kind(Root, RootLinks)
SessionResource: TypeAlias = kit.Resource[Session, SessionLinks]
SESSION: kit.Kind[Session, SessionLinks] = kit.Kind(Session, SessionLinks)
SiteResource: TypeAlias = kit.Resource[Site, SiteLinks]
SITE: kit.Kind[Site, SiteLinks] = kit.Kind(Site, SiteLinks)
SiteVersionResource: TypeAlias = kit.Resource[SiteVersion, SiteVersionLinks]
SITE_VERSION: kit.Kind[SiteVersion, SiteVersionLinks] = kit.Kind(SiteVersion, SiteVersionLinks)
TenantResource: TypeAlias = kit.Resource[Tenant, TenantLinks]
TENANT: kit.Kind[Tenant, TenantLinks] = kit.Kind(Tenant, TenantLinks)
ValidationResource: TypeAlias = kit.Resource[Validation, ValidationLinks]
VALIDATION: kit.Kind[Validation, ValidationLinks] = kit.Kind(Validation, ValidationLinks)
GENERATION_EVENT_STREAM: kit.StreamKind[GenerationEvent, GenerationResource] = kit.StreamKind(
    GenerationEvent,
    ends=frozenset({"complete", "error"}),
    carries="generation",
    job=GENERATION,
    reattach=kit.Reattach(GENERATION, "stream", endpoints.STREAM_GENERATION),
)
