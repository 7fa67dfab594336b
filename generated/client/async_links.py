"""Generated from spec/lld; do not edit. Run `make generate`.

Where one can go from each resource. A relation that is not offered now raises LinkNotOffered.
"""

from __future__ import annotations

from typing import TypeAlias

from ..models.conventions import Health, Root
from ..models.deployment import Deployment, DeploymentCreate
from ..models.generation import Generation, GenerationCreate, GenerationEvent
from ..models.invitation import (
    Invitation,
    InvitationAccept,
    InvitationAcceptance,
    InvitationDecline,
    InvitationPreview,
    InvitationStatus,
    MyInvitation,
)
from ..models.operation import Operation
from ..models.site import Site, SiteCreate, SiteStatus, SiteUpdate, SiteVersion
from ..models.tenant import (
    Asset,
    AssetKind,
    Brand,
    BrandUpdate,
    Hierarchy,
    Tenant,
    TenantEvent,
    TenantPark,
    TenantStatus,
    TenantSuspend,
    TenantUpdate,
    Unit,
    UnitCreate,
    UnitUpdate,
)
from ..models.user import (
    Me,
    Membership,
    MeUpdate,
    Registration,
    RegistrationCreate,
    Session,
    SessionCreate,
    SessionRefresh,
    TeamMember,
    TeamMemberAdd,
    TeamMemberUpdate,
    TenantRole,
    User,
    UserUpdate,
)
from ..models.validation import BrandScore, Validation, ValidationCreate
from . import endpoints, kit


class AsyncAssetLinks(kit.AsyncLinks):
    """Where one can go from Asset."""

    async def self(self) -> AsyncAssetResource:
        """Read an asset: `get_asset`."""
        return await self._sender.resource(endpoints.GET_ASSET.call(href=self._href("self")), ASSET)

    async def delete(self, *, if_match: kit.IfMatch | kit.Own = kit.OWN) -> None:
        """Delete it: `delete_asset`."""
        return await self._sender.nothing(endpoints.DELETE_ASSET.call(if_match=self._tag(if_match), href=self._href("delete")))


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


class AsyncHierarchyLinks(kit.AsyncLinks):
    """Where one can go from Hierarchy."""

    async def self(self) -> AsyncHierarchyResource:
        """Read the whole tree of units: `get_hierarchy`."""
        return await self._sender.resource(endpoints.GET_HIERARCHY.call(href=self._href("self")), HIERARCHY)

    async def tenant(self) -> AsyncTenantResource:
        """Read a tenant: `get_tenant`."""
        return await self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    def units(
        self, *, parent_id: str | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[AsyncUnitResource]:
        """As a list: `list_units`."""
        return self._sender.pages(
            endpoints.LIST_UNITS.call(query={"parentId": parent_id, "limit": limit, "cursor": cursor}, href=self._href("units")), UNIT
        )

    async def create_unit(self, *, body: UnitCreate, idempotency_key: str | None = None) -> AsyncUnitResource:
        """Create a division: `create_unit`."""
        return await self._sender.resource(endpoints.CREATE_UNIT.call(body=body, key=idempotency_key, href=self._href("create-unit")), UNIT)


class AsyncInvitationLinks(kit.AsyncLinks):
    """Where one can go from Invitation."""

    async def self(self) -> AsyncInvitationResource:
        """Read an invitation: `get_invitation`."""
        return await self._sender.resource(endpoints.GET_INVITATION.call(href=self._href("self")), INVITATION)

    async def cancel(self, *, if_match: kit.IfMatch | kit.Own = kit.OWN) -> AsyncInvitationResource:
        """Take it back: `cancel_invitation`."""
        return await self._sender.resource(
            endpoints.CANCEL_INVITATION.call(if_match=self._tag(if_match), href=self._href("cancel")), INVITATION
        )

    async def resend(self) -> AsyncInvitationResource:
        """Send it again: `resend_invitation`."""
        return await self._sender.resource(endpoints.RESEND_INVITATION.call(href=self._href("resend")), INVITATION)


class AsyncInvitationAcceptanceLinks(kit.AsyncLinks):
    """Where one can go from InvitationAcceptance."""

    async def sign_in(self, *, body: SessionCreate) -> AsyncSessionResource:
        """Sign in: `create_session`."""
        return await self._sender.resource(endpoints.CREATE_SESSION.call(body=body, href=self._href("sign-in")), SESSION)

    async def me(self) -> AsyncMeResource:
        """Who you are: `get_me`."""
        return await self._sender.resource(endpoints.GET_ME.call(href=self._href("me")), ME)

    async def tenant(self) -> AsyncTenantResource:
        """The organisation: `get_tenant`."""
        return await self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)


