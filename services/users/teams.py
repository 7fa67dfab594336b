"""Who is in which team (LLD 02): administrators see and manage every team, others see their own, leads manage theirs."""

from generated.models.user import TeamMember, TeamMemberAdd, TeamMemberUpdate, TeamRole
from services.core import clock
from services.core.errors import ForbiddenException, NotFoundException, Way
from services.core.ledger import AuditEvent, Ledger, audited
from services.core.paging import Page, PageRequest
from services.core.principal import PLATFORM_ADMIN, Principal
from services.core.refusals import unit_not_found
from services.core.revisions import require_revision
from services.users.ports import Memberships, TeamLimit, Teams, TeamView

_MANAGE_ALL = {"tenant_admin", PLATFORM_ADMIN}


class TeamService:
    def __init__(self, teams: Teams, memberships: Memberships, ledger: Ledger) -> None:
        self._teams = teams
        self._memberships = memberships
        self._ledger = ledger

    def list_page(self, principal: Principal, tenant_id: str, unit_id: str, page: PageRequest) -> Page[TeamMember]:
        """Raises UNIT_NOT_FOUND, TEAM_FORBIDDEN."""
        view = self._view(tenant_id, unit_id, principal)
        if principal.role not in _MANAGE_ALL and view.caller is None:
            raise self._denied(principal, tenant_id, unit_id, "listTeamMembers")
        return self._teams.list_page(tenant_id, unit_id, page)

    def add(self, principal: Principal, tenant_id: str, unit_id: str, wanted: TeamMemberAdd) -> TeamMember:
        """Raises UNIT_NOT_FOUND, TEAM_FORBIDDEN, USER_NOT_FOUND, TEAM_MEMBER_EXISTS, INVALID_TEAM, TEAM_LIMIT_EXCEEDED, CONFLICT."""
        view = self._managed(principal, tenant_id, unit_id, wanted.user_id, "addTeamMember")
        if view.user is None:
            links = {"users": Way("listUsers", {"tenantId": tenant_id})}
            raise NotFoundException("USER_NOT_FOUND", "The tenant has no member with this id. List its people.", links=links)
        member = TeamMember(
            user_id=wanted.user_id,
            unit_id=unit_id,
            tenant_id=tenant_id,
            email=view.user.email,
            name=view.user.name,
            team_role=wanted.team_role or TeamRole.MEMBER,
            joined_at=clock.now(),
            revision=1,
        )
        event = _about(principal, member, "TEAM_MEMBER_ADDED", after=member.team_role.value)
        named = self._memberships.in_team(tenant_id, wanted.user_id, unit_id)
        changes = [*self._teams.added(member), named, self._ledger.audit(event)]
        try:
            self._ledger.commit(*changes, result=member)
        except TeamLimit:
            if not self._forgot_deleted(tenant_id, wanted.user_id):
                raise
            self._ledger.commit(*changes, result=member)
        return member

    def update(
        self, principal: Principal, tenant_id: str, unit_id: str, user_id: str, wanted: TeamMemberUpdate, if_match: int | None
    ) -> TeamMember:
        """Raises UNIT_NOT_FOUND, TEAM_FORBIDDEN, TEAM_MEMBER_NOT_FOUND, PRECONDITION_FAILED, LAST_LEAD, CONFLICT."""
        was = self._member(principal, tenant_id, unit_id, user_id, "updateTeamMember")
        require_revision(was.revision, if_match)
        member = was.model_copy(update={"team_role": wanted.team_role, "revision": was.revision + 1})
        event = _about(principal, member, "TEAM_MEMBER_UPDATED", before=was.team_role.value, after=member.team_role.value)
        self._ledger.commit(*self._teams.changed(member, was), self._ledger.audit(event), result=member)
        return member

    def remove(self, principal: Principal, tenant_id: str, unit_id: str, user_id: str, if_match: int | None) -> None:
        """Raises UNIT_NOT_FOUND, TEAM_FORBIDDEN, TEAM_MEMBER_NOT_FOUND, PRECONDITION_FAILED, LAST_LEAD, CONFLICT."""
        was = self._member(principal, tenant_id, unit_id, user_id, "removeTeamMember")
        require_revision(was.revision, if_match)
        event = _about(principal, was, "TEAM_MEMBER_REMOVED", before=was.team_role.value)
        named = self._memberships.out_of_teams(tenant_id, user_id, [unit_id])
        self._ledger.commit(*self._teams.left(was), named, self._ledger.audit(event))

    def _forgot_deleted(self, tenant_id: str, user_id: str) -> bool:
        """Have a membership name no more teams than there are; tell whether it did."""
        found = self._memberships.placed(tenant_id, user_id)
        if found is None or not found.gone:
            return False
        self._ledger.commit(self._memberships.out_of_teams(tenant_id, user_id, found.gone))
        return True

    # --- who may ------------------------------------------------------------------------------------------------------

    def _view(self, tenant_id: str, unit_id: str, principal: Principal, user_id: str | None = None) -> TeamView:
        view = self._teams.view(tenant_id, unit_id, principal.user_id, user_id)
        if view.unit is None:
            raise unit_not_found(tenant_id)
        return view

    def _managed(self, principal: Principal, tenant_id: str, unit_id: str, user_id: str, operation_id: str) -> TeamView:
        """Read a team that the caller may manage: as an administrator, or as a lead of this very team."""
        view = self._view(tenant_id, unit_id, principal, user_id)
        leads = view.caller is not None and view.caller.team_role == TeamRole.LEAD
        if principal.role not in _MANAGE_ALL and not leads:
            raise self._denied(principal, tenant_id, unit_id, operation_id)
        return view

    def _member(self, principal: Principal, tenant_id: str, unit_id: str, user_id: str, operation_id: str) -> TeamMember:
        member = self._managed(principal, tenant_id, unit_id, user_id, operation_id).member
        if member is None:
            links = {"members": Way("listTeamMembers", {"tenantId": tenant_id, "unitId": unit_id})}
            raise NotFoundException("TEAM_MEMBER_NOT_FOUND", "The team has no member with this id. List its people.", links=links)
        return member

    def _denied(self, principal: Principal, tenant_id: str, unit_id: str, operation_id: str) -> ForbiddenException:
        """Write the attempt into the tenant's trail (US-017.5), and say whom to ask."""
        details = {"operation": operation_id}
        event = AuditEvent(tenant_id, "TEAM_ACCESS_DENIED", principal.user_id, "unit", unit_id, details, outcome="denied")
        self._ledger.commit(self._ledger.audit(event))
        detail = "This is not your team, or you do not lead it. Ask its lead or an administrator of the tenant."
        return ForbiddenException("TEAM_FORBIDDEN", detail, links={"unit": Way("getUnit", {"tenantId": tenant_id, "unitId": unit_id})})


def _about(principal: Principal, member: TeamMember, action: str, **details: str) -> AuditEvent:
    return audited(principal, member.tenant_id, action, "unit", member.unit_id, user=member.user_id, **details)
