"""What an invitation is at a moment, and what may be done with it (LLD 03, state diagram)."""

from datetime import timedelta

from generated.models.invitation import Invitation, InvitationStatus
from services.core import clock
from services.core.errors import ConflictException, GoneException, RuleException, SiteBuilderException
from services.core.revisions import overtaken
from services.invitations.ports import Kept

VALID_FOR = timedelta(days=7)
MAX_RESENDS = 3


def require_cancellable(invitation: Invitation) -> None:
    if refusal := _uncancellable(invitation):
        raise refusal


def too_late_to_cancel(now: Kept | None) -> SiteBuilderException:
    """Say why an invitation that could be cancelled when it was read cannot be now."""
    return (now and _uncancellable(now.invitation)) or overtaken()


def require_resendable(invitation: Invitation) -> None:
    if invitation.status not in {InvitationStatus.PENDING, InvitationStatus.EXPIRED}:
        detail = f"The invitation is {invitation.status}: only a pending or expired one is sent again. Create a new one."
        raise ConflictException("INVALID_STATE", detail)
    if invitation.resend_count >= MAX_RESENDS:
        detail = f"The invitation was sent again {invitation.resend_count} times, as often as it may be. Cancel it and create a new one."
        raise RuleException("RESEND_LIMIT_EXCEEDED", detail)


def require_answerable(invitation: Invitation) -> None:
    """Raise INVITATION_EXPIRED or INVITATION_USED for a link that leads nowhere any more."""
    if refusal := _unanswerable(invitation):
        raise refusal


def too_late_to_answer(now: Kept | None) -> SiteBuilderException:
    """Say why an invitation that could be answered when it was read cannot be now."""
    return (now and (_unanswerable(now.invitation) or being_accepted(now))) or overtaken()


def being_accepted(kept: Kept) -> ConflictException | None:
    """Refuse while somebody is accepting it, and say for how long that may be."""
    seconds = kept.accepting_until - int(clock.now().timestamp())
    if seconds <= 0:
        return None
    detail = "Somebody is accepting this invitation at this moment. Try again when they may be done."
    return ConflictException("CONFLICT", detail, retry_after=seconds)


def _uncancellable(invitation: Invitation) -> SiteBuilderException | None:
    if invitation.status == InvitationStatus.PENDING:
        return None
    return ConflictException("INVALID_STATE", f"The invitation is {invitation.status}: only a pending one can be cancelled.")


def _unanswerable(invitation: Invitation) -> SiteBuilderException | None:
    if invitation.status == InvitationStatus.EXPIRED:
        return GoneException("INVITATION_EXPIRED", "The link was good for 7 days and they are over. Ask to have it sent again.")
    if invitation.status != InvitationStatus.PENDING:
        return GoneException("INVITATION_USED", f"The invitation was {invitation.status}: the link is used up.")
    return None
