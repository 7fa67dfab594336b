"""Invitations as the invited person sees them: with the token of the link, looked at, accepted, declined (LLD 03).

    two who accept at once, somebody new
    A  claim (revision 1 → 2) ──▶ account made ──▶ accepted, member, in one transaction
    B  claim refused: revision is 2 ──▶ 409, come again; and afterwards 410, the link is used

The claim comes before the account, so only one of them makes one. It is given back when the account is refused, and lapses
after a while if A dies in between: then the person accepts again. An account A left without a password gets one then; one
that has a password is signed in to first.
"""

from contextlib import suppress

from generated.models.invitation import (
    Invitation,
    InvitationAccept,
    InvitationAcceptance,
    InvitationDecline,
    InvitationPreview,
    InvitationStatus,
    MyInvitation,
)
from generated.models.user import TeamMember, TeamRole, User
from services.core import clock, passwords
from services.core.afterwards import afterwards
from services.core.errors import Fault, ForbiddenException, NotFoundException, RuleException, SiteBuilderException
from services.core.ledger import AuditEvent, Change, Ledger
from services.core.paging import Page, PageRequest
from services.core.principal import Principal
from services.core.tokens import hashed
from services.invitations.delivery import Delivery
from services.invitations.mails import accepted_mail, declined_mail
from services.invitations.ports import Identities, Invitations, Kept, Members, Profiles, Teams, Tenants, Units
from services.invitations.state import being_accepted, require_answerable, too_late_to_answer
from services.users.ports import AccountExists

_CLAIM_SECONDS = 30


