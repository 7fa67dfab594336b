"""Ends a process of the local cloud when the one that started it is gone, however that went: a pipe closes even on `kill -9`."""

import os
import signal
import sys
from threading import Thread


def hold() -> None:
    """Watch standard input, the pipe to the starter, and ask this process to end (SIGTERM) when it closes."""
    Thread(target=_wait_for_the_end, name="lifeline", daemon=True).start()


def _wait_for_the_end() -> None:
    descriptor = sys.stdin.fileno()
    while os.read(descriptor, 64):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
