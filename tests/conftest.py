"""Fixtures every test may ask for."""

import gc
from collections.abc import Iterator

import pytest

from tests.cloud import Cloud, cloud


@pytest.fixture(scope="session")
def aws() -> Iterator[Cloud]:
    """The emulated cloud, once per test session; tests make what they need under names of their own."""
    with cloud() as running:
        yield running


def pytest_collection_finish() -> None:
    """What is imported by now stays: looking for garbage in it again and again takes a tenth of the time."""
    gc.collect()
    gc.freeze()
