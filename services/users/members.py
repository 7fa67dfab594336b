"""The people of a tenant (LLD 02).

Membership rows are the authority: the group in the user pool follows them, behind the transaction. A group that could not be
changed is logged and no more, as nobody's rights hang on it.
"""

from generated.models.user import TeamMember, TenantRole, User, UserAdd, UserUpdate
from services.core import clock
from services.core.afterwards import afterwards
from services.core.errors import NotFoundException, RuleException, Way
from services.core.ledger import AuditEvent, Change, Ledger, audited
from services.core.paging import Page, PageRequest
from services.core.principal import Principal
from services.core.refusals import user_exists
from services.core.revisions import require_revision
from services.users.ports import IdentityProvider, Invitations, Memberships, Placed, Profiles, Teams, Welcome

_GROUP = "group of the user pool not changed"
_ELSEWHERE = PageRequest(100)
_TEAMS_AT_ONCE = 48  # two changes each; the membership, the administrators' count and the audit event make it 99 of 100


class MemberService:
    def __init__(
        self,
        memberships: Memberships,
        teams: Teams,
        profiles: Profiles,
        identities: IdentityProvider,
        invitations: Invitations,
        welcome: Welcome,
        ledger: Ledger,
    ) -> None:
        self._memberships = memberships
        self._teams = teams
        self._profiles = profiles
        self._identities = identities
        self._invitations = invitations
        self._welcome = welcome
        self._ledger = ledger

    def list_page(self, tenant_id: str, role: TenantRole | None, page: PageRequest) -> Page[User]:
        return self._memberships.list_page(tenant_id, role, page)

    def get(self, tenant_id: str, user_id: str) -> User:
        """Give a member with their teams. Raises USER_NOT_FOUND."""
        found = self._placed(tenant_id, user_id)
        return found.user.model_copy(update={"teams": [place.unit_id for place in found.teams]})

    def add(self, principal: Principal, tenant_id: str, wanted: UserAdd) -> User:
        """Make somebody who has an account a member, and tell them; an invitation that waits for them ends.

        Raises USER_NOT_FOUND, USER_EXISTS, CONFIRMATION_REQUIRED, CONFLICT.
        """
        email = wanted.email.lower()
        user_id = self._identities.find(email)
        if user_id is None:
            links = {"invite": Way("createInvitation", {"tenantId": tenant_id})}
            raise NotFoundException("USER_NOT_FOUND", "Nobody has an account with this address. Invite them instead.", links=links)
        self._require_stranger(tenant_id, user_id, confirmed=bool(wanted.confirm_multi_tenant))
        profile, names = self._profiles.with_tenants(user_id, [tenant_id])
        now = clock.now()
        user = User(
            user_id=user_id,
            tenant_id=tenant_id,
            email=email,
            name=profile.name,
            role=wanted.role,
            grants=sorted(wanted.grants or ()),
            invited_by=principal.email or principal.user_id,
            joined_at=now,
            revision=1,
            updated_at=now,
        )
        event = audited(principal, tenant_id, "USER_ADDED", "user", user_id, **_rights(user))
        ended = self._invitations.superseded(principal, tenant_id, email)
        self._ledger.commit(*self._memberships.added(user), *ended, self._ledger.audit(event), result=user)
        afterwards(_GROUP, lambda: self._identities.join(tenant_id, user_id), tenant_id=tenant_id, user_id=user_id)
        self._welcome.added(user, names.get(tenant_id, tenant_id))
        return user

    def update(self, principal: Principal, tenant_id: str, user_id: str, wanted: UserUpdate, if_match: int | None) -> User:
        """Change role or grants. Raises USER_NOT_FOUND, PRECONDITION_FAILED, CANNOT_DEMOTE_SELF, LAST_ADMIN, CONFLICT."""
        was = self._memberships.get(tenant_id, user_id)
        if was is None:
            raise _not_found(tenant_id)
        require_revision(was.revision, if_match)
        said = wanted.model_dump(exclude_unset=True)
        next_ = {"grants": sorted(said.get("grants", was.grants)), "revision": was.revision + 1, "updated_at": clock.now()}
        user = was.model_copy(update={**said, **next_})
        if user_id == principal.user_id and was.role == TenantRole.TENANT_ADMIN and user.role != was.role:
            raise RuleException("CANNOT_DEMOTE_SELF", "You would lose the right to undo this. Ask another administrator to do it.")
        event = audited(principal, tenant_id, "USER_UPDATED", "user", user_id, before=_rights(was), after=_rights(user))
        self._ledger.commit(*self._memberships.changed(user, was), self._ledger.audit(event), result=user)
        return user

    def remove(self, principal: Principal, tenant_id: str, user_id: str, if_match: int | None) -> None:
        """End a membership and every place in a team that goes with it; a team may be left without lead.

        Access ends with the last transaction. One that breaks off before it leaves a member of fewer teams: it is repeated.
        Raises USER_NOT_FOUND, PRECONDITION_FAILED, LAST_ADMIN, CONFLICT.
        """
        found = self._placed(tenant_id, user_id)  # whoever comes into a team meanwhile changes the revision
        was, places = found.user, found.teams
        require_revision(was.revision, if_match)
        while len(places) > _TEAMS_AT_ONCE:
            leaving, places = places[:_TEAMS_AT_ONCE], places[_TEAMS_AT_ONCE:]
            event = audited(principal, tenant_id, "USER_LEFT_TEAMS", "user", user_id, teams=[place.unit_id for place in leaving])
            self._ledger.commit(*self._memberships.removable(was), *self._left(leaving, event))
        teams = [place.unit_id for place in found.teams]
        event = audited(principal, tenant_id, "USER_REMOVED", "user", user_id, before=_rights(was), teams=teams)
        self._ledger.commit(*self._memberships.removed(was), *self._left(places, event))
        afterwards(_GROUP, lambda: self._identities.leave(tenant_id, user_id), tenant_id=tenant_id, user_id=user_id)

    def _left(self, places: list[TeamMember], event: AuditEvent) -> list[Change]:
        return [*(change for place in places for change in self._teams.left(place, leaderless=True)), self._ledger.audit(event)]

    def _placed(self, tenant_id: str, user_id: str) -> Placed:
        found = self._memberships.placed(tenant_id, user_id)
        if found is None:
            raise _not_found(tenant_id)
        return found

    def _require_stranger(self, tenant_id: str, user_id: str, *, confirmed: bool) -> None:
        members = self._memberships.of_user(user_id, _ELSEWHERE).items
        if any(member.tenant_id == tenant_id for member in members):
            raise user_exists(tenant_id, user_id)
        if members and not confirmed:
            detail = "The person belongs to another tenant already. Repeat the request with confirmMultiTenant if you mean it."
            raise RuleException("CONFIRMATION_REQUIRED", detail)


def _not_found(tenant_id: str) -> NotFoundException:
    links = {"users": Way("listUsers", {"tenantId": tenant_id})}
    return NotFoundException("USER_NOT_FOUND", "The tenant has no member with this id. List its people.", links=links)


def _rights(user: User) -> dict[str, object]:
    return {"role": user.role.value, "grants": list(user.grants)}
