"""Waiting for a design to be saved, by looking at the files' times: a few files need nothing better."""

from pathlib import Path

from contract.extract.designs import LLD
from contract.watch.stop import Stop

LOOK = 0.1  # seconds between two looks while nothing happens
SETTLE = 0.02  # and while something does: an editor may write a file in several steps
EMPTY = 25  # looks a design may be empty: on a busy machine that long can pass between its being cleared and its being written
Seen = dict[str, tuple[int, int, int]]


def seen(root: Path) -> Seen:
    """Each design with what changes when it is saved; one that goes away while being looked at is not there."""
    found: Seen = {}
    for file in sorted((root / LLD).glob("*.md")):
        try:
            status = file.stat()
        except OSError:
            continue
        found[file.name] = (status.st_mtime_ns, status.st_size, status.st_ino)
    return found


def settled(root: Path, before: Seen, stop: Stop) -> Seen | None:
    """Wait until the designs are others than `before` and nobody writes them any more; None when told to stop."""
    while (now := seen(root)) == before:
        if stop.wait(LOOK):
            return None
    same = 0
    while not stop.wait(SETTLE):
        last, now = now, seen(root)
        same = same + 1 if last == now else 0
        if same >= (EMPTY if any(size == 0 for _, size, _ in now.values()) else 1):
            return now
    return None
