"""Generated from spec/lld; do not edit. Run `make generate`.

One Protocol per handler module. Everything after `ctx` is keyword-only.
"""

from typing import Protocol

from generated.models.conventions import Health, Root
from generated.models.deployment import Deployment, DeploymentCreate
from generated.models.generation import Generation, GenerationCreate, GenerationEvent
from generated.models.invitation import (
    Invitation,
    InvitationAccept,
    InvitationAcceptance,
    InvitationCreate,
    InvitationDecline,
    InvitationPreview,
    InvitationStatus,
    MyInvitation,
)
from generated.models.operation import Operation
from generated.models.site import Site, SiteCreate, SiteStatus, SiteUpdate, SiteVersion
from generated.models.tenant import (
    Asset,
    AssetCreate,
    AssetKind,
    Brand,
    BrandUpdate,
    Hierarchy,
    Tenant,
    TenantCreate,
    TenantEvent,
    TenantPark,
    TenantStatus,
    TenantSuspend,
    TenantUpdate,
    Unit,
    UnitCreate,
    UnitUpdate,
)
from generated.models.user import (
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
    UserAdd,
    UserUpdate,
)
from generated.models.validation import BrandScore, Validation, ValidationCreate
from runtime.context import Context, PageRequest
from runtime.results import Accepted, Created, EventStream, NoContent, Page, Raw


class DeploymentHandlers(Protocol):
    """The operations of `handlers/deployment.py`."""

    def list_deployments(self, ctx: Context, *, tenant_id: str, site_id: str, page: PageRequest) -> Page[Deployment]:
        """List the deployments of a site.

        Design: spec/lld/07-deployment.md
        """
        ...

    def deploy_site(self, ctx: Context, *, tenant_id: str, site_id: str, body: DeploymentCreate) -> Accepted[Operation]:
        """Put a version live.

        Design: spec/lld/07-deployment.md
        """
        ...

    def get_deployment(self, ctx: Context, *, tenant_id: str, site_id: str, deployment_id: str) -> Deployment:
        """Read a deployment.

        Design: spec/lld/07-deployment.md
        """
        ...


class GenerationHandlers(Protocol):
    """The operations of `handlers/generation.py`."""

    def list_generations(self, ctx: Context, *, tenant_id: str, site_id: str | None, page: PageRequest) -> Page[Generation]:
        """List generations.

        Design: spec/lld/05-generation.md
        """
        ...

    def generate_page(self, ctx: Context, *, tenant_id: str, body: GenerationCreate) -> Accepted[Generation] | EventStream[GenerationEvent]:
        """Describe a page and have it written.

        Design: spec/lld/05-generation.md
        """
        ...

    def get_generation(self, ctx: Context, *, tenant_id: str, generation_id: str) -> Generation:
        """Read a generation.

        Design: spec/lld/05-generation.md
        """
        ...

    def stream_generation(
        self, ctx: Context, *, tenant_id: str, generation_id: str, last_event_id: int | None
    ) -> EventStream[GenerationEvent]:
        """Watch a generation.

        Design: spec/lld/05-generation.md
        """
        ...

    def cancel_generation(self, ctx: Context, *, tenant_id: str, generation_id: str) -> Generation:
        """Stop a generation.

        Design: spec/lld/05-generation.md
        """
        ...


