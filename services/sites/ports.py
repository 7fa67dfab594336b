"""What the site service needs: storage of sites and versions."""

from typing import Protocol

from generated.models.site import Site, SiteStatus, SiteVersion
from services.core.ledger import Change
from services.core.paging import Page, PageRequest


class Sites(Protocol):
    def get(self, tenant_id: str, site_id: str) -> Site | None: ...

    def list_page(self, tenant_id: str, status: SiteStatus | None, page: PageRequest) -> Page[Site]:
        """Newest first; without a status everything that is not archived."""
        ...

    def created(self, site: Site) -> list[Change]:
        """The site and the reservation of its slug. Refused with SLUG_TAKEN."""
        ...

    def changed(self, site: Site, was: int) -> Change:
        """Write the site over revision `was`."""
        ...

    def slug_freed(self, site: Site) -> Change: ...

    def version(self, tenant_id: str, site_id: str, version_id: str) -> SiteVersion | None: ...

    def versions(self, tenant_id: str, site_id: str, page: PageRequest) -> Page[SiteVersion]:
        """Latest first."""
        ...

    def version_added(self, version: SiteVersion) -> Change: ...

    def unlocked(self, tenant_id: str, site_id: str) -> list[Change]:
        """Conditions that nothing long is under way with the site. Refused with OPERATION_IN_PROGRESS."""
        ...
