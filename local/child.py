"""One process of the local cloud: started with a lifeline and a log, stopped politely, its last words kept."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

_PAUSE_SECONDS = 0.03
_TAIL_LINES = 25


class ChildError(RuntimeError):
    """A process ended by itself or did not come up. The text names it and quotes the end of its log."""


@dataclass(frozen=True)
class Child:
    name: str
    process: subprocess.Popen[bytes]
    log: Path

    def wait_until(self, ready: Callable[[], bool], *, seconds: float) -> None:
        """Return once `ready` says so. Raises ChildError when the process ends first or the time is over."""
        deadline = time.monotonic() + seconds
        while not ready():
            self.require_running()
            if time.monotonic() > deadline:
                raise ChildError(f"The {self.name} was not ready after {seconds:.0f} s.\n{self.last_words()}")
            time.sleep(_PAUSE_SECONDS)

    def require_running(self) -> None:
        code = self.process.poll()
        if code is not None:
            raise ChildError(f"The {self.name} ended (code {code}).\n{self.last_words()}")

    def stop(self, *, seconds: float = 10) -> None:
        """Ask it to end; after `seconds` end its whole process group. Safe to call twice."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=seconds)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()
        if self.process.stdin:
            self.process.stdin.close()

    def last_words(self) -> str:
        lines = self.log.read_text(errors="replace").splitlines()[-_TAIL_LINES:] if self.log.exists() else []
        return "\n".join([f"The end of {self.log}:", *(f"    {line}" for line in lines)])


def stop_all(children: list[Child]) -> None:
    """Ask all to end, then wait for each, so that the slowest one sets the time."""
    for running in children:
        if running.process.poll() is None:
            running.process.terminate()
    for running in children:
        running.stop()


def start(name: str, command: list[str], *, log: Path, environ: Mapping[str, str], folder: Path) -> Child:
    """Start a process in a group of its own, so that Ctrl-C reaches only the starter, which then stops it in order."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=output, stderr=subprocess.STDOUT, env=dict(environ), cwd=folder, start_new_session=True
        )
    return Child(name, process, log)
