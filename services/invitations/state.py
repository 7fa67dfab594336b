"""What an invitation is at a moment, and what may be done with it (LLD 03, state diagram)."""

from datetime import timedelta

from generated.models.invitation import Invitation, InvitationStatus
from services.core.errors import ConflictException, GoneException, RuleException

VALID_FOR = timedelta(days=7)
MAX_RESENDS = 3


def require_cancellable(invitation: Invitation) -> None:
    if invitation.status != InvitationStatus.PENDING:
        raise ConflictException("INVALID_STATE", f"The invitation is {invitation.status}: only a pending one can be cancelled.")


def require_resendable(invitation: Invitation) -> None:
    if invitation.status not in {InvitationStatus.PENDING, InvitationStatus.EXPIRED}:
        detail = f"The invitation is {invitation.status}: only a pending or expired one is sent again. Create a new one."
        raise ConflictException("INVALID_STATE", detail)
    if invitation.resend_count >= MAX_RESENDS:
        detail = f"The invitation was sent again {invitation.resend_count} times, as often as it may be. Cancel it and create a new one."
        raise RuleException("RESEND_LIMIT_EXCEEDED", detail)


def require_answerable(invitation: Invitation) -> None:
    """Raise INVITATION_EXPIRED or INVITATION_USED for a link that leads nowhere any more."""
    if invitation.status == InvitationStatus.EXPIRED:
        raise GoneException("INVITATION_EXPIRED", "The link was good for 7 days and they are over. Ask to have it sent again.")
    if invitation.status != InvitationStatus.PENDING:
        raise GoneException("INVITATION_USED", f"The invitation was {invitation.status}: the link is used up.")
