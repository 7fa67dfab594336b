"""Writing a page: the author's stream becomes events, files, a version and a report.

    pending ─▶ analyzing (analyzing, outlining, styling) ─▶ generating ─▶ validating ─▶ complete
                 any step: the author fails ─▶ failed;  somebody cancels ─▶ our next write is refused and we stop

Events are stored before they are given on, in batches of at most 250 ms. The page becomes a version of its site in the
transaction that completes the generation; until then the site is as it was.
"""

import time
from collections.abc import Callable, Iterator

from generated.models.generation import (
    ChunkEvent,
    Generation,
    GenerationError,
    GenerationEvent,
    GenerationMetrics,
    GenerationStage,
    GenerationStatus,
    ProgressEvent,
    StageEvent,
)
from services.core.brand_mapping import guide_of, merged
from services.core.errors import SiteBuilderException, UnexpectedException
from services.core.streams import Sent
from services.generation.journal import GenerationMoved, Journal
from services.generation.neighbours import Brands
from services.generation.ports import AuthorEvent, FileChunk, PageAuthor, PageBrief, PageWritten, StageStarted
from services.generation.publishing import Publisher

Events = Iterator[Sent[GenerationEvent]]

BATCH_SECONDS = 0.25
_BATCH_EVENTS = 40
_STAGE_PROGRESS = {"analyzing": 5, "outlining": 15, "styling": 25, "generating": 30}
_WRITING_UNTIL = 88
_CHARACTERS_PER_PERCENT = 700
_CHUNK_CHARACTERS = 8_000


class PageWriter:
    def __init__(
        self, author: PageAuthor, brands: Brands, journal: Journal, publisher: Publisher, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._author = author
        self._brands = brands
        self._journal = journal
        self._publisher = publisher
        self._monotonic = monotonic

    def write(self, generation: Generation) -> Events:
        """Write the page of a pending generation, giving each event once it is stored. Never raises for a failing author."""
        run = _Run(self._journal, generation, self._monotonic)
        try:
            yield from self._written(run)
        except GenerationMoved:
            return
        except Exception as error:  # noqa: BLE001 - whatever happens, the generation must end and say so
            self._fail(run, error)

    def _written(self, run: "_Run") -> Events:
        began = self._monotonic()
        brand = self._brands.get(run.generation.tenant_id)
        override = guide_of(run.generation.brand_override)
        guide = merged(override, guide_of(brand))
        brief = PageBrief(run.generation.prompt, tuple(s.value for s in run.generation.sections or ()), guide)
        page: PageWritten | None = None
        for said in self._author.write_page(brief):
            if isinstance(said, PageWritten):
                page = said
            else:
                yield from run.take(said)
        if page is None:
            raise UnexpectedException("AUTHOR_FAILED", "The author stopped before the page was whole. Ask again.", retryable=True)
        yield from run.stage(GenerationStage.VALIDATING, "Checking the page", 90, GenerationStatus.VALIDATING)
        yield from run.flush()
        configured = brand.configured or bool(run.generation.brand_override)
        metrics = GenerationMetrics(
            duration_ms=int((self._monotonic() - began) * 1000),
            input_tokens=page.input_tokens,
            output_tokens=page.output_tokens,
            model_id=page.model_id,
        )
        yield from self._publisher.publish(run.generation, run.files(), page, guide, metrics, configured=configured)

    def _fail(self, run: "_Run", error: Exception) -> None:
        known = isinstance(error, SiteBuilderException)
        failure = GenerationError(
            code=error.code if isinstance(error, SiteBuilderException) else "INTERNAL_ERROR",
            message=(error.detail if isinstance(error, SiteBuilderException) else "Something went wrong on our side. Ask again.")[:500],
            retryable=error.retryable if isinstance(error, UnexpectedException) else not known,
        )
        try:
            self._journal.end(run.generation, GenerationStatus.FAILED, failure)
        except GenerationMoved:
            return
        if not known:
            raise error


class _Run:
    """What one writing has so far: the files, and the events that wait to be stored."""

    def __init__(self, journal: Journal, generation: Generation, monotonic: Callable[[], float]) -> None:
        self.generation = generation
        self._journal = journal
        self._monotonic = monotonic
        self._pieces: dict[str, list[str]] = {}
        self._waiting: list[GenerationEvent] = []
        self._flushed: float | None = None
        self._status = GenerationStatus.ANALYZING
        self._progress = 0
        self._message = ""

    def files(self) -> dict[str, bytes]:
        return {path: "".join(pieces).encode() for path, pieces in self._pieces.items()}

    def take(self, said: AuthorEvent) -> Events:
        if isinstance(said, StageStarted):
            status = GenerationStatus.GENERATING if said.stage == "generating" else GenerationStatus.ANALYZING
            yield from self.stage(GenerationStage(said.stage), said.message, _STAGE_PROGRESS[said.stage], status)
        elif isinstance(said, FileChunk):
            self._pieces.setdefault(said.path, []).append(said.text)
            for start in range(0, len(said.text), _CHUNK_CHARACTERS):
                self._waiting.append(ChunkEvent(type="chunk", path=said.path, content=said.text[start : start + _CHUNK_CHARACTERS]))
            self._advance_with_text()
        if self._due():
            yield from self.flush()

    def stage(self, stage: GenerationStage, message: str, progress: int, status: GenerationStatus) -> Events:
        self._waiting.append(StageEvent(type="stage", stage=stage, message=message))
        self._status, self._message = status, message
        self._advance(progress)
        if self._due():
            yield from self.flush()

    def _advance_with_text(self) -> None:
        written = sum(len(piece) for pieces in self._pieces.values() for piece in pieces)
        progress = min(_WRITING_UNTIL, _STAGE_PROGRESS["generating"] + written // _CHARACTERS_PER_PERCENT)
        if progress >= self._progress + 5 and self._status == GenerationStatus.GENERATING:
            self._advance(progress)

    def _advance(self, progress: int) -> None:
        if progress > self._progress:
            self._progress = progress
            self._waiting.append(ProgressEvent(type="progress", progress=progress, message=self._message))

    def _due(self) -> bool:
        if self._flushed is None or len(self._waiting) >= _BATCH_EVENTS:
            return True
        return self._monotonic() - self._flushed >= BATCH_SECONDS

    def flush(self) -> Events:
        self._flushed = self._monotonic()
        waiting, self._waiting = self._waiting, []
        for start in range(0, len(waiting), _BATCH_EVENTS):
            batch = waiting[start : start + _BATCH_EVENTS]
            self.generation, sent = self._journal.append(
                self.generation, batch, status=self._status, progress=self._progress, message=self._message
            )
            yield from sent
