"""Quotas and rates as counters: one atomic update each."""

import hashlib
from datetime import datetime

from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import Condition, Increment, TableChange, Update, at_most
from services.adapters.dynamodb.items import Item
from services.adapters.dynamodb.table import Table
from services.core import clock
from services.core.errors import SiteBuilderException
from services.core.plans import configured, limit_of, plan
from services.core.principal import Principal
from services.core.quotas import exceeded, period
from services.core.rates import Allowance, too_many
from services.core.refusals import tenant_not_active

_USED = "used"
_SHUT = "shut"
_KEPT_WINDOWS = 2


class DynamoQuotas:
    """`factor` multiplies every limit: 1, but where one person stands for many."""

    def __init__(self, table: Table, factor: int = 1) -> None:
        self._table = table
        self._factor = factor

    def drawn(self, principal: Principal, tenant_id: str, quota: str, drawn_at: datetime, amount: int = 1) -> TableChange:
        plan_name = _plan(principal)
        limit = limit_of(quota, plan_name, self._factor)
        full = exceeded(quota, plan_name, limit, drawn_at)
        if limit is not None and amount > limit:
            raise full
        room = _open(None if limit is None else at_most(_USED, limit - amount))

        def refusal(row: Item) -> SiteBuilderException:
            return tenant_not_active() if row.get(_SHUT) else full

        return Increment(self._key(tenant_id, quota, drawn_at), {_USED: amount}, {"entityType": "QUOTA"}, room, refusal)

    def given_back(self, tenant_id: str, quota: str, drawn_at: datetime, amount: int = 1) -> TableChange:
        return Increment(self._key(tenant_id, quota, drawn_at), {_USED: -amount}, {"entityType": "QUOTA"})

    def shut(self, tenant_id: str, quota: str, unless_used: SiteBuilderException | None = None) -> TableChange:
        sets = {"entityType": "QUOTA", _SHUT: True}
        key = self._key(tenant_id, quota, clock.now())
        return Update(key, sets, at_most(_USED, 0), unless_used) if unless_used else Update(key, sets)

    def used(self, tenant_id: str, quota: str) -> int:
        row = self._table.get(self._key(tenant_id, quota, clock.now())) or {}
        return int(row.get(_USED, 0))

    def allows(self, principal: Principal, limit: str) -> int | None:
        found: int | None = getattr(plan(_plan(principal), self._factor), limit)
        return found

    @staticmethod
    def _key(tenant_id: str, quota: str, moment: datetime) -> keys.Key:
        return keys.quota(tenant_id, quota, period(quota, moment))


def _plan(principal: Principal) -> str | None:
    return principal.standing.plan if principal.standing else None


def _open(room: Condition | None) -> Condition:
    """Nothing is drawn from what is shut, whatever room there is."""
    names, values = {"#shut": _SHUT, **(room.names if room else {})}, room.values if room else {}
    expression = "attribute_not_exists(#shut)"
    return Condition(f"{expression} AND ({room.expression})" if room else expression, names, values)


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
