"""Stands in for the invitations: writes a row along, and remembers what was mailed."""

from dataclasses import dataclass, field
from datetime import timedelta

from generated.models.tenant import Tenant
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, Put
from services.bootstrap import Services
from services.core import clock
from services.core.inviting import PreparedInvitation
from services.core.principal import Principal
from services.tenants.creation import CreationService


@dataclass
class FakeInviter:
    prepared: list[tuple[str, str, str]] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)

    def first_admin(self, principal: Principal, tenant: Tenant, email: str) -> PreparedInvitation:
        self.prepared.append((tenant.tenant_id, email, principal.email))
        row = {"entityType": "INVITATION", "email": email}
        put = Put(keys.invitation(tenant.tenant_id, "inv_1"), row, ABSENT)
        return PreparedInvitation([put], clock.now() + timedelta(days=7), lambda: self.sent.append(email))


def creation(services: Services, inviter: FakeInviter) -> CreationService:
    return CreationService(services._tenants, services._units, inviter, services.ledger, services.settings.provisioning_queue)
