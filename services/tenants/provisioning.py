"""What follows a tenant's creation and its end, outside the table. Every message may come twice, or late: each looks first."""

from generated.models.tenant import TenantStatus
from services.core.errors import ConflictException, ServiceUnavailable
from services.core.paging import PageRequest
from services.core.principal import PLATFORM_ADMIN, Principal
from services.core.quotas import Quotas
from services.tenants.lifecycle import ACTIVATE, SITES, LifecycleService
from services.tenants.ports import Groups, Sites, Tenants

# The system acts with the platform's rights and without an id: the audit trail calls it `system`.
_SYSTEM = Principal(groups=frozenset({PLATFORM_ADMIN}))
_PAGE = 25


class Provisioning:
    def __init__(self, tenants: Tenants, lifecycle: LifecycleService, groups: Groups, sites: Sites, quotas: Quotas) -> None:
        self._tenants = tenants
        self._lifecycle = lifecycle
        self._groups = groups
        self._sites = sites
        self._quotas = quotas

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
        """Archive the sites of a closed tenant, page by page, then take its group away.

        The list may be behind; the count is not. While it says that there are sites, busy or not listed yet, they are left for
        the next delivery.
        """
        tenant = self._tenants.get(tenant_id)
        if tenant is None or tenant.status != TenantStatus.DEPROVISIONED:
            return
        after: str | None = None
        while True:
            page = self._sites.list_page(tenant_id, None, PageRequest(_PAGE, after))
            for site in page.items:
                self._archive(tenant_id, site.site_id)
            if (after := page.next) is None:
                break
        if (left := self._quotas.used(tenant_id, SITES)) > 0:
            raise ServiceUnavailable(f"{left} sites are left: the message comes back.")
        self._groups.remove_group(tenant_id)

    def _archive(self, tenant_id: str, site_id: str) -> None:
        try:
            self._sites.delete(_SYSTEM, tenant_id, site_id, None, force=True)
        except ConflictException:
            return  # busy: it still counts
