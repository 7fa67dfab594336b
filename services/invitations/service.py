"""Invitations as the tenant's people see them: list, invite, cancel, send again (LLD 03)."""

from generated.models.invitation import Invitation, InvitationCreate, InvitationStatus
from generated.models.tenant import Tenant, Unit, UnitKind
from generated.models.user import TeamRole, TenantRole
from services.core import clock
from services.core.errors import ForbiddenException, NotFoundException
from services.core.ids import new_id
from services.core.inviting import PreparedInvitation
from services.core.ledger import AuditEvent, Change, Ledger, audited
from services.core.paging import Page, PageRequest
from services.core.principal import Principal
from services.core.refusals import not_a_team, tenant_not_found, unit_not_found, user_exists
from services.core.revisions import overtaken, require_revision
from services.core.tokens import hashed, new_token
from services.invitations.delivery import Delivery
from services.invitations.mails import Mail, invitation_mail
from services.invitations.ports import Identities, Invitations, Kept, Members, Teams, Tenants, Units
from services.invitations.state import VALID_FOR, require_cancellable, require_resendable, too_late_to_cancel

_LEADS_MAY_GIVE = {TenantRole.DESIGNER, TenantRole.EDITOR, TenantRole.DEVOPS, TenantRole.VIEWER}
_LEAD = "team_lead"


