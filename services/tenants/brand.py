"""How a tenant's pages look and sound (LLD 01)."""

from generated.models.tenant import Brand, BrandUpdate
from services.core import clock
from services.core.ledger import Ledger, audited
from services.core.principal import Principal
from services.core.revisions import require_revision
from services.tenants.ports import Brands


class BrandService:
    def __init__(self, brands: Brands, ledger: Ledger) -> None:
        self._brands = brands
        self._ledger = ledger

    def brand(self, tenant_id: str) -> Brand:
        """Give the tenant's brand; one that was never set is empty and has revision 0."""
        return self._brands.brand(tenant_id) or Brand(tenant_id=tenant_id, configured=False, revision=0)

    def update_brand(self, principal: Principal, tenant_id: str, wanted: BrandUpdate, if_match: int | None) -> Brand:
        """Replace the whole brand (PUT). Raises PRECONDITION_FAILED, CONFLICT."""
        current = self.brand(tenant_id)
        require_revision(current.revision, if_match)
        brand = Brand(
            **wanted.model_dump(exclude_none=True),
            tenant_id=tenant_id,
            configured=True,
            revision=current.revision + 1,
            updated_at=clock.now(),
        )
        event = audited(principal, tenant_id, "BRAND_UPDATED", "brand", tenant_id, changed=sorted(wanted.model_fields_set))
        self._ledger.commit(self._brands.brand_changed(brand, current.revision), self._ledger.audit(event), result=brand)
        return brand
