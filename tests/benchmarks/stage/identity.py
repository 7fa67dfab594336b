"""A signed-in person without a user pool: a key pair, a token signed with it, and who they are in the tenant."""

import time
from types import SimpleNamespace

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from runtime.authentication import Authenticator

ISSUER = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_benchmark"
AUDIENCE = "benchmark"
USER = "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11"
TENANT = "ten_01JD0ACME00000000000000000"
SITE = "site_01JD0000000000000000000002"
VERSION = "ver_01JD0000000000000000000003"


def key_pair() -> tuple[str, str]:
    """Make a private and a public key (PEM)."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    return private.decode(), public.decode()


def id_token(private: str) -> str:
    now = int(time.time())
    claims = {"iss": ISSUER, "aud": AUDIENCE, "sub": USER, "token_use": "id", "iat": now, "exp": now + 3600}
    person = {"email": "admin@acme.test", "email_verified": True, "custom:tenant_id": TENANT, "cognito:groups": []}
    return jwt.encode({**claims, **person}, private, algorithm="RS256", headers={"kid": "1"})


def authenticator(public: str) -> Authenticator:
    """Verify for real, with a key that needs no network."""
    key = jwt.PyJWK.from_dict(jwt.algorithms.RSAAlgorithm.to_jwk(jwt.algorithms.RSAAlgorithm("256").prepare_key(public), as_dict=True))
    return Authenticator(SimpleNamespace(get_signing_key_from_jwt=lambda _token: key), ISSUER, AUDIENCE)