class InvitationHandlers(Protocol):
    """The operations of `handlers/invitation.py`."""

    def list_invitations(self, ctx: Context, *, tenant_id: str, status: InvitationStatus | None, page: PageRequest) -> Page[Invitation]:
        """List the tenant's invitations.

        Design: spec/lld/03-invitation.md
        """
        ...

    def create_invitation(self, ctx: Context, *, tenant_id: str, body: InvitationCreate) -> Created[Invitation]:
        """Invite somebody.

        Design: spec/lld/03-invitation.md
        """
        ...

    def get_invitation(self, ctx: Context, *, tenant_id: str, invitation_id: str) -> Invitation:
        """Read an invitation.

        Design: spec/lld/03-invitation.md
        """
        ...

    def cancel_invitation(self, ctx: Context, *, tenant_id: str, invitation_id: str, if_match: int | None) -> Invitation:
        """Cancel an invitation.

        Design: spec/lld/03-invitation.md
        """
        ...

    def resend_invitation(self, ctx: Context, *, tenant_id: str, invitation_id: str) -> Invitation:
        """Send the invitation again.

        Design: spec/lld/03-invitation.md
        """
        ...

    def get_invitation_by_token(self, ctx: Context, *, token: str) -> InvitationPreview:
        """Look at an invitation.

        Design: spec/lld/03-invitation.md
        """
        ...

    def accept_invitation(self, ctx: Context, *, token: str, body: InvitationAccept) -> InvitationAcceptance:
        """Accept an invitation.

        Design: spec/lld/03-invitation.md
        """
        ...

    def decline_invitation(self, ctx: Context, *, token: str, body: InvitationDecline) -> InvitationPreview:
        """Decline an invitation.

        Design: spec/lld/03-invitation.md
        """
        ...


class OperationHandlers(Protocol):
    """The operations of `handlers/operation.py`."""

    def list_tenant_operations(self, ctx: Context, *, tenant_id: str, page: PageRequest) -> Page[Operation]:
        """List the tenant's operations.

        Design: spec/lld/12-operation.md
        """
        ...

    def get_operation(self, ctx: Context, *, tenant_id: str, operation_id: str) -> Operation:
        """Read an operation.

        Design: spec/lld/12-operation.md
        """
        ...


class RootHandlers(Protocol):
    """The operations of `handlers/root.py`."""

    def get_root(self, ctx: Context) -> Root:
        """Where everything starts.

        Design: spec/lld/00-conventions.md
        """
        ...

    def get_health(self, ctx: Context) -> Health:
        """Is the API up.

        Design: spec/lld/00-conventions.md
        """
        ...

    def get_contract(self, ctx: Context) -> Raw:
        """The contract.

        Design: spec/lld/00-conventions.md
        """
        ...


class SiteHandlers(Protocol):
    """The operations of `handlers/site.py`."""

    def list_sites(self, ctx: Context, *, tenant_id: str, status: SiteStatus | None, page: PageRequest) -> Page[Site]:
        """List the tenant's sites.

        Design: spec/lld/04-site.md
        """
        ...

    def create_site(self, ctx: Context, *, tenant_id: str, body: SiteCreate) -> Created[Site]:
        """Create an empty site.

        Design: spec/lld/04-site.md
        """
        ...

    def get_site(self, ctx: Context, *, tenant_id: str, site_id: str) -> Site:
        """Read a site.

        Design: spec/lld/04-site.md
        """
        ...

    def update_site(self, ctx: Context, *, tenant_id: str, site_id: str, if_match: int | None, body: SiteUpdate) -> Site:
        """Change a site.

        Design: spec/lld/04-site.md
        """
        ...

    def delete_site(self, ctx: Context, *, tenant_id: str, site_id: str, force: bool, if_match: int | None) -> NoContent:
        """Delete a site.

        Design: spec/lld/04-site.md
        """
        ...

    def list_site_versions(self, ctx: Context, *, tenant_id: str, site_id: str, page: PageRequest) -> Page[SiteVersion]:
        """List the versions of a site.

        Design: spec/lld/04-site.md
        """
        ...

    def get_site_version(self, ctx: Context, *, tenant_id: str, site_id: str, version_id: str) -> SiteVersion:
        """Read a version.

        Design: spec/lld/04-site.md
        """
        ...


