"""Which media types an asset of a kind may have (LLD 01)."""

from generated.models.tenant import AssetCreate, AssetKind
from services.core.errors import Fault, RuleException

_PICTURES = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif", "image/svg+xml"})
_TYPES = {
    AssetKind.LOGO: _PICTURES,
    AssetKind.IMAGE: _PICTURES,
    AssetKind.FONT: frozenset({"font/woff2"}),
    AssetKind.DOCUMENT: frozenset({"application/pdf"}),
}


def require_fitting(wanted: AssetCreate) -> None:
    """Raise ASSET_TYPE_MISMATCH when the kind has no files of this type."""
    fitting = _TYPES[wanted.kind]
    if wanted.content_type not in fitting:
        detail = f"A {wanted.kind} is {' or '.join(sorted(fitting))}, not {wanted.content_type}."
        fault = Fault("/body/contentType", "ASSET_TYPE_MISMATCH", detail)
        raise RuleException("ASSET_TYPE_MISMATCH", f"{detail} Announce it as another kind, or send another file.", faults=[fault])
