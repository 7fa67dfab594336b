"""A new tenant (LLD 01, 02): everything it begins with is one transaction, what lies outside the table follows by message.

[tenant, pending] [name] [division, group, team] [invitation] [audit] [message] ──▶ mail ──▶ provisioning ──▶ active
"""

from generated.models.tenant import Plan, Tenant, TenantCreate, TenantStatus, Unit, UnitKind
from generated.models.user import Registration, RegistrationCreate
from services.core import clock
from services.core.ids import new_id
from services.core.inviting import PreparedInvitation
from services.core.ledger import Ledger, Message, audited
from services.core.principal import Principal
from services.tenants.ports import Inviter, Tenants, Units

_FIRST_UNITS = "Main"


class CreationService:
    def __init__(self, tenants: Tenants, units: Units, inviter: Inviter, ledger: Ledger, provisioning_queue: str) -> None:
        self._tenants = tenants
        self._units = units
        self._inviter = inviter
        self._ledger = ledger
        self._provisioning_queue = provisioning_queue

    def create(self, principal: Principal, wanted: TenantCreate) -> Tenant:
        """Create a tenant and invite its first administrator. Raises TENANT_EXISTS, CONFLICT."""
        tenant = _new(wanted.name, wanted.contact_email or wanted.admin_email, wanted.plan or Plan.STANDARD)
        self._found(principal, tenant, wanted.admin_email)
        return tenant

    def register(self, principal: Principal, wanted: RegistrationCreate) -> Registration:
        """Create a tenant on the free plan for whoever can read the mail. Raises TENANT_EXISTS, CONFLICT; says
        nothing about accounts.
        """
        tenant = _new(wanted.organization_name, wanted.email, Plan.FREE)
        invitation = self._found(principal, tenant, wanted.email)
        return Registration(email=wanted.email, organization_name=tenant.name, expires_at=invitation.expires_at)

    def _found(self, principal: Principal, tenant: Tenant, email: str) -> PreparedInvitation:
        invitation = self._inviter.first_admin(principal, tenant, email)
        event = audited(principal, tenant.tenant_id, "TENANT_CREATED", "tenant", tenant.tenant_id, name=tenant.name, plan=tenant.plan.value)
        message = Message(tenant.tenant_id, self._provisioning_queue, "tenant_created", {}, tenant.revision)
        self._ledger.commit(
            *self._tenants.created(tenant),
            *self._units.founded(_first_units(tenant)),
            *invitation.changes,
            self._ledger.audit(event),
            self._ledger.message(message),
            result=tenant,
        )
        invitation.send()
        return invitation


def _new(name: str, contact_email: str, plan: Plan) -> Tenant:
    now = clock.now()
    return Tenant(
        tenant_id=new_id("ten"),
        name=name,
        contact_email=contact_email,
        plan=plan,
        status=TenantStatus.PENDING,
        status_changed_at=now,
        revision=1,
        created_at=now,
        updated_at=now,
    )


def _first_units(tenant: Tenant) -> list[Unit]:
    """A division with a group with a team, so that the first people have a place."""
    units: list[Unit] = []
    for kind in UnitKind:
        units.append(
            Unit(
                unit_id=new_id("unit"),
                tenant_id=tenant.tenant_id,
                kind=kind,
                parent_id=units[-1].unit_id if units else None,
                name=_FIRST_UNITS,
                child_count=0 if kind == UnitKind.TEAM else 1,
                member_count=0,
                revision=1,
                created_at=tenant.created_at,
                updated_at=tenant.created_at,
            )
        )
    return units
