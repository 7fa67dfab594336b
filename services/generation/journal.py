"""What a generation leaves behind: numbered events, stored together with its state before anybody sees them."""

from collections.abc import Sequence
from typing import Any

from generated.models.generation import ErrorEvent, Generation, GenerationError, GenerationEvent, GenerationStatus
from services.core import clock
from services.core.errors import ConflictException
from services.core.ledger import Change, Ledger, audited
from services.core.principal import ANONYMOUS, Principal
from services.core.quotas import Quotas
from services.core.streams import Sent
from services.generation.neighbours import Generations

QUOTA = "generations"
AT_A_TIME = "running_generations"
RUNNING = frozenset({GenerationStatus.PENDING, GenerationStatus.ANALYZING, GenerationStatus.GENERATING, GenerationStatus.VALIDATING})


class Journal:
    def __init__(self, generations: Generations, quotas: Quotas, ledger: Ledger) -> None:
        self._generations = generations
        self._quotas = quotas
        self._ledger = ledger

    def append(
        self, generation: Generation, events: Sequence[GenerationEvent], *also: Change, **changes: Any
    ) -> tuple[Generation, list[Sent[GenerationEvent]]]:
        """Write events and `changes` in one transaction, at most 90 events. A generation ends once, by this alone: the transaction
        that ends it gives back its place among those that run at a time.

        Raises `GenerationMoved` when somebody else moved the generation: cancelled it, failed it, or took it over.
        """
        moved = generation.model_copy(
            update={
                "updated_at": clock.now(),
                **changes,
                "event_count": generation.event_count + len(events),
                "revision": generation.revision + 1,
            }
        )
        sent = [Sent(number, event) for number, event in enumerate(events, start=generation.event_count + 1)]
        rows = [self._generations.event_left(moved, s.id, s.event) for s in sent]
        ended = [] if moved.status in RUNNING else [self._quotas.given_back(moved.tenant_id, AT_A_TIME, moved.created_at)]
        self._ledger.commit(self._generations.changed(moved, generation.revision), *rows, *also, *ended)
        return moved, sent

    def end(self, generation: Generation, status: GenerationStatus, error: GenerationError, *, by: Principal = ANONYMOUS) -> Generation:
        """End a generation without a page: the error is its last event, the site is free again, and it does not count."""
        try:
            return self._ended(generation, status, error, by, self._generations.unlocked(generation))
        except WritingLockTaken:
            return self._ended(generation, status, error, by)  # ours had lapsed; the new holder gives it back

    def _ended(
        self, generation: Generation, status: GenerationStatus, error: GenerationError, by: Principal, *unlock: Change
    ) -> Generation:
        event = audited(
            by, generation.tenant_id, f"GENERATION_{status.value.upper()}", "generation", generation.generation_id, code=error.code
        )
        ended, _ = self.append(
            generation,
            [ErrorEvent(type="error", code=error.code, message=error.message, retryable=error.retryable)],
            *unlock,
            self._quotas.given_back(generation.tenant_id, QUOTA, generation.created_at),
            self._ledger.audit(event),
            status=status,
            message=error.message[:300],
            error=error,
            completed_at=clock.now(),
        )
        return ended


class GenerationMoved(ConflictException):
    """Somebody else moved the generation between our read and our write."""

    def __init__(self) -> None:
        super().__init__("CONFLICT", "The generation moved on at the same moment. Read it again and repeat the request.")


class WritingLockTaken(GenerationMoved):
    """The generation's lock on its site had lapsed, and another generation has it now."""
