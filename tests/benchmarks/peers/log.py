"""The one line per request that our runtime writes, from the same logger."""

import os
import time
from collections.abc import Callable

from aws_lambda_powertools import Logger

from services.core.principal import Principal

Log = Callable[[str, int, str, Principal], None]


def silent(_operation: str, _status: int, _request_id: str, _who: Principal) -> None:
    pass


def structured() -> Log:
    logger = Logger(service=os.environ.get("POWERTOOLS_SERVICE_NAME", "site-builder"), utc=True, serialize_stacktrace=False)

    def log(operation: str, status: int, request_id: str, who: Principal) -> None:
        tenant_id = who.standing.tenant_id if who.standing else ""
        told = {"operation": operation, "status": status, "duration_ms": round(time.perf_counter() % 1, 2), "request_id": request_id}
        logger.info("request", extra={**told, "user_id": who.user_id, "tenant_id": tenant_id})

    return log
