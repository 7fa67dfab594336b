"""Invitations as the tenant's people see them: list, invite, cancel, send again (LLD 03)."""

from datetime import datetime

from generated.models.invitation import Invitation, InvitationCreate, InvitationStatus
from generated.models.tenant import Tenant, Unit, UnitKind
from generated.models.user import TeamRole, TenantRole
from services.core import clock
from services.core.errors import ConflictException, ForbiddenException, NotFoundException, RuleException, Way
from services.core.ids import new_id
from services.core.inviting import PreparedInvitation
from services.core.ledger import Ledger, audited
from services.core.paging import Page, PageRequest
from services.core.principal import Principal
from services.core.revisions import require_revision
from services.core.tokens import hashed, new_token
from services.invitations.delivery import Delivery
from services.invitations.mails import Mail, invitation_mail
from services.invitations.ports import Identities, Invitations, Kept, Members, Teams, Tenants, Units
from services.invitations.state import VALID_FOR, require_cancellable, require_resendable

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

    def list_page(self, tenant_id: str, status: InvitationStatus | None, page: PageRequest) -> Page[Invitation]:
        return self._invitations.list_page(tenant_id, status, page)

    def get(self, tenant_id: str, invitation_id: str) -> Invitation:
        return self._kept(tenant_id, invitation_id).invitation

    def create(self, principal: Principal, tenant_id: str, wanted: InvitationCreate) -> Invitation:
        """Write an invitation and mail its link.

        Raises UNIT_NOT_FOUND, INVALID_TEAM, TEAM_FORBIDDEN, USER_EXISTS, INVITATION_PENDING.
        """
        team = self._team(tenant_id, wanted.unit_id)
        self._require_may_invite(principal, tenant_id, wanted.role, wanted.unit_id)
        email = wanted.email.strip().lower()
        self._require_stranger(tenant_id, email)
        tenant = self._tenant(tenant_id)
        token, kept = _fresh(tenant, email, wanted, invited_by=principal.email)
        invitation = kept.invitation
        event = audited(
            principal, tenant_id, "INVITATION_CREATED", "invitation", invitation.invitation_id, email=email, role=str(invitation.role)
        )
        self._ledger.commit(*self._invitations.created(kept), self._ledger.audit(event), result=invitation)
        self._delivery.deliver(self._mail(kept, team, token))
        return invitation

    def first_admin(self, tenant: Tenant, email: str, invited_by: str) -> PreparedInvitation:
        """Invite a new tenant's first administrator, in the transaction that creates the tenant."""
        wanted = InvitationCreate(email=email.strip().lower(), role=TenantRole.TENANT_ADMIN)
        token, kept = _fresh(tenant, wanted.email, wanted, invited_by=invited_by)
        mail = self._mail(kept, None, token)
        return PreparedInvitation([*self._invitations.created(kept)], kept.invitation.expires_at, self._delivery.later(mail))

    def cancel(self, principal: Principal, tenant_id: str, invitation_id: str, if_match: int | None) -> Invitation:
        """Take a pending invitation back. Raises PRECONDITION_FAILED, INVALID_STATE, TEAM_FORBIDDEN, CONFLICT."""
        was = self._kept(tenant_id, invitation_id)
        require_revision(was.invitation.revision, if_match)
        self._require_may_invite(principal, tenant_id, was.invitation.role, was.invitation.unit_id)
        require_cancellable(was.invitation)
        kept = _changed(was, {"status": InvitationStatus.CANCELLED, "ended_at": clock.now()})
        event = audited(principal, tenant_id, "INVITATION_CANCELLED", "invitation", invitation_id, email=was.invitation.email)
        self._ledger.commit(*self._invitations.ended(kept, was), self._ledger.audit(event))
        return kept.invitation

    def resend(self, principal: Principal, tenant_id: str, invitation_id: str) -> Invitation:
        """Make a new link, kill the old one, and mail it.

        Raises INVALID_STATE, RESEND_LIMIT_EXCEEDED, TEAM_FORBIDDEN, USER_EXISTS, INVITATION_PENDING, CONFLICT.
        """
        was = self._kept(tenant_id, invitation_id)
        self._require_may_invite(principal, tenant_id, was.invitation.role, was.invitation.unit_id)
        require_resendable(was.invitation)
        self._require_stranger(tenant_id, was.invitation.email)
        token, now = new_token(), clock.now()
        renewed = {
            "status": InvitationStatus.PENDING,
            "resend_count": was.invitation.resend_count + 1,
            "expires_at": now + VALID_FOR,
            "last_sent_at": now,
        }
        kept = _changed(was, renewed, token_hash=hashed(token))
        event = audited(
            principal,
            tenant_id,
            "INVITATION_RESENT",
            "invitation",
            invitation_id,
            email=was.invitation.email,
            resend=renewed["resend_count"],
        )
        self._ledger.commit(*self._invitations.renewed(kept, was), self._ledger.audit(event))
        team = self._units.get(tenant_id, kept.invitation.unit_id) if kept.invitation.unit_id else None
        self._delivery.deliver(self._mail(kept, team, token))
        return kept.invitation

    # --- what must hold -----------------------------------------------------------------------------------------------

    def _kept(self, tenant_id: str, invitation_id: str) -> Kept:
        kept = self._invitations.get(tenant_id, invitation_id)
        if kept is None:
            raise NotFoundException("INVITATION_NOT_FOUND", "This tenant has no invitation with this id.")
        return kept

    def _tenant(self, tenant_id: str) -> Tenant:
        tenant = self._tenants.get(tenant_id)
        if tenant is None:
            raise NotFoundException("TENANT_NOT_FOUND", "There is no tenant with this id.")
        return tenant

    def _team(self, tenant_id: str, unit_id: str | None) -> Unit | None:
        if unit_id is None:
            return None
        unit = self._units.get(tenant_id, unit_id)
        if unit is None:
            raise NotFoundException("UNIT_NOT_FOUND", "This tenant has no unit with this id.")
        if unit.kind != UnitKind.TEAM:
            raise RuleException("INVALID_TEAM", f"{unit.name} is a {unit.kind}. People are invited into teams.")
        return unit

    def _require_may_invite(self, principal: Principal, tenant_id: str, role: TenantRole, unit_id: str | None) -> None:
        """A team lead gives small roles, into teams they lead."""
        if principal.role != _LEAD:
            return
        if role not in _LEADS_MAY_GIVE:
            raise ForbiddenException("TEAM_FORBIDDEN", "A team lead invites designers, editors, DevOps engineers and viewers.")
        place = self._teams.get(tenant_id, unit_id, principal.user_id) if unit_id else None
        if place is None or place.team_role != TeamRole.LEAD:
            raise ForbiddenException("TEAM_FORBIDDEN", "A team lead invites into a team they lead. Name it with unitId.")

    def _require_stranger(self, tenant_id: str, email: str) -> None:
        user_id = self._identities.find(email)
        if user_id is not None and self._members.get(tenant_id, user_id) is not None:
            raise ConflictException(
                "USER_EXISTS",
                f"{email} is a member of this tenant already.",
                links={"user": Way("getUser", {"tenantId": tenant_id, "userId": user_id})},
            )

    def _mail(self, kept: Kept, team: Unit | None, token: str) -> Mail:
        return invitation_mail(kept.invitation, kept.organization_name, team.name if team else None, self._delivery.link(token))


def _fresh(tenant: Tenant, email: str, wanted: InvitationCreate, *, invited_by: str) -> tuple[str, Kept]:
    """A new invitation with its token, which nobody sees again."""
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
        invited_by=invited_by,
        revision=1,
        created_at=now,
        updated_at=now,
    )
    return token, Kept(invitation, tenant.name, hashed(token))


def _changed(was: Kept, update: dict[str, object], token_hash: str | None = None) -> Kept:
    now: datetime = clock.now()
    invitation = was.invitation.model_copy(update={**update, "revision": was.invitation.revision + 1, "updated_at": now})
    return Kept(invitation, was.organization_name, token_hash or was.token_hash)
