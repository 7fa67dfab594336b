"""Validation reports as rows: one per report, and one per content that leads to the newest."""

from generated.models.validation import Validation
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, Put
from services.adapters.dynamodb.items import attributes, to_model
from services.adapters.dynamodb.table import Table
from services.core.ledger import Change
from services.core.paging import Page, PageRequest


class DynamoReports:
    def __init__(self, table: Table) -> None:
        self._table = table

    def get(self, tenant_id: str, site_id: str, validation_id: str) -> Validation | None:
        row = self._table.get(keys.validation(tenant_id, site_id, validation_id))
        return to_model(Validation, row) if row else None

    def list_page(self, tenant_id: str, site_id: str, page: PageRequest) -> Page[Validation]:
        prefix = keys.validation(tenant_id, site_id)
        rows = self._table.query(prefix.pk, prefix.sk, page)
        return Page([to_model(Validation, row) for row in rows.items], rows.next)

    def latest(self, tenant_id: str, site_id: str, content_hash: str) -> Validation | None:
        row = self._table.get(keys.scored(tenant_id, site_id, content_hash))
        return to_model(Validation, row) if row else None

    def recorded(self, validation: Validation) -> list[Change]:
        row = {"entityType": "VALIDATION", **attributes(validation)}
        tenant_id, site_id = validation.tenant_id, validation.site_id
        return [
            Put(keys.validation(tenant_id, site_id, validation.validation_id), row, ABSENT),
            Put(keys.scored(tenant_id, site_id, validation.content_hash), row | {"entityType": "SCORED"}),
        ]
