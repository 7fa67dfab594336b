"""Quotas: what a plan lets a tenant have or use (LLD 01, `x-quota`).

What is used is counted in the transaction that uses it, so parallel requests cannot overshoot and a failure uses nothing:

    create   [resource] [quota: used + n, if used <= limit - n]      one transaction
    give up  [resource] [quota: used - n]                            likewise

A quota with a window is counted anew each month; what is given back is given back to the month it was drawn in.
"""

from datetime import datetime, timedelta, timezone
from typing import Protocol

from services.core import clock
from services.core.errors import BusinessException, LimitException, RuleException
from services.core.ledger import Change
from services.core.plans import configured
from services.core.principal import Principal

_FOR_GOOD = "ALL"


class Quotas(Protocol):
    def drawn(self, principal: Principal, tenant_id: str, quota: str, amount: int = 1) -> Change:
        """The change that uses `amount` of a quota. Refused with QUOTA_EXCEEDED or PLAN_LIMIT_EXCEEDED."""
        ...

    def given_back(self, tenant_id: str, quota: str, drawn_at: datetime, amount: int = 1) -> Change:
        """The change that gives back what was drawn at that time."""
        ...

    def used(self, tenant_id: str, quota: str) -> int:
        """How much is used now."""
        ...


def period(quota: str, moment: datetime) -> str:
    """The window a moment belongs to: `2026-11`, or `ALL` for a quota without one."""
    return _FOR_GOOD if configured().quotas[quota].window is None else moment.astimezone(_zone()).strftime("%Y-%m")


def exceeded(quota: str, plan_name: str | None, limit: int | None) -> BusinessException:
    """Say what is used up, and until when."""
    what = quota.replace("_", " ")
    if configured().quotas[quota].window is None:
        return RuleException(
            "PLAN_LIMIT_EXCEEDED", f"The plan {plan_name or 'free'} allows {limit} ({what}). Free some, or change the plan."
        )
    resets = next_month()
    return LimitException(
        "QUOTA_EXCEEDED",
        f"The plan {plan_name or 'free'} allows {limit} ({what}) a month. The count begins anew on {resets:%Y-%m-%d}.",
        retry_after=max(1, int((resets - clock.now()).total_seconds())),
    )


def next_month() -> datetime:
    """When the present month ends."""
    now = clock.now().astimezone(_zone())
    return (now.replace(day=1, hour=0, minute=0, second=0, microsecond=0) + timedelta(days=32)).replace(day=1)


def _zone() -> timezone:
    return timezone(timedelta(hours=configured().month_offset))
