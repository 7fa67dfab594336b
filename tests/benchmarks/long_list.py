"""Budget 4: a page of a long list costs what a page of a short one costs. Two tenants, one with a hundred times the sites."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from statistics import median
from time import perf_counter
from typing import Any

from generated.models.site import Site, SiteKind, SiteStatus, SiteUrls
from local.people import ACME, GLOBEX
from services.adapters.dynamodb.items import encode
from services.adapters.dynamodb.sites import DynamoSites
from services.core import clock
from services.core.ids import new_id
from tests.benchmarks.report import Row, against
from tests.benchmarks.stage.journey import Traveller, step
from tests.benchmarks.timing import in_turns, ratio
from tests.cloud import Cloud, cloud

_SHORT = 1_000
_BATCH = 25


def measure(*, quick: bool = False) -> list[Row]:
    long = 5_000 if quick else 100_000
    with cloud() as running:
        _load(running, ACME, long)
        _load(running, GLOBEX, _SHORT)
        readers = {"long": Traveller(running, running.services), "short": _globex(running)}
        contestants = {name: partial(reader.ask, step("listSites")) for name, reader in readers.items()}
        for work in contestants.values():
            work()
        taken = in_turns(contestants, rounds=20 if quick else 60, per_round=5, clock=perf_counter)
    measured = ratio(taken["long"], taken["short"])
    what = f"A page of 20 out of {long:,} sites, against out of {_SHORT:,}"
    return [against(what, median(taken["long"]) * 1e3, median(taken["short"]) * 1e3, measured.value, 1.2, unit="ms", spread=measured.spread)]


def _globex(running: Cloud) -> Traveller:
    return Traveller(running, running.services, email="admin@globex.test", tenant_id=GLOBEX)


def _load(running: Cloud, tenant_id: str, number: int) -> None:
    """Write sites in batches, each the row that creating one would have written."""
    client, table = running.services.client("dynamodb"), running.services.table.name
    sample = _site(tenant_id)
    change: Any = DynamoSites(running.services.table, running.services.addresses).created(sample)[0]
    row = encode({**change.item, **change.key.item()})

    def write(size: int) -> None:
        puts = [{"PutRequest": {"Item": _another(row, sample.site_id)}} for _ in range(size)]
        left = client.batch_write_item(RequestItems={table: puts}).get("UnprocessedItems")
        if left:
            raise RuntimeError("The emulator refused some of the rows.")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, [_BATCH] * (number // _BATCH)))


def _site(tenant_id: str) -> Site:
    now = clock.now()
    return Site(
        site_id=new_id("site"),
        tenant_id=tenant_id,
        name="Bloom Bakery",
        slug="bloom-bakery",
        kind=SiteKind.GENERATED,
        status=SiteStatus.DRAFT,
        version_count=0,
        urls=SiteUrls(),
        created_by="6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
        revision=1,
        created_at=now,
        updated_at=now,
    )


def _another(row: dict[str, Any], site_id: str) -> dict[str, Any]:
    """Copy an encoded row under a new id: wherever the old one is part of a text."""
    fresh = new_id("site")
    return {name: {"S": value["S"].replace(site_id, fresh)} if "S" in value else value for name, value in row.items()}
