"""Tenants, the reservations of their names, and brands as rows."""

from generated.models.tenant import Brand, Tenant, TenantStatus
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, Check, Condition, Delete, Put, TableChange, at_revision
from services.adapters.dynamodb.items import Item, attributes, to_model
from services.adapters.dynamodb.table import Table
from services.core.errors import ConflictException
from services.core.names import folded
from services.core.paging import Page, PageRequest
from services.core.refusals import tenant_not_active


class DynamoTenants:
    def __init__(self, table: Table) -> None:
        self._table = table

    def get(self, tenant_id: str) -> Tenant | None:
        row = self._table.get(keys.tenant(tenant_id))
        return to_model(Tenant, row) if row else None

    def list_page(self, status: TenantStatus | None, page: PageRequest) -> Page[Tenant]:
        prefix = keys.tenant_partition("")
        if status is None:
            rows = self._table.query(keys.TENANTS, prefix, page, index="GSI1")
        else:
            rows = self._table.query(keys.tenants_by_status(status), prefix, page, index="GSI2")
        return Page([to_model(Tenant, row) for row in rows.items], rows.next)

    def created(self, tenant: Tenant) -> list[TableChange]:
        return [Put(keys.tenant(tenant.tenant_id), _row(tenant), ABSENT), _reserved(tenant)]

    def changed(self, tenant: Tenant, was: Tenant) -> list[TableChange]:
        written = Put(keys.tenant(tenant.tenant_id), _row(tenant), at_revision(was.revision))
        if _name(tenant) == _name(was):
            return [written]
        return [written, _reserved(tenant), _freed(was)]

    def closed(self, tenant: Tenant, was: Tenant) -> list[TableChange]:
        return [Put(keys.tenant(tenant.tenant_id), _row(tenant), at_revision(was.revision)), _freed(was)]

    def still_active(self, tenant_id: str) -> TableChange:
        """A condition of somebody else's transaction. Refused with TENANT_NOT_ACTIVE."""
        active = Condition("#status = :active", {"#status": "status"}, {":active": TenantStatus.ACTIVE})
        return Check(keys.tenant(tenant_id), active, lambda row: tenant_not_active(row.get("status")))

    def brand(self, tenant_id: str) -> Brand | None:
        row = self._table.get(keys.brand(tenant_id))
        return to_model(Brand, row) if row else None

    def brand_changed(self, brand: Brand, was: int) -> TableChange:
        return Put(keys.brand(brand.tenant_id), {"entityType": "BRAND", **attributes(brand)}, at_revision(was) if was else ABSENT)


def _name(tenant: Tenant) -> keys.Key:
    return keys.tenant_name(folded(tenant.name))


def _reserved(tenant: Tenant) -> TableChange:
    taken = ConflictException("TENANT_EXISTS", "Another organisation has this name. Choose another one.")
    return Put(_name(tenant), {"entityType": "TENANTNAME", "tenantId": tenant.tenant_id}, ABSENT, taken)


def _freed(tenant: Tenant) -> TableChange:
    ours = Condition("#owner = :owner", {"#owner": "tenantId"}, {":owner": tenant.tenant_id})
    return Delete(_name(tenant), ours)


def _row(tenant: Tenant) -> Item:
    """GSI1 lists all, GSI2 those in one state. What the plan allows is configuration, not the row's."""
    sort = keys.tenant_partition(tenant.tenant_id)
    return {
        "entityType": "TENANT",
        **attributes(tenant.model_copy(update={"entitlements": None})),
        "GSI1PK": keys.TENANTS,
        "GSI1SK": sort,
        "GSI2PK": keys.tenants_by_status(tenant.status),
        "GSI2SK": sort,
    }
