"""Assets as rows; their files are elsewhere."""

from generated.models.tenant import Asset, AssetKind
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, Delete, Put, TableChange, at_revision
from services.adapters.dynamodb.items import Item, attributes, to_model
from services.adapters.dynamodb.table import Table
from services.core.paging import Page, PageRequest


class DynamoAssets:
    def __init__(self, table: Table) -> None:
        self._table = table

    def get(self, tenant_id: str, asset_id: str) -> Asset | None:
        row = self._table.get(keys.asset(tenant_id, asset_id))
        return to_model(Asset, row) if row else None

    def list_page(self, tenant_id: str, kind: AssetKind | None, page: PageRequest) -> Page[Asset]:
        prefix = keys.asset(tenant_id).sk
        if kind is None:
            found = self._table.query(keys.tenant_partition(tenant_id), prefix, page)
        else:
            found = self._table.query(keys.assets_of_kind(tenant_id, kind), prefix, page, index="GSI1")
        return Page([to_model(Asset, row) for row in found.items], found.next)

    def created(self, asset: Asset) -> TableChange:
        return Put(keys.asset(asset.tenant_id, asset.asset_id), _row(asset), ABSENT)

    def changed(self, asset: Asset, was: Asset) -> TableChange:
        return Put(keys.asset(asset.tenant_id, asset.asset_id), _row(asset), at_revision(was.revision))

    def deleted(self, was: Asset) -> TableChange:
        return Delete(keys.asset(was.tenant_id, was.asset_id), at_revision(was.revision))


def _row(asset: Asset) -> Item:
    key = keys.asset(asset.tenant_id, asset.asset_id)
    return {
        "entityType": "ASSET",
        **attributes(asset),
        "GSI1PK": keys.assets_of_kind(asset.tenant_id, asset.kind),
        "GSI1SK": key.sk,
    }
