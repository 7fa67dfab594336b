"""Plans, quotas and rates as configuration (`plans.toml`), read once and checked.

What a plan allows is asked with the plan's name as the tenant's row has it, so a change of plan works with the next request.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

_FILE = Path(__file__).with_name("plans.toml")


class _Fixed(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Plan(_Fixed):
    """What a plan allows; a limit that is None is none."""

    features: frozenset[str]
    sites: int | None = Field(default=None, ge=0)
    generations_per_month: int | None = Field(default=None, ge=0)
    concurrent_generations: int | None = Field(default=None, ge=1)
    prompt_characters: int | None = Field(default=None, ge=1)
    storage_bytes: int | None = Field(default=None, ge=0)
    custom_domains: int | None = Field(default=None, ge=0)


class Quota(_Fixed):
    """What is counted against a plan's `limit`: for good (None), anew each month, or while something runs."""

    limit: str
    window: Literal["month", "running"] | None = None


class Rate(_Fixed):
    """At most `limit` in `seconds`, counted for each user of a tenant, tenant, or network address."""

    limit: int = Field(ge=1)
    seconds: int = Field(ge=1)
    per: Literal["user", "tenant", "address"]


class Plans(_Fixed):
    month_offset: int = Field(ge=-12, le=14)
    plans: dict[str, Plan]
    quotas: dict[str, Quota]
    rates: dict[str, Rate]

    @model_validator(mode="after")
    def _limits_are_known(self) -> "Plans":
        unknown = {quota.limit for quota in self.quotas.values()} - (Plan.model_fields.keys() - {"features"})
        if unknown:
            raise ValueError(f"no plan has the limits {sorted(unknown)}")
        return self


@cache
def configured() -> Plans:
    return Plans.model_validate(tomllib.loads(_FILE.read_text(encoding="utf-8")))


@cache
def plan(name: str | None, factor: int = 1) -> Plan:
    """The plan of that name, its limits multiplied. A tenant whose row names none has the smallest."""
    found = configured().plans[name or "free"]
    return found.model_copy(update={limit: most * factor for limit, most in found if isinstance(most, int)})


def limit_of(quota: str, plan_name: str | None, factor: int = 1) -> int | None:
    """How much of a quota a plan allows; None is no limit."""
    found: int | None = getattr(plan(plan_name, factor), configured().quotas[quota].limit)
    return found
