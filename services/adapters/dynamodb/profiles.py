"""Profiles: what people say of themselves, for all their tenants; read together with the names of those."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from generated.models.user import Onboarding
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, Put, TableChange, at_revision
from services.adapters.dynamodb.items import Item
from services.adapters.dynamodb.keys import Key
from services.adapters.dynamodb.table import Table
from services.users.ports import Profile


class DynamoProfiles:
    def __init__(self, table: Table) -> None:
        self._table = table

    def get(self, user_id: str) -> Profile:
        return _profile(user_id, self._table.get(keys.profile(user_id)))

    def with_tenants(self, user_id: str, tenant_ids: Sequence[str]) -> tuple[Profile, dict[str, str]]:
        key = keys.profile(user_id)
        rows = self._table.get_many([key, *map(keys.tenant, tenant_ids)])
        return _profile(user_id, rows.get(key)), _names(rows, tenant_ids)

    def tenant_names(self, tenant_ids: Sequence[str]) -> dict[str, str]:
        return _names(self._table.get_many([keys.tenant(tenant_id) for tenant_id in tenant_ids]), tenant_ids) if tenant_ids else {}

    def begun(self, user_id: str, name: str) -> TableChange:
        return self.changed(Profile(user_id, name, None, Onboarding.NOT_STARTED, 1), 0)

    def changed(self, profile: Profile, was: int) -> TableChange:
        said = {name: value for name, value in asdict(profile).items() if value is not None and name != "user_id"}
        row = {"entityType": "PROFILE", "userId": profile.user_id, **said}
        return Put(keys.profile(profile.user_id), row, at_revision(was) if was else ABSENT)


def _profile(user_id: str, row: Item | None) -> Profile:
    if row is None:
        return Profile(user_id)
    return Profile(user_id, row.get("name"), row.get("phone"), Onboarding(row["onboarding"]), row["revision"])


def _names(rows: Mapping[Key, Item], tenant_ids: Sequence[str]) -> dict[str, str]:
    found = {tenant_id: rows.get(keys.tenant(tenant_id)) for tenant_id in tenant_ids}
    return {tenant_id: row["name"] for tenant_id, row in found.items() if row}