class InvitationService:
    def __init__(
        self,
        invitations: Invitations,
        tenants: Tenants,
        units: Units,
        members: Members,
        teams: Teams,
        identities: Identities,
        ledger: Ledger,
        delivery: Delivery,
    ) -> None:
        self._invitations = invitations
        self._tenants = tenants
        self._units = units
        self._members = members
        self._teams = teams
        self._identities = identities
        self._ledger = ledger
        self._delivery = delivery

    def list_page(self, principal: Principal, tenant_id: str, status: InvitationStatus | None, page: PageRequest) -> Page[Invitation]:
        """A team lead's page holds what they may see of it, which may be nothing; the next one goes on behind it."""
        found = self._invitations.list_page(tenant_id, status, page)
        if principal.role != _LEAD:
            return found
        placed = self._members.placed(tenant_id, principal.user_id)
        led = {place.unit_id for place in (placed.teams if placed else ()) if place.team_role == TeamRole.LEAD}
        return Page([each for each in found.items if each.role in _LEADS_MAY_GIVE and each.unit_id in led], found.next)

    def get(self, principal: Principal, tenant_id: str, invitation_id: str) -> Invitation:
        """Raises INVITATION_NOT_FOUND, to a team lead also for what they could not have made."""
        return self._kept(principal, tenant_id, invitation_id).invitation

    def create(self, principal: Principal, tenant_id: str, wanted: InvitationCreate) -> Invitation:
        """Write an invitation and mail its link.

        Raises UNIT_NOT_FOUND, INVALID_TEAM, TEAM_FORBIDDEN, USER_EXISTS, INVITATION_PENDING, CONFLICT.
        """
        team = self._team(tenant_id, wanted.unit_id)
        self._require_may_invite(principal, tenant_id, wanted)
        email = wanted.email.lower()
        stranger = self._still_stranger(tenant_id, email)
        tenant = self._tenant(tenant_id)
        token, kept = _fresh(tenant, email, wanted, principal)
        self._ledger.commit(*self._created(principal, kept), *stranger, result=kept.invitation)
        self._delivery.deliver(self._mail(kept, team, token))
        return kept.invitation

    def first_admin(self, principal: Principal, tenant: Tenant, email: str) -> PreparedInvitation:
        """Invite a new tenant's first administrator, in the transaction that creates the tenant."""
        wanted = InvitationCreate(email=email, role=TenantRole.TENANT_ADMIN)
        token, kept = _fresh(tenant, email.lower(), wanted, principal)
        mail = self._mail(kept, None, token)
        return PreparedInvitation(self._created(principal, kept), kept.invitation.expires_at, self._delivery.later(mail))

    def cancel(self, principal: Principal, tenant_id: str, invitation_id: str, if_match: int | None) -> Invitation:
        """Take a pending invitation back. Raises INVITATION_NOT_FOUND, PRECONDITION_FAILED, INVALID_STATE, CONFLICT."""
        was = self._kept(principal, tenant_id, invitation_id)
        require_revision(was.invitation.revision, if_match)
        require_cancellable(was.invitation)
        kept = was.ended(InvitationStatus.CANCELLED)
        event = audited(principal, tenant_id, "INVITATION_CANCELLED", "invitation", invitation_id, email=was.invitation.email)
        self._ledger.commit(*self._invitations.ended(kept, was, too_late_to_cancel), self._ledger.audit(event))
        return kept.invitation

    def superseded(self, principal: Principal, tenant_id: str, email: str) -> list[Change]:
        """End an invitation that waits for this address, as the person comes in otherwise; and let nobody make one meanwhile."""
        was = self._invitations.waiting(tenant_id, email)
        if was is None or was.invitation.status != InvitationStatus.PENDING:
            return [self._invitations.none_waits(tenant_id, email)]
        invitation_id = was.invitation.invitation_id
        event = audited(principal, tenant_id, "INVITATION_CANCELLED", "invitation", invitation_id, email=email, reason="added")
        ended = self._invitations.ended(was.ended(InvitationStatus.CANCELLED), was, lambda _: overtaken())
        return [*ended, self._ledger.audit(event)]

    def resend(self, principal: Principal, tenant_id: str, invitation_id: str) -> Invitation:
        """Make a new link, kill the old one, and mail it.

        Raises INVITATION_NOT_FOUND, INVALID_STATE, RESEND_LIMIT_EXCEEDED, USER_EXISTS, INVITATION_PENDING, CONFLICT.
        """
        was = self._kept(principal, tenant_id, invitation_id)
        require_resendable(was.invitation)
        email, count = was.invitation.email, was.invitation.resend_count + 1
        stranger = self._still_stranger(tenant_id, email)
        token, now = new_token(), clock.now()
        kept = was.next(
            token_hash=hashed(token),
            accepting_until=was.accepting_until,  # whether somebody began to accept it stays known
            status=InvitationStatus.PENDING,
            resend_count=count,
            expires_at=now + VALID_FOR,
            last_sent_at=now,
        )
        event = audited(principal, tenant_id, "INVITATION_RESENT", "invitation", invitation_id, email=email, resend=count)
        self._ledger.commit(*self._invitations.renewed(kept, was), *stranger, self._ledger.audit(event))
        team = self._units.get(tenant_id, kept.invitation.unit_id) if kept.invitation.unit_id else None
        self._delivery.deliver(self._mail(kept, team, token))
        return kept.invitation

    # --- what must hold -----------------------------------------------------------------------------------------------

    def _kept(self, principal: Principal, tenant_id: str, invitation_id: str) -> Kept:
        kept = self._invitations.get(tenant_id, invitation_id)
        if kept is None or not self._may_make(principal, tenant_id, kept.invitation.role, kept.invitation.unit_id):
            raise NotFoundException("INVITATION_NOT_FOUND", "This tenant has no invitation with this id that you may see.")
        return kept

    def _created(self, principal: Principal, kept: Kept) -> list[Change]:
        made = kept.invitation
        told = {"email": made.email, "role": str(made.role)}
        event = audited(principal, made.tenant_id, "INVITATION_CREATED", "invitation", made.invitation_id, **told)
        return [*self._invitations.created(kept), self._ledger.audit(event)]

    def _tenant(self, tenant_id: str) -> Tenant:
        tenant = self._tenants.get(tenant_id)
        if tenant is None:
            raise tenant_not_found()
        return tenant

    def _team(self, tenant_id: str, unit_id: str | None) -> Unit | None:
        if unit_id is None:
            return None
        unit = self._units.get(tenant_id, unit_id)
        if unit is None:
            raise unit_not_found(tenant_id)
        if unit.kind != UnitKind.TEAM:
            raise not_a_team(tenant_id)
        return unit

    def _may_make(self, principal: Principal, tenant_id: str, role: TenantRole, unit_id: str | None) -> bool:
        """A team lead gives small roles, into teams they lead."""
        if principal.role != _LEAD:
            return True
        place = self._teams.get(tenant_id, unit_id, principal.user_id) if unit_id and role in _LEADS_MAY_GIVE else None
        return place is not None and place.team_role == TeamRole.LEAD

    def _require_may_invite(self, principal: Principal, tenant_id: str, wanted: InvitationCreate) -> None:
        """Write an attempt that is not a lead's to make into the tenant's trail (US-017.5), and say what is."""
        if self._may_make(principal, tenant_id, wanted.role, wanted.unit_id):
            return
        about = ("unit", wanted.unit_id) if wanted.unit_id else ("tenant", tenant_id)
        told = {"operation": "createInvitation", "role": str(wanted.role)}
        event = AuditEvent(tenant_id, "TEAM_ACCESS_DENIED", principal.user_id, *about, told, outcome="denied")
        self._ledger.commit(self._ledger.audit(event))
        detail = "A team lead invites designers, editors, DevOps engineers and viewers into a team they lead. Name it with unitId."
        raise ForbiddenException("TEAM_FORBIDDEN", detail)

    def _still_stranger(self, tenant_id: str, email: str) -> list[Change]:
        """What keeps somebody who has an account from becoming a member at this moment. Raises USER_EXISTS when they are one."""
        user_id = self._identities.find(email)
        if user_id is None:
            return []
        if self._members.get(tenant_id, user_id) is not None:
            raise user_exists(tenant_id, user_id)
        return [self._members.no_member(tenant_id, user_id)]

    def _mail(self, kept: Kept, team: Unit | None, token: str) -> Mail:
        return invitation_mail(kept.invitation, kept.organization_name, team.name if team else None, self._delivery.link(token))


def _fresh(tenant: Tenant, email: str, wanted: InvitationCreate, principal: Principal) -> tuple[str, Kept]:
    """A new invitation with its token, which nobody sees again. Where nobody with an address invites, the tenant does."""
    token, now = new_token(), clock.now()
    invitation = Invitation(
        invitation_id=new_id("inv"),
        tenant_id=tenant.tenant_id,
        email=email,
        role=wanted.role,
        unit_id=wanted.unit_id,
        message=wanted.message,
        status=InvitationStatus.PENDING,
        resend_count=0,
        expires_at=now + VALID_FOR,
        last_sent_at=now,
        invited_by=principal.email or tenant.name,
        revision=1,
        created_at=now,
        updated_at=now,
    )
    return token, Kept(invitation, tenant.name, hashed(token), answer_to=principal.email or None)
