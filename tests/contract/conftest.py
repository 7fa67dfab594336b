"""The application under test, in process, over the emulated cloud."""

import gc
from typing import Any

import pytest

from runtime.app import build_app
from tests.cloud import Cloud
from tests.contract import seen
from tests.contract.discretion import Log
from tests.contract.stage import stage
from tests.contract.transport import InProcess
from tests.contract.world import World


def pytest_collection_finish() -> None:
    """What collecting has made stays for good; to look through it for garbage again and again would cost a tenth of the time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def world(aws: Cloud) -> World:
    return World(aws)


@pytest.fixture(scope="session")
def log() -> Log:
    return Log()


@pytest.fixture(scope="session", autouse=True)
def application(aws: Cloud, world: World, log: Log) -> Any:
    """Build the app once and hand it to the checks."""
    app = build_app(aws.services, aws.authenticator, threads=False)
    stage.world, stage.client, stage.log = world, InProcess(app), log
    return app


@pytest.fixture
def client() -> InProcess:
    return stage.client


def pytest_terminal_summary(terminalreporter: Any) -> None:
    for title, table in seen.reports.items():
        terminalreporter.section(title)
        terminalreporter.write_line(table)
    if seen.codes:
        terminalreporter.section("operation × status")
        terminalreporter.write_line(seen.table())
