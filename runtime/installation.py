"""What every door stands on: the settings, the services and the authenticator of this process, made once."""

from functools import cache

import jwt

from runtime.authentication import Authenticator
from services.bootstrap import Services, build_services
from services.settings import Settings, read_settings

_KEYS_KEPT_SECONDS = 3600


@cache
def settings() -> Settings:
    return read_settings()


@cache
def services() -> Services:
    return build_services(settings())


@cache
def authenticator() -> Authenticator:
    keys = jwt.PyJWKClient(settings().jwks, lifespan=_KEYS_KEPT_SECONDS, timeout=3)
    return Authenticator(keys, settings().issuer, settings().user_pool_client_id)
