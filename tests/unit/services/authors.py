"""Authors that misbehave, and one that stops to let a test look."""

from collections.abc import Callable, Iterator
from threading import Event

from services.core.errors import AuthorUnavailable
from services.generation.ports import AuthorEvent, FileChunk, PageBrief, StageStarted
from tests.authors import ScriptedAuthor


class InterruptedAuthor(ScriptedAuthor):
    """Calls `interrupt` when half of the page is written."""

    def __init__(self, interrupt: Callable[[], object]) -> None:
        super().__init__()
        self._interrupt = interrupt

    def write_page(self, brief: PageBrief) -> Iterator[AuthorEvent]:
        for number, said in enumerate(super().write_page(brief)):
            if number == 5:
                self._interrupt()
            yield said


class GatedAuthor(InterruptedAuthor):
    """Waits in the middle until the test opens the gate."""

    def __init__(self) -> None:
        self.waiting, self.gate = Event(), Event()
        super().__init__(self._wait)

    def _wait(self) -> None:
        self.waiting.set()
        assert self.gate.wait(30)


class SilentAuthor(ScriptedAuthor):
    """Ends without having written a page."""

    def write_page(self, brief: PageBrief) -> Iterator[AuthorEvent]:
        yield StageStarted("analyzing", "Reading")


class LongAuthor(ScriptedAuthor):
    """Hands over its style sheet in one piece of `size` characters, and goes back to an earlier stage in between."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._size = size

    def write_page(self, brief: PageBrief) -> Iterator[AuthorEvent]:
        yield StageStarted("generating", "Writing")
        yield FileChunk("styles.css", "/*" + "x" * (self._size - 4) + "*/")
        yield from super().write_page(brief)


class NoJudge(ScriptedAuthor):
    """Writes, but cannot be asked for a judgement."""

    def judge_copy(self, sample, brand):
        raise AuthorUnavailable


class NumberedAuthor(ScriptedAuthor):
    """Writes another page each time."""

    def __init__(self) -> None:
        super().__init__()
        self._number = 0

    def write_page(self, brief: PageBrief) -> Iterator[AuthorEvent]:
        self._number += 1
        for said in super().write_page(brief):
            if isinstance(said, FileChunk) and said.path == "index.html" and said.text.startswith("<!doctype"):
                yield FileChunk(said.path, said.text.replace("<head>", f'<head><meta name="number" content="{self._number}">'))
            else:
                yield said
