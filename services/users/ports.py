"""What the services of people need: an identity provider, and storage of memberships, profiles and teams."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from generated.models.tenant import Unit
from generated.models.user import Onboarding, Session, TeamMember, TenantRole, User
from services.core.errors import RuleException, UnauthenticatedException, Way
from services.core.ledger import Change
from services.core.paging import Page, PageRequest
from services.core.principal import Principal

MOST_TEAMS = 100


class AccountExists(UnauthenticatedException):
    """The address has an account already: whoever has it signs in instead."""

    def __init__(self) -> None:
        super().__init__(
            "SIGN_IN_REQUIRED", "This address has an account. Sign in, then accept.", links={"sign-in": Way("createSession", {})}
        )


class TeamLimit(RuleException):
    """The person's membership names as many teams as it may. Some of them may have been deleted."""

    def __init__(self, tenant_id: str, user_id: str) -> None:
        detail = f"A person is in {MOST_TEAMS} teams at most. Take them out of one first."
        super().__init__("TEAM_LIMIT_EXCEEDED", detail, links={"user": Way("getUser", {"tenantId": tenant_id, "userId": user_id})})


@dataclass(frozen=True, slots=True)
class PasswordChange:
    """The password was right but set by somebody else: `change_password` replaces it. Good for minutes.

    `username` is the account as the provider wants it named, `ticket` what it wants to see again.
    """

    username: str
    ticket: str


class IdentityProvider(Protocol):
    """Who has an account, and with which password. Anything may raise SERVICE_UNAVAILABLE."""

    def open_session(self, email: str, password: str) -> Session | PasswordChange:
        """Raises INVALID_CREDENTIALS (the same for an unknown address), SIGN_IN_BLOCKED when a password is not enough."""
        ...

    def change_password(self, change: PasswordChange, new_password: str) -> Session:
        """Replace the password that somebody else set.

        Raises INVALID_PASSWORD, INVALID_CREDENTIALS when the change took too long, SIGN_IN_BLOCKED.
        """
        ...

    def refresh_session(self, refresh_token: str) -> Session:
        """Raises INVALID_CREDENTIALS for a token that has lapsed or was never ours, SIGN_IN_BLOCKED."""
        ...

    def find(self, email: str) -> str | None:
        """The user id of who has an account with this address, in any case of letters."""
        ...

    def create(self, email: str, name: str, password: str) -> str:
        """Make an account with a password of the person's own; give the user id.

        The address counts as verified: whoever calls has seen a proof. Raises AccountExists, INVALID_PASSWORD.
        """
        ...

    def unfinished(self, email: str) -> str | None:
        """The user id of an account that has no password of the person's own, if this address has one."""
        ...

    def finish(self, user_id: str, password: str) -> None:
        """Give an account a password of the person's own. Raises INVALID_PASSWORD."""
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


@dataclass(frozen=True, slots=True)
class Placed:
    """A member and their places in teams, oldest team first. `gone` are teams the membership names though they were deleted."""

    user: User
    teams: list[TeamMember]
    gone: set[str]


class Memberships(Protocol):
    def get(self, tenant_id: str, user_id: str) -> User | None: ...

    def placed(self, tenant_id: str, user_id: str) -> Placed | None:
        """A member with all their places in teams, as they are now."""
        ...

    def list_page(self, tenant_id: str, role: TenantRole | None, page: PageRequest) -> Page[User]: ...

    def of_user(self, user_id: str, page: PageRequest) -> Page[User]:
        """Oldest tenant first."""
        ...

    def added(self, user: User) -> Sequence[Change]:
        """Make somebody a member. Refused with USER_EXISTS."""
        ...

    def changed(self, user: User, was: User) -> Sequence[Change]:
        """Give a member another role or grants; their teams stay. Refused with LAST_ADMIN, CONFLICT."""
        ...

    def in_team(self, tenant_id: str, user_id: str, unit_id: str) -> Change:
        """Name a team that a member comes into. Refused with USER_NOT_FOUND, TeamLimit."""
        ...

    def out_of_teams(self, tenant_id: str, user_id: str, unit_ids: Collection[str]) -> Change:
        """Name these teams no more. Refused with CONFLICT when the person is no member any more."""
        ...

    def renamed(self, user: User) -> Change:
        """Write a member's name, whatever their revision. Refused with CONFLICT when they are no member any more."""
        ...

    def removed(self, was: User) -> Sequence[Change]:
        """End a membership. Refused with LAST_ADMIN, CONFLICT."""
        ...

    def removable(self, was: User) -> Sequence[Change]:
        """Conditions that `removed` will hold to. Refused with LAST_ADMIN, CONFLICT."""
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

    def added(self, member: TeamMember) -> Sequence[Change]:
        """Bring a person into a team that is there. Their membership names it in the same transaction.

        Refused with TEAM_MEMBER_EXISTS, UNIT_NOT_FOUND, INVALID_TEAM.
        """
        ...

    def changed(self, member: TeamMember, was: TeamMember) -> Sequence[Change]:
        """Make somebody lead or member. Refused with LAST_LEAD, UNIT_NOT_FOUND, CONFLICT."""
        ...

    def renamed(self, member: TeamMember) -> Change:
        """Write a team member's name, whatever their revision. Refused with CONFLICT when they are gone."""
        ...

    def left(self, was: TeamMember, *, leaderless: bool = False) -> Sequence[Change]:
        """Take a person out of a team. Their membership names it no more, in the same transaction, or ends.

        Refused with CONFLICT, and unless it may be left `leaderless`, LAST_LEAD, UNIT_NOT_FOUND.
        """
        ...


class Invitations(Protocol):
    def superseded(self, principal: Principal, tenant_id: str, email: str) -> Sequence[Change]:
        """End an invitation that waits for this address, as the person comes in otherwise. Refused with CONFLICT."""
        ...


class Welcome(Protocol):
    def added(self, user: User, organization: str) -> None:
        """Tell a person by mail that they are a member now. Never raises."""
        ...
