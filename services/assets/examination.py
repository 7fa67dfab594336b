"""Whether a file is what was announced: its size, its hash, and what its first bytes say it is (LLD 01)."""

import hashlib

from generated.models.tenant import Asset
from services.assets.ports import Drawings, Sent

_BEGINNINGS: dict[str, tuple[bytes, ...]] = {
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/gif": (b"GIF87a", b"GIF89a"),
    "image/webp": (b"RIFF",),
    "font/woff2": (b"wOF2",),
    "application/pdf": (b"%PDF-",),
}
_SVG = "image/svg+xml"
_LONGEST = 300


def rejection(asset: Asset, sent: Sent, drawings: Drawings) -> str | None:
    """Why the file is not taken, in words; None when it is."""
    if sent.content is None or sent.size != asset.size:
        return f"{asset.size} bytes were announced, {sent.size} came."
    if hashlib.sha256(sent.content).hexdigest() != asset.sha256:
        return "The file's SHA-256 is not the one that was announced."
    if not _begins_as(asset.content_type, sent.content, drawings):
        return f"The file is no {asset.content_type}."
    dangers = drawings.dangers("drawing.svg", sent.content) if asset.content_type == _SVG else ()
    return f"The drawing holds more than a drawing: {dangers[0]}"[:_LONGEST] if dangers else None


def _begins_as(content_type: str, content: bytes, drawings: Drawings) -> bool:
    if content_type == _SVG:
        return drawings.is_drawing(content)
    if not content.startswith(_BEGINNINGS[content_type]):
        return False
    return content_type != "image/webp" or content[8:12] == b"WEBP"
