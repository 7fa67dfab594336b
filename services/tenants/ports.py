"""What the services of tenants need: storage, an inviter, the user pool's groups, the tenant's sites."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from generated.models.site import Site, SiteStatus
from generated.models.tenant import Brand, Tenant, TenantEvent, TenantStatus, Unit
from services.core.inviting import PreparedInvitation
from services.core.ledger import Change
from services.core.paging import Page, PageRequest
from services.core.principal import Principal


class Tenants(Protocol):
    def get(self, tenant_id: str) -> Tenant | None: ...

    def list_page(self, status: TenantStatus | None, page: PageRequest) -> Page[Tenant]:
        """Newest first."""
        ...

    def created(self, tenant: Tenant) -> Sequence[Change]:
        """The tenant and the reservation of its name. Refused with TENANT_EXISTS."""
        ...

    def changed(self, tenant: Tenant, was: Tenant) -> Sequence[Change]:
        """Write the tenant over what was read, and move the reservation when the name is another. Refused with TENANT_EXISTS, CONFLICT."""
        ...

    def closed(self, tenant: Tenant, was: Tenant) -> Sequence[Change]:
        """Write the tenant over what was read and free its name. Refused with CONFLICT."""
        ...


class Brands(Protocol):
    def brand(self, tenant_id: str) -> Brand | None: ...

    def brand_changed(self, brand: Brand, was: int) -> Change:
        """Write a brand over revision `was`; 0 means there was none."""
        ...


@dataclass(frozen=True, slots=True)
class UnitLimits:
    """How many units one holds (the tenant's divisions likewise), and how many a tenant has."""

    below_one: int
    in_a_tenant: int


class Units(Protocol):
    def get(self, tenant_id: str, unit_id: str) -> Unit | None: ...

    def list_page(self, tenant_id: str, parent_id: str | None, page: PageRequest) -> Page[Unit]:
        """Newest first; without a parent all of the tenant."""
        ...

    def every(self, tenant_id: str) -> list[Unit]:
        """All units of the tenant as they are now, in one query and its pages."""
        ...

    def members(self, tenant_id: str, unit_id: str) -> list[str]:
        """The ids of the people in a team, as they are now."""
        ...

    def founded(self, units: list[Unit]) -> Sequence[Change]:
        """The units a tenant begins with, their counts in them."""
        ...

    def created(self, unit: Unit, limits: UnitLimits) -> Sequence[Change]:
        """The unit and its name, counted by its parent. Refused with UNIT_NOT_FOUND, UNIT_EXISTS, UNIT_LIMIT_EXCEEDED."""
        ...

    def changed(self, unit: Unit, was: Unit) -> Sequence[Change]:
        """Write name and description over what was read; counters stay. Refused with UNIT_EXISTS, CONFLICT."""
        ...

    def deleted(self, branch: list[Unit], members: dict[str, list[str]]) -> Sequence[Change]:
        """Take a unit (the first) away with all that is below it and the people in it, exactly as they were read.

        Refused with UNIT_NOT_EMPTY when it was alone and is so no more, else with CONFLICT.
        """
        ...


class Events(Protocol):
    def list_page(self, tenant_id: str, page: PageRequest) -> Page[TenantEvent]:
        """Newest first."""
        ...


class Inviter(Protocol):
    def first_admin(self, principal: Principal, tenant: Tenant, email: str) -> PreparedInvitation:
        """Prepare the invitation of a new tenant's first administrator, in the name of who creates it."""
        ...


class Groups(Protocol):
    def found_group(self, tenant_id: str) -> None:
        """Make the tenant's group in the user pool, if it is not there."""
        ...

    def remove_group(self, tenant_id: str) -> None:
        """Take the tenant's group out of the user pool, if it is there. Its members keep their accounts."""
        ...


class Sites(Protocol):
    """The sites of a tenant, as far as closing it goes."""

    def list_page(self, tenant_id: str, status: SiteStatus | None, page: PageRequest) -> Page[Site]:
        """Newest first; without a status everything that is not archived."""
        ...

    def delete(self, principal: Principal, tenant_id: str, site_id: str, if_match: int | None, *, force: bool) -> None:
        """Archive a site. Archiving twice is archiving once. Raises OPERATION_IN_PROGRESS, CONFLICT."""
        ...
