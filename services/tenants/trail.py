"""The audit trail as the tenant's administrators read it (LLD 01)."""

from generated.models.tenant import TenantEvent
from services.core.paging import Page, PageRequest
from services.tenants.ports import Events


class TrailService:
    def __init__(self, events: Events) -> None:
        self._events = events

    def list_page(self, tenant_id: str, page: PageRequest) -> Page[TenantEvent]:
        return self._events.list_page(tenant_id, page)
