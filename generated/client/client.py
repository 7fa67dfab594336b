"""Generated from spec/lld; do not edit. Run `make generate`.

Blocking: every operation of the contract is a method, grouped by service.
"""

from __future__ import annotations

from ..models.deployment import DeploymentCreate
from ..models.generation import GenerationCreate, GenerationEvent
from ..models.site import SiteCreate, SiteStatus, SiteUpdate
from ..models.tenant import BrandUpdate
from ..models.user import SessionCreate, SessionRefresh
from ..models.validation import ValidationCreate
from . import endpoints, kit, links
from .wiring import CONTRACT


class Client(kit.BaseClient):
    __doc__ = kit.BaseClient.__doc__
    contract = CONTRACT

    # --- deployment ----------------------------------------------------------------------------------------------------

    def list_deployments(
        self, *, tenant_id: str, site_id: str, limit: int | None = None, cursor: str | None = None
    ) -> kit.Pages[links.DeploymentResource]:
        """List the deployments of a site.

        Newest first.

        Raises InvalidCursor, TenantForbidden, SiteNotFound, TenantNotFound.

        Design: spec/lld/07-deployment.md
        """
        return self._sender.pages(
            endpoints.LIST_DEPLOYMENTS.call(path={"tenantId": tenant_id, "siteId": site_id}, query={"limit": limit, "cursor": cursor}),
            links.DEPLOYMENT,
        )

    def deploy_site(
        self, *, tenant_id: str, site_id: str, body: DeploymentCreate, idempotency_key: str | None = None
    ) -> links.OperationResource:
        """Put a version live.

        Checks the gates, then answers with the operation that does the work. Deploys the newest version unless `versionId` is
        given.

        Raises MalformedBody, Forbidden, ProdForbidden, TenantForbidden, SiteNotFound, TenantNotFound, VersionNotFound,
        IdempotencyInProgress, InvalidState, NoVersion, OperationInProgress, TenantNotActive, PayloadTooLarge,
        UnsupportedMediaType, BrandScoreLow, IdempotencyKeyReused, ScoringIncomplete, SecurityViolation, SitDeploymentRequired.

        Design: spec/lld/07-deployment.md
        """
        return self._sender.resource(
            endpoints.DEPLOY_SITE.call(path={"tenantId": tenant_id, "siteId": site_id}, body=body, key=idempotency_key), links.OPERATION
        )

    def get_deployment(self, *, tenant_id: str, site_id: str, deployment_id: str) -> links.DeploymentResource:
        """Read a deployment.

        How far it is and where the page is live.

        Raises TenantForbidden, DeploymentNotFound, TenantNotFound.

        Design: spec/lld/07-deployment.md
        """
        return self._sender.resource(
            endpoints.GET_DEPLOYMENT.call(path={"tenantId": tenant_id, "siteId": site_id, "deploymentId": deployment_id}), links.DEPLOYMENT
        )

    # --- generation ----------------------------------------------------------------------------------------------------

    def list_generations(
        self, *, tenant_id: str, site_id: str | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.Pages[links.GenerationResource]:
        """List generations.

        Newest first; of one site when `siteId` is given.

        Raises InvalidCursor, TenantForbidden, TenantNotFound.

        Design: spec/lld/05-generation.md
        """
        return self._sender.pages(
            endpoints.LIST_GENERATIONS.call(path={"tenantId": tenant_id}, query={"siteId": site_id, "limit": limit, "cursor": cursor}),
            links.GENERATION,
        )

    def generate_page(self, *, tenant_id: str, body: GenerationCreate, idempotency_key: str | None = None) -> links.GenerationResource:
        """Describe a page and have it written.

        Streams the writing when the request accepts `text/event-stream`; otherwise answers 202 with the generation, whose
        `stream` link attaches to it at any time.

        Raises MalformedBody, Forbidden, TenantForbidden, SiteNotFound, TenantNotFound, IdempotencyInProgress, InvalidState,
        OperationInProgress, TenantNotActive, PayloadTooLarge, UnsupportedMediaType, IdempotencyKeyReused, InvalidPrompt.

        Design: spec/lld/05-generation.md
        """
        return self._sender.resource(
            endpoints.GENERATE_PAGE.call(path={"tenantId": tenant_id}, body=body, key=idempotency_key), links.GENERATION
        )

    def generate_page_stream(
        self, *, tenant_id: str, body: GenerationCreate, idempotency_key: str | None = None
    ) -> kit.Stream[GenerationEvent, links.GenerationResource]:
        """Describe a page and have it written.

        Streams the writing when the request accepts `text/event-stream`; otherwise answers 202 with the generation, whose
        `stream` link attaches to it at any time.

        Raises MalformedBody, Forbidden, TenantForbidden, SiteNotFound, TenantNotFound, IdempotencyInProgress, InvalidState,
        OperationInProgress, TenantNotActive, PayloadTooLarge, UnsupportedMediaType, IdempotencyKeyReused, InvalidPrompt.

        Design: spec/lld/05-generation.md
        """
        return self._sender.stream(
            endpoints.GENERATE_PAGE.call(path={"tenantId": tenant_id}, body=body, key=idempotency_key), links.GENERATION_EVENT_STREAM
        )

    def get_generation(self, *, tenant_id: str, generation_id: str) -> links.GenerationResource:
        """Read a generation.

        How far it is, and what came of it.

        Raises TenantForbidden, GenerationNotFound, TenantNotFound.

        Design: spec/lld/05-generation.md
        """
        return self._sender.resource(
            endpoints.GET_GENERATION.call(path={"tenantId": tenant_id, "generationId": generation_id}), links.GENERATION
        )

    def stream_generation(
        self, *, tenant_id: str, generation_id: str, last_event_id: int | None = None
    ) -> kit.Stream[GenerationEvent, links.GenerationResource]:
        """Watch a generation.

        The events from the beginning, or from behind `Last-Event-ID`, until the generation ends. Events are kept for 24 hours;
        after that a finished generation answers its last event alone.

        Raises TenantForbidden, GenerationNotFound, TenantNotFound.

        Design: spec/lld/05-generation.md
        """
        return self._sender.stream(
            endpoints.STREAM_GENERATION.call(
                path={"tenantId": tenant_id, "generationId": generation_id}, headers={"Last-Event-ID": last_event_id}
            ),
            links.GENERATION_EVENT_STREAM,
        )

    def cancel_generation(self, *, tenant_id: str, generation_id: str) -> links.GenerationResource:
        """Stop a generation.

        Stops the writing; the site stays as it was.

        Raises Forbidden, TenantForbidden, GenerationNotFound, TenantNotFound, Conflict, InvalidState, TenantNotActive.

        Design: spec/lld/05-generation.md
        """
        return self._sender.resource(
            endpoints.CANCEL_GENERATION.call(path={"tenantId": tenant_id, "generationId": generation_id}), links.GENERATION
        )

    # --- operation -----------------------------------------------------------------------------------------------------

    def list_tenant_operations(
        self, *, tenant_id: str, limit: int | None = None, cursor: str | None = None
    ) -> kit.Pages[links.OperationResource]:
        """List the tenant's operations.

        Newest first.

        Raises InvalidCursor, TenantForbidden, TenantNotFound.

        Design: spec/lld/12-operation.md
        """
        return self._sender.pages(
            endpoints.LIST_TENANT_OPERATIONS.call(path={"tenantId": tenant_id}, query={"limit": limit, "cursor": cursor}), links.OPERATION
        )

    def get_operation(self, *, tenant_id: str, operation_id: str) -> links.OperationResource:
        """Read an operation.

        How far the work is.

        Raises TenantForbidden, OperationNotFound, TenantNotFound.

        Design: spec/lld/12-operation.md
        """
        return self._sender.resource(
            endpoints.GET_OPERATION.call(path={"tenantId": tenant_id, "operationId": operation_id}), links.OPERATION
        )

    # --- root ----------------------------------------------------------------------------------------------------------

    def get_root(self) -> links.RootResource:
        """Where everything starts.

        The links to everything the caller can begin with.

        Design: spec/lld/00-conventions.md
        """
        return self._sender.resource(endpoints.GET_ROOT.call(), links.ROOT)

    def get_health(self) -> links.HealthResource:
        """Is the API up.

        Answers without touching storage; monitors ask it.

        Design: spec/lld/00-conventions.md
        """
        return self._sender.resource(endpoints.GET_HEALTH.call(), links.HEALTH)

    def get_contract(self) -> kit.Raw:
        """The contract.

        The OpenAPI document this API is built from, whole.

        Design: spec/lld/00-conventions.md
        """
        return self._sender.raw(endpoints.GET_CONTRACT.call())

    # --- site ----------------------------------------------------------------------------------------------------------

    def list_sites(
        self, *, tenant_id: str, status: SiteStatus | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.Pages[links.SiteResource]:
        """List the tenant's sites.

        Newest first. Archived sites are listed only when asked for.

        Raises InvalidCursor, TenantForbidden, TenantNotFound.

        Design: spec/lld/04-site.md
        """
        return self._sender.pages(
            endpoints.LIST_SITES.call(path={"tenantId": tenant_id}, query={"status": status, "limit": limit, "cursor": cursor}), links.SITE
        )

    def create_site(self, *, tenant_id: str, body: SiteCreate, idempotency_key: str | None = None) -> links.SiteResource:
        """Create an empty site.

        Reserves the slug and creates a site without a version. `generatePage` fills it.

        Raises MalformedBody, Forbidden, TenantForbidden, TenantNotFound, IdempotencyInProgress, SlugTaken, TenantNotActive,
        PayloadTooLarge, UnsupportedMediaType, IdempotencyKeyReused, SiteTypeUnsupported.

        Design: spec/lld/04-site.md
        """
        return self._sender.resource(endpoints.CREATE_SITE.call(path={"tenantId": tenant_id}, body=body, key=idempotency_key), links.SITE)

    def get_site(self, *, tenant_id: str, site_id: str) -> links.SiteResource:
        """Read a site.

        The site, its addresses and where one can go from it.

        Raises TenantForbidden, SiteNotFound, TenantNotFound.

        Design: spec/lld/04-site.md
        """
        return self._sender.resource(endpoints.GET_SITE.call(path={"tenantId": tenant_id, "siteId": site_id}), links.SITE)

    def update_site(self, *, tenant_id: str, site_id: str, body: SiteUpdate, if_match: kit.IfMatch = None) -> links.SiteResource:
        """Change a site.

        Changes what the body names and leaves the rest.

        Raises MalformedBody, Forbidden, TenantForbidden, SiteNotFound, TenantNotFound, Conflict, InvalidState, TenantNotActive,
        PreconditionFailed, PayloadTooLarge, UnsupportedMediaType.

        Design: spec/lld/04-site.md
        """
        return self._sender.resource(
            endpoints.UPDATE_SITE.call(path={"tenantId": tenant_id, "siteId": site_id}, body=body, if_match=if_match), links.SITE
        )

    def delete_site(self, *, tenant_id: str, site_id: str, force: bool | None = None, if_match: kit.IfMatch = None) -> None:
        """Delete a site.

        Archives the site, frees its slug and takes it off the edge.

        Raises Forbidden, TenantForbidden, SiteNotFound, TenantNotFound, Conflict, OperationInProgress, SiteIsLive,
        TenantNotActive, PreconditionFailed.

        Design: spec/lld/04-site.md
        """
        return self._sender.nothing(
            endpoints.DELETE_SITE.call(path={"tenantId": tenant_id, "siteId": site_id}, query={"force": force}, if_match=if_match)
        )

    def list_site_versions(
        self, *, tenant_id: str, site_id: str, limit: int | None = None, cursor: str | None = None
    ) -> kit.Pages[links.SiteVersionResource]:
        """List the versions of a site.

        Latest first.

        Raises InvalidCursor, TenantForbidden, SiteNotFound, TenantNotFound.

        Design: spec/lld/04-site.md
        """
        return self._sender.pages(
            endpoints.LIST_SITE_VERSIONS.call(path={"tenantId": tenant_id, "siteId": site_id}, query={"limit": limit, "cursor": cursor}),
            links.SITE_VERSION,
        )

    def get_site_version(self, *, tenant_id: str, site_id: str, version_id: str) -> links.SiteVersionResource:
        """Read a version.

        The version's manifest and its preview.

        Raises TenantForbidden, TenantNotFound, VersionNotFound.

        Design: spec/lld/04-site.md
        """
        return self._sender.resource(
            endpoints.GET_SITE_VERSION.call(path={"tenantId": tenant_id, "siteId": site_id, "versionId": version_id}), links.SITE_VERSION
        )

    # --- tenant --------------------------------------------------------------------------------------------------------

    def get_tenant(self, *, tenant_id: str) -> links.TenantResource:
        """Read a tenant.

        The tenant and where one can go from it.

        Raises TenantForbidden, TenantNotFound.

        Design: spec/lld/01-tenant.md
        """
        return self._sender.resource(endpoints.GET_TENANT.call(path={"tenantId": tenant_id}), links.TENANT)

    def get_brand(self, *, tenant_id: str) -> links.BrandResource:
        """Read the tenant's brand.

        The brand pages are written in and scored against. Empty with revision 0 when none was set.

        Raises TenantForbidden, TenantNotFound.

        Design: spec/lld/01-tenant.md
        """
        return self._sender.resource(endpoints.GET_BRAND.call(path={"tenantId": tenant_id}), links.BRAND)

    def update_brand(self, *, tenant_id: str, body: BrandUpdate, if_match: kit.IfMatch = None) -> links.BrandResource:
        """Set the tenant's brand.

        Replaces the whole brand; what the body leaves out is unset.

        Raises MalformedBody, Forbidden, TenantForbidden, TenantNotFound, Conflict, TenantNotActive, PreconditionFailed,
        PayloadTooLarge, UnsupportedMediaType.

        Design: spec/lld/01-tenant.md
        """
        return self._sender.resource(endpoints.UPDATE_BRAND.call(path={"tenantId": tenant_id}, body=body, if_match=if_match), links.BRAND)

    # --- user ----------------------------------------------------------------------------------------------------------

    def create_session(self, *, body: SessionCreate) -> links.SessionResource:
        """Sign in.

        Exchanges e-mail and password for an ID token and a refresh token.

        Raises MalformedBody, InvalidCredentials, PasswordChangeRequired, PayloadTooLarge, UnsupportedMediaType.

        Design: spec/lld/02-user.md
        """
        return self._sender.resource(endpoints.CREATE_SESSION.call(body=body), links.SESSION)

    def refresh_session(self, *, body: SessionRefresh) -> links.SessionResource:
        """Get a new ID token.

        Exchanges a refresh token for a new ID token.

        Raises MalformedBody, InvalidCredentials, PayloadTooLarge, UnsupportedMediaType.

        Design: spec/lld/02-user.md
        """
        return self._sender.resource(endpoints.REFRESH_SESSION.call(body=body), links.SESSION)

    def get_me(self) -> links.MeResource:
        """Who am I.

        The signed-in person and their memberships.

        Design: spec/lld/02-user.md
        """
        return self._sender.resource(endpoints.GET_ME.call(), links.ME)

    # --- validation ----------------------------------------------------------------------------------------------------

    def list_validations(
        self, *, tenant_id: str, site_id: str, limit: int | None = None, cursor: str | None = None
    ) -> kit.Pages[links.ValidationResource]:
        """List the reports of a site.

        Newest first.

        Raises InvalidCursor, TenantForbidden, SiteNotFound, TenantNotFound.

        Design: spec/lld/06-validation.md
        """
        return self._sender.pages(
            endpoints.LIST_VALIDATIONS.call(path={"tenantId": tenant_id, "siteId": site_id}, query={"limit": limit, "cursor": cursor}),
            links.VALIDATION,
        )

    def validate_site(
        self, *, tenant_id: str, site_id: str, body: ValidationCreate | None = None, idempotency_key: str | None = None
    ) -> links.ValidationResource:
        """Score and scan a version.

        Always a fresh run, of the newest version unless `versionId` is given.

        Raises MalformedBody, Forbidden, TenantForbidden, SiteNotFound, TenantNotFound, VersionNotFound, IdempotencyInProgress,
        NoVersion, TenantNotActive, PayloadTooLarge, UnsupportedMediaType, IdempotencyKeyReused, MissingBrand.

        Design: spec/lld/06-validation.md
        """
        return self._sender.resource(
            endpoints.VALIDATE_SITE.call(path={"tenantId": tenant_id, "siteId": site_id}, body=body, key=idempotency_key), links.VALIDATION
        )

    def get_validation(self, *, tenant_id: str, site_id: str, validation_id: str) -> links.ValidationResource:
        """Read a report.

        The score, the findings and the decisions.

        Raises TenantForbidden, TenantNotFound, ValidationNotFound.

        Design: spec/lld/06-validation.md
        """
        return self._sender.resource(
            endpoints.GET_VALIDATION.call(path={"tenantId": tenant_id, "siteId": site_id, "validationId": validation_id}), links.VALIDATION
        )

    def get_brand_score(self, *, tenant_id: str, site_id: str) -> links.BrandScoreResource:
        """Read the score of the newest version.

        The score in short, from the latest report of the newest version's content; it is made when there is none.

        Raises TenantForbidden, SiteNotFound, TenantNotFound, NoVersion.

        Design: spec/lld/06-validation.md
        """
        return self._sender.resource(endpoints.GET_BRAND_SCORE.call(path={"tenantId": tenant_id, "siteId": site_id}), links.BRAND_SCORE)
