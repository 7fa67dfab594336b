"""Long-running work, as those who wait for it see it (LLD 12)."""

from generated.models.operation import Operation
from services.core.errors import NotFoundException
from services.core.paging import Page, PageRequest
from services.operations.ports import Operations


class OperationService:
    def __init__(self, operations: Operations) -> None:
        self._operations = operations

    def list_page(self, tenant_id: str, page: PageRequest) -> Page[Operation]:
        return self._operations.list_page(tenant_id, page)

    def get(self, tenant_id: str, operation_id: str) -> Operation:
        leased = self._operations.get(tenant_id, operation_id)
        if leased is None:
            raise NotFoundException("OPERATION_NOT_FOUND", "This tenant has no operation with this id.")
        return leased.operation