class TenantHandlers(Protocol):
    """The operations of `handlers/tenant.py`."""

    def list_tenants(self, ctx: Context, *, status: TenantStatus | None, page: PageRequest) -> Page[Tenant]:
        """List all tenants.

        Design: spec/lld/01-tenant.md
        """
        ...

    def create_tenant(self, ctx: Context, *, body: TenantCreate) -> Created[Tenant]:
        """Create a tenant.

        Design: spec/lld/01-tenant.md
        """
        ...

    def get_tenant(self, ctx: Context, *, tenant_id: str) -> Tenant:
        """Read a tenant.

        Design: spec/lld/01-tenant.md
        """
        ...

    def update_tenant(self, ctx: Context, *, tenant_id: str, if_match: int | None, body: TenantUpdate) -> Tenant:
        """Change a tenant.

        Design: spec/lld/01-tenant.md
        """
        ...

    def delete_tenant(self, ctx: Context, *, tenant_id: str, force: bool, if_match: int | None) -> NoContent:
        """Delete a tenant.

        Design: spec/lld/01-tenant.md
        """
        ...

    def suspend_tenant(self, ctx: Context, *, tenant_id: str, body: TenantSuspend) -> Tenant:
        """Suspend a tenant.

        Design: spec/lld/01-tenant.md
        """
        ...

    def resume_tenant(self, ctx: Context, *, tenant_id: str) -> Tenant:
        """Resume a suspended tenant.

        Design: spec/lld/01-tenant.md
        """
        ...

    def park_tenant(self, ctx: Context, *, tenant_id: str, body: TenantPark) -> Tenant:
        """Park a tenant.

        Design: spec/lld/01-tenant.md
        """
        ...

    def unpark_tenant(self, ctx: Context, *, tenant_id: str) -> Tenant:
        """Unpark a tenant.

        Design: spec/lld/01-tenant.md
        """
        ...

    def list_units(self, ctx: Context, *, tenant_id: str, parent_id: str | None, page: PageRequest) -> Page[Unit]:
        """List units.

        Design: spec/lld/01-tenant.md
        """
        ...

    def create_unit(self, ctx: Context, *, tenant_id: str, body: UnitCreate) -> Created[Unit]:
        """Create a unit.

        Design: spec/lld/01-tenant.md
        """
        ...

    def get_unit(self, ctx: Context, *, tenant_id: str, unit_id: str) -> Unit:
        """Read a unit.

        Design: spec/lld/01-tenant.md
        """
        ...

    def update_unit(self, ctx: Context, *, tenant_id: str, unit_id: str, if_match: int | None, body: UnitUpdate) -> Unit:
        """Change a unit.

        Design: spec/lld/01-tenant.md
        """
        ...

    def delete_unit(self, ctx: Context, *, tenant_id: str, unit_id: str, cascade: bool, if_match: int | None) -> NoContent:
        """Delete a unit.

        Design: spec/lld/01-tenant.md
        """
        ...

    def get_hierarchy(self, ctx: Context, *, tenant_id: str) -> Hierarchy:
        """Read the whole tree of units.

        Design: spec/lld/01-tenant.md
        """
        ...

    def get_brand(self, ctx: Context, *, tenant_id: str) -> Brand:
        """Read the tenant's brand.

        Design: spec/lld/01-tenant.md
        """
        ...

    def update_brand(self, ctx: Context, *, tenant_id: str, if_match: int | None, body: BrandUpdate) -> Brand:
        """Set the tenant's brand.

        Design: spec/lld/01-tenant.md
        """
        ...

    def list_assets(self, ctx: Context, *, tenant_id: str, kind: AssetKind | None, page: PageRequest) -> Page[Asset]:
        """List the tenant's assets.

        Design: spec/lld/01-tenant.md
        """
        ...

    def create_asset(self, ctx: Context, *, tenant_id: str, body: AssetCreate) -> Created[Asset]:
        """Announce a file.

        Design: spec/lld/01-tenant.md
        """
        ...

    def get_asset(self, ctx: Context, *, tenant_id: str, asset_id: str) -> Asset:
        """Read an asset.

        Design: spec/lld/01-tenant.md
        """
        ...

    def delete_asset(self, ctx: Context, *, tenant_id: str, asset_id: str, if_match: int | None) -> NoContent:
        """Delete an asset.

        Design: spec/lld/01-tenant.md
        """
        ...

    def list_tenant_events(self, ctx: Context, *, tenant_id: str, page: PageRequest) -> Page[TenantEvent]:
        """Read the audit trail.

        Design: spec/lld/01-tenant.md
        """
        ...


