"""The signed-in person: who they are, where they belong, what they say of themselves (LLD 02).

A person's name is written into their memberships and teams, where lists read it; changing it changes the copies in the same
transaction, and where they are more than one takes, in further ones, tenant by tenant. Copies that differ for some reason are
put right by sending the name again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generated.models.user import Me, Membership, MeUpdate, Role, User
from services.core import clock
from services.core.ledger import Change, Ledger, audited
from services.core.paging import Page, PageRequest
from services.core.principal import Principal
from services.core.revisions import require_revision
from services.users.ports import Memberships, Profile, Profiles, Teams

_SHOWN = PageRequest(99)  # one read takes a hundred rows: the profile, and the tenants of so many memberships
_ONE_TRANSACTION = 98  # of 100 changes: the others are the audit event's and the idempotency key's


class ProfileService:
    def __init__(self, profiles: Profiles, memberships: Memberships, teams: Teams, ledger: Ledger) -> None:
        self._profiles = profiles
        self._memberships = memberships
        self._teams = teams
        self._ledger = ledger

    def me(self, principal: Principal) -> Me:
        """Tell who is signed in. Their tenant is the token's if they are a member of it, else their first."""
        members, profile, names = self._read(principal)
        return _me(principal, members, profile, names)

    def home(self, principal: Principal) -> str | None:
        """Give the tenant a person begins in, as `me` does, without reading more than the memberships."""
        return _home(principal, [member.tenant_id for member in self._memberships.of_user(principal.user_id, _SHOWN).items])

    def tenants(self, principal: Principal, page: PageRequest) -> Page[Membership]:
        """List where the person is a member, oldest tenant first."""
        found = self._memberships.of_user(principal.user_id, page)
        return Page(_shown(found.items, self._profiles.tenant_names([member.tenant_id for member in found.items])), found.next)

    def update(self, principal: Principal, wanted: MeUpdate, if_match: int | None) -> Me:
        """Change what `wanted` names. Raises PRECONDITION_FAILED, CONFLICT."""
        members, current, names = self._read(principal)
        require_revision(current.revision, if_match)
        said = wanted.model_dump(exclude_unset=True)
        profile = replace(current, **said, revision=current.revision + 1)
        me = _me(principal, members, profile, names)
        changes = [self._profiles.changed(profile, current.revision)]
        for tenant_id, copies in self._touched(me, members, wanted.name):
            event = audited(principal, tenant_id, "PROFILE_UPDATED", "user", principal.user_id, changed=sorted(said))
            changes += [*copies, self._ledger.audit(event)]
        self._ledger.commit(*changes[:_ONE_TRANSACTION], result=me)
        for start in range(_ONE_TRANSACTION, len(changes), _ONE_TRANSACTION):
            self._ledger.commit(*changes[start : start + _ONE_TRANSACTION])
        return me

    def _read(self, principal: Principal) -> tuple[Sequence[User], Profile, dict[str, str]]:
        members = self._memberships.of_user(principal.user_id, _SHOWN).items
        return members, *self._profiles.with_tenants(principal.user_id, [member.tenant_id for member in members])

    def _touched(self, me: Me, members: Sequence[User], name: str | None) -> Iterator[tuple[str, list[Change]]]:
        """The tenants whose trail is told of it, with what changes there: the person's own, and all that show another name."""
        for tenant_id in sorted((member.tenant_id for member in members), key=lambda each: each != me.tenant_id):
            copies = list(self._copies(tenant_id, me.user_id, name)) if name is not None else []
            if copies or tenant_id == me.tenant_id:
                yield tenant_id, copies

    def _copies(self, tenant_id: str, user_id: str, name: str) -> Iterator[Change]:
        found = self._memberships.placed(tenant_id, user_id)
        if found is None:
            return
        if found.user.name != name:
            yield self._memberships.renamed(found.user.model_copy(update={"name": name, "updated_at": clock.now()}))
        for place in found.teams:
            if place.name != name:
                yield self._teams.renamed(place.model_copy(update={"name": name}))


def _me(principal: Principal, members: Sequence[User], profile: Profile, names: dict[str, str]) -> Me:
    memberships = _shown(members, names)
    return Me(
        user_id=principal.user_id,
        email=principal.email,
        name=profile.name or next((member.name for member in members if member.name), None),
        phone=profile.phone,
        onboarding=profile.onboarding,
        tenant_id=_home(principal, [membership.tenant_id for membership in memberships]),
        memberships=memberships,
        revision=profile.revision,
    )


def _home(principal: Principal, tenant_ids: list[str]) -> str | None:
    return principal.tenant_id if principal.tenant_id in tenant_ids else next(iter(tenant_ids), None)


def _shown(members: Sequence[User], names: dict[str, str]) -> list[Membership]:
    """Memberships with their tenants' present names; a tenant that is gone is not shown."""
    return [
        Membership(tenant_id=member.tenant_id, tenant_name=names[member.tenant_id], role=Role(member.role), grants=member.grants)
        for member in members
        if member.tenant_id in names
    ]
