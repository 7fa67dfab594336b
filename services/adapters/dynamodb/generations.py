"""Generations, their events and the site's writing lock as rows."""

from datetime import datetime

from pydantic import TypeAdapter

from generated.models.generation import Generation, GenerationEvent
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, Condition, Delete, Put, TableChange, absent_or_lapsed, at_revision
from services.adapters.dynamodb.items import Item, attributes, to_model
from services.adapters.dynamodb.table import Table
from services.core import clock
from services.core.ledger import Change
from services.core.paging import Page, PageRequest
from services.core.refusals import operation_in_progress
from services.generation.journal import RUNNING, GenerationMoved, WritingLockTaken

_EVENTS_KEPT_SECONDS = 24 * 3600
_MOST_EVENTS = 100
_PURPOSE = "generation"
_event: TypeAdapter[GenerationEvent] = TypeAdapter(GenerationEvent)


class DynamoGenerations:
    """`lock_seconds`: after so long a writing lock counts as left behind."""

    def __init__(self, table: Table, lock_seconds: int) -> None:
        self._table = table
        self._lock_seconds = lock_seconds

    def get(self, tenant_id: str, generation_id: str) -> Generation | None:
        row = self._table.get(keys.generation(tenant_id, generation_id))
        return to_model(Generation, row) if row else None

    def list_page(self, tenant_id: str, site_id: str | None, page: PageRequest) -> Page[Generation]:
        if site_id:
            rows = self._table.query(keys.generations_of_site(tenant_id, site_id), "GENERATION#", page, index="GSI1")
        else:
            rows = self._table.query(keys.tenant_partition(tenant_id), "GENERATION#", page)
        return Page([to_model(Generation, row) for row in rows.items], rows.next)

    def created(self, generation: Generation) -> list[Change]:
        now = int(clock.now().timestamp())
        lock = {
            "entityType": "LOCK",
            "holder": generation.generation_id,
            "tenantId": generation.tenant_id,
            "generationId": generation.generation_id,
            "expires": now + self._lock_seconds,
            "ttl": now + _EVENTS_KEPT_SECONDS,
        }
        return [
            Put(keys.generation(generation.tenant_id, generation.generation_id), _row(generation), ABSENT),
            Put(_lock(generation), lock, absent_or_lapsed(now), operation_in_progress),
        ]

    def changed(self, generation: Generation, was: int) -> TableChange:
        key = keys.generation(generation.tenant_id, generation.generation_id)
        return Put(key, _row(generation), at_revision(was), GenerationMoved())

    def unlocked(self, generation: Generation) -> TableChange:
        holder = Condition(
            "attribute_not_exists(#pk) OR #holder = :holder", {"#pk": "PK", "#holder": "holder"}, {":holder": generation.generation_id}
        )
        return Delete(_lock(generation), holder, WritingLockTaken())

    def event_left(self, generation: Generation, number: int, event: GenerationEvent) -> TableChange:
        key = keys.generation_event(generation.tenant_id, generation.generation_id, number)
        row = {
            "entityType": "GENEVENT",
            "seq": number,
            "event": attributes(event),
            "ttl": int(clock.now().timestamp()) + _EVENTS_KEPT_SECONDS,
        }
        return Put(key, row, ABSENT, GenerationMoved())

    def events(self, tenant_id: str, generation_id: str, behind: int) -> list[tuple[int, GenerationEvent]]:
        first = keys.generation_event(tenant_id, generation_id, behind + 1)
        rows = self._table.query(first.pk, "GENEVENT#", PageRequest(_MOST_EVENTS), newest_first=False, behind=first.sk)
        return [(row["seq"], _event.validate_python(row["event"])) for row in rows.items]

    def stale(self, before: datetime) -> list[Generation]:
        century = "2"  # sort keys begin with the year, and a prefix may not be empty
        rows = self._table.query(keys.RUNNING_GENERATIONS, century, PageRequest(_MOST_EVENTS), index="GSI2", newest_first=False)
        return [g for g in (to_model(Generation, row) for row in rows.items) if g.updated_at < before]


def _lock(generation: Generation) -> keys.Key:
    return keys.lock(generation.tenant_id, generation.site_id, _PURPOSE)


def _row(generation: Generation) -> Item:
    row = {
        "entityType": "GENERATION",
        **attributes(generation),
        "GSI1PK": keys.generations_of_site(generation.tenant_id, generation.site_id),
        "GSI1SK": keys.generation(generation.tenant_id, generation.generation_id).sk,
    }
    if generation.status in RUNNING:
        row |= {"GSI2PK": keys.RUNNING_GENERATIONS, "GSI2SK": f"{clock.iso(generation.updated_at)}#{generation.generation_id}"}
    return row
