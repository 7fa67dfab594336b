"""Tokens that must not be taken, each as good as it can be made but for one thing; and the keys to check them by."""

import time
from functools import cache
from typing import Any
from uuid import uuid4

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.contract.world import Member, World

_OURS = "signed-in-the-tests"


@cache  # one for each name
def _key(name: str) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


class Keys:
    """The pool's keys, and one of the tests' own, so that a token can be wrong in nothing but its claims."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool

    def get_signing_key_from_jwt(self, token: str) -> Any:
        if jwt.get_unverified_header(token).get("kid") == _OURS:
            return _key(_OURS).public_key()
        return self._pool.get_signing_key_from_jwt(token)


def broken(world: World) -> dict[str, str]:
    """Authorization headers by what is wrong with them."""
    token = world.admin.token
    header, payload, signature = token.split(".")
    claims = jwt.decode(token, options={"verify_signature": False})
    other = _part(world.stranger.token, 1)
    kid = jwt.get_unverified_header(token)["kid"]
    return {
        "nonsense": "Bearer nonsense",
        "another kind": "Basic YTpi",
        "no token": "Bearer",
        "another's payload": f"Bearer {header}.{other}.{signature}",
        "another's signature": f"Bearer {header}.{payload}.{_part(world.stranger.token, 2)}",
        "unsigned": f"Bearer {jwt.encode(claims, None, algorithm='none')}",
        "signed by a stranger": f"Bearer {_signed(claims, 'a stranger', kid)}",
        "expired": f"Bearer {_signed(claims | {'exp': int(time.time()) - 1}, _OURS, _OURS)}",
        "another pool's": f"Bearer {_signed(claims | {'iss': 'https://elsewhere.test/pool'}, _OURS, _OURS)}",
        "another client's": f"Bearer {_signed(claims | {'aud': 'another'}, _OURS, _OURS)}",
        "an access token": f"Bearer {_signed(claims | {'token_use': 'access'}, _OURS, _OURS)}",
    }


def right(world: World) -> str:
    """One of the tests' own that is right in everything: what shows that the others are refused for what is wrong with them."""
    claims = jwt.decode(world.admin.token, options={"verify_signature": False})
    return f"Bearer {_signed(claims | {'jti': str(uuid4())}, _OURS, _OURS)}"


def claiming(member: Member, tenant_id: str) -> dict[str, str]:
    """The headers of a member whose own token names another tenant: as theirs, and as a group they are in."""
    claims = jwt.decode(member.token, options={"verify_signature": False})
    claims |= {"custom:tenant_id": tenant_id, "cognito:groups": [tenant_id, "tenant_admin"]}
    return {"Authorization": f"Bearer {_signed(claims, _OURS, _OURS)}"}


def _signed(claims: dict[str, Any], key: str, kid: str) -> str:
    return jwt.encode(claims, _key(key), algorithm="RS256", headers={"kid": kid})


def _part(token: str, number: int) -> str:
    return token.split(".")[number]
