"""The services over the emulator; a tenant of its own for every test."""

import pytest

from services.bootstrap import Services
from tests.cloud import Cloud
from tests.unit.services.world import People, settled


@pytest.fixture(scope="session")
def services(aws: Cloud) -> Services:
    return aws.services


@pytest.fixture
def people(services: Services) -> People:
    return settled(services)
