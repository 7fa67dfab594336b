"""The services over moto, once per module; a tenant of its own for every test."""

from collections.abc import Iterator

import pytest

from services.bootstrap import Services
from tests.unit.services.world import People, mocked, settled


@pytest.fixture(scope="module")
def services() -> Iterator[Services]:
    with mocked() as made:
        yield made


@pytest.fixture
def people(services: Services) -> People:
    return settled(services)
