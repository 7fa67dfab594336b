"""What invitations need: their store, the tenant, its people and teams, identities, and mail."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from generated.models.invitation import Invitation, InvitationStatus
from generated.models.tenant import Tenant, Unit
from generated.models.user import TeamMember, User
from services.core import clock
from services.core.errors import SiteBuilderException
from services.core.ledger import Change
from services.core.paging import Page, PageRequest
from services.users.ports import Placed

Refusal = Callable[["Kept | None"], SiteBuilderException]


@dataclass(frozen=True, slots=True)
class Kept:
    """An invitation as it is stored. `invitation.status` is the effective one: a lapsed one is expired.

    `accepting_until` is a UNIX time in seconds: until then somebody is accepting it; 0 means that nobody began to.
    `answer_to` is the address of who invited, if there is one to tell.
    """

    invitation: Invitation
    organization_name: str
    token_hash: str
    accepting_until: int = 0
    answer_to: str | None = None

    def next(self, *, token_hash: str | None = None, accepting_until: int = 0, **update: Any) -> "Kept":
        """It after a change: the next revision, with what `update` says; nobody is accepting it unless that is the change."""
        invitation = self.invitation.model_copy(update={**update, "revision": self.invitation.revision + 1, "updated_at": clock.now()})
        return replace(self, invitation=invitation, token_hash=token_hash or self.token_hash, accepting_until=accepting_until)

    def ended(self, status: InvitationStatus, **update: Any) -> "Kept":
        return self.next(status=status, ended_at=clock.now(), **update)


def effective(invitation: Invitation) -> Invitation:
    """Show a pending invitation whose time is over as expired; it is never stored as that."""
    lapsed = invitation.status == InvitationStatus.PENDING and invitation.expires_at <= clock.now()
    return invitation.model_copy(update={"status": InvitationStatus.EXPIRED}) if lapsed else invitation


class Invitations(Protocol):
    def get(self, tenant_id: str, invitation_id: str) -> Kept | None: ...

    def by_token(self, token_hash: str) -> Kept | None: ...

    def waiting(self, tenant_id: str, email: str) -> Kept | None:
        """The one that holds the address's lock; it may have lapsed."""
        ...

    def none_waits(self, tenant_id: str, email: str) -> Change:
        """A condition: nobody invites the address at this moment. Refused with CONFLICT."""
        ...

    def list_page(self, tenant_id: str, status: InvitationStatus | None, page: PageRequest) -> Page[Invitation]: ...

    def of_email(self, email: str, page: PageRequest) -> Page[Kept]: ...

    def created(self, kept: Kept) -> Sequence[Change]:
        """With its token and its lock. Refused with INVITATION_PENDING."""
        ...

    def renewed(self, kept: Kept, was: Kept) -> Sequence[Change]:
        """With a new token for the old one, and the lock. Refused with INVITATION_PENDING, CONFLICT."""
        ...

    def ended(self, kept: Kept, was: Kept, refusal: Refusal) -> Sequence[Change]:
        """End it, unless it has lapsed. The token stays until it lapses, so that whoever comes later is told that it is used.

        `refusal` says what is wrong when it is no more as it was read, given what it is now.
        """
        ...

    def claimed(self, kept: Kept, was: Kept, refusal: Refusal) -> Change:
        """Somebody is accepting it, or is so no more. `refusal` as above."""
        ...


class Tenants(Protocol):
    def get(self, tenant_id: str) -> Tenant | None: ...

    def still_active(self, tenant_id: str) -> Change:
        """A condition on the tenant's row. Refused with TENANT_NOT_ACTIVE."""
        ...


class Units(Protocol):
    def get(self, tenant_id: str, unit_id: str) -> Unit | None: ...


class Members(Protocol):
    def get(self, tenant_id: str, user_id: str) -> User | None: ...

    def placed(self, tenant_id: str, user_id: str) -> Placed | None: ...

    def added(self, user: User, unit_id: str | None = None) -> Sequence[Change]:
        """Make somebody a member, who comes into this team. Refused with USER_EXISTS."""
        ...

    def no_member(self, tenant_id: str, user_id: str) -> Change:
        """A condition: nobody makes the person a member at this moment. Refused with USER_EXISTS."""
        ...


class Teams(Protocol):
    def get(self, tenant_id: str, unit_id: str, user_id: str) -> TeamMember | None: ...

    def added(self, member: TeamMember) -> Sequence[Change]: ...


class Named(Protocol):
    @property
    def name(self) -> str | None: ...


class Profiles(Protocol):
    def get(self, user_id: str) -> Named: ...

    def begun(self, user_id: str, name: str) -> Change:
        """The profile of somebody new."""
        ...


class Identities(Protocol):
    def find(self, email: str) -> str | None: ...

    def create(self, email: str, name: str, password: str) -> str:
        """Raises AccountExists, INVALID_PASSWORD."""
        ...

    def unfinished(self, email: str) -> str | None:
        """The user id of an account that has no password of the person's own, if this address has one."""
        ...

    def finish(self, user_id: str, password: str) -> None:
        """Give an account a password of the person's own. Raises INVALID_PASSWORD."""
        ...

    def join(self, tenant_id: str, user_id: str) -> None: ...


class Mailer(Protocol):
    def send(self, to: str, subject: str, text: str, html: str) -> None:
        """Raises ServiceUnavailable."""
        ...
