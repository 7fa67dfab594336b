"""Who is calling: the ID token of the user pool, checked on every request, with its keys and verdicts cached."""

import time
from collections import OrderedDict
from hashlib import sha256
from threading import Lock
from typing import Any, Protocol

import jwt

from services.core.errors import ServiceUnavailable, UnauthenticatedException
from services.core.principal import ANONYMOUS, Principal

_MOST_CACHED = 2048


class KeySet(Protocol):
    """Finds the public key for a token. `jwt.PyJWKClient` is one: it caches the pool's keys."""

    def get_signing_key_from_jwt(self, token: str) -> Any: ...


class Authenticator:
    """Turns an Authorization header into a principal. `issuer` and `audience` are the pool and its client."""

    def __init__(self, keys: KeySet, issuer: str, audience: str) -> None:
        self._keys = keys
        self._issuer = issuer
        self._audience = audience
        self._known: OrderedDict[bytes, tuple[float, Principal]] = OrderedDict()
        self._lock = Lock()

    def identify(self, authorization: str | None) -> Principal:
        """Give the principal, anonymous without a header. Raises UNAUTHENTICATED for a token that does not verify."""
        if not authorization:
            return ANONYMOUS
        kind, _, token = authorization.partition(" ")
        if kind.lower() != "bearer" or not token.strip():
            raise _refused("The Authorization header must be 'Bearer' and an ID token.")
        return self._cached(token.strip())

    def _cached(self, token: str) -> Principal:
        fingerprint = sha256(token.encode()).digest()
        known = self._known.get(fingerprint)
        if known and known[0] > time.time():
            return known[1]
        claims = self._verified(token)
        principal = _principal(claims)
        with self._lock:
            self._known[fingerprint] = (float(claims["exp"]), principal)
            while len(self._known) > _MOST_CACHED:
                self._known.popitem(last=False)
        return principal

    def _verified(self, token: str) -> dict[str, Any]:
        try:
            key = self._keys.get_signing_key_from_jwt(token)
            claims: dict[str, Any] = jwt.decode(
                token,
                key,
                algorithms=["RS256"],
                audience=self._audience,
                issuer=self._issuer,
                options={"require": ["exp", "iss", "aud", "sub"]},
            )
        except jwt.ExpiredSignatureError as error:
            raise _refused("The token has expired. Refresh the session and send the new ID token.") from error
        except jwt.PyJWKClientConnectionError as error:
            raise ServiceUnavailable from error
        except (jwt.PyJWTError, ValueError) as error:
            raise _refused("The token is not valid here. Sign in again.") from error
        if claims.get("token_use") != "id":
            raise _refused("This is not an ID token. Send the idToken of the session.")
        return claims


def _principal(claims: dict[str, Any]) -> Principal:
    """An address nobody has verified says nothing about who somebody is: it is left out."""
    return Principal(
        user_id=claims["sub"],
        email=claims.get("email", "") if claims.get("email_verified") is True else "",
        tenant_id=claims.get("custom:tenant_id"),
        groups=frozenset(claims.get("cognito:groups", ())),
    )


def _refused(detail: str) -> UnauthenticatedException:
    return UnauthenticatedException("UNAUTHENTICATED", detail)
