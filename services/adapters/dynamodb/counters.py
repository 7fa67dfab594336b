"""Quotas and rates as counters: one atomic update each."""

import hashlib
from datetime import datetime

from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import Increment, TableChange, at_most
from services.adapters.dynamodb.table import Table
from services.core import clock
from services.core.plans import configured, limit_of
from services.core.principal import Principal
from services.core.quotas import exceeded, period
from services.core.rates import Allowance, too_many

_USED = "used"
_KEPT_WINDOWS = 2


class DynamoQuotas:
    """`factor` multiplies every limit: 1, but where one person stands for many."""

    def __init__(self, table: Table, factor: int = 1) -> None:
        self._table = table
        self._factor = factor

    def drawn(self, principal: Principal, tenant_id: str, quota: str, amount: int = 1) -> TableChange:
        plan = principal.standing.plan if principal.standing else None
        limit = limit_of(quota, plan, self._factor)
        refusal = exceeded(quota, plan, limit)
        if limit is not None and amount > limit:
            raise refusal
        room = None if limit is None else at_most(_USED, limit - amount)
        return Increment(self._key(tenant_id, quota, clock.now()), {_USED: amount}, {"entityType": "QUOTA"}, room, refusal)

    def given_back(self, tenant_id: str, quota: str, drawn_at: datetime, amount: int = 1) -> TableChange:
        return Increment(self._key(tenant_id, quota, drawn_at), {_USED: -amount}, {"entityType": "QUOTA"})

    def used(self, tenant_id: str, quota: str) -> int:
        row = self._table.get(self._key(tenant_id, quota, clock.now())) or {}
        return int(row.get(_USED, 0))

    @staticmethod
    def _key(tenant_id: str, quota: str, moment: datetime) -> keys.Key:
        return keys.quota(tenant_id, quota, period(quota, moment))


class DynamoRates:
    """`factor` as above."""

    def __init__(self, table: Table, factor: int = 1) -> None:
        self._table = table
        self._factor = factor

    def take(self, rate: str, *, tenant_id: str, user_id: str, address: str) -> Allowance:
        wanted = configured().rates[rate]
        limit, now = wanted.limit * self._factor, int(clock.now().timestamp())
        window, reset = now // wanted.seconds, wanted.seconds - now % wanted.seconds
        subject = {"user": user_id, "tenant": "ALL", "address": _hidden(address)}[wanted.per]
        key = keys.rate(tenant_id, rate, subject, window)
        used = self._table.count(key, _USED, limit, {"entityType": "RATE", "ttl": now + wanted.seconds * _KEPT_WINDOWS})
        if used is None:
            raise too_many(Allowance(limit, 0, reset))
        return Allowance(limit, limit - used, reset)


def _hidden(address: str) -> str:
    """A network address tells of a person: only its hash is kept, and not for long."""
    return hashlib.sha256(address.encode()).hexdigest()[:32]
