"""Files of the brand: announced, sent straight to storage, looked at when they are first read (LLD 01).

createAsset ──▶ pending, an address to PUT to ──▶ the person sends the file ──▶ getAsset looks at it
                                                                                ├─ as announced: ready
                                                                                └─ else: rejected, and deleted
"""

from generated.models.tenant import Asset, AssetCreate, AssetKind, AssetStatus
from services.assets.examination import rejection
from services.assets.ports import AssetFiles, Assets, Drawings
from services.core import clock
from services.core.errors import ConflictException, NotFoundException, PayloadException
from services.core.ids import new_id
from services.core.ledger import Change, Ledger, audited
from services.core.paging import Page, PageRequest
from services.core.principal import Principal
from services.core.quotas import Quotas
from services.core.revisions import require_revision

MAX_BYTES = 10 * 1024 * 1024
_STORAGE = "storage"


class AssetService:
    def __init__(self, assets: Assets, files: AssetFiles, drawings: Drawings, quotas: Quotas, ledger: Ledger) -> None:
        self._assets = assets
        self._files = files
        self._drawings = drawings
        self._quotas = quotas
        self._ledger = ledger

    def list_page(self, tenant_id: str, kind: AssetKind | None, page: PageRequest) -> Page[Asset]:
        return self._assets.list_page(tenant_id, kind, page)

    def create(self, principal: Principal, tenant_id: str, wanted: AssetCreate) -> Asset:
        """Announce a file. Raises ASSET_TOO_LARGE, PLAN_LIMIT_EXCEEDED."""
        if wanted.size > MAX_BYTES:
            raise PayloadException("ASSET_TOO_LARGE", f"The file has {wanted.size} bytes; {MAX_BYTES} are allowed. Make it smaller.")
        now = clock.now()
        asset = Asset(
            **wanted.model_dump(),
            asset_id=new_id("ast"),
            tenant_id=tenant_id,
            status=AssetStatus.PENDING,
            revision=1,
            created_at=now,
            updated_at=now,
        )
        told = asset.model_copy(update={"upload": self._files.upload(asset)})
        event = audited(principal, tenant_id, "ASSET_CREATED", "asset", asset.asset_id, name=asset.name, size=asset.size)
        stored = self._quotas.drawn(principal, tenant_id, _STORAGE, asset.size)
        self._ledger.commit(self._assets.created(asset), stored, self._ledger.audit(event), result=told)
        return told

    def get(self, tenant_id: str, asset_id: str) -> Asset:
        """Give an asset with an address to fetch it from; the first time after it was sent, look at it. Raises ASSET_NOT_FOUND."""
        asset = self._found(tenant_id, asset_id)
        if asset.status == AssetStatus.PENDING:
            asset = self._looked_at(asset)
        return asset.model_copy(update={"download_url": self._files.download(asset)}) if asset.status == AssetStatus.READY else asset

    def delete(self, principal: Principal, tenant_id: str, asset_id: str, if_match: int | None) -> None:
        """Delete an asset, its file, and give its storage back. Raises ASSET_NOT_FOUND, PRECONDITION_FAILED, CONFLICT."""
        asset = self._found(tenant_id, asset_id)
        require_revision(asset.revision, if_match)
        event = audited(principal, tenant_id, "ASSET_DELETED", "asset", asset_id, name=asset.name)
        freed = [] if asset.status == AssetStatus.REJECTED else [self._given_back(asset)]
        self._ledger.commit(self._assets.deleted(asset), *freed, self._ledger.audit(event))
        self._files.delete(asset)

    def _found(self, tenant_id: str, asset_id: str) -> Asset:
        asset = self._assets.get(tenant_id, asset_id)
        if asset is None:
            raise NotFoundException("ASSET_NOT_FOUND", "This tenant has no asset with this id.")
        return asset

    def _looked_at(self, asset: Asset) -> Asset:
        sent = self._files.sent(asset)
        if sent is None:
            return asset
        reason = rejection(asset, sent, self._drawings)
        status = AssetStatus.REJECTED if reason else AssetStatus.READY
        now = clock.now()
        seen = asset.model_copy(update={"status": status, "rejection": reason, "revision": asset.revision + 1, "updated_at": now})
        try:
            self._ledger.commit(self._assets.changed(seen, asset), *([self._given_back(asset)] if reason else []))
        except ConflictException:  # somebody else read it at this moment: what they found is what it is
            return self._found(asset.tenant_id, asset.asset_id)
        if reason:
            self._files.delete(asset)
        return seen

    def _given_back(self, asset: Asset) -> Change:
        return self._quotas.given_back(asset.tenant_id, _STORAGE, asset.created_at, asset.size)
