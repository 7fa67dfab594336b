"""Tenants, brands and memberships as rows."""

from generated.models.tenant import Brand, Tenant
from generated.models.user import Membership
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, Put, TableChange, at_revision
from services.adapters.dynamodb.items import attributes, to_model
from services.adapters.dynamodb.table import Table
from services.core.paging import PageRequest
from services.core.principal import Standing


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


class DynamoMemberships:
    """Who is a member of what; also the `Standings` that every request reads."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def read(self, tenant_id: str, user_id: str) -> Standing:
        tenant_key, member_key = keys.tenant(tenant_id), keys.member(tenant_id, user_id)
        rows = self._table.get_many([tenant_key, member_key])
        tenant, member = rows.get(tenant_key), rows.get(member_key, {})
        return Standing(
            tenant_id=tenant_id,
            tenant_status=tenant["status"] if tenant else None,
            role=member.get("role"),
            grants=frozenset(member.get("grants", ())),
        )

    def of_user(self, user_id: str) -> list[Membership]:
        """List a person's memberships, at most 100, oldest tenant first."""
        rows = self._table.query(keys.user_partition(user_id), "TENANT#", PageRequest(100), index="GSI1", newest_first=False)
        return [to_model(Membership, row) for row in rows.items]

    def added(self, user_id: str, email: str, membership: Membership) -> TableChange:
        row = {
            "entityType": "MEMBER",
            **attributes(membership),
            "userId": user_id,
            "email": email,
            "revision": 1,
            "GSI1PK": keys.user_partition(user_id),
            "GSI1SK": keys.tenant_partition(membership.tenant_id),
        }
        return Put(keys.member(membership.tenant_id, user_id), row, ABSENT)
