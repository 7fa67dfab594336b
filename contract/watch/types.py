"""The TypeScript types, which Node needs a second for: they follow when the rounds have been quiet, and none waits for them."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from types import TracebackType

from contract.emit.typescript import TYPES, outdated, typescript
from contract.files import write_all
from contract.findings import ContractBroken

QUIET = 1.0  # seconds without another contract


class Follower:
    """Makes the types of the contract that was written last; those of an older one are not even begun. Leaving makes them at once."""

    def __init__(self, root: Path, say: Callable[[str], None]) -> None:
        self.root = root
        self.say = say
        self.newest = ""
        self.leaving = Event()
        self.worker = ThreadPoolExecutor(max_workers=1)

    def __enter__(self) -> "Follower":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.leaving.set()
        self.worker.shutdown()

    def follow(self, contract: str) -> None:
        """`contract`: the text of `generated/openapi.json` as it was just written."""
        self.newest = contract
        self.worker.submit(self._make, contract)

    def _make(self, contract: str) -> None:
        if contract == self.newest:
            self.leaving.wait(QUIET)
        if contract == self.newest:
            self._write(contract)

    def _write(self, contract: str) -> None:
        try:
            files = typescript(self.root, contract) if outdated(self.root, contract) else {}
            write_all({self.root / path: text for path, text in files.items()})
        except (ContractBroken, OSError) as error:
            self.say(f"{TYPES} could not follow: {error}")
        else:
            if files:
                self.say(f"{TYPES} follows")
