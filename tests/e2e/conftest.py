"""The whole local cloud, as `make run` starts it, once for all end-to-end tests, on ports of its own."""

from collections.abc import Iterator

import pytest

from local.cloud import cloud
from local.places import Places
from local.ports import free_port


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Places]:
    places = Places(tmp_path_factory.mktemp("cloud"), free_port(), free_port(), free_port())
    with cloud(places):
        yield places
