"""Budget 4: a page of a long list costs what a page of a short one costs. Two tenants, one with a hundred times the sites.

The emulator sorts a whole index partition for every query, which DynamoDB does not. So what is compared is the time of our
own process and the rows that the query has to read; the emulator's time is told beside them.
"""

import json
from functools import partial
from http.client import HTTPConnection
from statistics import median
from typing import Any
from urllib.parse import urlsplit

from generated.models.site import Site, SiteKind, SiteStatus, SiteUrls
from local.people import ACME, GLOBEX
from services.adapters.dynamodb.items import encode
from services.adapters.dynamodb.sites import DynamoSites
from services.core import clock
from services.core.ids import new_id
from tests.benchmarks.report import Row, against
from tests.benchmarks.stage.journey import Traveller, step
from tests.benchmarks.timing import Work, in_turns, ratio, timed
from tests.cloud import Cloud, cloud

_SHORT = 1_000
_BATCH = 25
_MOST = 1.2
_BATCH_WRITE = {
    "X-Amz-Target": "DynamoDB_20120810.BatchWriteItem",
    "Content-Type": "application/x-amz-json-1.0",
    "Authorization": "AWS4-HMAC-SHA256 Credential=test/20260101/eu-west-1/dynamodb/aws4_request, SignedHeaders=host, Signature=test",
}


def measure(*, quick: bool = False) -> list[Row]:
    long = 5_000 if quick else 100_000
    with cloud() as running:
        _load(running, ACME, long)
        _load(running, GLOBEX, _SHORT)
        rows_read = _RowsRead(running)
        readers = {"long": Traveller(running, running.services), "short": _globex(running)}
        contestants = {name: partial(reader.ask, step("listSites")) for name, reader in readers.items()}
        read, waited = {}, {}
        for name, work in contestants.items():
            waited[name], read[name] = rows_read.during(work)
        taken = in_turns(contestants, rounds=20 if quick else 7, per_round=1)
    measured = ratio(taken["long"], taken["short"])
    what = f"A page of 20 out of {long:,} sites, against out of {_SHORT:,}"
    ours, theirs = median(taken["long"]) * 1e3, median(taken["short"]) * 1e3
    return [
        against(f"{what}: our time", ours, theirs, measured.value, _MOST, unit="ms", spread=measured.spread),
        against(f"{what}: rows read", read["long"], read["short"], read["long"] / read["short"], _MOST, unit="rows", spread=0),
        Row(
            "… with the emulator, which sorts the whole list for each page",
            f"{waited['long'] * 1e3:.0f} ms",
            f"{waited['short'] * 1e3:.0f} ms",
        ),
    ]


class _RowsRead:
    """Hears from each query how many rows it had to look at."""

    def __init__(self, running: Cloud) -> None:
        self._rows = 0
        running.services.client("dynamodb").meta.events.register("after-call.dynamodb.Query", self._note)

    def during(self, work: Work) -> tuple[float, int]:
        """Give the seconds the work took and the rows its queries looked at."""
        self._rows = 0
        return timed(work), self._rows

    def _note(self, parsed: dict[str, Any], **_: Any) -> None:
        self._rows += parsed["ScannedCount"]


def _globex(running: Cloud) -> Traveller:
    return Traveller(running, running.services, email="admin@globex.test", tenant_id=GLOBEX)


def _load(running: Cloud, tenant_id: str, number: int) -> None:
    """Write sites in batches, each the row that creating one would have written; botocore would take a minute to encode them."""
    table = running.services.table.name
    sample = _site(tenant_id)
    change: Any = DynamoSites(running.services.table, running.services.addresses).created(sample)[0]
    put = json.dumps({"PutRequest": {"Item": encode({**change.item, **change.key.item()})}})
    connection = HTTPConnection(urlsplit(running.endpoint).netloc)
    for _ in range(number // _BATCH):
        puts = ",".join(put.replace(sample.site_id, new_id("site")) for _ in range(_BATCH))
        connection.request("POST", "/", f'{{"RequestItems": {{"{table}": [{puts}]}}}}', _BATCH_WRITE)
        answered = connection.getresponse()
        if answered.status != 200 or json.loads(answered.read()).get("UnprocessedItems"):
            raise RuntimeError("The emulator refused some of the rows.")


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
