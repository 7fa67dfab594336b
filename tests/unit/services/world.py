"""What the tests of the services stand on: people to act as, rows to look at, sites and pages to begin with."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from generated.models.generation import Generation, GenerationCreate
from generated.models.site import Environment, Site, SiteCreate
from generated.models.tenant import Plan, Tenant, TenantStatus
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.items import decode, encode
from services.bootstrap import Services
from services.core import clock
from services.core.errors import BusinessException, SiteBuilderException
from services.core.ids import new_id
from services.core.principal import PLATFORM_ADMIN, Principal, Standing
from services.generation.ports import PageAuthor
from services.generation.writing import PageWriter

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
PROMPT = "A page for Bloom Bakery with fresh bread"
STAFF = Principal("staff-1", "staff@platform.test", None, frozenset({PLATFORM_ADMIN}))


@dataclass(frozen=True)
class People:
    """Who acts in a test: a tenant, and somebody of each role in it."""

    tenant_id: str

    def of(self, role: str, *grants: str, user_id: str = "user-1") -> Principal:
        standing = Standing(self.tenant_id, "active", role, frozenset(grants))
        return Principal(user_id, f"{user_id}@example.test", self.tenant_id, frozenset(), standing)

    @property
    def admin(self) -> Principal:
        return self.of("tenant_admin")

    @property
    def editor(self) -> Principal:
        return self.of("editor")


def settled(services: Services) -> People:
    """Write a tenant nobody else uses, under a name nobody else has."""
    tenant_id, now = new_id("ten"), clock.now()
    tenant = Tenant(
        tenant_id=tenant_id,
        name=f"Acme {tenant_id[4:]}",
        plan=Plan.STANDARD,
        status=TenantStatus.ACTIVE,
        revision=1,
        created_at=now,
        updated_at=now,
    )
    services.table.write(services._tenants.created(tenant))
    return People(tenant_id)


def rows(services: Services, people: People, prefix: str = "") -> list[dict[str, Any]]:
    """Everything the table holds of the tenant whose sort key begins with `prefix`, in key order."""
    client, found, more = services.client("dynamodb"), [], {}
    while True:
        answer = client.query(
            TableName=services.settings.table_name,
            KeyConditionExpression="PK = :pk AND begins_with(SK, :sk)" if prefix else "PK = :pk",
            ExpressionAttributeValues=encode({":pk": f"TENANT#{people.tenant_id}"} | ({":sk": prefix} if prefix else {})),
            ConsistentRead=True,
            **more,
        )
        found += [decode(row) for row in answer["Items"]]
        if "LastEvaluatedKey" not in answer:
            return found
        more = {"ExclusiveStartKey": answer["LastEvaluatedKey"]}


def row(services: Services, key: keys.Key) -> dict[str, Any] | None:
    return services.table.get(key)


def actions(services: Services, people: People) -> list[str]:
    """The tenant's audit trail by action."""
    return sorted(event["action"] for event in rows(services, people, "EVENT#"))


def event(services: Services, people: People, action: str) -> dict[str, Any]:
    """The one line of the tenant's trail with this action."""
    [found] = [e for e in rows(services, people, "EVENT#") if e["action"] == action]
    return found


def messages(services: Services, people: People) -> list[dict[str, Any]]:
    return rows(services, people, "OUTBOX#")


def state(services: Services, people: People) -> list[dict[str, Any]]:
    """All rows of a tenant, to compare before with after."""
    return rows(services, people)


def site(services: Services, people: People, name: str | None = None, **wanted: Any) -> Site:
    """Create a site under a name nobody else has."""
    return services.sites.create(people.admin, people.tenant_id, SiteCreate(name=name or f"Site {new_id('site')[5:]}", **wanted))


def begun(services: Services, people: People, site_id: str | None = None, prompt: str = PROMPT, *, queued: bool = True) -> Generation:
    return services.generations.begin(people.admin, people.tenant_id, GenerationCreate(prompt=prompt, site_id=site_id), queued=queued)


def written(services: Services, people: People, site_id: str | None = None) -> Site:
    """A site with a page: begun, and written by the queue worker."""
    generation = begun(services, people, site_id)
    services.generation_jobs.write(people.tenant_id, generation.generation_id)
    return services.sites.get(people.tenant_id, generation.site_id)


def writer(services: Services, author: PageAuthor, monotonic: Callable[[], float] = lambda: 0.0) -> PageWriter:
    """The page writer of these services with another author, or another clock for its batches."""
    real = services.generation_jobs._writer
    return PageWriter(author, real._brands, real._journal, real._publisher, monotonic)


def served(services: Services, host: str) -> str | None:
    """Which version the edge serves at a host."""
    answer = services.client("dynamodb").get_item(TableName=services.settings.edge_table, Key={"host": {"S": host}}, ConsistentRead=True)
    return answer["Item"]["versionId"]["S"] if "Item" in answer else None


def host_of(services: Services, of: Site, environment: Environment) -> str:
    return services.addresses.host(of.slug, environment.value)


@contextmanager
def refused(kind: type[SiteBuilderException], code: str) -> Iterator[None]:
    """What happens inside is refused with this problem."""
    with pytest.raises(kind) as caught:
        yield
    assert caught.value.code == code


def refused_with(code: str, act: Callable[..., Any], *arguments: Any, **named: Any) -> SiteBuilderException:
    """The problem an act ends in, which has this code."""
    with pytest.raises(SiteBuilderException) as caught:
        act(*arguments, **named)
    assert caught.value.code == code
    return caught.value


def outcome(act: Callable[[], Any]) -> str | None:
    """The code of the problem an act ends in; None when it is done."""
    try:
        act()
    except BusinessException as refused:
        return refused.code
    return None


@contextmanager
def later(seconds: float, base: datetime | None = None) -> Iterator[None]:
    """The clock stands so many seconds behind `base` (now)."""
    with clock.frozen((base or clock.now()) + timedelta(seconds=seconds)):
        yield


def numbers(sent: Iterable[Any]) -> list[int]:
    return [s.id for s in sent if s is not None]
