"""The token of an invitation's link: the only proof that an address is somebody's, so only its hash is kept (LLD 03)."""

import hashlib
import secrets

_BYTES = 32


def new_token() -> str:
    """256 random bits as base64url, 43 characters."""
    return secrets.token_urlsafe(_BYTES)


def hashed(token: str) -> str:
    """SHA-256 in hexadecimal. The token has all the entropy a key needs, so no salt and no slow hash."""
    return hashlib.sha256(token.encode()).hexdigest()
