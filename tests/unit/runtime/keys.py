"""Tokens signed with a key of our own, for an issuer of our own."""

import time
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

ISSUER = "https://pool.test/eu-west-1_test"
AUDIENCE = "client-1"
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OTHER_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)


class Keys:
    """The key set of the pool; `failure` is raised when it is asked."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.failure = failure
        self.asked = 0

    def get_signing_key_from_jwt(self, token: str) -> Any:
        self.asked += 1
        if self.failure:
            raise self.failure
        return KEY.public_key()


def token(key: Any = KEY, **claims: Any) -> str:
    body = {
        "sub": "user-1",
        "email": "ann@acme.test",
        "email_verified": True,
        "custom:tenant_id": "ten_01JD0ACME00000000000000000",
        "iss": ISSUER,
        "aud": AUDIENCE,
        "exp": time.time() + 600,
        "token_use": "id",
    } | claims
    return jwt.encode({k: v for k, v in body.items() if v is not None}, key, algorithm="RS256")
