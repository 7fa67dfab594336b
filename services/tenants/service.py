"""Organisations: read, listed, changed (LLD 01)."""

from typing import Any

from generated.models.tenant import Entitlements, Tenant, TenantStatus, TenantUpdate
from services.core import clock, plans
from services.core.errors import Fault, ForbiddenException
from services.core.ledger import Ledger, audited
from services.core.paging import Page, PageRequest
from services.core.principal import Principal
from services.core.refusals import tenant_not_active, tenant_not_found
from services.core.revisions import require_revision
from services.tenants.ports import Tenants


class TenantService:
    def __init__(self, tenants: Tenants, ledger: Ledger) -> None:
        self._tenants = tenants
        self._ledger = ledger

    def list_page(self, status: TenantStatus | None, page: PageRequest) -> Page[Tenant]:
        return self._tenants.list_page(status, page)

    def get(self, tenant_id: str) -> Tenant:
        """Give a tenant with what its plan allows. Raises TENANT_NOT_FOUND."""
        tenant = found(self._tenants, tenant_id)
        return tenant.model_copy(update={"entitlements": entitlements(tenant)})

    def require_active(self, tenant_id: str) -> None:
        """Look, as it is now, whether work may go on in a tenant. Raises TENANT_NOT_FOUND, TENANT_NOT_ACTIVE."""
        _require_active(found(self._tenants, tenant_id))

    def update(self, principal: Principal, tenant_id: str, wanted: TenantUpdate, if_match: int | None) -> Tenant:
        """Change what `wanted` names. Raises FORBIDDEN for somebody else's plan, PRECONDITION_FAILED, TENANT_NOT_ACTIVE,
        TENANT_EXISTS, CONFLICT.
        """
        changes = wanted.model_dump(exclude_unset=True)
        if "plan" in changes and not principal.is_platform_admin:
            raise _plan_is_the_platforms()
        current = found(self._tenants, tenant_id)
        require_revision(current.revision, if_match)
        _require_active(current)
        tenant = current.model_copy(update={**changes, "revision": current.revision + 1, "updated_at": clock.now()})
        event = audited(
            principal, tenant_id, "TENANT_UPDATED", "tenant", tenant_id, before=_named(current, changes), after=_named(tenant, changes)
        )
        self._ledger.commit(*self._tenants.changed(tenant, current), self._ledger.audit(event), result=tenant)
        return tenant


def found(tenants: Tenants, tenant_id: str) -> Tenant:
    """Read a tenant. Raises TENANT_NOT_FOUND."""
    tenant = tenants.get(tenant_id)
    if tenant is None:
        raise tenant_not_found()
    return tenant


def entitlements(tenant: Tenant) -> Entitlements:
    """Tell what the tenant's plan allows; a limit that is not there is none."""
    plan = plans.plan(tenant.plan)
    return Entitlements.model_validate(plan.model_dump(exclude={"features"}) | {"features": sorted(plan.features)})


def _require_active(tenant: Tenant) -> None:
    """The request was let in while the tenant was active; it may have been closed since, and its name be somebody else's."""
    if tenant.status != TenantStatus.ACTIVE:
        raise tenant_not_active(tenant.status)


def _named(tenant: Tenant, names: dict[str, Any]) -> dict[str, Any]:
    return tenant.model_dump(mode="json", by_alias=True, include=set(names), exclude_none=True)


def _plan_is_the_platforms() -> ForbiddenException:
    detail = "The plan is changed by the platform. Leave it out, or ask the platform for another plan."
    return ForbiddenException("FORBIDDEN", detail, faults=[Fault("/body/plan", "FORBIDDEN", "Not yours to change.")])
