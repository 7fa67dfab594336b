"""Operations as rows; the lease is an attribute beside the model's."""

from generated.models.operation import Operation
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, Put, TableChange, at_revision
from services.adapters.dynamodb.items import attributes, to_model
from services.adapters.dynamodb.table import Table
from services.core.paging import Page, PageRequest
from services.operations.ports import Leased
from services.operations.work import LeaseLost


class DynamoOperations:
    def __init__(self, table: Table) -> None:
        self._table = table

    def get(self, tenant_id: str, operation_id: str) -> Leased | None:
        row = self._table.get(keys.operation(tenant_id, operation_id))
        return Leased(to_model(Operation, row), row.get("leaseUntil", 0)) if row else None

    def list_page(self, tenant_id: str, page: PageRequest) -> Page[Operation]:
        rows = self._table.query(keys.tenant_partition(tenant_id), "OPERATION#", page)
        return Page([to_model(Operation, row) for row in rows.items], rows.next)

    def created(self, operation: Operation) -> TableChange:
        return Put(
            keys.operation(operation.tenant_id, operation.operation_id), {"entityType": "OPERATION", **attributes(operation)}, ABSENT
        )

    def changed(self, operation: Operation, was: int, lease_until: int) -> TableChange:
        row = {"entityType": "OPERATION", **attributes(operation), "leaseUntil": lease_until}
        return Put(keys.operation(operation.tenant_id, operation.operation_id), row, at_revision(was), LeaseLost())
