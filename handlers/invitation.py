"""How people come into a tenant (LLD 03)."""

from generated.models.invitation import (
    Invitation,
    InvitationAccept,
    InvitationAcceptance,
    InvitationCreate,
    InvitationDecline,
    InvitationPreview,
    InvitationStatus,
)
from runtime.context import Context, PageRequest
from runtime.results import Created, Page


def list_invitations(ctx: Context, *, tenant_id: str, status: InvitationStatus | None, page: PageRequest) -> Page[Invitation]:
    return ctx.services.invitations.list_page(ctx.principal, tenant_id, status, page)


def create_invitation(ctx: Context, *, tenant_id: str, body: InvitationCreate) -> Created[Invitation]:
    return Created(ctx.services.invitations.create(ctx.principal, tenant_id, body))


def get_invitation(ctx: Context, *, tenant_id: str, invitation_id: str) -> Invitation:
    return ctx.services.invitations.get(ctx.principal, tenant_id, invitation_id)


def cancel_invitation(ctx: Context, *, tenant_id: str, invitation_id: str, if_match: int | None) -> Invitation:
    return ctx.services.invitations.cancel(ctx.principal, tenant_id, invitation_id, if_match)


def resend_invitation(ctx: Context, *, tenant_id: str, invitation_id: str) -> Invitation:
    return ctx.services.invitations.resend(ctx.principal, tenant_id, invitation_id)


def get_invitation_by_token(ctx: Context, *, token: str) -> InvitationPreview:
    return ctx.services.answers.preview(token)


def accept_invitation(ctx: Context, *, token: str, body: InvitationAccept) -> InvitationAcceptance:
    return ctx.services.answers.accept(ctx.principal, token, body)


def decline_invitation(ctx: Context, *, token: str, body: InvitationDecline) -> InvitationPreview:
    return ctx.services.answers.decline(token, body)