class AsyncInvitationPreviewLinks(kit.AsyncLinks):
    """Where one can go from InvitationPreview."""

    async def self(self) -> AsyncInvitationPreviewResource:
        """Look at an invitation: `get_invitation_by_token`."""
        return await self._sender.resource(endpoints.GET_INVITATION_BY_TOKEN.call(href=self._href("self")), INVITATION_PREVIEW)

    async def accept(self, *, body: InvitationAccept) -> AsyncInvitationAcceptanceResource:
        """Accept: `accept_invitation`."""
        return await self._sender.resource(endpoints.ACCEPT_INVITATION.call(body=body, href=self._href("accept")), INVITATION_ACCEPTANCE)

    async def decline(self, *, body: InvitationDecline) -> AsyncInvitationPreviewResource:
        """Decline: `decline_invitation`."""
        return await self._sender.resource(endpoints.DECLINE_INVITATION.call(body=body, href=self._href("decline")), INVITATION_PREVIEW)

    async def sign_in(self, *, body: SessionCreate) -> AsyncSessionResource:
        """Sign in first, you have an account: `create_session`."""
        return await self._sender.resource(endpoints.CREATE_SESSION.call(body=body, href=self._href("sign-in")), SESSION)


class AsyncMeLinks(kit.AsyncLinks):
    """Where one can go from Me."""

    async def self(self) -> AsyncMeResource:
        """Who am I: `get_me`."""
        return await self._sender.resource(endpoints.GET_ME.call(href=self._href("self")), ME)

    async def update(self, *, body: MeUpdate, if_match: kit.IfMatch | kit.Own = kit.OWN) -> AsyncMeResource:
        """Change my profile: `update_me`."""
        return await self._sender.resource(endpoints.UPDATE_ME.call(body=body, if_match=self._tag(if_match), href=self._href("update")), ME)

    def tenants(self, *, limit: int | None = None, cursor: str | None = None) -> kit.AsyncPages[AsyncMembershipResource]:
        """My organisations: `list_my_tenants`."""
        return self._sender.pages(
            endpoints.LIST_MY_TENANTS.call(query={"limit": limit, "cursor": cursor}, href=self._href("tenants")), MEMBERSHIP
        )

    def invitations(self, *, limit: int | None = None, cursor: str | None = None) -> kit.AsyncPages[AsyncMyInvitationResource]:
        """My invitations: `list_my_invitations`."""
        return self._sender.pages(
            endpoints.LIST_MY_INVITATIONS.call(query={"limit": limit, "cursor": cursor}, href=self._href("invitations")), MY_INVITATION
        )

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


class AsyncMembershipLinks(kit.AsyncLinks):
    """Where one can go from Membership."""

    async def tenant(self) -> AsyncTenantResource:
        """Go to this organisation: `get_tenant`."""
        return await self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)


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


