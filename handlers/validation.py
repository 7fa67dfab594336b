"""Brand scores and security scans (LLD 06)."""

from generated.models.validation import BrandScore, Validation, ValidationCreate
from runtime.context import Context, PageRequest
from runtime.results import Created, Page


def list_validations(ctx: Context, *, tenant_id: str, site_id: str, page: PageRequest) -> Page[Validation]:
    return ctx.services.validations.list_page(tenant_id, site_id, page)


def validate_site(ctx: Context, *, tenant_id: str, site_id: str, body: ValidationCreate | None) -> Created[Validation]:
    return Created(ctx.services.validations.validate(ctx.principal, tenant_id, site_id, body))


def get_validation(ctx: Context, *, tenant_id: str, site_id: str, validation_id: str) -> Validation:
    return ctx.services.validations.get(tenant_id, site_id, validation_id)


def get_brand_score(ctx: Context, *, tenant_id: str, site_id: str) -> BrandScore:
    return ctx.services.validations.brand_score(tenant_id, site_id)
