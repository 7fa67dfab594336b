"""Organisations, their units, brand and audit trail (LLD 01)."""

from generated.models.tenant import (
    Asset,
    AssetCreate,
    AssetKind,
    Brand,
    BrandUpdate,
    Hierarchy,
    Tenant,
    TenantCreate,
    TenantEvent,
    TenantPark,
    TenantStatus,
    TenantSuspend,
    TenantUpdate,
    Unit,
    UnitCreate,
    UnitUpdate,
)
from runtime.context import Context, PageRequest
from runtime.results import Created, NoContent, Page


def list_tenants(ctx: Context, *, status: TenantStatus | None, page: PageRequest) -> Page[Tenant]:
    return ctx.services.tenants.list_page(status, page)


def create_tenant(ctx: Context, *, body: TenantCreate) -> Created[Tenant]:
    return Created(ctx.services.tenant_creation.create(ctx.principal, body))


def get_tenant(ctx: Context, *, tenant_id: str) -> Tenant:
    return ctx.services.tenants.get(tenant_id)


def update_tenant(ctx: Context, *, tenant_id: str, if_match: int | None, body: TenantUpdate) -> Tenant:
    return ctx.services.tenants.update(ctx.principal, tenant_id, body, if_match)


def delete_tenant(ctx: Context, *, tenant_id: str, force: bool, if_match: int | None) -> NoContent:
    ctx.services.tenant_lifecycle.delete(ctx.principal, tenant_id, if_match, force=force)
    return NoContent()


def suspend_tenant(ctx: Context, *, tenant_id: str, body: TenantSuspend) -> Tenant:
    return ctx.services.tenant_lifecycle.suspend(ctx.principal, tenant_id, body)


def resume_tenant(ctx: Context, *, tenant_id: str) -> Tenant:
    return ctx.services.tenant_lifecycle.resume(ctx.principal, tenant_id)


def park_tenant(ctx: Context, *, tenant_id: str, body: TenantPark) -> Tenant:
    return ctx.services.tenant_lifecycle.park(ctx.principal, tenant_id, body)


def unpark_tenant(ctx: Context, *, tenant_id: str) -> Tenant:
    return ctx.services.tenant_lifecycle.unpark(ctx.principal, tenant_id)


def list_units(ctx: Context, *, tenant_id: str, parent_id: str | None, page: PageRequest) -> Page[Unit]:
    return ctx.services.units.list_page(tenant_id, parent_id, page)


def create_unit(ctx: Context, *, tenant_id: str, body: UnitCreate) -> Created[Unit]:
    return Created(ctx.services.units.create(ctx.principal, tenant_id, body))


def get_unit(ctx: Context, *, tenant_id: str, unit_id: str) -> Unit:
    return ctx.services.units.get(tenant_id, unit_id)


def update_unit(ctx: Context, *, tenant_id: str, unit_id: str, if_match: int | None, body: UnitUpdate) -> Unit:
    return ctx.services.units.update(ctx.principal, tenant_id, unit_id, body, if_match)


def delete_unit(ctx: Context, *, tenant_id: str, unit_id: str, cascade: bool, if_match: int | None) -> NoContent:
    ctx.services.units.delete(ctx.principal, tenant_id, unit_id, if_match, cascade=cascade)
    return NoContent()


def get_hierarchy(ctx: Context, *, tenant_id: str) -> Hierarchy:
    return ctx.services.units.hierarchy(tenant_id)


def get_brand(ctx: Context, *, tenant_id: str) -> Brand:
    return ctx.services.brands.get(tenant_id)


def update_brand(ctx: Context, *, tenant_id: str, if_match: int | None, body: BrandUpdate) -> Brand:
    return ctx.services.brands.update(ctx.principal, tenant_id, body, if_match)


def list_assets(ctx: Context, *, tenant_id: str, kind: AssetKind | None, page: PageRequest) -> Page[Asset]:
    return ctx.services.assets.list_page(tenant_id, kind, page)


def create_asset(ctx: Context, *, tenant_id: str, body: AssetCreate) -> Created[Asset]:
    return Created(ctx.services.assets.create(ctx.principal, tenant_id, body))


def get_asset(ctx: Context, *, tenant_id: str, asset_id: str) -> Asset:
    return ctx.services.assets.get(tenant_id, asset_id, ctx.principal)


def delete_asset(ctx: Context, *, tenant_id: str, asset_id: str, if_match: int | None) -> NoContent:
    ctx.services.assets.delete(ctx.principal, tenant_id, asset_id, if_match)
    return NoContent()


def list_tenant_events(ctx: Context, *, tenant_id: str, page: PageRequest) -> Page[TenantEvent]:
    return ctx.services.tenant_events.list_page(tenant_id, page)
