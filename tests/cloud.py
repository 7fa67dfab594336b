"""A cloud for tests: the emulator with the data stack and the seed, and the services in this process."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import jwt

from local.emulator import CREDENTIALS, emulator
from local.people import ACME, GLOBEX
from local.seed import seed
from local.stack import client, deploy
from runtime.authentication import Authenticator
from services.bootstrap import Services
from services.deployments.work import Deployer
from services.settings import Settings, read_settings
from tests.authors import ScriptedAuthor

PASSWORD = "SiteBuilder-2026!"
__all__ = ["ACME", "GLOBEX", "Cloud", "cloud"]


class Cloud:
    """`page_author` None means the configured one; queues are worked by `work`, as the workers would."""

    def __init__(self, endpoint: str, page_author: Any = None) -> None:
        self.endpoint = endpoint
        self.settings: Settings = read_settings(deploy(endpoint))
        self.services = Services(self.settings, author=page_author)
        keys = jwt.PyJWKClient(self.settings.jwks)
        self.authenticator = Authenticator(keys, self.settings.issuer, self.settings.user_pool_client_id)
        seed(self.services.table, client("cognito-idp", endpoint), self.settings.user_pool_id)
        self.services.__dict__["deployer"] = self._deployer()

    def _deployer(self) -> Deployer:
        """The real deployer, but for the live check: there is no edge in this process, so the pointer is read instead."""
        services = self.services
        real = services.deployer
        real._live = PointerCheck(self)
        return real

    def token(self, email: str) -> str:
        return self.services.sessions.open(email, PASSWORD).id_token


class PointerCheck:
    """Reads what the edge would serve: the host's row, then the object it points at."""

    def __init__(self, cloud: Cloud) -> None:
        self._cloud = cloud

    def sha256_of(self, url: str) -> str | None:
        from hashlib import sha256  # noqa: PLC0415
        from urllib.parse import urlsplit  # noqa: PLC0415

        host = urlsplit(url).hostname
        settings = self._cloud.settings
        row = client("dynamodb", self._cloud.endpoint).get_item(TableName=settings.edge_table, Key={"host": {"S": host}}).get("Item")
        if row is None:
            return None
        body = client("s3", self._cloud.endpoint).get_object(Bucket=row["bucket"]["S"], Key=row["prefix"]["S"] + "index.html")["Body"]
        return sha256(body.read()).hexdigest()


@contextmanager
def cloud(page_author: Any = None) -> Iterator[Cloud]:
    os.environ.update(CREDENTIALS, POWERTOOLS_METRICS_DISABLED="true")
    with emulator() as endpoint:
        yield Cloud(endpoint, page_author or ScriptedAuthor())
