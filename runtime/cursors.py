"""Cursors: a position of the storage, signed and bound to tenant, operation and filters, good for 24 hours."""

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from collections.abc import Mapping

import orjson

from services.core import clock
from services.core.errors import Fault, ValidationException

LIFETIME_SECONDS = 24 * 3600


class CursorSigner:
    """Signs with HMAC-SHA-256; `key` is the installation's secret."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def sign(self, position: str, *, tenant_id: str, operation_id: str, filters: Mapping[str, object]) -> str:
        expires = int(clock.now().timestamp()) + LIFETIME_SECONDS
        payload = _encode(orjson.dumps([position, expires, _binding(tenant_id, operation_id, filters)]))
        return f"{payload}.{self._signature(payload)}"

    def open(self, cursor: str, *, tenant_id: str, operation_id: str, filters: Mapping[str, object]) -> str:
        """Give the position back. Raises INVALID_CURSOR for a changed, lapsed or foreign cursor."""
        payload, _, signature = cursor.partition(".")
        if not hmac.compare_digest(signature, self._signature(payload)):
            raise _invalid("is not a cursor this API has given")
        try:
            position, expires, binding = orjson.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        except (ValueError, Base64Error) as error:  # pragma: no cover - only a leaked key gets here
            raise _invalid("cannot be read") from error
        if expires < clock.now().timestamp():
            raise _invalid("has lapsed")
        if binding != _binding(tenant_id, operation_id, filters):
            raise _invalid("belongs to another list")
        return str(position)

    def _signature(self, payload: str) -> str:
        return _encode(hmac.digest(self._key, payload.encode(), hashlib.sha256))


def _binding(tenant_id: str, operation_id: str, filters: Mapping[str, object]) -> str:
    whole = orjson.dumps([tenant_id, operation_id, sorted((k, str(v)) for k, v in filters.items() if v is not None)])
    return hashlib.sha256(whole).hexdigest()[:16]


def _encode(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def _invalid(why: str) -> ValidationException:
    fault = Fault("/query/cursor", "INVALID_CURSOR", why)
    return ValidationException("INVALID_CURSOR", f"The cursor {why}. Start again from the first page.", faults=[fault])
