"""One round: the designs read, and everything that comes from them written, or nothing."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from time import perf_counter

from contract.checks.handlers import compare_handlers
from contract.design import Design
from contract.emit.everything import everything
from contract.findings import ContractBroken
from contract.operations import operations
from contract.project import CACHE, outdated, write
from contract.reading import sound_design
from contract.watch.differences import differences

SHOWN = 6
HANDLERS = {
    "HANDLER_MISSING": "to write (contract scaffold)",
    "HANDLER_EXTRA": "no design asks for",
    "HANDLER_TYPE": "of another signature",
    "HANDLER_SYNTAX": "that are no Python",
}


def _wall() -> str:
    return datetime.now().astimezone().strftime("%H:%M:%S")


@dataclass
class Rounds:
    """The rounds of one project. `last` is the design that was written last, what an edit is compared with, and `contract` its bundle."""

    root: Path
    wall: Callable[[], str] = _wall
    last: Design | None = field(default=None, init=False)
    contract: str | None = field(default=None, init=False)

    def run(self) -> str:
        """Read, generate, write, and tell it in a line; findings, a line each, when nothing could be written."""
        began, at = perf_counter(), self.wall()
        try:
            parts = self._fresh()
        except ContractBroken as broken:
            count = len(broken.findings)
            return f"{at}  {count} finding{'s' if count > 1 else ''}, nothing written\n{broken}"
        except OSError as error:
            return f"{at}  nothing written: {error}"
        return f"{at}  {' | '.join(parts)} | {(perf_counter() - began) * 1000:.0f} ms"

    def _fresh(self) -> list[str]:
        design = sound_design(self.root)
        files = everything(design, self.root / CACHE)
        paths = outdated(self.root, files)
        write(self.root, files)
        said = [self._changes(design), _written(paths), *_handlers(self.root, design)]
        self.last, self.contract = design, files["generated/openapi.json"]
        return said

    def _changes(self, design: Design) -> str:
        if self.last is None:
            return f"{len(operations(design))} operations, {len(design.schemas)} schemas"
        return _shortened(differences(self.last, design)) or "only text"


def _written(paths: list[str]) -> str:
    count = f"{len(paths)} file{'' if len(paths) == 1 else 's'}"
    return f"{count}: {_shortened(paths)}" if paths else "every file was fresh"


def _handlers(root: Path, design: Design) -> list[str]:
    """What the handlers now lack, by how many."""
    counts = Counter(finding.code for finding in compare_handlers(root, design))
    return [f"handlers {words}: {counts[code]}" for code, words in HANDLERS.items() if counts[code]]


def _shortened(words: list[str]) -> str:
    more = [f"{len(words) - SHOWN} more"] if len(words) > SHOWN else []
    return ", ".join([*words[:SHOWN], *more])
