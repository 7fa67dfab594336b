"""One emulator with the data stack for the tests of this folder."""

import pytest

from local.emulator import emulator
from local.stack import client, deploy


@pytest.fixture(scope="session")
def endpoint():
    with emulator() as address:
        yield address


@pytest.fixture(scope="session")
def environ(endpoint):
    return deploy(endpoint, visibility_seconds=1)


@pytest.fixture(scope="session")
def aws(endpoint):
    clients = {}

    def of(service):
        if service not in clients:
            clients[service] = client(service, endpoint)
        return clients[service]

    yield of
    for made in clients.values():
        made.close()
