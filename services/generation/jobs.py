"""Generations that nobody streams: written by the queue worker; and those that died, failed by the sweeper."""

from collections.abc import Iterator
from contextvars import copy_context
from datetime import timedelta
from functools import partial
from queue import SimpleQueue
from threading import Thread

from generated.models.generation import CompleteEvent, ErrorEvent, Generation, GenerationError, GenerationEvent, GenerationStatus
from services.core import clock
from services.core.errors import BusinessException
from services.core.streams import Sent
from services.generation.journal import RUNNING, GenerationMoved, Journal
from services.generation.neighbours import Generations, Tenants
from services.generation.watching import Watcher
from services.generation.writing import PageWriter

_STOPPED = GenerationError(code="AUTHOR_FAILED", message="The writing stopped and did not come back. Ask again.", retryable=True)
Events = Iterator[Sent[GenerationEvent] | None]


class GenerationJobs:
    """`lease_seconds`: how long a generation may be silent before a redelivered message counts it as dead."""

    def __init__(
        self,
        generations: Generations,
        tenants: Tenants,
        writer: PageWriter,
        journal: Journal,
        watcher: Watcher,
        *,
        lease_seconds: int,
        stale_seconds: int,
    ) -> None:
        self._generations = generations
        self._tenants = tenants
        self._writer = writer
        self._journal = journal
        self._watcher = watcher
        self._lease = timedelta(seconds=lease_seconds)
        self._stale = timedelta(seconds=stale_seconds)

    def write(self, tenant_id: str, generation_id: str) -> None:
        """Write a queued generation's page. One that a dead worker left behind has failed: its events cannot be taken back; so
        has one whose tenant is not active any more.
        """
        generation = self._generations.get(tenant_id, generation_id)
        if generation is None or generation.status not in RUNNING:
            return
        if generation.status == GenerationStatus.PENDING:
            if (closed := self._closed(tenant_id)) is not None:
                self._fail(generation, closed)
                return
            for _ in self._writer.write(generation):
                pass
        elif clock.now() - generation.updated_at > self._lease:
            self._fail(generation)

    def stream(self, generation: Generation) -> Events:
        """Write the page now and give each event; the writing goes on when the reader leaves, even before the first event."""
        written: SimpleQueue[Sent[GenerationEvent] | None] = SimpleQueue()
        begin = partial(copy_context().run, self._write_into, generation, written)
        Thread(target=begin, name=generation.generation_id, daemon=False).start()
        return self._given(generation, written)

    def _given(self, generation: Generation, written: "SimpleQueue[Sent[GenerationEvent] | None]") -> Events:
        behind = 0
        while (sent := written.get()) is not None:
            yield sent
            behind = sent.id
            if isinstance(sent.event, CompleteEvent | ErrorEvent):
                return
        yield from self._watcher.follow(generation, behind)

    def _write_into(self, generation: Generation, written: "SimpleQueue[Sent[GenerationEvent] | None]") -> None:
        try:
            for sent in self._writer.write(generation):
                written.put(sent)
        finally:
            written.put(None)

    def follow(self, generation: Generation, behind: int) -> Events:
        return self._watcher.follow(generation, behind)

    def sweep(self) -> int:
        """Fail what has not moved for `stale_seconds`; tell how many."""
        stale = self._generations.stale(clock.now() - self._stale)
        return sum(self._fail(generation) for generation in stale)

    def _closed(self, tenant_id: str) -> GenerationError | None:
        try:
            self._tenants.require_active(tenant_id)
        except BusinessException as refused:
            return GenerationError(code=refused.code, message=refused.detail, retryable=False)
        return None

    def _fail(self, generation: Generation, error: GenerationError = _STOPPED) -> bool:
        try:
            self._journal.end(generation, GenerationStatus.FAILED, error)
        except GenerationMoved:
            return False
        return True
