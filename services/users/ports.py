"""What the services of people need: an identity provider, and storage of memberships, profiles and teams."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from generated.models.tenant import Unit
from generated.models.user import Onboarding, Session, TeamMember, TenantRole, User
from services.core.errors import UnauthenticatedException, Way
from services.core.ledger import Change
from services.core.paging import Page, PageRequest


class AccountExists(UnauthenticatedException):
    """The address has an account already: whoever has it signs in instead."""

    def __init__(self) -> None:
        super().__init__("SIGN_IN_REQUIRED", "This address has an account. Sign in first.", links={"sign-in": Way("createSession", {})})


@dataclass(frozen=True, slots=True)
class PasswordChange:
    """The password was right but set by somebody else: `answer_with` it comes the person's own. Good for minutes."""

    email: str
    ticket: str


class IdentityProvider(Protocol):
    """Who has an account, and with which password. Anything may raise SERVICE_UNAVAILABLE."""

    def open_session(self, email: str, password: str) -> Session | PasswordChange:
        """Raises INVALID_CREDENTIALS (the same for an unknown address), PASSWORD_CHANGE_REQUIRED for one that was reset."""
        ...

    def change_password(self, change: PasswordChange, new_password: str) -> Session:
        """Replace the password that somebody else set. Raises INVALID_PASSWORD, INVALID_CREDENTIALS when the change took too long."""
        ...

    def refresh_session(self, refresh_token: str) -> Session:
        """Raises INVALID_CREDENTIALS for a token that has lapsed or was never ours."""
        ...

    def find(self, email: str) -> str | None:
        """The user id of who has an account with this address, in any case of letters."""
        ...

    def create(self, email: str, name: str, password: str) -> str:
        """Make an account with a password of the person's own; give the user id.

        The address counts as verified: whoever calls has seen a proof. Raises AccountExists, INVALID_PASSWORD.
        """
        ...

    def disable(self, user_id: str) -> None:
        """Let nobody sign in to the account any more; sessions cannot be refreshed. Unknown accounts are disabled as they are."""
        ...

    def found_group(self, tenant_id: str) -> None:
        """Make the tenant's group. Founding twice is founding once."""
        ...

    def join(self, tenant_id: str, user_id: str) -> None:
        """Put a person into the tenant's group, which is made if it is not there. Joining twice is joining once."""
        ...

    def leave(self, tenant_id: str, user_id: str) -> None:
        """Take a person out of the tenant's group. Somebody who is not in it has left."""
        ...


class Memberships(Protocol):
    def get(self, tenant_id: str, user_id: str) -> User | None: ...

    def list_page(self, tenant_id: str, role: TenantRole | None, page: PageRequest) -> Page[User]: ...

    def of_user(self, user_id: str, page: PageRequest) -> Page[User]:
        """Oldest tenant first."""
        ...

    def added(self, user: User) -> Sequence[Change]:
        """Make somebody a member. Refused with USER_EXISTS."""
        ...

    def changed(self, user: User, was: User) -> Sequence[Change]:
        """Give a member another role or grants. Refused with LAST_ADMIN, CONFLICT."""
        ...

    def in_another_team(self, tenant_id: str, user_id: str) -> Change:
        """Count a member's coming into a team as a change of theirs. Refused with USER_NOT_FOUND."""
        ...

    def renamed(self, user: User) -> Change:
        """Write a member's name, whatever their revision. Refused with CONFLICT when they are no member any more."""
        ...

    def removed(self, was: User) -> Sequence[Change]:
        """End a membership. Refused with LAST_ADMIN, CONFLICT."""
        ...


@dataclass(frozen=True, slots=True)
class Profile:
    """What a person says of themselves. Revision 0: they never said anything."""

    user_id: str
    name: str | None = None
    phone: str | None = None
    onboarding: Onboarding = Onboarding.NOT_STARTED
    revision: int = 0


class Profiles(Protocol):
    def get(self, user_id: str) -> Profile: ...

    def with_tenants(self, user_id: str, tenant_ids: Sequence[str]) -> tuple[Profile, dict[str, str]]:
        """A profile and the present names of at most 99 tenants by id, in one read; a tenant that is gone has none."""
        ...

    def tenant_names(self, tenant_ids: Sequence[str]) -> dict[str, str]:
        """The present names of at most 100 tenants by id, in one read."""
        ...

    def changed(self, profile: Profile, was: int) -> Change:
        """Write a profile over revision `was`. Refused with CONFLICT."""
        ...


@dataclass(frozen=True, slots=True)
class TeamView:
    """A team and two people as one consistent read gives them: the caller's place in the team, somebody's place in team and tenant."""

    unit: Unit | None
    caller: TeamMember | None
    member: TeamMember | None
    user: User | None


class Teams(Protocol):
    def view(self, tenant_id: str, unit_id: str, caller_id: str, user_id: str | None = None) -> TeamView: ...

    def list_page(self, tenant_id: str, unit_id: str, page: PageRequest) -> Page[TeamMember]: ...

    def of_member(self, tenant_id: str, user_id: str) -> list[TeamMember]:
        """All teams of a member, oldest first."""
        ...

    def added(self, member: TeamMember) -> Sequence[Change]:
        """Bring a person into a team that is there. Refused with TEAM_MEMBER_EXISTS, UNIT_NOT_FOUND, INVALID_TEAM."""
        ...

    def changed(self, member: TeamMember, was: TeamMember) -> Sequence[Change]:
        """Make somebody lead or member. Refused with LAST_LEAD, UNIT_NOT_FOUND, CONFLICT."""
        ...

    def renamed(self, member: TeamMember) -> Change:
        """Write a team member's name, whatever their revision. Refused with CONFLICT when they are gone."""
        ...

    def left(self, was: TeamMember, *, leaderless: bool = False) -> Sequence[Change]:
        """Take a person out of a team. Refused with CONFLICT, and unless it may be left `leaderless`, LAST_LEAD, UNIT_NOT_FOUND."""
        ...
