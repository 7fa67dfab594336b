"""Being asked to stop by a signal."""

from time import sleep


class Stop:
    """A flag a signal's handler may raise. It takes no lock, unlike `threading.Event`: the interrupted code could hold it."""

    def __init__(self) -> None:
        self._asked = False

    def set(self) -> None:
        self._asked = True

    def wait(self, seconds: float) -> bool:
        """Whether to stop; waits so long unless that is known already."""
        if not self._asked:
            sleep(seconds)
        return self._asked
