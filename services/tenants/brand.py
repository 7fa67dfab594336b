"""How a tenant's pages look and sound (LLD 01)."""

from typing import Any

from generated.models.tenant import Brand, BrandUpdate
from services.core import clock
from services.core.ledger import Ledger, audited
from services.core.principal import Principal
from services.core.revisions import require_revision
from services.tenants.ports import Brands

_NOT_THE_BRANDS = {"tenant_id", "configured", "revision", "updated_at"}


class BrandService:
    def __init__(self, brands: Brands, ledger: Ledger) -> None:
        self._brands = brands
        self._ledger = ledger

    def get(self, tenant_id: str) -> Brand:
        """Give the tenant's brand; one that was never set is empty and has revision 0."""
        return self._brands.brand(tenant_id) or Brand(tenant_id=tenant_id, configured=False, revision=0)

    def update(self, principal: Principal, tenant_id: str, wanted: BrandUpdate, if_match: int | None) -> Brand:
        """Replace the whole brand (PUT). Raises PRECONDITION_FAILED, CONFLICT."""
        current = self.get(tenant_id)
        require_revision(current.revision, if_match)
        brand = Brand(
            **wanted.model_dump(exclude_none=True),
            tenant_id=tenant_id,
            configured=True,
            revision=current.revision + 1,
            updated_at=clock.now(),
        )
        before, after = _differences(current, brand)
        event = audited(principal, tenant_id, "BRAND_UPDATED", "brand", tenant_id, before=before, after=after)
        self._ledger.commit(self._brands.brand_changed(brand, current.revision), self._ledger.audit(event), result=brand)
        return brand


def _differences(before: Brand, after: Brand) -> tuple[dict[str, Any], dict[str, Any]]:
    """What differs, as it was and as it is, under wire names; what one of them lacks is only in the other."""
    was, now = (one.model_dump(mode="json", by_alias=True, exclude=_NOT_THE_BRANDS, exclude_none=True) for one in (before, after))
    changed = {name for name in was | now if was.get(name) != now.get(name)}
    return {name: was[name] for name in was if name in changed}, {name: now[name] for name in now if name in changed}
