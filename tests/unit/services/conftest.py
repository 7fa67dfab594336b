"""The services over moto, once per module; a tenant of its own, and a table that is emptied behind it, for every test."""

from collections.abc import Iterator

import pytest

from services.bootstrap import Services
from tests.unit.services.world import People, emptied, mocked, settled


@pytest.fixture(scope="module")
def services() -> Iterator[Services]:
    with mocked() as made:
        yield made


@pytest.fixture
def not_done(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, str]]]:
    """What could not be done behind a change, as it is told."""
    told: list[tuple[str, dict[str, str]]] = []
    monkeypatch.setattr("services.core.afterwards._teller", [lambda what, about: told.append((what, about))])
    return told


@pytest.fixture
def people(services: Services) -> Iterator[People]:
    yield settled(services)
    emptied(services)  # moto copies the whole table for every transaction
