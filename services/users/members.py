"""The people of a tenant (LLD 02).

Membership rows are the authority: the group in the user pool follows them, behind the transaction. A group that could not be
changed is logged and no more, as nobody's rights hang on it.
"""

from generated.models.user import TenantRole, User, UserAdd, UserUpdate
from services.core import clock
from services.core.afterwards import afterwards
from services.core.errors import ConflictException, NotFoundException, RuleException, Way
from services.core.ledger import Ledger, audited
from services.core.paging import Page, PageRequest
from services.core.principal import Principal
from services.core.revisions import require_revision
from services.users.ports import IdentityProvider, Memberships, Profiles, Teams

_GROUP = "group of the user pool not changed"
_ELSEWHERE = PageRequest(100)
_TEAMS_AT_ONCE = 48  # two changes each; the membership, the administrators' count and the audit event make it 99 of 100


class MemberService:
    def __init__(self, memberships: Memberships, teams: Teams, profiles: Profiles, identities: IdentityProvider, ledger: Ledger) -> None:
        self._memberships = memberships
        self._teams = teams
        self._profiles = profiles
        self._identities = identities
        self._ledger = ledger

    def list_page(self, tenant_id: str, role: TenantRole | None, page: PageRequest) -> Page[User]:
        return self._memberships.list_page(tenant_id, role, page)

    def get(self, tenant_id: str, user_id: str) -> User:
        """Give a member with their teams. Raises USER_NOT_FOUND."""
        user = self._get(tenant_id, user_id)
        return user.model_copy(update={"teams": [place.unit_id for place in self._teams.of_member(tenant_id, user_id)]})

    def add(self, principal: Principal, tenant_id: str, wanted: UserAdd) -> User:
        """Make somebody who has an account a member. Raises USER_NOT_FOUND, USER_EXISTS, CONFIRMATION_REQUIRED, CONFLICT."""
        email = wanted.email.strip().lower()
        user_id = self._identities.find(email)
        if user_id is None:
            links = {"invite": Way("createInvitation", {"tenantId": tenant_id})}
            raise NotFoundException("USER_NOT_FOUND", "Nobody has an account with this address. Invite them instead.", links=links)
        elsewhere = self._elsewhere(tenant_id, user_id, confirmed=bool(wanted.confirm_multi_tenant))
        now = clock.now()
        user = User(
            user_id=user_id,
            tenant_id=tenant_id,
            email=email,
            name=next((member.name for member in elsewhere if member.name), None) or self._profiles.get(user_id).name,
            role=wanted.role,
            grants=sorted(wanted.grants or ()),
            invited_by=principal.email or principal.user_id,
            joined_at=now,
            revision=1,
            updated_at=now,
        )
        event = audited(principal, tenant_id, "USER_ADDED", "user", user_id, **_rights(user))
        self._ledger.commit(*self._memberships.added(user), self._ledger.audit(event), result=user)
        afterwards(_GROUP, lambda: self._identities.join(tenant_id, user_id), tenant_id=tenant_id, user_id=user_id)
        return user

    def update(self, principal: Principal, tenant_id: str, user_id: str, wanted: UserUpdate, if_match: int | None) -> User:
        """Change role or grants. Raises PRECONDITION_FAILED, CANNOT_DEMOTE_SELF, LAST_ADMIN, CONFLICT."""
        was = self._get(tenant_id, user_id)
        require_revision(was.revision, if_match)
        said = wanted.model_dump(exclude_unset=True)
        user = was.model_copy(update={**said, "grants": sorted(said.get("grants", was.grants)), **_next(was)})
        if user_id == principal.user_id and was.role == TenantRole.TENANT_ADMIN and user.role != was.role:
            raise RuleException("CANNOT_DEMOTE_SELF", "You would lose the right to undo this. Ask another administrator to do it.")
        event = audited(principal, tenant_id, "USER_UPDATED", "user", user_id, before=_rights(was), after=_rights(user))
        self._ledger.commit(*self._memberships.changed(user, was), self._ledger.audit(event), result=user)
        return user

    def remove(self, principal: Principal, tenant_id: str, user_id: str, if_match: int | None) -> None:
        """End a membership and every place in a team that goes with it; a team may be left without lead.

        Access ends with the transaction. Raises USER_NOT_FOUND, PRECONDITION_FAILED, LAST_ADMIN, CONFLICT.
        """
        was = self._get(tenant_id, user_id)  # before the teams: whoever comes into one meanwhile changes the revision
        require_revision(was.revision, if_match)
        places = self._teams.of_member(tenant_id, user_id)
        event = audited(principal, tenant_id, "USER_REMOVED", "user", user_id, before=_rights(was), teams=[p.unit_id for p in places])
        ended = [*self._memberships.removed(was), self._ledger.audit(event)]
        for start in range(0, max(len(places), 1), _TEAMS_AT_ONCE):
            left = [change for place in places[start : start + _TEAMS_AT_ONCE] for change in self._teams.left(place, leaderless=True)]
            self._ledger.commit(*(ended if start == 0 else ()), *left)
        afterwards(_GROUP, lambda: self._identities.leave(tenant_id, user_id), tenant_id=tenant_id, user_id=user_id)

    def _get(self, tenant_id: str, user_id: str) -> User:
        user = self._memberships.get(tenant_id, user_id)
        if user is None:
            links = {"users": Way("listUsers", {"tenantId": tenant_id})}
            raise NotFoundException("USER_NOT_FOUND", "The tenant has no member with this id. List its people.", links=links)
        return user

    def _elsewhere(self, tenant_id: str, user_id: str, *, confirmed: bool) -> list[User]:
        """Give a person's memberships of other tenants. Raises USER_EXISTS for one of this tenant, CONFIRMATION_REQUIRED."""
        members = list(self._memberships.of_user(user_id, _ELSEWHERE).items)
        if any(member.tenant_id == tenant_id for member in members):
            links = {"user": Way("getUser", {"tenantId": tenant_id, "userId": user_id})}
            raise ConflictException("USER_EXISTS", "The person is a member of this tenant already.", links=links)
        if members and not confirmed:
            detail = "The person belongs to another tenant already. Repeat the request with confirmMultiTenant if you mean it."
            raise RuleException("CONFIRMATION_REQUIRED", detail)
        return members


def _next(was: User) -> dict[str, object]:
    return {"revision": was.revision + 1, "updated_at": clock.now()}


def _rights(user: User) -> dict[str, object]:
    return {"role": user.role.value, "grants": list(user.grants)}
