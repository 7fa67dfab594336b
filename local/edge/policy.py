"""The headers every page of a site carries: plain data, from which CloudFront's response headers policy can be written too.

A site may load nothing from elsewhere and run no inline script or style, so what a prompt smuggles in stays dead text.
"""

from collections.abc import Mapping
from typing import Literal

Environment = Literal["sit", "prod", "preview"]

CONTENT_SECURITY: Mapping[str, str] = {
    "default-src": "'self'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "object-src": "'none'",
}
# Previews are shown inside the console.
PREVIEW_FRAME_ANCESTORS = "http://localhost:* http://127.0.0.1:*"

ALWAYS: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
UNFRAMED: Mapping[str, str] = {"X-Frame-Options": "DENY"}
OVER_TLS: Mapping[str, str] = {"Strict-Transport-Security": "max-age=31536000; includeSubDomains"}
UNINDEXED: Mapping[str, str] = {"X-Robots-Tag": "noindex, nofollow"}
DISALLOW_ROBOTS = "User-agent: *\nDisallow: /\n"

_PAGE = "public, max-age=300"
_CODE = "public, max-age=3600"
_ASSET = "public, max-age=86400, immutable"
_CODE_TYPES = {"text/css", "text/javascript", "application/javascript", "text/plain", "text/xml", "application/xml", "application/json"}


def headers(environment: Environment | None, *, secure: bool) -> dict[str, str]:
    """Give the headers of every answer. `environment` is None for a host that serves no site; `secure`: the reader came over https."""
    preview = environment == "preview"
    return {
        "Content-Security-Policy": content_security(preview=preview),
        **ALWAYS,
        **({} if preview else UNFRAMED),
        **({} if environment == "prod" else UNINDEXED),
        **(OVER_TLS if secure else {}),
    }


def content_security(*, preview: bool) -> str:
    rules = {**CONTENT_SECURITY, "frame-ancestors": PREVIEW_FRAME_ANCESTORS} if preview else CONTENT_SECURITY
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def cache_control(content_type: str) -> str:
    """How long a reader may keep a file: pages 5 minutes, styles and other text 1 hour, everything else 24 hours."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "text/html":
        return _PAGE
    return _CODE if kind in _CODE_TYPES else _ASSET
