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


class AssetLinks(kit.Links):
    """Where one can go from Asset."""

    def self(self) -> AssetResource:
        """Read an asset: `get_asset`."""
        return self._sender.resource(endpoints.GET_ASSET.call(href=self._href("self")), ASSET)

    def delete(self, *, if_match: kit.IfMatch | kit.Own = kit.OWN) -> None:
        """Delete it: `delete_asset`."""
        return self._sender.nothing(endpoints.DELETE_ASSET.call(if_match=self._tag(if_match), href=self._href("delete")))


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


class HierarchyLinks(kit.Links):
    """Where one can go from Hierarchy."""

    def self(self) -> HierarchyResource:
        """Read the whole tree of units: `get_hierarchy`."""
        return self._sender.resource(endpoints.GET_HIERARCHY.call(href=self._href("self")), HIERARCHY)

    def tenant(self) -> TenantResource:
        """Read a tenant: `get_tenant`."""
        return self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    def units(self, *, parent_id: str | None = None, limit: int | None = None, cursor: str | None = None) -> kit.Pages[UnitResource]:
        """As a list: `list_units`."""
        return self._sender.pages(
            endpoints.LIST_UNITS.call(query={"parentId": parent_id, "limit": limit, "cursor": cursor}, href=self._href("units")), UNIT
        )

    def create_unit(self, *, body: UnitCreate, idempotency_key: str | None = None) -> UnitResource:
        """Create a division: `create_unit`."""
        return self._sender.resource(endpoints.CREATE_UNIT.call(body=body, key=idempotency_key, href=self._href("create-unit")), UNIT)


class InvitationLinks(kit.Links):
    """Where one can go from Invitation."""

    def self(self) -> InvitationResource:
        """Read an invitation: `get_invitation`."""
        return self._sender.resource(endpoints.GET_INVITATION.call(href=self._href("self")), INVITATION)

    def cancel(self, *, if_match: kit.IfMatch | kit.Own = kit.OWN) -> InvitationResource:
        """Take it back: `cancel_invitation`."""
        return self._sender.resource(endpoints.CANCEL_INVITATION.call(if_match=self._tag(if_match), href=self._href("cancel")), INVITATION)

    def resend(self) -> InvitationResource:
        """Send it again: `resend_invitation`."""
        return self._sender.resource(endpoints.RESEND_INVITATION.call(href=self._href("resend")), INVITATION)


class InvitationAcceptanceLinks(kit.Links):
    """Where one can go from InvitationAcceptance."""

    def sign_in(self, *, body: SessionCreate) -> SessionResource:
        """Sign in: `create_session`."""
        return self._sender.resource(endpoints.CREATE_SESSION.call(body=body, href=self._href("sign-in")), SESSION)

    def me(self) -> MeResource:
        """Who you are: `get_me`."""
        return self._sender.resource(endpoints.GET_ME.call(href=self._href("me")), ME)

    def tenant(self) -> TenantResource:
        """The organisation: `get_tenant`."""
        return self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)


class InvitationPreviewLinks(kit.Links):
    """Where one can go from InvitationPreview."""

    def self(self) -> InvitationPreviewResource:
        """Look at an invitation: `get_invitation_by_token`."""
        return self._sender.resource(endpoints.GET_INVITATION_BY_TOKEN.call(href=self._href("self")), INVITATION_PREVIEW)

    def accept(self, *, body: InvitationAccept) -> InvitationAcceptanceResource:
        """Accept: `accept_invitation`."""
        return self._sender.resource(endpoints.ACCEPT_INVITATION.call(body=body, href=self._href("accept")), INVITATION_ACCEPTANCE)

    def decline(self, *, body: InvitationDecline) -> InvitationPreviewResource:
        """Decline: `decline_invitation`."""
        return self._sender.resource(endpoints.DECLINE_INVITATION.call(body=body, href=self._href("decline")), INVITATION_PREVIEW)

    def sign_in(self, *, body: SessionCreate) -> SessionResource:
        """Sign in first, you have an account: `create_session`."""
        return self._sender.resource(endpoints.CREATE_SESSION.call(body=body, href=self._href("sign-in")), SESSION)


