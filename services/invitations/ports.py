"""What invitations need: their store, the tenant, its people and teams, identities, and mail."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from generated.models.invitation import Invitation, InvitationStatus
from generated.models.tenant import Tenant, Unit
from generated.models.user import TeamMember, User
from services.core import clock
from services.core.ledger import Change
from services.core.paging import Page, PageRequest


@dataclass(frozen=True, slots=True)
class Kept:
    """An invitation as it is stored. `invitation.status` is the effective one: a lapsed one is expired.

    `accepting_until` is a UNIX time in seconds: until then somebody is accepting it.
    """

    invitation: Invitation
    organization_name: str
    token_hash: str
    accepting_until: int = 0


def effective(invitation: Invitation) -> Invitation:
    """Show a pending invitation whose time is over as expired; it is never stored as that."""
    lapsed = invitation.status == InvitationStatus.PENDING and invitation.expires_at <= clock.now()
    return invitation.model_copy(update={"status": InvitationStatus.EXPIRED}) if lapsed else invitation


class Invitations(Protocol):
    def get(self, tenant_id: str, invitation_id: str) -> Kept | None: ...

    def by_token(self, token_hash: str) -> Kept | None: ...

    def list_page(self, tenant_id: str, status: InvitationStatus | None, page: PageRequest) -> Page[Invitation]: ...

    def of_email(self, email: str, page: PageRequest) -> Page[Kept]: ...

    def created(self, kept: Kept) -> Sequence[Change]:
        """With its token and its lock. Refused with INVITATION_PENDING."""
        ...

    def renewed(self, kept: Kept, was: Kept) -> Sequence[Change]:
        """With a new token for the old one, and the lock. Refused with INVITATION_PENDING, CONFLICT."""
        ...

    def ended(self, kept: Kept, was: Kept) -> Sequence[Change]:
        """The token stays until it lapses, so that whoever comes later is told that it is used. Refused with CONFLICT."""
        ...

    def claimed(self, kept: Kept, was: Kept) -> Change:
        """Somebody is accepting it. Refused with CONFLICT."""
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

    def added(self, user: User) -> Sequence[Change]: ...


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
        """Raises AccountExists."""
        ...

    def join(self, tenant_id: str, user_id: str) -> None: ...


class Mailer(Protocol):
    def send(self, to: str, subject: str, text: str, html: str) -> None:
        """Raises ServiceUnavailable."""
        ...
