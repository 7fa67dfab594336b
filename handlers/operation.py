"""Long-running work (LLD 12)."""

from generated.models.operation import Operation
from runtime.context import Context, PageRequest
from runtime.results import Page


def list_tenant_operations(ctx: Context, *, tenant_id: str, page: PageRequest) -> Page[Operation]:
    return ctx.services.operations.list_page(tenant_id, page)


def get_operation(ctx: Context, *, tenant_id: str, operation_id: str) -> Operation:
    return ctx.services.operations.get(tenant_id, operation_id)
