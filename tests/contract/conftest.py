"""The application under test, in process, over the emulated cloud; and the schema Schemathesis reads."""

from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from runtime.app import build_app
from tests.cloud import Cloud
from tests.contract import checks, seen
from tests.contract.schema import under_test
from tests.contract.world import World


@pytest.fixture(scope="session")
def world(aws: Cloud) -> World:
    return World(aws)


@pytest.fixture(scope="session", autouse=True)
def application(aws: Cloud, world: World) -> Iterator[Any]:
    """Build the app once and hand it to the schema and to the checks."""
    app = build_app(aws.services, aws.authenticator, threads=True)
    under_test.app = app
    with TestClient(app, base_url="http://localhost") as client:
        checks.stage.world, checks.stage.client = world, client
        yield app


@pytest.fixture
def client() -> TestClient:
    return checks.stage.client


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if seen.codes:
        terminalreporter.section("operation × status")
        terminalreporter.write_line(seen.table())
