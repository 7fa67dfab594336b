"""One local cloud per folder: who runs it holds a lock, which the operating system takes back however the process ends."""

import fcntl
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

from local.places import Places

_PATIENCE_SECONDS = 0.5  # `status` holds the lock for an instant while it looks


class AlreadyRunningError(RuntimeError):
    """Another process holds the lock."""


@contextmanager
def held(places: Places) -> Iterator[None]:
    """Hold the lock and leave word of who does. Raises AlreadyRunningError."""
    places.folder.mkdir(parents=True, exist_ok=True)
    with (places.folder / "run.lock").open("w") as file:
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while not _try(file.fileno(), fcntl.LOCK_EX):
            if time.monotonic() > deadline:
                raise AlreadyRunningError
            time.sleep(0.05)
        places.run_file.write_text(json.dumps({"pid": os.getpid(), "api": places.api, "edgePort": places.edge_port}))
        try:
            yield
        finally:
            places.run_file.unlink(missing_ok=True)


def running_pid(places: Places) -> int | None:
    """Give the process that runs the local cloud, None where there is none."""
    lock = places.folder / "run.lock"
    if not lock.exists():
        return None
    with lock.open() as file:
        if _try(file.fileno(), fcntl.LOCK_SH):
            return None
    try:
        pid: int = json.loads(places.run_file.read_text())["pid"]
    except (OSError, ValueError):  # it is beginning or ending at this instant
        return None
    return pid


def _try(descriptor: int, kind: int) -> bool:
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
