"""The audit trail as rows; the ledger writes them, nobody changes them."""

from generated.models.tenant import TenantEvent
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.items import to_model
from services.adapters.dynamodb.table import Table
from services.core.paging import Page, PageRequest


class DynamoEvents:
    def __init__(self, table: Table) -> None:
        self._table = table

    def list_page(self, tenant_id: str, page: PageRequest) -> Page[TenantEvent]:
        trail = keys.audit_events(tenant_id)
        rows = self._table.query(trail.pk, trail.sk, page)
        return Page([to_model(TenantEvent, row) for row in rows.items], rows.next)
