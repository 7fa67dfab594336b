"""Fixtures every test may ask for, and how the tests are shared out when they run in two processes."""

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cloud import Cloud, cloud
from tests.contract import seen

# Tests that share something dear (a cloud, a record of what was seen) stay in one process, in their order.
_TOGETHER = ("contract", "e2e/console", "e2e/pages", "e2e", "integration/services", "integration/local", "integration")


@pytest.fixture(scope="session")
def aws() -> Iterator[Cloud]:
    """The emulated cloud, once per test process; tests make what they need under names of their own."""
    with cloud() as running:
        yield running


@pytest.hookimpl(wrapper=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Generator[None, None, None]:
    """Name each test's group before the plugin that shares them out reads the names."""
    here = Path(__file__).parent
    for item in items:
        folder = item.path.parent.relative_to(here).as_posix()
        group = next((name for name in _TOGETHER if folder == name or folder.startswith(f"{name}/")), None)
        if group:
            item.add_marker(pytest.mark.xdist_group("e2e" if group == "e2e/console" else group))
    return (yield)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """In a worker: hand over which statuses were seen."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["seen"] = seen.handed_over()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    seen.taken_over(getattr(node, "workeroutput", {}).get("seen", {}))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if seen.anything():
        terminalreporter.section("operation × status")
        terminalreporter.write_line(seen.table())
