"""Rates: how often something may be done in a window of time (`x-rate`). One atomic count per request, before the work."""

from dataclasses import dataclass
from typing import Protocol

from services.core.errors import LimitException


@dataclass(frozen=True, slots=True)
class Allowance:
    """What is left in the present window: `limit` requests, `remaining` of them, until it ends in `reset` seconds."""

    limit: int
    remaining: int
    reset: int

    def headers(self) -> dict[str, str]:
        return {"ratelimit-limit": str(self.limit), "ratelimit-remaining": str(self.remaining), "ratelimit-reset": str(self.reset)}


class Rates(Protocol):
    def take(self, rate: str, *, tenant_id: str, user_id: str, address: str) -> Allowance:
        """Count one request. Raises RATE_LIMITED when the window is used up."""
        ...


def too_many(allowance: Allowance) -> LimitException:
    detail = f"{allowance.limit} requests are allowed in this window. It ends in {allowance.reset} seconds."
    return LimitException("RATE_LIMITED", detail, retry_after=allowance.reset, headers=allowance.headers())
