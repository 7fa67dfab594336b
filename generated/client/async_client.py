"""Generated from spec/lld; do not edit. Run `make generate`.

Awaiting: every operation of the contract is a method, grouped by service.
"""

from __future__ import annotations

from ..models.deployment import DeploymentCreate
from ..models.generation import GenerationCreate, GenerationEvent
from ..models.invitation import (
    InvitationAccept,
    InvitationCreate,
    InvitationDecline,
    InvitationStatus,
)
from ..models.site import SiteCreate, SiteStatus, SiteUpdate
from ..models.tenant import (
    AssetCreate,
    AssetKind,
    BrandUpdate,
    TenantCreate,
    TenantPark,
    TenantStatus,
    TenantSuspend,
    TenantUpdate,
    UnitCreate,
    UnitUpdate,
)
from ..models.user import (
    MeUpdate,
    RegistrationCreate,
    SessionCreate,
    SessionRefresh,
    TeamMemberAdd,
    TeamMemberUpdate,
    TenantRole,
    UserAdd,
    UserUpdate,
)
from ..models.validation import ValidationCreate
from . import async_links as links
from . import endpoints, kit
from .wiring import CONTRACT


class AsyncClient(kit.AsyncBaseClient):
    __doc__ = kit.AsyncBaseClient.__doc__
    contract = CONTRACT

    # --- deployment ----------------------------------------------------------------------------------------------------

    def list_deployments(
        self, *, tenant_id: str, site_id: str, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[links.AsyncDeploymentResource]:
        """List the deployments of a site.

        Newest first.

        Raises InvalidCursor, TenantForbidden, SiteNotFound, TenantNotFound.

        Design: spec/lld/07-deployment.md
        """
        return self._sender.pages(
            endpoints.LIST_DEPLOYMENTS.call(path={"tenantId": tenant_id, "siteId": site_id}, query={"limit": limit, "cursor": cursor}),
            links.DEPLOYMENT,
        )

    async def deploy_site(
        self, *, tenant_id: str, site_id: str, body: DeploymentCreate, idempotency_key: str | None = None
    ) -> links.AsyncOperationResource:
        """Put a version live.

        Checks the gates, then answers with the operation that does the work. Deploys the newest version unless `versionId` is
        given.

        Raises MalformedBody, Forbidden, ProdForbidden, TenantForbidden, SiteNotFound, TenantNotFound, VersionNotFound,
        Conflict, IdempotencyInProgress, InvalidState, NoVersion, OperationInProgress, TenantNotActive, PayloadTooLarge,
        UnsupportedMediaType, BrandScoreLow, IdempotencyKeyReused, ScoringIncomplete, SecurityViolation, SitDeploymentRequired.

        Design: spec/lld/07-deployment.md
        """
        return await self._sender.resource(
            endpoints.DEPLOY_SITE.call(path={"tenantId": tenant_id, "siteId": site_id}, body=body, key=idempotency_key), links.OPERATION
        )

    async def get_deployment(self, *, tenant_id: str, site_id: str, deployment_id: str) -> links.AsyncDeploymentResource:
        """Read a deployment.

        How far it is and where the page is live.

        Raises TenantForbidden, DeploymentNotFound, TenantNotFound.

        Design: spec/lld/07-deployment.md
        """
        return await self._sender.resource(
            endpoints.GET_DEPLOYMENT.call(path={"tenantId": tenant_id, "siteId": site_id, "deploymentId": deployment_id}), links.DEPLOYMENT
        )

    # --- generation ----------------------------------------------------------------------------------------------------

    def list_generations(
        self, *, tenant_id: str, site_id: str | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[links.AsyncGenerationResource]:
        """List generations.

        Newest first; of one site when `siteId` is given.

        Raises InvalidCursor, TenantForbidden, TenantNotFound.

        Design: spec/lld/05-generation.md
        """
        return self._sender.pages(
            endpoints.LIST_GENERATIONS.call(path={"tenantId": tenant_id}, query={"siteId": site_id, "limit": limit, "cursor": cursor}),
            links.GENERATION,
        )

    async def generate_page(
        self, *, tenant_id: str, body: GenerationCreate, idempotency_key: str | None = None
    ) -> links.AsyncGenerationResource:
        """Describe a page and have it written.

        Streams the writing when the request accepts `text/event-stream`; otherwise answers 202 with the generation, whose
        `stream` link attaches to it at any time.

        Raises MalformedBody, FeatureDisabled, Forbidden, TenantForbidden, SiteNotFound, TenantNotFound, Conflict,
        IdempotencyInProgress, InvalidState, OperationInProgress, TenantNotActive, PayloadTooLarge, UnsupportedMediaType,
        IdempotencyKeyReused, InvalidPrompt, PlanLimitExceeded, ConcurrencyLimit, QuotaExceeded.

        Design: spec/lld/05-generation.md
        """
        return await self._sender.resource(
            endpoints.GENERATE_PAGE.call(path={"tenantId": tenant_id}, body=body, key=idempotency_key), links.GENERATION
        )

    def generate_page_stream(
        self, *, tenant_id: str, body: GenerationCreate, idempotency_key: str | None = None
    ) -> kit.AsyncStream[GenerationEvent, links.AsyncGenerationResource]:
        """Describe a page and have it written.

        Streams the writing when the request accepts `text/event-stream`; otherwise answers 202 with the generation, whose
        `stream` link attaches to it at any time.

        Raises MalformedBody, FeatureDisabled, Forbidden, TenantForbidden, SiteNotFound, TenantNotFound, Conflict,
        IdempotencyInProgress, InvalidState, OperationInProgress, TenantNotActive, PayloadTooLarge, UnsupportedMediaType,
        IdempotencyKeyReused, InvalidPrompt, PlanLimitExceeded, ConcurrencyLimit, QuotaExceeded.

        Design: spec/lld/05-generation.md
        """
        return self._sender.stream(
            endpoints.GENERATE_PAGE.call(path={"tenantId": tenant_id}, body=body, key=idempotency_key), links.GENERATION_EVENT_STREAM
        )

    async def get_generation(self, *, tenant_id: str, generation_id: str) -> links.AsyncGenerationResource:
        """Read a generation.

        How far it is, and what came of it.

        Raises TenantForbidden, GenerationNotFound, TenantNotFound.

        Design: spec/lld/05-generation.md
        """
        return await self._sender.resource(
            endpoints.GET_GENERATION.call(path={"tenantId": tenant_id, "generationId": generation_id}), links.GENERATION
        )

    def stream_generation(
        self, *, tenant_id: str, generation_id: str, last_event_id: int | None = None
    ) -> kit.AsyncStream[GenerationEvent, links.AsyncGenerationResource]:
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

    async def cancel_generation(self, *, tenant_id: str, generation_id: str) -> links.AsyncGenerationResource:
        """Stop a generation.

        Stops the writing; the site stays as it was.

        Raises Forbidden, TenantForbidden, GenerationNotFound, TenantNotFound, Conflict, InvalidState, TenantNotActive.

        Design: spec/lld/05-generation.md
        """
        return await self._sender.resource(
            endpoints.CANCEL_GENERATION.call(path={"tenantId": tenant_id, "generationId": generation_id}), links.GENERATION
        )

    # --- invitation ----------------------------------------------------------------------------------------------------

    def list_invitations(
        self, *, tenant_id: str, status: InvitationStatus | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[links.AsyncInvitationResource]:
        """List the tenant's invitations.

        Newest first; with a status, those that lapse last come first.

        Raises InvalidCursor, Forbidden, TenantForbidden, TenantNotFound.

        Design: spec/lld/03-invitation.md
        """
        return self._sender.pages(
            endpoints.LIST_INVITATIONS.call(path={"tenantId": tenant_id}, query={"status": status, "limit": limit, "cursor": cursor}),
            links.INVITATION,
        )

    async def create_invitation(
        self, *, tenant_id: str, body: InvitationCreate, idempotency_key: str | None = None
    ) -> links.AsyncInvitationResource:
        """Invite somebody.

        Writes the invitation and mails the link. The person becomes a member when they accept.

        Raises MalformedBody, Forbidden, TeamForbidden, TenantForbidden, TenantNotFound, UnitNotFound, Conflict,
        IdempotencyInProgress, InvitationPending, TenantNotActive, UserExists, PayloadTooLarge, UnsupportedMediaType,
        IdempotencyKeyReused, InvalidTeam.

        Design: spec/lld/03-invitation.md
        """
        return await self._sender.resource(
            endpoints.CREATE_INVITATION.call(path={"tenantId": tenant_id}, body=body, key=idempotency_key), links.INVITATION
        )

    async def get_invitation(self, *, tenant_id: str, invitation_id: str) -> links.AsyncInvitationResource:
        """Read an invitation.

        The invitation as it stands now.

        Raises Forbidden, TenantForbidden, InvitationNotFound, TenantNotFound.

        Design: spec/lld/03-invitation.md
        """
        return await self._sender.resource(
            endpoints.GET_INVITATION.call(path={"tenantId": tenant_id, "invitationId": invitation_id}), links.INVITATION
        )

    async def cancel_invitation(self, *, tenant_id: str, invitation_id: str, if_match: kit.IfMatch = None) -> links.AsyncInvitationResource:
        """Cancel an invitation.

        Takes a pending invitation back; its link is dead from then on. The invitation stays readable.

        Raises Forbidden, TenantForbidden, InvitationNotFound, TenantNotFound, Conflict, InvalidState, TenantNotActive,
        PreconditionFailed.

        Design: spec/lld/03-invitation.md
        """
        return await self._sender.resource(
            endpoints.CANCEL_INVITATION.call(path={"tenantId": tenant_id, "invitationId": invitation_id}, if_match=if_match),
            links.INVITATION,
        )

    async def resend_invitation(self, *, tenant_id: str, invitation_id: str) -> links.AsyncInvitationResource:
        """Send the invitation again.

        Makes a new link, good for another 7 days, and mails it. The old link is dead. Three times at most.

        Raises Forbidden, TenantForbidden, InvitationNotFound, TenantNotFound, Conflict, InvalidState, InvitationPending,
        TenantNotActive, UserExists, ResendLimitExceeded.

        Design: spec/lld/03-invitation.md
        """
        return await self._sender.resource(
            endpoints.RESEND_INVITATION.call(path={"tenantId": tenant_id, "invitationId": invitation_id}), links.INVITATION
        )

    async def get_invitation_by_token(self, *, token: str) -> links.AsyncInvitationPreviewResource:
        """Look at an invitation.

        What the person with the link sees before they decide.

        Raises InvitationNotFound, InvitationExpired, InvitationUsed.

        Design: spec/lld/03-invitation.md
        """
        return await self._sender.resource(endpoints.GET_INVITATION_BY_TOKEN.call(path={"token": token}), links.INVITATION_PREVIEW)

    async def accept_invitation(self, *, token: str, body: InvitationAccept) -> links.AsyncInvitationAcceptanceResource:
        """Accept an invitation.

        Makes the person a member. Somebody new sends their name and a password; somebody who has an account signs in with the
        invited address and sends an empty object.

        Raises MalformedBody, SignInRequired, InvitationEmailMismatch, InvitationNotFound, Conflict, TenantNotActive,
        UserExists, InvitationExpired, InvitationUsed, PayloadTooLarge, UnsupportedMediaType, InvalidPassword, PasswordRequired.

        Design: spec/lld/03-invitation.md
        """
        return await self._sender.resource(endpoints.ACCEPT_INVITATION.call(path={"token": token}, body=body), links.INVITATION_ACCEPTANCE)

    async def decline_invitation(self, *, token: str, body: InvitationDecline) -> links.AsyncInvitationPreviewResource:
        """Decline an invitation.

        Says no; the person who invited is told. No account is needed.

        Raises MalformedBody, InvitationNotFound, Conflict, InvitationExpired, InvitationUsed, PayloadTooLarge,
        UnsupportedMediaType.

        Design: spec/lld/03-invitation.md
        """
        return await self._sender.resource(endpoints.DECLINE_INVITATION.call(path={"token": token}, body=body), links.INVITATION_PREVIEW)

    # --- operation -----------------------------------------------------------------------------------------------------

    def list_tenant_operations(
        self, *, tenant_id: str, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[links.AsyncOperationResource]:
        """List the tenant's operations.

        Newest first.

        Raises InvalidCursor, TenantForbidden, TenantNotFound.

        Design: spec/lld/12-operation.md
        """
        return self._sender.pages(
            endpoints.LIST_TENANT_OPERATIONS.call(path={"tenantId": tenant_id}, query={"limit": limit, "cursor": cursor}), links.OPERATION
        )

    async def get_operation(self, *, tenant_id: str, operation_id: str) -> links.AsyncOperationResource:
        """Read an operation.

        How far the work is.

        Raises TenantForbidden, OperationNotFound, TenantNotFound.

        Design: spec/lld/12-operation.md
        """
        return await self._sender.resource(
            endpoints.GET_OPERATION.call(path={"tenantId": tenant_id, "operationId": operation_id}), links.OPERATION
        )

    # --- root ----------------------------------------------------------------------------------------------------------

    async def get_root(self) -> links.AsyncRootResource:
        """Where everything starts.

        The links to everything the caller can begin with.

        Design: spec/lld/00-conventions.md
        """
        return await self._sender.resource(endpoints.GET_ROOT.call(), links.ROOT)

    async def get_health(self) -> links.AsyncHealthResource:
        """Is the API up.

        Answers without touching storage; monitors ask it.

        Design: spec/lld/00-conventions.md
        """
        return await self._sender.resource(endpoints.GET_HEALTH.call(), links.HEALTH)

    async def get_contract(self) -> kit.Raw:
        """The contract.

        The OpenAPI document this API is built from, whole.

        Design: spec/lld/00-conventions.md
        """
        return await self._sender.raw(endpoints.GET_CONTRACT.call())

    # --- site ----------------------------------------------------------------------------------------------------------

    def list_sites(
        self, *, tenant_id: str, status: SiteStatus | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[links.AsyncSiteResource]:
        """List the tenant's sites.

        Newest first. Archived sites are listed only when asked for.

        Raises InvalidCursor, TenantForbidden, TenantNotFound.

        Design: spec/lld/04-site.md
        """
        return self._sender.pages(
            endpoints.LIST_SITES.call(path={"tenantId": tenant_id}, query={"status": status, "limit": limit, "cursor": cursor}), links.SITE
        )

    async def create_site(self, *, tenant_id: str, body: SiteCreate, idempotency_key: str | None = None) -> links.AsyncSiteResource:
        """Create an empty site.

        Reserves the slug and creates a site without a version. `generatePage` fills it.

        Raises MalformedBody, Forbidden, TenantForbidden, TenantNotFound, Conflict, IdempotencyInProgress, SlugTaken,
        TenantNotActive, PayloadTooLarge, UnsupportedMediaType, IdempotencyKeyReused, PlanLimitExceeded, SiteTypeUnsupported.

        Design: spec/lld/04-site.md
        """
        return await self._sender.resource(
            endpoints.CREATE_SITE.call(path={"tenantId": tenant_id}, body=body, key=idempotency_key), links.SITE
        )

    async def get_site(self, *, tenant_id: str, site_id: str) -> links.AsyncSiteResource:
        """Read a site.

        The site, its addresses and where one can go from it.

        Raises TenantForbidden, SiteNotFound, TenantNotFound.

        Design: spec/lld/04-site.md
        """
        return await self._sender.resource(endpoints.GET_SITE.call(path={"tenantId": tenant_id, "siteId": site_id}), links.SITE)

    async def update_site(self, *, tenant_id: str, site_id: str, body: SiteUpdate, if_match: kit.IfMatch = None) -> links.AsyncSiteResource:
        """Change a site.

        Changes what the body names and leaves the rest.

        Raises MalformedBody, Forbidden, TenantForbidden, SiteNotFound, TenantNotFound, Conflict, InvalidState, TenantNotActive,
        PreconditionFailed, PayloadTooLarge, UnsupportedMediaType.

        Design: spec/lld/04-site.md
        """
        return await self._sender.resource(
            endpoints.UPDATE_SITE.call(path={"tenantId": tenant_id, "siteId": site_id}, body=body, if_match=if_match), links.SITE
        )

    async def delete_site(self, *, tenant_id: str, site_id: str, force: bool | None = None, if_match: kit.IfMatch = None) -> None:
        """Delete a site.

        Archives the site, frees its slug and takes it off the edge.

        Raises Forbidden, TenantForbidden, SiteNotFound, TenantNotFound, Conflict, OperationInProgress, SiteIsLive,
        TenantNotActive, PreconditionFailed.

        Design: spec/lld/04-site.md
        """
        return await self._sender.nothing(
            endpoints.DELETE_SITE.call(path={"tenantId": tenant_id, "siteId": site_id}, query={"force": force}, if_match=if_match)
        )

    def list_site_versions(
        self, *, tenant_id: str, site_id: str, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[links.AsyncSiteVersionResource]:
        """List the versions of a site.

        Latest first.

        Raises InvalidCursor, TenantForbidden, SiteNotFound, TenantNotFound.

        Design: spec/lld/04-site.md
        """
        return self._sender.pages(
            endpoints.LIST_SITE_VERSIONS.call(path={"tenantId": tenant_id, "siteId": site_id}, query={"limit": limit, "cursor": cursor}),
            links.SITE_VERSION,
        )

    async def get_site_version(self, *, tenant_id: str, site_id: str, version_id: str) -> links.AsyncSiteVersionResource:
        """Read a version.

        The version's manifest and its preview.

        Raises TenantForbidden, TenantNotFound, VersionNotFound.

        Design: spec/lld/04-site.md
        """
        return await self._sender.resource(
            endpoints.GET_SITE_VERSION.call(path={"tenantId": tenant_id, "siteId": site_id, "versionId": version_id}), links.SITE_VERSION
        )

    # --- tenant --------------------------------------------------------------------------------------------------------

    def list_tenants(
        self, *, status: TenantStatus | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[links.AsyncTenantResource]:
        """List all tenants.

        Newest first; for the platform. One's own tenants are at `listMyTenants`.

        Raises InvalidCursor, Forbidden.

        Design: spec/lld/01-tenant.md
        """
        return self._sender.pages(endpoints.LIST_TENANTS.call(query={"status": status, "limit": limit, "cursor": cursor}), links.TENANT)

    async def create_tenant(self, *, body: TenantCreate, idempotency_key: str | None = None) -> links.AsyncTenantResource:
        """Create a tenant.

        Reserves the name and writes the tenant with its first units and the invitation of its first administrator, who gets the
        mail at once. The tenant is `pending` until it is provisioned, a moment later.

        Raises MalformedBody, Forbidden, Conflict, IdempotencyInProgress, TenantExists, PayloadTooLarge, UnsupportedMediaType,
        IdempotencyKeyReused.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.resource(endpoints.CREATE_TENANT.call(body=body, key=idempotency_key), links.TENANT)

    async def get_tenant(self, *, tenant_id: str) -> links.AsyncTenantResource:
        """Read a tenant.

        The tenant, what its plan allows, and where one can go from it.

        Raises TenantForbidden, TenantNotFound.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.resource(endpoints.GET_TENANT.call(path={"tenantId": tenant_id}), links.TENANT)

    async def update_tenant(self, *, tenant_id: str, body: TenantUpdate, if_match: kit.IfMatch = None) -> links.AsyncTenantResource:
        """Change a tenant.

        Changes what the body names. The plan is changed by the platform only.

        Raises MalformedBody, Forbidden, TenantForbidden, TenantNotFound, Conflict, TenantExists, TenantNotActive,
        PreconditionFailed, PayloadTooLarge, UnsupportedMediaType.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.resource(
            endpoints.UPDATE_TENANT.call(path={"tenantId": tenant_id}, body=body, if_match=if_match), links.TENANT
        )

    async def delete_tenant(self, *, tenant_id: str, force: bool | None = None, if_match: kit.IfMatch = None) -> None:
        """Delete a tenant.

        Closes the tenant for good and frees its name. The audit trail stays.

        Raises Forbidden, TenantForbidden, TenantNotFound, Conflict, PreconditionFailed, DependenciesExist.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.nothing(
            endpoints.DELETE_TENANT.call(path={"tenantId": tenant_id}, query={"force": force}, if_match=if_match)
        )

    async def suspend_tenant(self, *, tenant_id: str, body: TenantSuspend) -> links.AsyncTenantResource:
        """Suspend a tenant.

        Members can still read; nothing can be changed, written or deployed.

        Raises MalformedBody, Forbidden, TenantForbidden, TenantNotFound, Conflict, InvalidState, PayloadTooLarge,
        UnsupportedMediaType.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.resource(endpoints.SUSPEND_TENANT.call(path={"tenantId": tenant_id}, body=body), links.TENANT)

    async def resume_tenant(self, *, tenant_id: str) -> links.AsyncTenantResource:
        """Resume a suspended tenant.

        Takes a suspension back.

        Raises Forbidden, TenantForbidden, TenantNotFound, Conflict, InvalidState.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.resource(endpoints.RESUME_TENANT.call(path={"tenantId": tenant_id}), links.TENANT)

    async def park_tenant(self, *, tenant_id: str, body: TenantPark) -> links.AsyncTenantResource:
        """Park a tenant.

        Puts the organisation to rest until it is unparked: it can be read, not changed. Say `confirm: true`.

        Raises MalformedBody, Forbidden, TenantForbidden, TenantNotFound, Conflict, InvalidState, PayloadTooLarge,
        UnsupportedMediaType, ConfirmationRequired.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.resource(endpoints.PARK_TENANT.call(path={"tenantId": tenant_id}, body=body), links.TENANT)

    async def unpark_tenant(self, *, tenant_id: str) -> links.AsyncTenantResource:
        """Unpark a tenant.

        Takes a parked tenant back to work.

        Raises Forbidden, TenantForbidden, TenantNotFound, Conflict, InvalidState.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.resource(endpoints.UNPARK_TENANT.call(path={"tenantId": tenant_id}), links.TENANT)

    def list_units(
        self, *, tenant_id: str, parent_id: str | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[links.AsyncUnitResource]:
        """List units.

        All units of the tenant, or those directly below one.

        Raises InvalidCursor, TenantForbidden, TenantNotFound.

        Design: spec/lld/01-tenant.md
        """
        return self._sender.pages(
            endpoints.LIST_UNITS.call(path={"tenantId": tenant_id}, query={"parentId": parent_id, "limit": limit, "cursor": cursor}),
            links.UNIT,
        )

    async def create_unit(self, *, tenant_id: str, body: UnitCreate, idempotency_key: str | None = None) -> links.AsyncUnitResource:
        """Create a unit.

        Without a parent it is a division, below a division a group, below a group a team.

        Raises MalformedBody, Forbidden, TenantForbidden, TenantNotFound, UnitNotFound, Conflict, IdempotencyInProgress,
        TenantNotActive, UnitExists, PayloadTooLarge, UnsupportedMediaType, IdempotencyKeyReused, UnitLimitExceeded,
        UnitTooDeep.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.resource(
            endpoints.CREATE_UNIT.call(path={"tenantId": tenant_id}, body=body, key=idempotency_key), links.UNIT
        )

    async def get_unit(self, *, tenant_id: str, unit_id: str) -> links.AsyncUnitResource:
        """Read a unit.

        The unit and how much is in it.

        Raises TenantForbidden, TenantNotFound, UnitNotFound.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.resource(endpoints.GET_UNIT.call(path={"tenantId": tenant_id, "unitId": unit_id}), links.UNIT)

    async def update_unit(self, *, tenant_id: str, unit_id: str, body: UnitUpdate, if_match: kit.IfMatch = None) -> links.AsyncUnitResource:
        """Change a unit.

        Changes what the body names and leaves the rest.

        Raises MalformedBody, Forbidden, TenantForbidden, TenantNotFound, UnitNotFound, Conflict, TenantNotActive, UnitExists,
        PreconditionFailed, PayloadTooLarge, UnsupportedMediaType.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.resource(
            endpoints.UPDATE_UNIT.call(path={"tenantId": tenant_id, "unitId": unit_id}, body=body, if_match=if_match), links.UNIT
        )

    async def delete_unit(self, *, tenant_id: str, unit_id: str, cascade: bool | None = None, if_match: kit.IfMatch = None) -> None:
        """Delete a unit.

        Refused while anything is in it, unless `cascade=true`. People stay members of the tenant.

        Raises Forbidden, TenantForbidden, TenantNotFound, UnitNotFound, Conflict, TenantNotActive, UnitNotEmpty,
        PreconditionFailed, UnitTooLarge.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.nothing(
            endpoints.DELETE_UNIT.call(path={"tenantId": tenant_id, "unitId": unit_id}, query={"cascade": cascade}, if_match=if_match)
        )

    async def get_hierarchy(self, *, tenant_id: str) -> links.AsyncHierarchyResource:
        """Read the whole tree of units.

        Divisions with their groups with their teams, by name.

        Raises TenantForbidden, TenantNotFound.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.resource(endpoints.GET_HIERARCHY.call(path={"tenantId": tenant_id}), links.HIERARCHY)

    async def get_brand(self, *, tenant_id: str) -> links.AsyncBrandResource:
        """Read the tenant's brand.

        The brand pages are written in and scored against. Empty with revision 0 when none was set.

        Raises TenantForbidden, TenantNotFound.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.resource(endpoints.GET_BRAND.call(path={"tenantId": tenant_id}), links.BRAND)

    async def update_brand(self, *, tenant_id: str, body: BrandUpdate, if_match: kit.IfMatch = None) -> links.AsyncBrandResource:
        """Set the tenant's brand.

        Replaces the whole brand; what the body leaves out is unset.

        Raises MalformedBody, Forbidden, TenantForbidden, TenantNotFound, Conflict, TenantNotActive, PreconditionFailed,
        PayloadTooLarge, UnsupportedMediaType.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.resource(
            endpoints.UPDATE_BRAND.call(path={"tenantId": tenant_id}, body=body, if_match=if_match), links.BRAND
        )

    def list_assets(
        self, *, tenant_id: str, kind: AssetKind | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[links.AsyncAssetResource]:
        """List the tenant's assets.

        Newest first.

        Raises InvalidCursor, TenantForbidden, TenantNotFound.

        Design: spec/lld/01-tenant.md
        """
        return self._sender.pages(
            endpoints.LIST_ASSETS.call(path={"tenantId": tenant_id}, query={"kind": kind, "limit": limit, "cursor": cursor}), links.ASSET
        )

    async def create_asset(self, *, tenant_id: str, body: AssetCreate, idempotency_key: str | None = None) -> links.AsyncAssetResource:
        """Announce a file.

        Says what will be sent. The answer holds the address to send the file to with PUT, and the headers to send along.

        Raises MalformedBody, Forbidden, TenantForbidden, TenantNotFound, Conflict, IdempotencyInProgress, TenantNotActive,
        AssetTooLarge, PayloadTooLarge, UnsupportedMediaType, AssetTypeMismatch, IdempotencyKeyReused, PlanLimitExceeded.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.resource(
            endpoints.CREATE_ASSET.call(path={"tenantId": tenant_id}, body=body, key=idempotency_key), links.ASSET
        )

    async def get_asset(self, *, tenant_id: str, asset_id: str) -> links.AsyncAssetResource:
        """Read an asset.

        The asset, with an address to fetch the file from for 15 minutes once it is there. Until then those who may announce one
        get an address to send the file to.

        Raises TenantForbidden, AssetNotFound, TenantNotFound.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.resource(endpoints.GET_ASSET.call(path={"tenantId": tenant_id, "assetId": asset_id}), links.ASSET)

    async def delete_asset(self, *, tenant_id: str, asset_id: str, if_match: kit.IfMatch = None) -> None:
        """Delete an asset.

        Deletes the asset and its file.

        Raises Forbidden, TenantForbidden, AssetNotFound, TenantNotFound, Conflict, TenantNotActive, PreconditionFailed.

        Design: spec/lld/01-tenant.md
        """
        return await self._sender.nothing(endpoints.DELETE_ASSET.call(path={"tenantId": tenant_id, "assetId": asset_id}, if_match=if_match))

    def list_tenant_events(
        self, *, tenant_id: str, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[links.AsyncTenantEventResource]:
        """Read the audit trail.

        Every change and every refused visit, newest first.

        Raises InvalidCursor, Forbidden, TenantForbidden, TenantNotFound.

        Design: spec/lld/01-tenant.md
        """
        return self._sender.pages(
            endpoints.LIST_TENANT_EVENTS.call(path={"tenantId": tenant_id}, query={"limit": limit, "cursor": cursor}), links.TENANT_EVENT
        )

    # --- user ----------------------------------------------------------------------------------------------------------

    async def create_session(self, *, body: SessionCreate) -> links.AsyncSessionResource:
        """Sign in.

        Exchanges e-mail and password for an ID token and a refresh token.

        Raises MalformedBody, InvalidCredentials, PasswordChangeRequired, SignInBlocked, PayloadTooLarge, UnsupportedMediaType,
        InvalidPassword.

        Design: spec/lld/02-user.md
        """
        return await self._sender.resource(endpoints.CREATE_SESSION.call(body=body), links.SESSION)

    async def refresh_session(self, *, body: SessionRefresh) -> links.AsyncSessionResource:
        """Get a new ID token.

        Exchanges a refresh token for a new ID token.

        Raises MalformedBody, InvalidCredentials, SignInBlocked, PayloadTooLarge, UnsupportedMediaType.

        Design: spec/lld/02-user.md
        """
        return await self._sender.resource(endpoints.REFRESH_SESSION.call(body=body), links.SESSION)

    async def register_tenant(self, *, body: RegistrationCreate) -> links.AsyncRegistrationResource:
        """Register an organisation.

        Creates a tenant and mails the link with which its first administrator chooses a password.

        Raises MalformedBody, Conflict, TenantExists, PayloadTooLarge, UnsupportedMediaType.

        Design: spec/lld/02-user.md
        """
        return await self._sender.resource(endpoints.REGISTER_TENANT.call(body=body), links.REGISTRATION)

    async def get_me(self) -> links.AsyncMeResource:
        """Who am I.

        The signed-in person and their memberships.

        Design: spec/lld/02-user.md
        """
        return await self._sender.resource(endpoints.GET_ME.call(), links.ME)

    async def update_me(self, *, body: MeUpdate, if_match: kit.IfMatch = None) -> links.AsyncMeResource:
        """Change my profile.

        Changes what the body names and leaves the rest.

        Raises MalformedBody, Conflict, PreconditionFailed, PayloadTooLarge, UnsupportedMediaType.

        Design: spec/lld/02-user.md
        """
        return await self._sender.resource(endpoints.UPDATE_ME.call(body=body, if_match=if_match), links.ME)

    def list_my_tenants(self, *, limit: int | None = None, cursor: str | None = None) -> kit.AsyncPages[links.AsyncMembershipResource]:
        """List my tenants.

        Where the signed-in person is a member.

        Raises InvalidCursor.

        Design: spec/lld/02-user.md
        """
        return self._sender.pages(endpoints.LIST_MY_TENANTS.call(query={"limit": limit, "cursor": cursor}), links.MEMBERSHIP)

    def list_my_invitations(
        self, *, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[links.AsyncMyInvitationResource]:
        """List my invitations.

        Invitations to the signed-in person's address. To answer one, the link in its mail is needed.

        Raises InvalidCursor.

        Design: spec/lld/02-user.md
        """
        return self._sender.pages(endpoints.LIST_MY_INVITATIONS.call(query={"limit": limit, "cursor": cursor}), links.MY_INVITATION)

    def list_users(
        self, *, tenant_id: str, role: TenantRole | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[links.AsyncUserResource]:
        """List the tenant's people.

        All members, or those with one role.

        Raises InvalidCursor, Forbidden, TenantForbidden, TenantNotFound.

        Design: spec/lld/02-user.md
        """
        return self._sender.pages(
            endpoints.LIST_USERS.call(path={"tenantId": tenant_id}, query={"role": role, "limit": limit, "cursor": cursor}), links.USER
        )

    async def add_user(self, *, tenant_id: str, body: UserAdd, idempotency_key: str | None = None) -> links.AsyncUserResource:
        """Add somebody who has an account.

        Makes a person a member at once, and tells them by mail. Whoever has no account yet is invited instead.

        Raises MalformedBody, Forbidden, TenantForbidden, TenantNotFound, UserNotFound, Conflict, IdempotencyInProgress,
        TenantNotActive, UserExists, PayloadTooLarge, UnsupportedMediaType, ConfirmationRequired, IdempotencyKeyReused.

        Design: spec/lld/02-user.md
        """
        return await self._sender.resource(
            endpoints.ADD_USER.call(path={"tenantId": tenant_id}, body=body, key=idempotency_key), links.USER
        )

    async def get_user(self, *, tenant_id: str, user_id: str) -> links.AsyncUserResource:
        """Read a member.

        The person as a member of the tenant, with their teams.

        Raises Forbidden, TenantForbidden, TenantNotFound, UserNotFound.

        Design: spec/lld/02-user.md
        """
        return await self._sender.resource(endpoints.GET_USER.call(path={"tenantId": tenant_id, "userId": user_id}), links.USER)

    async def update_user(self, *, tenant_id: str, user_id: str, body: UserUpdate, if_match: kit.IfMatch = None) -> links.AsyncUserResource:
        """Change a member's role or grants.

        Works from the member's next request on.

        Raises MalformedBody, Forbidden, TenantForbidden, TenantNotFound, UserNotFound, Conflict, TenantNotActive,
        PreconditionFailed, PayloadTooLarge, UnsupportedMediaType, CannotDemoteSelf, LastAdmin.

        Design: spec/lld/02-user.md
        """
        return await self._sender.resource(
            endpoints.UPDATE_USER.call(path={"tenantId": tenant_id, "userId": user_id}, body=body, if_match=if_match), links.USER
        )

    async def remove_user(self, *, tenant_id: str, user_id: str, if_match: kit.IfMatch = None) -> None:
        """Remove a member.

        The person loses access with their next request; their account stays.

        Raises Forbidden, TenantForbidden, TenantNotFound, UserNotFound, Conflict, TenantNotActive, PreconditionFailed,
        LastAdmin.

        Design: spec/lld/02-user.md
        """
        return await self._sender.nothing(endpoints.REMOVE_USER.call(path={"tenantId": tenant_id, "userId": user_id}, if_match=if_match))

    def list_team_members(
        self, *, tenant_id: str, unit_id: str, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[links.AsyncTeamMemberResource]:
        """List the people of a team.

        For administrators, and for people of that team.

        Raises InvalidCursor, TeamForbidden, TenantForbidden, TenantNotFound, UnitNotFound.

        Design: spec/lld/02-user.md
        """
        return self._sender.pages(
            endpoints.LIST_TEAM_MEMBERS.call(path={"tenantId": tenant_id, "unitId": unit_id}, query={"limit": limit, "cursor": cursor}),
            links.TEAM_MEMBER,
        )

    async def add_team_member(
        self, *, tenant_id: str, unit_id: str, body: TeamMemberAdd, idempotency_key: str | None = None
    ) -> links.AsyncTeamMemberResource:
        """Add a person to a team.

        The person is a member of the tenant already.

        Raises MalformedBody, Forbidden, TeamForbidden, TenantForbidden, TenantNotFound, UnitNotFound, UserNotFound, Conflict,
        IdempotencyInProgress, TeamMemberExists, TenantNotActive, PayloadTooLarge, UnsupportedMediaType, IdempotencyKeyReused,
        InvalidTeam, TeamLimitExceeded.

        Design: spec/lld/02-user.md
        """
        return await self._sender.resource(
            endpoints.ADD_TEAM_MEMBER.call(path={"tenantId": tenant_id, "unitId": unit_id}, body=body, key=idempotency_key),
            links.TEAM_MEMBER,
        )

    async def update_team_member(
        self, *, tenant_id: str, unit_id: str, user_id: str, body: TeamMemberUpdate, if_match: kit.IfMatch = None
    ) -> links.AsyncTeamMemberResource:
        """Make somebody lead or member of a team.

        The role within the team; what the person may do in the tenant stays.

        Raises MalformedBody, Forbidden, TeamForbidden, TenantForbidden, TeamMemberNotFound, TenantNotFound, UnitNotFound,
        Conflict, TenantNotActive, PreconditionFailed, PayloadTooLarge, UnsupportedMediaType, LastLead.

        Design: spec/lld/02-user.md
        """
        return await self._sender.resource(
            endpoints.UPDATE_TEAM_MEMBER.call(
                path={"tenantId": tenant_id, "unitId": unit_id, "userId": user_id}, body=body, if_match=if_match
            ),
            links.TEAM_MEMBER,
        )

    async def remove_team_member(self, *, tenant_id: str, unit_id: str, user_id: str, if_match: kit.IfMatch = None) -> None:
        """Take a person out of a team.

        The person stays a member of the tenant.

        Raises Forbidden, TeamForbidden, TenantForbidden, TeamMemberNotFound, TenantNotFound, UnitNotFound, Conflict,
        TenantNotActive, PreconditionFailed, LastLead.

        Design: spec/lld/02-user.md
        """
        return await self._sender.nothing(
            endpoints.REMOVE_TEAM_MEMBER.call(path={"tenantId": tenant_id, "unitId": unit_id, "userId": user_id}, if_match=if_match)
        )

    # --- validation ----------------------------------------------------------------------------------------------------

    def list_validations(
        self, *, tenant_id: str, site_id: str, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[links.AsyncValidationResource]:
        """List the reports of a site.

        Newest first.

        Raises InvalidCursor, TenantForbidden, SiteNotFound, TenantNotFound.

        Design: spec/lld/06-validation.md
        """
        return self._sender.pages(
            endpoints.LIST_VALIDATIONS.call(path={"tenantId": tenant_id, "siteId": site_id}, query={"limit": limit, "cursor": cursor}),
            links.VALIDATION,
        )

    async def validate_site(
        self, *, tenant_id: str, site_id: str, body: ValidationCreate | None = None, idempotency_key: str | None = None
    ) -> links.AsyncValidationResource:
        """Score and scan a version.

        Always a fresh run, of the newest version unless `versionId` is given.

        Raises MalformedBody, Forbidden, TenantForbidden, SiteNotFound, TenantNotFound, VersionNotFound, Conflict,
        IdempotencyInProgress, NoVersion, TenantNotActive, PayloadTooLarge, UnsupportedMediaType, IdempotencyKeyReused,
        MissingBrand.

        Design: spec/lld/06-validation.md
        """
        return await self._sender.resource(
            endpoints.VALIDATE_SITE.call(path={"tenantId": tenant_id, "siteId": site_id}, body=body, key=idempotency_key), links.VALIDATION
        )

    async def get_validation(self, *, tenant_id: str, site_id: str, validation_id: str) -> links.AsyncValidationResource:
        """Read a report.

        The score, the findings and the decisions.

        Raises TenantForbidden, TenantNotFound, ValidationNotFound.

        Design: spec/lld/06-validation.md
        """
        return await self._sender.resource(
            endpoints.GET_VALIDATION.call(path={"tenantId": tenant_id, "siteId": site_id, "validationId": validation_id}), links.VALIDATION
        )

    async def get_brand_score(self, *, tenant_id: str, site_id: str) -> links.AsyncBrandScoreResource:
        """Read the score of the newest version.

        The score in short, from the latest report of the newest version's content; it is made when there is none.

        Raises TenantForbidden, SiteNotFound, TenantNotFound, NoVersion.

        Design: spec/lld/06-validation.md
        """
        return await self._sender.resource(
            endpoints.GET_BRAND_SCORE.call(path={"tenantId": tenant_id, "siteId": site_id}), links.BRAND_SCORE
        )