class MeLinks(kit.Links):
    """Where one can go from Me."""

    def self(self) -> MeResource:
        """Who am I: `get_me`."""
        return self._sender.resource(endpoints.GET_ME.call(href=self._href("self")), ME)

    def update(self, *, body: MeUpdate, if_match: kit.IfMatch | kit.Own = kit.OWN) -> MeResource:
        """Change my profile: `update_me`."""
        return self._sender.resource(endpoints.UPDATE_ME.call(body=body, if_match=self._tag(if_match), href=self._href("update")), ME)

    def tenants(self, *, limit: int | None = None, cursor: str | None = None) -> kit.Pages[MembershipResource]:
        """My organisations: `list_my_tenants`."""
        return self._sender.pages(
            endpoints.LIST_MY_TENANTS.call(query={"limit": limit, "cursor": cursor}, href=self._href("tenants")), MEMBERSHIP
        )

    def invitations(self, *, limit: int | None = None, cursor: str | None = None) -> kit.Pages[MyInvitationResource]:
        """My invitations: `list_my_invitations`."""
        return self._sender.pages(
            endpoints.LIST_MY_INVITATIONS.call(query={"limit": limit, "cursor": cursor}, href=self._href("invitations")), MY_INVITATION
        )

    def tenant(self) -> TenantResource:
        """Your tenant: `get_tenant`."""
        return self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    def sites(self, *, status: SiteStatus | None = None, limit: int | None = None, cursor: str | None = None) -> kit.Pages[SiteResource]:
        """Your sites: `list_sites`."""
        return self._sender.pages(
            endpoints.LIST_SITES.call(query={"status": status, "limit": limit, "cursor": cursor}, href=self._href("sites")), SITE
        )


class MembershipLinks(kit.Links):
    """Where one can go from Membership."""

    def tenant(self) -> TenantResource:
        """Go to this organisation: `get_tenant`."""
        return self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)


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