class UserHandlers(Protocol):
    """The operations of `handlers/user.py`."""

    def create_session(self, ctx: Context, *, body: SessionCreate) -> Created[Session]:
        """Sign in.

        Design: spec/lld/02-user.md
        """
        ...

    def refresh_session(self, ctx: Context, *, body: SessionRefresh) -> Created[Session]:
        """Get a new ID token.

        Design: spec/lld/02-user.md
        """
        ...

    def register_tenant(self, ctx: Context, *, body: RegistrationCreate) -> Created[Registration]:
        """Register an organisation.

        Design: spec/lld/02-user.md
        """
        ...

    def get_me(self, ctx: Context) -> Me:
        """Who am I.

        Design: spec/lld/02-user.md
        """
        ...

    def update_me(self, ctx: Context, *, if_match: int | None, body: MeUpdate) -> Me:
        """Change my profile.

        Design: spec/lld/02-user.md
        """
        ...

    def list_my_tenants(self, ctx: Context, *, page: PageRequest) -> Page[Membership]:
        """List my tenants.

        Design: spec/lld/02-user.md
        """
        ...

    def list_my_invitations(self, ctx: Context, *, page: PageRequest) -> Page[MyInvitation]:
        """List my invitations.

        Design: spec/lld/02-user.md
        """
        ...

    def list_users(self, ctx: Context, *, tenant_id: str, role: TenantRole | None, page: PageRequest) -> Page[User]:
        """List the tenant's people.

        Design: spec/lld/02-user.md
        """
        ...

    def add_user(self, ctx: Context, *, tenant_id: str, body: UserAdd) -> Created[User]:
        """Add somebody who has an account.

        Design: spec/lld/02-user.md
        """
        ...

    def get_user(self, ctx: Context, *, tenant_id: str, user_id: str) -> User:
        """Read a member.

        Design: spec/lld/02-user.md
        """
        ...

    def update_user(self, ctx: Context, *, tenant_id: str, user_id: str, if_match: int | None, body: UserUpdate) -> User:
        """Change a member's role or grants.

        Design: spec/lld/02-user.md
        """
        ...

    def remove_user(self, ctx: Context, *, tenant_id: str, user_id: str, if_match: int | None) -> NoContent:
        """Remove a member.

        Design: spec/lld/02-user.md
        """
        ...

    def list_team_members(self, ctx: Context, *, tenant_id: str, unit_id: str, page: PageRequest) -> Page[TeamMember]:
        """List the people of a team.

        Design: spec/lld/02-user.md
        """
        ...

    def add_team_member(self, ctx: Context, *, tenant_id: str, unit_id: str, body: TeamMemberAdd) -> Created[TeamMember]:
        """Add a person to a team.

        Design: spec/lld/02-user.md
        """
        ...

    def update_team_member(
        self, ctx: Context, *, tenant_id: str, unit_id: str, user_id: str, if_match: int | None, body: TeamMemberUpdate
    ) -> TeamMember:
        """Make somebody lead or member of a team.

        Design: spec/lld/02-user.md
        """
        ...

    def remove_team_member(self, ctx: Context, *, tenant_id: str, unit_id: str, user_id: str, if_match: int | None) -> NoContent:
        """Take a person out of a team.

        Design: spec/lld/02-user.md
        """
        ...


class ValidationHandlers(Protocol):
    """The operations of `handlers/validation.py`."""

    def list_validations(self, ctx: Context, *, tenant_id: str, site_id: str, page: PageRequest) -> Page[Validation]:
        """List the reports of a site.

        Design: spec/lld/06-validation.md
        """
        ...

    def validate_site(self, ctx: Context, *, tenant_id: str, site_id: str, body: ValidationCreate | None) -> Created[Validation]:
        """Score and scan a version.

        Design: spec/lld/06-validation.md
        """
        ...

    def get_validation(self, ctx: Context, *, tenant_id: str, site_id: str, validation_id: str) -> Validation:
        """Read a report.

        Design: spec/lld/06-validation.md
        """
        ...

    def get_brand_score(self, ctx: Context, *, tenant_id: str, site_id: str) -> BrandScore:
        """Read the score of the newest version.

        Design: spec/lld/06-validation.md
        """
        ...
