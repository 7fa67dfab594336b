"""Invitations as the invited person sees them: with the token of the link, looked at, accepted, declined (LLD 03).

    two who accept at once, somebody new
    A  claim (revision 1 → 2) ──▶ account made ──▶ accepted, member, in one transaction
    B  claim refused: revision is 2 ──▶ 409; and afterwards 410, the link is used

The claim comes before the account, so only one of them makes one. It lapses after a while: if A dies in between, the
person signs in with the password they chose and accepts again.
"""

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
from services.core.errors import (
    ConflictException,
    Fault,
    ForbiddenException,
    NotFoundException,
    RuleException,
    UnauthenticatedException,
    Way,
)
from services.core.ledger import AuditEvent, Change, Ledger
from services.core.paging import Page, PageRequest
from services.core.principal import Principal
from services.core.tokens import hashed
from services.invitations.delivery import Delivery
from services.invitations.mails import accepted_mail, declined_mail
from services.invitations.ports import Identities, Invitations, Kept, Members, Profiles, Teams, Tenants, Units
from services.invitations.state import require_answerable

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
        """Invitations to the caller's own address."""
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
                raise ForbiddenException("INVITATION_EMAIL_MISMATCH", "The invitation is for another address. Sign in with that one.")
            return self._joined(kept, principal.user_id, self._profiles.get(principal.user_id).name, [])
        name, password = self._registration(kept.invitation, wanted)
        claimed = self._claimed(kept)
        user_id = self._identities.create(kept.invitation.email, name, password)
        return self._joined(claimed, user_id, name, [self._profiles.begun(user_id, name)])

    def decline(self, token: str, wanted: InvitationDecline) -> InvitationPreview:
        """Say no, and tell the person who invited. Raises INVITATION_NOT_FOUND, INVITATION_EXPIRED, INVITATION_USED, CONFLICT."""
        was = self._answerable(token)
        preview = self._preview(was)
        kept = _ended(was, InvitationStatus.DECLINED, {"decline_reason": wanted.reason})
        event = _answered(kept.invitation, "INVITATION_DECLINED", kept.invitation.email)
        self._ledger.commit(*self._invitations.ended(kept, was), self._ledger.audit(event))
        self._delivery.deliver(declined_mail(kept.invitation, kept.organization_name))
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
            requires_registration=self._identities.find(invitation.email) is None,
        )

    def _registration(self, invitation: Invitation, wanted: InvitationAccept) -> tuple[str, str]:
        """The name and password of somebody new."""
        if self._identities.find(invitation.email) is not None:
            raise UnauthenticatedException(
                "SIGN_IN_REQUIRED", "This address has an account. Sign in, then accept.", links={"sign-in": Way("createSession", {})}
            )
        missing = [name for name in ("name", "password") if not getattr(wanted, name)]
        if missing:
            faults = [Fault(f"/body/{name}", "REQUIRED", "is missing") for name in missing]
            raise RuleException("PASSWORD_REQUIRED", "Choose a name and a password: accepting makes your account.", faults=faults)
        passwords.require_strong(str(wanted.password), "/body/password")
        return str(wanted.name), str(wanted.password)

    def _claimed(self, was: Kept) -> Kept:
        """Be the one who accepts, before an account is made; so the tenant must be active already."""
        now = int(clock.now().timestamp())
        if was.accepting_until > now:
            raise ConflictException("CONFLICT", "Somebody is accepting this invitation at this moment. Try again in half a minute.")
        kept = Kept(_next(was.invitation, {}), was.organization_name, was.token_hash, now + _CLAIM_SECONDS)
        self._ledger.commit(self._invitations.claimed(kept, was), self._tenants.still_active(was.invitation.tenant_id))
        return kept

    def _joined(self, was: Kept, user_id: str, name: str | None, profile: list[Change]) -> InvitationAcceptance:
        kept = _ended(was, InvitationStatus.ACCEPTED, {"accepted_by": user_id})
        invitation = kept.invitation
        event = _answered(invitation, "INVITATION_ACCEPTED", user_id)
        self._ledger.commit(
            *self._invitations.ended(kept, was),
            self._tenants.still_active(invitation.tenant_id),
            *self._members.added(_member(invitation, user_id, name)),
            *self._team_joined(invitation, user_id, name),
            *profile,
            self._ledger.audit(event),
        )
        afterwards("group of the user pool not joined", lambda: self._identities.join(invitation.tenant_id, user_id), user_id=user_id)
        self._delivery.deliver(accepted_mail(invitation, kept.organization_name))
        return InvitationAcceptance(
            user_id=user_id,
            tenant_id=invitation.tenant_id,
            organization_name=kept.organization_name,
            role=invitation.role,
            unit_id=invitation.unit_id,
            new_user=bool(profile),
        )

    def _team_joined(self, invitation: Invitation, user_id: str, name: str | None) -> list[Change]:
        """The team may be gone by now; the person comes into the tenant all the same."""
        if invitation.unit_id is None or self._units.get(invitation.tenant_id, invitation.unit_id) is None:
            return []
        member = TeamMember(
            user_id=user_id,
            unit_id=invitation.unit_id,
            tenant_id=invitation.tenant_id,
            email=invitation.email,
            name=name,
            team_role=TeamRole.MEMBER,
            joined_at=clock.now(),
            revision=1,
        )
        return list(self._teams.added(member))


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


def _next(invitation: Invitation, update: dict[str, object]) -> Invitation:
    return invitation.model_copy(update={**update, "revision": invitation.revision + 1, "updated_at": clock.now()})


def _ended(was: Kept, status: InvitationStatus, update: dict[str, object]) -> Kept:
    invitation = _next(was.invitation, {**update, "status": status, "ended_at": clock.now()})
    return Kept(invitation, was.organization_name, was.token_hash)


def _answered(invitation: Invitation, action: str, actor: str) -> AuditEvent:
    details = {"email": invitation.email, "role": str(invitation.role)}
    return AuditEvent(invitation.tenant_id, action, actor, "invitation", invitation.invitation_id, details)
