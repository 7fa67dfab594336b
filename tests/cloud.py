"""A cloud for tests: the emulator with the data stack and the seed, and the API in this process."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import jwt

from local.emulator import CREDENTIALS, emulator
from local.seed import seed
from local.stack import client, deploy
from runtime.authentication import Authenticator
from services.bootstrap import Services
from services.settings import Settings, read_settings


class Cloud:
    """The endpoint, the settings, the services and the authenticator of a test's cloud."""

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint
        self.environ = deploy(endpoint)
        self.settings: Settings = read_settings(self.environ)
        self.services = Services(self.settings)
        keys = jwt.PyJWKClient(self.settings.jwks)
        self.authenticator = Authenticator(keys, self.settings.issuer, self.settings.user_pool_client_id)
        seed(self.services.table, client("cognito-idp", endpoint), self.settings.user_pool_id)


@contextmanager
def cloud() -> Iterator[Cloud]:
    os.environ.update(CREDENTIALS, POWERTOOLS_METRICS_DISABLED="true")
    with emulator() as endpoint:
        yield Cloud(endpoint)
