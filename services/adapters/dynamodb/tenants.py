"""Tenants and brands as rows."""

from generated.models.tenant import Brand, Tenant
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, Put, TableChange, at_revision
from services.adapters.dynamodb.items import attributes, to_model
from services.adapters.dynamodb.table import Table


class DynamoTenants:
    def __init__(self, table: Table) -> None:
        self._table = table

    def get(self, tenant_id: str) -> Tenant | None:
        row = self._table.get(keys.tenant(tenant_id))
        return to_model(Tenant, row) if row else None

    def created(self, tenant: Tenant) -> TableChange:
        return Put(keys.tenant(tenant.tenant_id), {"entityType": "TENANT", **attributes(tenant)}, ABSENT)

    def brand(self, tenant_id: str) -> Brand | None:
        row = self._table.get(keys.brand(tenant_id))
        return to_model(Brand, row) if row else None

    def brand_changed(self, brand: Brand, was: int) -> TableChange:
        return Put(keys.brand(brand.tenant_id), {"entityType": "BRAND", **attributes(brand)}, at_revision(was) if was else ABSENT)