class AnsweringService:
    def __init__(
        self,
        invitations: Invitations,
        tenants: Tenants,
        units: Units,
        members: Members,
        teams: Teams,
        profiles: Profiles,
        identities: Identities,
        ledger: Ledger,
        delivery: Delivery,
    ) -> None:
        self._invitations = invitations
        self._tenants = tenants
        self._units = units
        self._members = members
        self._teams = teams
        self._profiles = profiles
        self._identities = identities
        self._ledger = ledger
        self._delivery = delivery

    def mine(self, principal: Principal, page: PageRequest) -> Page[MyInvitation]:
        """Invitations to the caller's own address; there are none to one that is not verified."""
        if not principal.email:
            return Page([])
        found = self._invitations.of_email(principal.email.lower(), page)
        return Page([_mine(kept) for kept in found.items], found.next)

    def preview(self, token: str) -> InvitationPreview:
        """Raises INVITATION_NOT_FOUND, INVITATION_EXPIRED, INVITATION_USED."""
        return self._preview(self._answerable(token))

    def accept(self, principal: Principal, token: str, wanted: InvitationAccept) -> InvitationAcceptance:
        """Make the person a member: whoever is signed in, or a new account.

        Raises INVITATION_NOT_FOUND, INVITATION_EXPIRED, INVITATION_USED, TENANT_NOT_ACTIVE, INVITATION_EMAIL_MISMATCH,
        SIGN_IN_REQUIRED, PASSWORD_REQUIRED, INVALID_PASSWORD, USER_EXISTS, CONFLICT.
        """
        kept = self._answerable(token)
        if principal.signed_in:
            if principal.email.lower() != kept.invitation.email:
                raise self._denied(principal, kept.invitation)
            return self._joined(kept, principal.user_id, self._profiles.get(principal.user_id).name, [])
        name, password = self._registration(kept, wanted)
        claimed = self._claimed(kept)
        user_id = self._account(claimed, name, password, begun_before=bool(kept.accepting_until))
        return self._joined(claimed, user_id, name, [self._profiles.begun(user_id, name)])

    def decline(self, token: str, wanted: InvitationDecline) -> InvitationPreview:
        """Say no, and tell the person who invited. Raises INVITATION_NOT_FOUND, INVITATION_EXPIRED, INVITATION_USED, CONFLICT."""
        was = self._answerable(token)
        preview = self._preview(was)
        kept = was.ended(InvitationStatus.DECLINED, decline_reason=wanted.reason)
        event = _answered(kept.invitation, "INVITATION_DECLINED", "system")  # the link proves an address, not a person
        self._ledger.commit(*self._invitations.ended(kept, was, too_late_to_answer), self._ledger.audit(event))
        if kept.answer_to:
            self._delivery.deliver(declined_mail(kept.invitation, kept.organization_name, kept.answer_to))
        return preview.model_copy(update={"status": InvitationStatus.DECLINED})

    # --- steps --------------------------------------------------------------------------------------------------------

    def _answerable(self, token: str) -> Kept:
        kept = self._invitations.by_token(hashed(token))
        if kept is None:
            raise NotFoundException("INVITATION_NOT_FOUND", "No invitation has this link. Take the one in the newest mail.")
        require_answerable(kept.invitation)
        return kept

    def _preview(self, kept: Kept) -> InvitationPreview:
        invitation = kept.invitation
        team = self._units.get(invitation.tenant_id, invitation.unit_id) if invitation.unit_id else None
        return InvitationPreview(
            organization_name=kept.organization_name,
            email=invitation.email,
            role=invitation.role,
            team_name=team.name if team else None,
            message=invitation.message,
            invited_by=invitation.invited_by,
            status=invitation.status,
            expires_at=invitation.expires_at,
            requires_registration=not self._has_account(kept),
        )

    def _denied(self, principal: Principal, invitation: Invitation) -> ForbiddenException:
        """Write into the tenant's trail that somebody has the link whom it was not sent to."""
        about = (invitation.tenant_id, "INVITATION_DENIED", principal.user_id, "invitation", invitation.invitation_id)
        event = AuditEvent(*about, {"operation": "acceptInvitation"}, outcome="denied")
        self._ledger.commit(self._ledger.audit(event))
        return ForbiddenException("INVITATION_EMAIL_MISMATCH", "The invitation is for another address. Sign in with that one.")

    def _has_account(self, kept: Kept) -> bool:
        """Whether somebody can sign in with the address: not with an account that accepting has left half made."""
        email = kept.invitation.email
        if self._identities.find(email) is None:
            return False
        return not kept.accepting_until or self._identities.unfinished(email) is None

    def _registration(self, kept: Kept, wanted: InvitationAccept) -> tuple[str, str]:
        """The name and password of somebody new."""
        if self._has_account(kept):
            self._require_still_answerable(kept.invitation)  # the account may come of this very invitation
            raise AccountExists
        missing = [name for name in ("name", "password") if not getattr(wanted, name)]
        if missing:
            faults = [Fault(f"/body/{name}", "REQUIRED", "is missing") for name in missing]
            raise RuleException("PASSWORD_REQUIRED", "Choose a name and a password: accepting makes your account.", faults=faults)
        passwords.require_strong(str(wanted.password), "/body/password")
        return str(wanted.name), str(wanted.password)

    def _require_still_answerable(self, invitation: Invitation) -> None:
        now = self._invitations.get(invitation.tenant_id, invitation.invitation_id)
        if now is None:
            return
        require_answerable(now.invitation)
        if busy := being_accepted(now):
            raise busy

    def _claimed(self, was: Kept) -> Kept:
        """Be the one who accepts, before an account is made; so the tenant must be active already."""
        if busy := being_accepted(was):
            raise busy
        kept = was.next(accepting_until=_seconds() + _CLAIM_SECONDS)
        claim = self._invitations.claimed(kept, was, too_late_to_answer)
        self._ledger.commit(claim, self._tenants.still_active(was.invitation.tenant_id))
        return kept

    def _account(self, claimed: Kept, name: str, password: str, *, begun_before: bool) -> str:
        """Make the account, or finish the one that accepting `begun_before` has left half made. A refusal gives the claim back."""
        email = claimed.invitation.email
        try:
            half_made = self._identities.unfinished(email) if begun_before else None
            if half_made is None:
                return self._identities.create(email, name, password)
            self._identities.finish(half_made, password)
        except SiteBuilderException:
            self._give_back(claimed)
            raise
        return half_made

    def _give_back(self, claimed: Kept) -> None:
        """If that fails as well, the claim lapses by itself."""
        kept = claimed.next(accepting_until=_seconds())
        with suppress(SiteBuilderException):
            self._ledger.commit(self._invitations.claimed(kept, claimed, too_late_to_answer))

    def _joined(self, was: Kept, user_id: str, name: str | None, profile: list[Change]) -> InvitationAcceptance:
        kept = was.ended(InvitationStatus.ACCEPTED, accepted_by=user_id)
        invitation = kept.invitation
        there = invitation.unit_id and self._units.get(invitation.tenant_id, invitation.unit_id)
        unit_id = invitation.unit_id if there else None
        try:
            self._write(kept, was, _member(invitation, user_id, name), unit_id, profile)
        except NotFoundException:  # the team went at this very moment
            unit_id = None
            self._write(kept, was, _member(invitation, user_id, name), unit_id, profile)
        afterwards("group of the user pool not joined", lambda: self._identities.join(invitation.tenant_id, user_id), user_id=user_id)
        if kept.answer_to:
            self._delivery.deliver(accepted_mail(invitation, kept.organization_name, kept.answer_to))
        return InvitationAcceptance(
            user_id=user_id,
            tenant_id=invitation.tenant_id,
            organization_name=kept.organization_name,
            role=invitation.role,
            unit_id=unit_id,
            new_user=bool(profile),
        )

    def _write(self, kept: Kept, was: Kept, member: User, unit_id: str | None, profile: list[Change]) -> None:
        """End the invitation with a membership, and a place in the team. Raises UNIT_NOT_FOUND when that is not there."""
        self._ledger.commit(
            *self._invitations.ended(kept, was, too_late_to_answer),
            self._tenants.still_active(member.tenant_id),
            *self._members.added(member, unit_id),
            *(self._teams.added(_place(member, unit_id)) if unit_id else ()),
            *profile,
            self._ledger.audit(_answered(kept.invitation, "INVITATION_ACCEPTED", member.user_id)),
        )


def _mine(kept: Kept) -> MyInvitation:
    invitation = kept.invitation
    return MyInvitation(
        invitation_id=invitation.invitation_id,
        organization_name=kept.organization_name,
        role=invitation.role,
        status=invitation.status,
        expires_at=invitation.expires_at,
        invited_by=invitation.invited_by,
    )


def _member(invitation: Invitation, user_id: str, name: str | None) -> User:
    now = clock.now()
    return User(
        user_id=user_id,
        tenant_id=invitation.tenant_id,
        email=invitation.email,
        name=name,
        role=invitation.role,
        grants=[],
        invited_by=invitation.invited_by,
        joined_at=now,
        revision=1,
        updated_at=now,
    )


def _place(member: User, unit_id: str) -> TeamMember:
    return TeamMember(
        user_id=member.user_id,
        unit_id=unit_id,
        tenant_id=member.tenant_id,
        email=member.email,
        name=member.name,
        team_role=TeamRole.MEMBER,
        joined_at=member.joined_at,
        revision=1,
    )


def _seconds() -> int:
    return int(clock.now().timestamp())


def _answered(invitation: Invitation, action: str, actor: str) -> AuditEvent:
    details = {"email": invitation.email, "role": str(invitation.role)}
    return AuditEvent(invitation.tenant_id, action, actor, "invitation", invitation.invitation_id, details)
