"""What follows a tenant's creation and its end, outside the table. Every message may come twice, or late: each looks first."""

from services.core.errors import ConflictException, ServiceUnavailable
from services.core.paging import PageRequest
from services.core.principal import PLATFORM_ADMIN, Principal
from services.tenants.lifecycle import ACTIVATE, LifecycleService
from services.tenants.ports import Groups, Sites, Tenants

# The system acts with the platform's rights and without an id: the audit trail calls it `system`.
_SYSTEM = Principal(groups=frozenset({PLATFORM_ADMIN}))
_PAGE = 25


class Provisioning:
    def __init__(self, tenants: Tenants, lifecycle: LifecycleService, groups: Groups, sites: Sites) -> None:
        self._tenants = tenants
        self._lifecycle = lifecycle
        self._groups = groups
        self._sites = sites

    def provision(self, tenant_id: str) -> None:
        """Make the tenant's group and turn it active; one that is not pending any more is left alone."""
        tenant = self._tenants.get(tenant_id)
        if tenant is None or tenant.status != ACTIVATE.wants:
            return
        self._groups.found_group(tenant_id)
        try:
            self._lifecycle.activate(_SYSTEM, tenant_id)
        except ConflictException as overtaken:
            raise ServiceUnavailable("The tenant changed at this moment: the message comes back.") from overtaken

    def wind_up(self, tenant_id: str) -> None:
        """Archive the sites of a closed tenant, page by page. What cannot be archived now is left for the next delivery."""
        after, left = None, 0
        while True:
            page = self._sites.list_page(tenant_id, None, PageRequest(_PAGE, after))
            left += sum(not self._archived(tenant_id, site.site_id) for site in page.items)
            if (after := page.next) is None:
                break
        if left:
            raise ServiceUnavailable(f"{left} sites are busy: the message comes back.")

    def _archived(self, tenant_id: str, site_id: str) -> bool:
        try:
            self._sites.delete(_SYSTEM, tenant_id, site_id, None, force=True)
        except ConflictException:
            return False
        return True
