"""Sites and their versions (LLD 04)."""

from generated.models.site import Site, SiteCreate, SiteStatus, SiteUpdate, SiteVersion
from runtime.context import Context, PageRequest
from runtime.results import Created, NoContent, Page


def list_sites(ctx: Context, *, tenant_id: str, status: SiteStatus | None, page: PageRequest) -> Page[Site]:
    return ctx.services.sites.list_page(tenant_id, status, page)


def create_site(ctx: Context, *, tenant_id: str, body: SiteCreate) -> Created[Site]:
    return Created(ctx.services.sites.create(ctx.principal, tenant_id, body))


def get_site(ctx: Context, *, tenant_id: str, site_id: str) -> Site:
    return ctx.services.sites.get(tenant_id, site_id)


def update_site(ctx: Context, *, tenant_id: str, site_id: str, if_match: int | None, body: SiteUpdate) -> Site:
    return ctx.services.sites.update(ctx.principal, tenant_id, site_id, body, if_match)


def delete_site(ctx: Context, *, tenant_id: str, site_id: str, force: bool, if_match: int | None) -> NoContent:
    ctx.services.sites.delete(ctx.principal, tenant_id, site_id, if_match, force=force)
    return NoContent()


def list_site_versions(ctx: Context, *, tenant_id: str, site_id: str, page: PageRequest) -> Page[SiteVersion]:
    return ctx.services.sites.versions(tenant_id, site_id, page)


def get_site_version(ctx: Context, *, tenant_id: str, site_id: str, version_id: str) -> SiteVersion:
    return ctx.services.sites.version(tenant_id, site_id, version_id)
