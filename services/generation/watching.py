"""Following a generation from its stored events, from anywhere, as often as one likes."""

import time
from collections.abc import Callable, Iterator

from generated.models.generation import CompleteEvent, ErrorEvent, Generation, GenerationEvent, GenerationStatus
from services.core.streams import Sent
from services.generation.journal import RUNNING
from services.generation.neighbours import Generations

_POLL_SECONDS = 0.25
_POLLS_PER_KEEP_ALIVE = 40


class Watcher:
    """`wait` sleeps for seconds; tests hand in their own."""

    def __init__(self, generations: Generations, wait: Callable[[float], None] = time.sleep) -> None:
        self._generations = generations
        self._wait = wait

    def follow(self, generation: Generation, behind: int) -> Iterator[Sent[GenerationEvent] | None]:
        """Give the events with numbers greater than `behind` until the generation ends; None now and then when nothing happens."""
        idle = 0
        while True:
            events = self._generations.events(generation.tenant_id, generation.generation_id, behind)
            for number, event in events:
                yield Sent(number, event)
                behind = number
                if isinstance(event, CompleteEvent | ErrorEvent):
                    return
            idle = 0 if events else idle + 1
            if not events:
                last = self._last(generation, behind)
                if last:
                    yield last
                    return
                if idle % _POLLS_PER_KEEP_ALIVE == 0:
                    yield None
                self._wait(_POLL_SECONDS)

    def _last(self, generation: Generation, behind: int) -> Sent[GenerationEvent] | None:
        """Say how an ended generation ended when its events are gone, or when the reader has seen them all."""
        current = self._generations.get(generation.tenant_id, generation.generation_id)
        if current is None or current.status in RUNNING:
            return None
        if behind < current.event_count and self._generations.events(current.tenant_id, current.generation_id, behind):
            return None  # the end was written between our two reads
        return Sent(max(current.event_count, behind), last_event(current))


def last_event(generation: Generation) -> GenerationEvent:
    if generation.status == GenerationStatus.COMPLETE:
        return CompleteEvent(type="complete", generation=generation)
    error = generation.error
    return ErrorEvent(
        type="error",
        code=error.code if error else "FAILED",
        message=error.message if error else "The generation has ended.",
        retryable=error.retryable if error else True,
    )
