"""What assets need: their rows, the files, and somebody who knows whether a drawing is harmless."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from generated.models.tenant import Asset, AssetKind, AssetUpload
from services.core.ledger import Change
from services.core.paging import Page, PageRequest


class Assets(Protocol):
    def get(self, tenant_id: str, asset_id: str) -> Asset | None: ...

    def list_page(self, tenant_id: str, kind: AssetKind | None, page: PageRequest) -> Page[Asset]:
        """Newest first; without a kind all of the tenant."""
        ...

    def created(self, asset: Asset) -> Change: ...

    def changed(self, asset: Asset, was: Asset) -> Change:
        """Write the asset over what was read. Refused with CONFLICT."""
        ...

    def deleted(self, was: Asset) -> Change:
        """Take away the asset as it was read. Refused with CONFLICT."""
        ...


@dataclass(frozen=True, slots=True)
class Sent:
    """What came. `content` is None when it is larger than it may be: it is not fetched then."""

    size: int
    content: bytes | None


class AssetFiles(Protocol):
    """Files under the tenant's own prefix: who holds an address holds that one file, and for minutes.

    Addresses are signed here and now, without asking the storage; the others raise ServiceUnavailable when it does not answer.
    """

    def upload(self, asset: Asset) -> AssetUpload:
        """An address to send exactly the announced file to, for 10 minutes."""
        ...

    def download(self, asset: Asset) -> str:
        """An address to fetch the file from, for 15 minutes."""
        ...

    def sent(self, asset: Asset) -> Sent | None:
        """What was sent; None while nothing was."""
        ...

    def delete(self, tenant_id: str, asset_id: str) -> None:
        """Delete the file, if there is one."""
        ...


class Drawings(Protocol):
    def is_drawing(self, content: bytes) -> bool:
        """Tell whether it is SVG at all."""
        ...

    def dangers(self, name: str, content: bytes) -> Sequence[str]:
        """What an SVG holds beside a drawing, in words; empty for a harmless one."""
        ...
