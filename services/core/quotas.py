"""Quotas: what a plan lets a tenant have or use (LLD 01, `x-quota`).

What is used is counted in the transaction that uses it, so parallel requests cannot overshoot and a failure uses nothing:

    create   [resource] [quota: used + n, if used <= limit - n]      one transaction
    give up  [resource] [quota: used - n]                            likewise

What is counted by the month is counted anew each month; what is given back is given back to the month it was drawn in.
"""

from datetime import datetime, timedelta, timezone
from typing import Protocol

from services.core.errors import BusinessException, LimitException, RuleException, SiteBuilderException
from services.core.ledger import Change
from services.core.plans import configured
from services.core.principal import Principal

_FOR_GOOD = "ALL"
_SOON_SECONDS = 10


class Quotas(Protocol):
    def drawn(self, principal: Principal, tenant_id: str, quota: str, drawn_at: datetime, amount: int = 1) -> Change:
        """The change that uses `amount` of a quota. `drawn_at` is to be kept for who gives it back.

        Refused with QUOTA_EXCEEDED, PLAN_LIMIT_EXCEEDED or CONCURRENCY_LIMIT as `exceeded` says, TENANT_NOT_ACTIVE once it is shut.
        """
        ...

    def given_back(self, tenant_id: str, quota: str, drawn_at: datetime, amount: int = 1) -> Change:
        """The change that gives back what was drawn at that time."""
        ...

    def shut(self, tenant_id: str, quota: str, unless_used: SiteBuilderException | None = None) -> Change:
        """The change behind which nothing of a quota without a month is drawn. Refused with `unless_used` while any is in use."""
        ...

    def used(self, tenant_id: str, quota: str) -> int:
        """How much is used now."""
        ...

    def allows(self, principal: Principal, limit: str) -> int | None:
        """What the plan of the caller's tenant says to one of its limits; None is no limit."""
        ...


def period(quota: str, moment: datetime) -> str:
    """The window a moment belongs to: `2026-11`, or `ALL` for a quota that is not counted by the month."""
    return moment.astimezone(_zone()).strftime("%Y-%m") if configured().quotas[quota].window == "month" else _FOR_GOOD


def exceeded(quota: str, plan_name: str | None, limit: int | None, moment: datetime) -> BusinessException:
    """Say what is used up, and until when."""
    allows = f"The plan {plan_name or 'free'} allows {limit} ({quota.replace('_', ' ')})"
    match configured().quotas[quota].window:
        case None:
            return RuleException("PLAN_LIMIT_EXCEEDED", f"{allows}. Free some, or change the plan.")
        case "running":
            detail = f"{allows} at a time. Wait for one to end, or cancel one."
            return LimitException("CONCURRENCY_LIMIT", detail, retry_after=_SOON_SECONDS)
        case "month":
            resets = next_month(moment)
            detail = f"{allows} a month. The count begins anew on {resets:%Y-%m-%d}."
            return LimitException("QUOTA_EXCEEDED", detail, retry_after=max(1, int((resets - moment).total_seconds())))


def next_month(moment: datetime) -> datetime:
    """When the month of a moment ends."""
    now = moment.astimezone(_zone())
    return (now.replace(day=1, hour=0, minute=0, second=0, microsecond=0) + timedelta(days=32)).replace(day=1)


def _zone() -> timezone:
    return timezone(timedelta(hours=configured().month_offset))
