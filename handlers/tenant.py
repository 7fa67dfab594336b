"""Organisations and their brand (LLD 01)."""

from generated.models.tenant import Brand, BrandUpdate, Tenant
from runtime.context import Context


def get_tenant(ctx: Context, *, tenant_id: str) -> Tenant:
    return ctx.services.tenants.get(tenant_id)


def get_brand(ctx: Context, *, tenant_id: str) -> Brand:
    return ctx.services.tenants.brand(tenant_id)


def update_brand(ctx: Context, *, tenant_id: str, if_match: int | None, body: BrandUpdate) -> Brand:
    return ctx.services.tenants.update_brand(ctx.principal, tenant_id, body, if_match)
