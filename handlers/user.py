"""People and their sessions (LLD 02)."""

from generated.models.invitation import MyInvitation
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
from runtime.context import Context, PageRequest
from runtime.results import Created, NoContent, Page


def create_session(ctx: Context, *, body: SessionCreate) -> Created[Session]:
    return Created(ctx.services.sessions.open(body.email, body.password, body.new_password))


def refresh_session(ctx: Context, *, body: SessionRefresh) -> Created[Session]:
    return Created(ctx.services.sessions.refresh(body.refresh_token))


def register_tenant(ctx: Context, *, body: RegistrationCreate) -> Created[Registration]:
    return Created(ctx.services.tenant_creation.register(ctx.principal, body))


def get_me(ctx: Context) -> Me:
    return ctx.services.profiles.me(ctx.principal)


def update_me(ctx: Context, *, if_match: int | None, body: MeUpdate) -> Me:
    return ctx.services.profiles.update(ctx.principal, body, if_match)


def list_my_tenants(ctx: Context, *, page: PageRequest) -> Page[Membership]:
    return ctx.services.profiles.tenants(ctx.principal, page)


def list_my_invitations(ctx: Context, *, page: PageRequest) -> Page[MyInvitation]:
    return ctx.services.answers.mine(ctx.principal, page)


def list_users(ctx: Context, *, tenant_id: str, role: TenantRole | None, page: PageRequest) -> Page[User]:
    return ctx.services.members.list_page(tenant_id, role, page)


def add_user(ctx: Context, *, tenant_id: str, body: UserAdd) -> Created[User]:
    return Created(ctx.services.members.add(ctx.principal, tenant_id, body))


def get_user(ctx: Context, *, tenant_id: str, user_id: str) -> User:
    return ctx.services.members.get(tenant_id, user_id)


def update_user(ctx: Context, *, tenant_id: str, user_id: str, if_match: int | None, body: UserUpdate) -> User:
    return ctx.services.members.update(ctx.principal, tenant_id, user_id, body, if_match)


def remove_user(ctx: Context, *, tenant_id: str, user_id: str, if_match: int | None) -> NoContent:
    ctx.services.members.remove(ctx.principal, tenant_id, user_id, if_match)
    return NoContent()


def list_team_members(ctx: Context, *, tenant_id: str, unit_id: str, page: PageRequest) -> Page[TeamMember]:
    return ctx.services.teams.list_page(ctx.principal, tenant_id, unit_id, page)


def add_team_member(ctx: Context, *, tenant_id: str, unit_id: str, body: TeamMemberAdd) -> Created[TeamMember]:
    return Created(ctx.services.teams.add(ctx.principal, tenant_id, unit_id, body))


def update_team_member(
    ctx: Context, *, tenant_id: str, unit_id: str, user_id: str, if_match: int | None, body: TeamMemberUpdate
) -> TeamMember:
    return ctx.services.teams.update(ctx.principal, tenant_id, unit_id, user_id, body, if_match)


def remove_team_member(ctx: Context, *, tenant_id: str, unit_id: str, user_id: str, if_match: int | None) -> NoContent:
    ctx.services.teams.remove(ctx.principal, tenant_id, unit_id, user_id, if_match)
    return NoContent()
