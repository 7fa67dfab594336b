"""What the tenant service needs of storage."""

from typing import Protocol

from generated.models.tenant import Brand, Tenant
from services.core.ledger import Change


class Tenants(Protocol):
    def get(self, tenant_id: str) -> Tenant | None: ...

    def brand(self, tenant_id: str) -> Brand | None: ...

    def brand_changed(self, brand: Brand, was: int) -> Change:
        """Write a brand over revision `was`; 0 means there was none."""
        ...
