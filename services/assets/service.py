"""Files of the brand: announced, sent straight to storage, looked at when they are first read (LLD 01).

createAsset ──▶ pending, an address to PUT to ──▶ the person sends the file ──▶ getAsset looks at it
                                                                                ├─ as announced: ready
                                                                                └─ else: rejected, and deleted

A file that is not wanted any more is deleted at once, and again by message when the address it may still be sent to has lapsed:
whatever fails or comes late, nothing stays that nobody counts.
"""

from typing import Any

from generated.models.tenant import Asset, AssetCreate, AssetKind, AssetStatus
from services.assets.examination import rejection
from services.assets.kinds import require_fitting
from services.assets.ports import AssetFiles, Assets, Drawings
from services.core import clock
from services.core.afterwards import afterwards
from services.core.errors import ConflictException, NotFoundException, PayloadException
from services.core.ids import new_id
from services.core.ledger import Change, Ledger, Message, audited
from services.core.paging import Page, PageRequest
from services.core.principal import ANONYMOUS, PLATFORM_ADMIN, Principal
from services.core.quotas import Quotas
from services.core.revisions import require_revision

MAX_BYTES = 10 * 1024 * 1024
_STORAGE = "storage"
_MAY_SEND = {"tenant_admin", "designer", PLATFORM_ADMIN}
_UNTIL_LAPSED = 900  # seconds, the longest a message may wait; an address to send to lives for less


class AssetService:
    """`queue`: whose worker deletes files."""

    def __init__(self, assets: Assets, files: AssetFiles, drawings: Drawings, quotas: Quotas, ledger: Ledger, queue: str) -> None:
        self._assets = assets
        self._files = files
        self._drawings = drawings
        self._quotas = quotas
        self._ledger = ledger
        self._queue = queue

    def list_page(self, tenant_id: str, kind: AssetKind | None, page: PageRequest) -> Page[Asset]:
        """Newest first; without a kind all of the tenant."""
        return self._assets.list_page(tenant_id, kind, page)

    def create(self, principal: Principal, tenant_id: str, wanted: AssetCreate) -> Asset:
        """Announce a file. The address to send it to is in the answer, and nowhere kept.

        Raises ASSET_TOO_LARGE, ASSET_TYPE_MISMATCH, PLAN_LIMIT_EXCEEDED, CONFLICT.
        """
        if wanted.size > MAX_BYTES:
            raise PayloadException("ASSET_TOO_LARGE", f"The file has {wanted.size} bytes; {MAX_BYTES} are allowed. Make it smaller.")
        require_fitting(wanted)
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
        event = audited(principal, tenant_id, "ASSET_CREATED", "asset", asset.asset_id, name=asset.name, size=asset.size)
        stored = self._quotas.drawn(principal, tenant_id, _STORAGE, now, asset.size)
        self._ledger.commit(self._assets.created(asset), stored, self._ledger.audit(event), result=asset)
        return self._to_be_sent(asset)

    def answered_again(self, answer: dict[str, Any]) -> dict[str, Any]:
        """Give the stored answer of `create` a fresh address while its file is waited for."""
        asset = Asset.model_validate(answer)
        current = self._assets.get(asset.tenant_id, asset.asset_id)
        if current is None or current.status != AssetStatus.PENDING:
            return answer
        return answer | {"upload": self._files.upload(asset).model_dump(mode="json", by_alias=True)}

    def get(self, tenant_id: str, asset_id: str, by: Principal = ANONYMOUS) -> Asset:
        """Give an asset; the first time after it was sent, look at it. One that is ready comes with an address to fetch it from,
        one that is waited for with an address to send it to, for those who may announce one. Raises ASSET_NOT_FOUND.
        """
        asset = self._found(tenant_id, asset_id)
        if asset.status == AssetStatus.PENDING:
            asset = self._looked_at(asset)
        if asset.status == AssetStatus.READY:
            return asset.model_copy(update={"download_url": self._files.download(asset)})
        return self._to_be_sent(asset) if asset.status == AssetStatus.PENDING and by.role in _MAY_SEND else asset

    def delete(self, principal: Principal, tenant_id: str, asset_id: str, if_match: int | None) -> None:
        """Delete an asset, its file, and give its storage back. Raises ASSET_NOT_FOUND, PRECONDITION_FAILED, CONFLICT."""
        asset = self._found(tenant_id, asset_id)
        require_revision(asset.revision, if_match)
        event = audited(principal, tenant_id, "ASSET_DELETED", "asset", asset_id, name=asset.name)
        freed = [] if asset.status == AssetStatus.REJECTED else [self._given_back(asset)]
        self._ledger.commit(self._assets.deleted(asset), *freed, self._ledger.audit(event), self._removal(asset))
        self._remove_now(asset)

    def remove_file(self, tenant_id: str, asset_id: str) -> None:
        """Delete what was sent of an asset that was deleted or rejected, which is for good; again and again if need be."""
        self._files.delete(tenant_id, asset_id)

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
        about = {"before": asset.status.value, "after": status.value} | ({"reason": reason} if reason else {})
        event = audited(ANONYMOUS, asset.tenant_id, f"ASSET_{status.value.upper()}", "asset", asset.asset_id, **about)
        unwanted = [self._given_back(asset), self._removal(seen)] if reason else []
        try:
            self._ledger.commit(self._assets.changed(seen, asset), *unwanted, self._ledger.audit(event))
        except ConflictException:  # somebody else read it at this moment: what they found is what it is
            return self._found(asset.tenant_id, asset.asset_id)
        if reason:
            self._remove_now(asset)
        return seen

    def _to_be_sent(self, asset: Asset) -> Asset:
        return asset.model_copy(update={"upload": self._files.upload(asset)})

    def _removal(self, asset: Asset) -> Change:
        payload = {"assetId": asset.asset_id}
        message = Message(asset.tenant_id, self._queue, "asset_unwanted", payload, asset.revision, delay_seconds=_UNTIL_LAPSED)
        return self._ledger.message(message)

    def _remove_now(self, asset: Asset) -> None:
        told = {"tenant_id": asset.tenant_id, "asset_id": asset.asset_id}
        afterwards("an asset's file could not be deleted at once", lambda: self._files.delete(asset.tenant_id, asset.asset_id), **told)

    def _given_back(self, asset: Asset) -> Change:
        return self._quotas.given_back(asset.tenant_id, _STORAGE, asset.created_at, asset.size)
