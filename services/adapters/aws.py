"""AWS clients: one session, one client per service, made on first use."""

from collections.abc import Callable
from functools import cache
from typing import Any

import boto3
from botocore.config import Config

from services.settings import Settings

_CONFIG = Config(
    connect_timeout=3,
    read_timeout=20,
    retries={"mode": "standard", "max_attempts": 4},
    max_pool_connections=50,
    user_agent=f"site-builder-api boto3/{boto3.__version__}",  # the SDK's own is put together twice for every call
)
# Addresses that are signed for somebody else: version 4 signs length and hash too, and only the region's own host answers
# a browser without sending it elsewhere first.
_S3 = _CONFIG.merge(Config(signature_version="s3v4", s3={"addressing_style": "virtual"}))


def clients(settings: Settings, session: Any = None) -> Callable[[str], Any]:
    """Give a function that makes each client once."""
    shared: Any = session or boto3.Session(region_name=settings.aws_region)

    @cache
    def client(name: str) -> Any:
        return shared.client(name, endpoint_url=settings.aws_endpoint_url, config=_S3 if name == "s3" else _CONFIG)

    return client
