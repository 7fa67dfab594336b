"""The states of a tenant and the ways between them (LLD 01). What counts is the state it is in, not the one it could reach.

pending ──▶ active ◀──▶ suspended      suspend, resume: the platform
│         │  ▲                      park, unpark: the tenant's own administrators
│         ▼  └───▶ parked
└────────▶ deprovisioned            from every state, for good
"""

from dataclasses import dataclass

from generated.models.tenant import Tenant, TenantPark, TenantStatus, TenantSuspend
from services.core import clock
from services.core.errors import ConflictException, Fault, RuleException, Way
from services.core.ledger import Ledger, Message, audited
from services.core.principal import Principal
from services.core.quotas import Quotas
from services.core.revisions import require_revision
from services.tenants.ports import Tenants
from services.tenants.service import found


@dataclass(frozen=True, slots=True)
class Step:
    """A way from one state to another, and what the audit trail calls it."""

    verb: str
    wants: TenantStatus
    leads_to: TenantStatus
    action: str


SUSPEND = Step("suspended", TenantStatus.ACTIVE, TenantStatus.SUSPENDED, "TENANT_SUSPENDED")
RESUME = Step("resumed", TenantStatus.SUSPENDED, TenantStatus.ACTIVE, "TENANT_RESUMED")
PARK = Step("parked", TenantStatus.ACTIVE, TenantStatus.PARKED, "TENANT_PARKED")
UNPARK = Step("unparked", TenantStatus.PARKED, TenantStatus.ACTIVE, "TENANT_UNPARKED")
ACTIVATE = Step("activated", TenantStatus.PENDING, TenantStatus.ACTIVE, "TENANT_ACTIVATED")
_ASKED_FOR = (SUSPEND, RESUME, PARK, UNPARK)
SITES = "sites"


class LifecycleService:
    """Every operation raises TENANT_NOT_FOUND."""

    def __init__(self, tenants: Tenants, quotas: Quotas, ledger: Ledger, provisioning_queue: str) -> None:
        self._tenants = tenants
        self._quotas = quotas
        self._ledger = ledger
        self._provisioning_queue = provisioning_queue

    def suspend(self, principal: Principal, tenant_id: str, wanted: TenantSuspend) -> Tenant:
        """Raises INVALID_STATE, CONFLICT."""
        return self._step(principal, self._in_state(tenant_id, SUSPEND), SUSPEND, wanted.reason)

    def resume(self, principal: Principal, tenant_id: str) -> Tenant:
        """Raises INVALID_STATE, CONFLICT."""
        return self._step(principal, self._in_state(tenant_id, RESUME), RESUME)

    def park(self, principal: Principal, tenant_id: str, wanted: TenantPark) -> Tenant:
        """Raises INVALID_STATE, CONFIRMATION_REQUIRED, CONFLICT."""
        current = self._in_state(tenant_id, PARK)
        if wanted.confirm is not True:
            raise _unconfirmed()
        return self._step(principal, current, PARK, wanted.reason)

    def unpark(self, principal: Principal, tenant_id: str) -> Tenant:
        """Raises INVALID_STATE, CONFLICT."""
        return self._step(principal, self._in_state(tenant_id, UNPARK), UNPARK)

    def activate(self, principal: Principal, tenant_id: str) -> None:
        """End the provisioning of a tenant. One that is not pending stays as it is. Raises CONFLICT."""
        current = found(self._tenants, tenant_id)
        if current.status == ACTIVATE.wants:
            self._step(principal, current, ACTIVATE)

    def delete(self, principal: Principal, tenant_id: str, if_match: int | None, *, force: bool) -> None:
        """Close a tenant for good and free its name; its sites are archived behind it. Deleting twice is deleting once.

        Whether there are sites is what their quota counts, looked at in the transaction; behind it none is created.
        Raises PRECONDITION_FAILED, DEPENDENCIES_EXIST (without `force`), CONFLICT.
        """
        current = found(self._tenants, tenant_id)
        require_revision(current.revision, if_match)
        if current.status == TenantStatus.DEPROVISIONED:
            return
        tenant = moved(current, TenantStatus.DEPROVISIONED)
        event = audited(principal, tenant_id, "TENANT_DEPROVISIONED", "tenant", tenant_id, **_ways(current, tenant), force=force)
        message = Message(tenant_id, self._provisioning_queue, "tenant_deprovisioned", {}, tenant.revision)
        no_more_sites = self._quotas.shut(tenant_id, SITES, None if force else _has_sites(tenant_id))
        self._ledger.commit(*self._tenants.closed(tenant, current), no_more_sites, self._ledger.audit(event), self._ledger.message(message))

    def _in_state(self, tenant_id: str, step: Step) -> Tenant:
        current = found(self._tenants, tenant_id)
        if current.status != step.wants:
            raise _not_from_here(current, step)
        return current

    def _step(self, principal: Principal, current: Tenant, step: Step, reason: str | None = None) -> Tenant:
        tenant = moved(current, step.leads_to, reason)
        why = {"reason": reason} if reason else {}
        event = audited(principal, tenant.tenant_id, step.action, "tenant", tenant.tenant_id, **_ways(current, tenant), **why)
        self._ledger.commit(*self._tenants.changed(tenant, current), self._ledger.audit(event), result=tenant)
        return tenant


def moved(current: Tenant, status: TenantStatus, reason: str | None = None) -> Tenant:
    now = clock.now()
    moving = {"status": status, "status_reason": reason, "status_changed_at": now}
    return current.model_copy(update={**moving, "revision": current.revision + 1, "updated_at": now})


def _ways(before: Tenant, after: Tenant) -> dict[str, str]:
    return {"before": before.status.value, "after": after.status.value}


def _not_from_here(current: Tenant, step: Step) -> ConflictException:
    open_ways = [other.verb for other in _ASKED_FOR if other.wants == current.status]
    closable = current.status != TenantStatus.DEPROVISIONED
    allowed = " or ".join([*open_ways, *(["deleted"] if closable else [])]) or "nothing but read"
    return ConflictException(
        "INVALID_STATE",
        f"The tenant is {current.status}, and only one that is {step.wants} can be {step.verb}. This one can be {allowed}.",
        links=_to(current.tenant_id),
    )


def _unconfirmed() -> RuleException:
    fault = Fault("/body/confirm", "CONFIRMATION_REQUIRED", "Must be true.")
    return RuleException(
        "CONFIRMATION_REQUIRED", "Nobody can work while the tenant is parked. Send confirm: true if you mean it.", faults=[fault]
    )


def _has_sites(tenant_id: str) -> RuleException:
    return RuleException(
        "DEPENDENCIES_EXIST",
        "The tenant still has sites. Delete them first, or send force=true to archive them too.",
        links={"sites": Way("listSites", {"tenantId": tenant_id}), **_to(tenant_id)},
    )


def _to(tenant_id: str) -> dict[str, Way]:
    return {"tenant": Way("getTenant", {"tenantId": tenant_id})}