class RegistrationLinks(kit.Links):
    """Where one can go from Registration."""

    def sign_in(self, *, body: SessionCreate) -> SessionResource:
        """Sign in once you have a password: `create_session`."""
        return self._sender.resource(endpoints.CREATE_SESSION.call(body=body, href=self._href("sign-in")), SESSION)


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

    def register(self, *, body: RegistrationCreate) -> RegistrationResource:
        """Register an organisation: `register_tenant`."""
        return self._sender.resource(endpoints.REGISTER_TENANT.call(body=body, href=self._href("register")), REGISTRATION)

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

    def tenants(
        self, *, status: TenantStatus | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.Pages[TenantResource]:
        """All organisations: `list_tenants`."""
        return self._sender.pages(
            endpoints.LIST_TENANTS.call(query={"status": status, "limit": limit, "cursor": cursor}, href=self._href("tenants")), TENANT
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


class TeamMemberLinks(kit.Links):
    """Where one can go from TeamMember."""

    def unit(self) -> UnitResource:
        """The team: `get_unit`."""
        return self._sender.resource(endpoints.GET_UNIT.call(href=self._href("unit")), UNIT)

    def user(self) -> UserResource:
        """The person: `get_user`."""
        return self._sender.resource(endpoints.GET_USER.call(href=self._href("user")), USER)

    def update(self, *, body: TeamMemberUpdate, if_match: kit.IfMatch = None) -> TeamMemberResource:
        """Make lead or member: `update_team_member`."""
        return self._sender.resource(
            endpoints.UPDATE_TEAM_MEMBER.call(body=body, if_match=self._tag(if_match), href=self._href("update")), TEAM_MEMBER
        )

    def remove(self, *, if_match: kit.IfMatch = None) -> None:
        """Take out of the team: `remove_team_member`."""
        return self._sender.nothing(endpoints.REMOVE_TEAM_MEMBER.call(if_match=self._tag(if_match), href=self._href("remove")))


class TenantLinks(kit.Links):
    """Where one can go from Tenant."""

    def self(self) -> TenantResource:
        """Read a tenant: `get_tenant`."""
        return self._sender.resource(endpoints.GET_TENANT.call(href=self._href("self")), TENANT)

    def update(self, *, body: TenantUpdate, if_match: kit.IfMatch | kit.Own = kit.OWN) -> TenantResource:
        """Change the organisation: `update_tenant`."""
        return self._sender.resource(
            endpoints.UPDATE_TENANT.call(body=body, if_match=self._tag(if_match), href=self._href("update")), TENANT
        )

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

    def assets(self, *, kind: AssetKind | None = None, limit: int | None = None, cursor: str | None = None) -> kit.Pages[AssetResource]:
        """Logos, pictures and fonts: `list_assets`."""
        return self._sender.pages(
            endpoints.LIST_ASSETS.call(query={"kind": kind, "limit": limit, "cursor": cursor}, href=self._href("assets")), ASSET
        )

    def users(self, *, role: TenantRole | None = None, limit: int | None = None, cursor: str | None = None) -> kit.Pages[UserResource]:
        """People: `list_users`."""
        return self._sender.pages(
            endpoints.LIST_USERS.call(query={"role": role, "limit": limit, "cursor": cursor}, href=self._href("users")), USER
        )

    def invitations(
        self, *, status: InvitationStatus | None = None, limit: int | None = None, cursor: str | None = None
    ) -> kit.Pages[InvitationResource]:
        """Invitations: `list_invitations`."""
        return self._sender.pages(
            endpoints.LIST_INVITATIONS.call(query={"status": status, "limit": limit, "cursor": cursor}, href=self._href("invitations")),
            INVITATION,
        )

    def units(self) -> HierarchyResource:
        """Divisions, groups and teams: `get_hierarchy`."""
        return self._sender.resource(endpoints.GET_HIERARCHY.call(href=self._href("units")), HIERARCHY)

    def operations(self, *, limit: int | None = None, cursor: str | None = None) -> kit.Pages[OperationResource]:
        """Long-running work: `list_tenant_operations`."""
        return self._sender.pages(
            endpoints.LIST_TENANT_OPERATIONS.call(query={"limit": limit, "cursor": cursor}, href=self._href("operations")), OPERATION
        )

    def events(self, *, limit: int | None = None, cursor: str | None = None) -> kit.Pages[TenantEventResource]:
        """What happened: `list_tenant_events`."""
        return self._sender.pages(
            endpoints.LIST_TENANT_EVENTS.call(query={"limit": limit, "cursor": cursor}, href=self._href("events")), TENANT_EVENT
        )

    def suspend(self, *, body: TenantSuspend) -> TenantResource:
        """Suspend: `suspend_tenant`."""
        return self._sender.resource(endpoints.SUSPEND_TENANT.call(body=body, href=self._href("suspend")), TENANT)

    def resume(self) -> TenantResource:
        """Resume: `resume_tenant`."""
        return self._sender.resource(endpoints.RESUME_TENANT.call(href=self._href("resume")), TENANT)

    def park(self, *, body: TenantPark) -> TenantResource:
        """Park: `park_tenant`."""
        return self._sender.resource(endpoints.PARK_TENANT.call(body=body, href=self._href("park")), TENANT)

    def unpark(self) -> TenantResource:
        """Unpark: `unpark_tenant`."""
        return self._sender.resource(endpoints.UNPARK_TENANT.call(href=self._href("unpark")), TENANT)

    def delete(self, *, force: bool | None = None, if_match: kit.IfMatch | kit.Own = kit.OWN) -> None:
        """Delete: `delete_tenant`."""
        return self._sender.nothing(
            endpoints.DELETE_TENANT.call(query={"force": force}, if_match=self._tag(if_match), href=self._href("delete"))
        )


class UnitLinks(kit.Links):
    """Where one can go from Unit."""

    def self(self) -> UnitResource:
        """Read a unit: `get_unit`."""
        return self._sender.resource(endpoints.GET_UNIT.call(href=self._href("self")), UNIT)

    def parent(self) -> UnitResource:
        """Read a unit: `get_unit`."""
        return self._sender.resource(endpoints.GET_UNIT.call(href=self._href("parent")), UNIT)

    def units(self, *, parent_id: str | None = None, limit: int | None = None, cursor: str | None = None) -> kit.Pages[UnitResource]:
        """What is below it: `list_units`."""
        return self._sender.pages(
            endpoints.LIST_UNITS.call(query={"parentId": parent_id, "limit": limit, "cursor": cursor}, href=self._href("units")), UNIT
        )

    def members(self, *, limit: int | None = None, cursor: str | None = None) -> kit.Pages[TeamMemberResource]:
        """People of the team: `list_team_members`."""
        return self._sender.pages(
            endpoints.LIST_TEAM_MEMBERS.call(query={"limit": limit, "cursor": cursor}, href=self._href("members")), TEAM_MEMBER
        )

    def add_member(self, *, body: TeamMemberAdd, idempotency_key: str | None = None) -> TeamMemberResource:
        """Add a person: `add_team_member`."""
        return self._sender.resource(
            endpoints.ADD_TEAM_MEMBER.call(body=body, key=idempotency_key, href=self._href("add-member")), TEAM_MEMBER
        )

    def create_unit(self, *, body: UnitCreate, idempotency_key: str | None = None) -> UnitResource:
        """Create a unit below it: `create_unit`."""
        return self._sender.resource(endpoints.CREATE_UNIT.call(body=body, key=idempotency_key, href=self._href("create-unit")), UNIT)

    def update(self, *, body: UnitUpdate, if_match: kit.IfMatch | kit.Own = kit.OWN) -> UnitResource:
        """Rename it: `update_unit`."""
        return self._sender.resource(endpoints.UPDATE_UNIT.call(body=body, if_match=self._tag(if_match), href=self._href("update")), UNIT)

    def delete(self, *, cascade: bool | None = None, if_match: kit.IfMatch | kit.Own = kit.OWN) -> None:
        """Delete it: `delete_unit`."""
        return self._sender.nothing(
            endpoints.DELETE_UNIT.call(query={"cascade": cascade}, if_match=self._tag(if_match), href=self._href("delete"))
        )


class UserLinks(kit.Links):
    """Where one can go from User."""

    def self(self) -> UserResource:
        """Read a member: `get_user`."""
        return self._sender.resource(endpoints.GET_USER.call(href=self._href("self")), USER)

    def tenant(self) -> TenantResource:
        """Read a tenant: `get_tenant`."""
        return self._sender.resource(endpoints.GET_TENANT.call(href=self._href("tenant")), TENANT)

    def update(self, *, body: UserUpdate, if_match: kit.IfMatch | kit.Own = kit.OWN) -> UserResource:
        """Change role or grants: `update_user`."""
        return self._sender.resource(endpoints.UPDATE_USER.call(body=body, if_match=self._tag(if_match), href=self._href("update")), USER)

    def remove(self, *, if_match: kit.IfMatch | kit.Own = kit.OWN) -> None:
        """Remove from the tenant: `remove_user`."""
        return self._sender.nothing(endpoints.REMOVE_USER.call(if_match=self._tag(if_match), href=self._href("remove")))


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


AssetResource: TypeAlias = kit.Resource[Asset, AssetLinks]
ASSET: kit.Kind[Asset, AssetLinks] = kit.Kind(Asset, AssetLinks)
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
HierarchyResource: TypeAlias = kit.Resource[Hierarchy, HierarchyLinks]
HIERARCHY: kit.Kind[Hierarchy, HierarchyLinks] = kit.Kind(Hierarchy, HierarchyLinks)
InvitationResource: TypeAlias = kit.Resource[Invitation, InvitationLinks]
INVITATION: kit.Kind[Invitation, InvitationLinks] = kit.Kind(Invitation, InvitationLinks)
InvitationAcceptanceResource: TypeAlias = kit.Resource[InvitationAcceptance, InvitationAcceptanceLinks]
INVITATION_ACCEPTANCE: kit.Kind[InvitationAcceptance, InvitationAcceptanceLinks] = kit.Kind(InvitationAcceptance, InvitationAcceptanceLinks)
InvitationPreviewResource: TypeAlias = kit.Resource[InvitationPreview, InvitationPreviewLinks]
INVITATION_PREVIEW: kit.Kind[InvitationPreview, InvitationPreviewLinks] = kit.Kind(InvitationPreview, InvitationPreviewLinks)
MeResource: TypeAlias = kit.Resource[Me, MeLinks]
ME: kit.Kind[Me, MeLinks] = kit.Kind(Me, MeLinks)
MembershipResource: TypeAlias = kit.Resource[Membership, MembershipLinks]
MEMBERSHIP: kit.Kind[Membership, MembershipLinks] = kit.Kind(Membership, MembershipLinks)
MyInvitationResource: TypeAlias = kit.Resource[MyInvitation, kit.Links]
MY_INVITATION: kit.Kind[MyInvitation, kit.Links] = kit.Kind(MyInvitation, kit.Links)
OperationResource: TypeAlias = kit.Resource[Operation, OperationLinks]
OPERATION: kit.Kind[Operation, OperationLinks] = kit.Kind(Operation, OperationLinks)
RegistrationResource: TypeAlias = kit.Resource[Registration, RegistrationLinks]
REGISTRATION: kit.Kind[Registration, RegistrationLinks] = kit.Kind(Registration, RegistrationLinks)
RootResource: TypeAlias = kit.Resource[Root, RootLinks]
ROOT: kit.Kind[Root, RootLinks] = kit.Kind(Root, RootLinks)
SessionResource: TypeAlias = kit.Resource[Session, SessionLinks]
SESSION: kit.Kind[Session, SessionLinks] = kit.Kind(Session, SessionLinks)
SiteResource: TypeAlias = kit.Resource[Site, SiteLinks]
SITE: kit.Kind[Site, SiteLinks] = kit.Kind(Site, SiteLinks)
SiteVersionResource: TypeAlias = kit.Resource[SiteVersion, SiteVersionLinks]
SITE_VERSION: kit.Kind[SiteVersion, SiteVersionLinks] = kit.Kind(SiteVersion, SiteVersionLinks)
TeamMemberResource: TypeAlias = kit.Resource[TeamMember, TeamMemberLinks]
TEAM_MEMBER: kit.Kind[TeamMember, TeamMemberLinks] = kit.Kind(TeamMember, TeamMemberLinks)
TenantResource: TypeAlias = kit.Resource[Tenant, TenantLinks]
TENANT: kit.Kind[Tenant, TenantLinks] = kit.Kind(Tenant, TenantLinks)
TenantEventResource: TypeAlias = kit.Resource[TenantEvent, kit.Links]
TENANT_EVENT: kit.Kind[TenantEvent, kit.Links] = kit.Kind(TenantEvent, kit.Links)
UnitResource: TypeAlias = kit.Resource[Unit, UnitLinks]
UNIT: kit.Kind[Unit, UnitLinks] = kit.Kind(Unit, UnitLinks)
UserResource: TypeAlias = kit.Resource[User, UserLinks]
USER: kit.Kind[User, UserLinks] = kit.Kind(User, UserLinks)
ValidationResource: TypeAlias = kit.Resource[Validation, ValidationLinks]
VALIDATION: kit.Kind[Validation, ValidationLinks] = kit.Kind(Validation, ValidationLinks)
GENERATION_EVENT_STREAM: kit.StreamKind[GenerationEvent, GenerationResource] = kit.StreamKind(
    GenerationEvent,
    ends=frozenset({"complete", "error"}),
    carries="generation",
    job=GENERATION,
    reattach=kit.Reattach(GENERATION, "stream", endpoints.STREAM_GENERATION),
)
