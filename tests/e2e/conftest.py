"""The whole local cloud, as `make run` starts it, once for all end-to-end tests, on ports of its own."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from local.cloud import cloud
from local.places import Places
from local.ports import free_port


class Machine:
    """Where the cloud runs; it can be stopped for a while, and then finds what it had."""

    def __init__(self, places: Places, power: ExitStack) -> None:
        self.places = places
        self._power = power
        self._start()

    @contextmanager
    def stopped(self) -> Iterator[None]:
        self._power.close()
        try:
            yield
        finally:
            self._start()

    def _start(self) -> None:
        self._power.enter_context(cloud(self.places))


@pytest.fixture(scope="session")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    places = Places(tmp_path_factory.mktemp("cloud"), free_port(), free_port(), free_port())
    with ExitStack() as power:
        yield Machine(places, power)


@pytest.fixture(scope="session")
def running(machine: Machine) -> Places:
    return machine.places