class AsyncRegistrationLinks(kit.AsyncLinks):
    """Where one can go from Registration."""

    async def sign_in(self, *, body: SessionCreate) -> AsyncSessionResource:
        """Sign in once you have a password: `create_session`."""
        return await self._sender.resource(endpoints.CREATE_SESSION.call(body=body, href=self._href("sign-in")), SESSION)


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

    async def register(self, *, body: RegistrationCreate) -> AsyncRegistrationResource:
        """Register an organisation: `register_tenant`."""
        return await self._sender.resource(endpoints.REGISTER_TENANT.call(body=body, href=self._href("register")), REGISTRATION)

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

    def tenants(
        self, *, status: TenantStatus | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[AsyncTenantResource]:
        """All organisations: `list_tenants`."""
        return self._sender.pages(
            endpoints.LIST_TENANTS.call(query={"status": status, "limit": limit, "cursor": cursor}, href=self._href("tenants")), TENANT
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


class AsyncTeamMemberLinks(kit.AsyncLinks):
    """Where one can go from TeamMember."""

    async def unit(self) -> AsyncUnitResource:
        """The team: `get_unit`."""
        return await self._sender.resource(endpoints.GET_UNIT.call(href=self._href("unit")), UNIT)

    async def user(self) -> AsyncUserResource:
        """The person: `get_user`."""
        return await self._sender.resource(endpoints.GET_USER.call(href=self._href("user")), USER)

    async def update(self, *, body: TeamMemberUpdate, if_match: kit.IfMatch = None) -> AsyncTeamMemberResource:
        """Make lead or member: `update_team_member`."""
        return await self._sender.resource(
            endpoints.UPDATE_TEAM_MEMBER.call(body=body, if_match=self._tag(if_match), href=self._href("update")), TEAM_MEMBER
        )

    async def remove(self, *, if_match: kit.IfMatch = None) -> None:
        """Take out of the team: `remove_team_member`."""
        return await self._sender.nothing(endpoints.REMOVE_TEAM_MEMBER.call(if_match=self._tag(if_match), href=self._href("remove")))


class AsyncTenantLinks(kit.AsyncLinks):
    """Where one can go from Tenant."""

    async def self(self) -> AsyncTenantResource:
        """Read a tenant: `get_tenant`."""
        return await self._sender.resource(endpoints.GET_TENANT.call(href=self._href("self")), TENANT)

    async def update(self, *, body: TenantUpdate, if_match: kit.IfMatch | kit.Own = kit.OWN) -> AsyncTenantResource:
        """Change the organisation: `update_tenant`."""
        return await self._sender.resource(
            endpoints.UPDATE_TENANT.call(body=body, if_match=self._tag(if_match), href=self._href("update")), TENANT
        )

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

    def assets(
        self, *, kind: AssetKind | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[AsyncAssetResource]:
        """Logos, pictures and fonts: `list_assets`."""
        return self._sender.pages(
            endpoints.LIST_ASSETS.call(query={"kind": kind, "limit": limit, "cursor": cursor}, href=self._href("assets")), ASSET
        )

    def users(
        self, *, role: TenantRole | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[AsyncUserResource]:
        """People: `list_users`."""
        return self._sender.pages(
            endpoints.LIST_USERS.call(query={"role": role, "limit": limit, "cursor": cursor}, href=self._href("users")), USER
        )

    def invitations(
        self, *, status: InvitationStatus | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[AsyncInvitationResource]:
        """Invitations: `list_invitations`."""
        return self._sender.pages(
            endpoints.LIST_INVITATIONS.call(query={"status": status, "limit": limit, "cursor": cursor}, href=self._href("invitations")),
            INVITATION,
        )

    async def units(self) -> AsyncHierarchyResource:
        """Divisions, groups and teams: `get_hierarchy`."""
        return await self._sender.resource(endpoints.GET_HIERARCHY.call(href=self._href("units")), HIERARCHY)

    def operations(self, *, limit: int | None = None, cursor: str | None = None) -> kit.AsyncPages[AsyncOperationResource]:
        """Long-running work: `list_tenant_operations`."""
        return self._sender.pages(
            endpoints.LIST_TENANT_OPERATIONS.call(query={"limit": limit, "cursor": cursor}, href=self._href("operations")), OPERATION
        )

    def events(self, *, limit: int | None = None, cursor: str | None = None) -> kit.AsyncPages[AsyncTenantEventResource]:
        """What happened: `list_tenant_events`."""
        return self._sender.pages(
            endpoints.LIST_TENANT_EVENTS.call(query={"limit": limit, "cursor": cursor}, href=self._href("events")), TENANT_EVENT
        )

    async def suspend(self, *, body: TenantSuspend) -> AsyncTenantResource:
        """Suspend: `suspend_tenant`."""
        return await self._sender.resource(endpoints.SUSPEND_TENANT.call(body=body, href=self._href("suspend")), TENANT)

    async def resume(self) -> AsyncTenantResource:
        """Resume: `resume_tenant`."""
        return await self._sender.resource(endpoints.RESUME_TENANT.call(href=self._href("resume")), TENANT)

    async def park(self, *, body: TenantPark) -> AsyncTenantResource:
        """Park: `park_tenant`."""
        return await self._sender.resource(endpoints.PARK_TENANT.call(body=body, href=self._href("park")), TENANT)

    async def unpark(self) -> AsyncTenantResource:
        """Unpark: `unpark_tenant`."""
        return await self._sender.resource(endpoints.UNPARK_TENANT.call(href=self._href("unpark")), TENANT)

    async def delete(self, *, force: bool | None = None, if_match: kit.IfMatch | kit.Own = kit.OWN) -> None:
        """Delete: `delete_tenant`."""
        return await self._sender.nothing(
            endpoints.DELETE_TENANT.call(query={"force": force}, if_match=self._tag(if_match), href=self._href("delete"))
        )


class AsyncUnitLinks(kit.AsyncLinks):
    """Where one can go from Unit."""

    async def self(self) -> AsyncUnitResource:
        """Read a unit: `get_unit`."""
        return await self._sender.resource(endpoints.GET_UNIT.call(href=self._href("self")), UNIT)

    async def parent(self) -> AsyncUnitResource:
        """Read a unit: `get_unit`."""
        return await self._sender.resource(endpoints.GET_UNIT.call(href=self._href("parent")), UNIT)

    def units(
        self, *, parent_id: str | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.AsyncPages[AsyncUnitResource]:
        """What is below it: `list_units`."""
        return self._sender.pages(
            endpoints.LIST_UNITS.call(query={"parentId": parent_id, "limit": limit, "cursor": cursor}, href=self._href("units")), UNIT
        )

    def members(self, *, limit: int | None = None, cursor: str | None = None) -> kit.AsyncPages[AsyncTeamMemberResource]:
        """People of the team: `list_team_members`."""
        return self._sender.pages(
            endpoints.LIST_TEAM_MEMBERS.call(query={"limit": limit, "cursor": cursor}, href=self._href("members")), TEAM_MEMBER
        )

    async def add_member(self, *, body: TeamMemberAdd, idempotency_key: str | None = None) -> AsyncTeamMemberResource:
        """Add a person: `add_team_member`."""
        return await self._sender.resource(
            endpoints.ADD_TEAM_MEMBER.call(body=body, key=idempotency_key, href=self._href("add-member")), TEAM_MEMBER
        )

    async def create_unit(self, *, body: UnitCreate, idempotency_key: str | None = None) -> AsyncUnitResource:
        """Create a unit below it: `create_unit`."""
        return await self._sender.resource(endpoints.CREATE_UNIT.call(body=body, key=idempotency_key, href=self._href("create-unit")), UNIT)

    async def update(self, *, body: UnitUpdate, if_match: kit.IfMatch | kit.Own = kit.OWN) -> AsyncUnitResource:
        """Rename it: `update_unit`."""
        return await self._sender.resource(
            endpoints.UPDATE_UNIT.call(body=body, if_match=self._tag(if_match), href=self._href("update")), UNIT
        )

    async def delete(self, *, cascade: bool | None = None, if_match: kit.IfMatch | kit.Own = kit.OWN) -> None:
        """Delete it: `delete_unit`."""
        return await self._sender.nothing(
            endpoints.DELETE_UNIT.call(query={"cascade": cascade}, if_match=self._tag(if_match), href=self._href("delete"))
        )


class AsyncUserLinks(kit.AsyncLinks):
    """Where one can go from User."""

    async def self(self) -> AsyncUserResource:
        """Read a member: `get_user`."""
        return await self._sender.resource(endpoints.GET_USER.call(href=self._href("self")), USER)

    async def tenant(self) -> AsyncTenantResource:
        """Read a tenant: `get_tenant`."""
        return await self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    async def update(self, *, body: UserUpdate, if_match: kit.IfMatch | kit.Own = kit.OWN) -> AsyncUserResource:
        """Change role or grants: `update_user`."""
        return await self._sender.resource(
            endpoints.UPDATE_USER.call(body=body, if_match=self._tag(if_match), href=self._href("update")), USER
        )

    async def remove(self, *, if_match: kit.IfMatch | kit.Own = kit.OWN) -> None:
        """Remove from the tenant: `remove_user`."""
        return await self._sender.nothing(endpoints.REMOVE_USER.call(if_match=self._tag(if_match), href=self._href("remove")))


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


AsyncAssetResource: TypeAlias = kit.Resource[Asset, AsyncAssetLinks]
ASSET: kit.Kind[Asset, AsyncAssetLinks] = kit.Kind(Asset, AsyncAssetLinks)
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
AsyncHierarchyResource: TypeAlias = kit.Resource[Hierarchy, AsyncHierarchyLinks]
HIERARCHY: kit.Kind[Hierarchy, AsyncHierarchyLinks] = kit.Kind(Hierarchy, AsyncHierarchyLinks)
AsyncInvitationResource: TypeAlias = kit.Resource[Invitation, AsyncInvitationLinks]
INVITATION: kit.Kind[Invitation, AsyncInvitationLinks] = kit.Kind(Invitation, AsyncInvitationLinks)
AsyncInvitationAcceptanceResource: TypeAlias = kit.Resource[InvitationAcceptance, AsyncInvitationAcceptanceLinks]
INVITATION_ACCEPTANCE: kit.Kind[InvitationAcceptance, AsyncInvitationAcceptanceLinks] = kit.Kind(
    InvitationAcceptance, AsyncInvitationAcceptanceLinks
)
AsyncInvitationPreviewResource: TypeAlias = kit.Resource[InvitationPreview, AsyncInvitationPreviewLinks]
INVITATION_PREVIEW: kit.Kind[InvitationPreview, AsyncInvitationPreviewLinks] = kit.Kind(InvitationPreview, AsyncInvitationPreviewLinks)
AsyncMeResource: TypeAlias = kit.Resource[Me, AsyncMeLinks]
ME: kit.Kind[Me, AsyncMeLinks] = kit.Kind(Me, AsyncMeLinks)
AsyncMembershipResource: TypeAlias = kit.Resource[Membership, AsyncMembershipLinks]
MEMBERSHIP: kit.Kind[Membership, AsyncMembershipLinks] = kit.Kind(Membership, AsyncMembershipLinks)
AsyncMyInvitationResource: TypeAlias = kit.Resource[MyInvitation, kit.AsyncLinks]
MY_INVITATION: kit.Kind[MyInvitation, kit.AsyncLinks] = kit.Kind(MyInvitation, kit.AsyncLinks)
AsyncOperationResource: TypeAlias = kit.Resource[Operation, AsyncOperationLinks]
OPERATION: kit.Kind[Operation, AsyncOperationLinks] = kit.Kind(Operation, AsyncOperationLinks)
AsyncRegistrationResource: TypeAlias = kit.Resource[Registration, AsyncRegistrationLinks]
REGISTRATION: kit.Kind[Registration, AsyncRegistrationLinks] = kit.Kind(Registration, AsyncRegistrationLinks)
AsyncRootResource: TypeAlias = kit.Resource[Root, AsyncRootLinks]
ROOT: kit.Kind[Root, AsyncRootLinks] = kit.Kind(Root, AsyncRootLinks)
AsyncSessionResource: TypeAlias = kit.Resource[Session, AsyncSessionLinks]
SESSION: kit.Kind[Session, AsyncSessionLinks] = kit.Kind(Session, AsyncSessionLinks)
AsyncSiteResource: TypeAlias = kit.Resource[Site, AsyncSiteLinks]
SITE: kit.Kind[Site, AsyncSiteLinks] = kit.Kind(Site, AsyncSiteLinks)
AsyncSiteVersionResource: TypeAlias = kit.Resource[SiteVersion, AsyncSiteVersionLinks]
SITE_VERSION: kit.Kind[SiteVersion, AsyncSiteVersionLinks] = kit.Kind(SiteVersion, AsyncSiteVersionLinks)
AsyncTeamMemberResource: TypeAlias = kit.Resource[TeamMember, AsyncTeamMemberLinks]
TEAM_MEMBER: kit.Kind[TeamMember, AsyncTeamMemberLinks] = kit.Kind(TeamMember, AsyncTeamMemberLinks)
AsyncTenantResource: TypeAlias = kit.Resource[Tenant, AsyncTenantLinks]
TENANT: kit.Kind[Tenant, AsyncTenantLinks] = kit.Kind(Tenant, AsyncTenantLinks)
AsyncTenantEventResource: TypeAlias = kit.Resource[TenantEvent, kit.AsyncLinks]
TENANT_EVENT: kit.Kind[TenantEvent, kit.AsyncLinks] = kit.Kind(TenantEvent, kit.AsyncLinks)
AsyncUnitResource: TypeAlias = kit.Resource[Unit, AsyncUnitLinks]
UNIT: kit.Kind[Unit, AsyncUnitLinks] = kit.Kind(Unit, AsyncUnitLinks)
AsyncUserResource: TypeAlias = kit.Resource[User, AsyncUserLinks]
USER: kit.Kind[User, AsyncUserLinks] = kit.Kind(User, AsyncUserLinks)
AsyncValidationResource: TypeAlias = kit.Resource[Validation, AsyncValidationLinks]
VALIDATION: kit.Kind[Validation, AsyncValidationLinks] = kit.Kind(Validation, AsyncValidationLinks)
GENERATION_EVENT_STREAM: kit.StreamKind[GenerationEvent, AsyncGenerationResource] = kit.StreamKind(
    GenerationEvent,
    ends=frozenset({"complete", "error"}),
    carries="generation",
    job=GENERATION,
    reattach=kit.Reattach(GENERATION, "stream", endpoints.STREAM_GENERATION),
)
