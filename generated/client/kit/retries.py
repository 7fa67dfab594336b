"""Generated from spec/lld; do not edit. Run `make generate`.

When a call is tried again, and after how long.

call ── answer ────────────────────────────────────▶ result
  └── 429, 503, 409 in flight, no connection ──▶ wait ──▶ the same call again, under the same Idempotency-Key
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from .calls import Call

# Nothing of the request was sent.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
# Another try of the same request cannot help.
_HOPELESS = (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.ProxyError)
_TOO_MANY, _CONFLICT = 429, 409
# The service, or the gateway before it, did not do the work, or nobody knows whether it did.
_UNAVAILABLE = frozenset({502, 503, 504})


@dataclass(frozen=True, slots=True)
class Retries:
    """How patient a client is. Seconds all of them.

    `attempts` counts the first one. The wait before try n is random between 0 and `base` x 2^(n-1), at most `longest`
    (full jitter); `Retry-After` is waited for exactly. When the API asks for more than `patience`, the call fails at once.
    """

    attempts: int = 4
    base: float = 0.25
    longest: float = 8.0
    patience: float = 60.0

    def after_error(self, call: Call, error: httpx.RequestError, attempt: int, luck: float) -> float | None:
        """Seconds to wait when no answer came; None to give up. What was perhaps received is only repeated where that does no harm."""
        if attempt >= self.attempts or isinstance(error, _HOPELESS):
            return None
        return self.backoff(attempt, luck) if call.repeatable or isinstance(error, _UNSENT) else None

    def after_answer(self, call: Call, response: httpx.Response, attempt: int, luck: float, now: datetime) -> float | None:
        """Seconds to wait before the next try; None when the answer stands."""
        asked = retry_after(response, now)
        if attempt >= self.attempts or not self._passing(call, response.status_code, asked):
            return None
        if asked is None:
            return self.backoff(attempt, luck)
        return asked if asked <= self.patience else None

    def backoff(self, attempt: int, luck: float) -> float:
        """`luck` is between 0 and 1."""
        ceiling: float = min(self.longest, self.base * 2 ** (attempt - 1))
        return luck * ceiling

    @staticmethod
    def _passing(call: Call, status: int, asked: float | None) -> bool:
        """Whether the answer speaks of a moment that passes: refused for now, unavailable, or the same request still in flight."""
        in_flight = status == _CONFLICT and asked is not None and call.key is not None
        return status == _TOO_MANY or in_flight or (status in _UNAVAILABLE and call.repeatable)


def retry_after(response: httpx.Response, now: datetime) -> float | None:
    """`Retry-After` in seconds from now, whether it was given as seconds or as a date."""
    stated = response.headers.get("retry-after", "").strip()
    if stated.isascii() and stated.isdigit():
        return float(stated)
    try:
        then = parsedate_to_datetime(stated)
    except ValueError:
        return None
    return max(0.0, ((then if then.tzinfo else then.replace(tzinfo=UTC)) - now).total_seconds())
