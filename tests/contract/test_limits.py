"""What the limits of the contract (`x-rate`) look like from outside: counted before anything else is looked at."""

from collections.abc import Iterator

import pytest

from generated.operations import OPERATIONS, Operation
from runtime.app import build_app
from services.bootstrap import Services
from services.core import clock
from services.core.plans import configured
from tests.contract import seen
from tests.contract.transport import InProcess
from tests.contract.world import World

pytestmark = pytest.mark.emulator
LIMITED = [operation for operation in OPERATIONS.values() if operation.rate]
_REMAINING = "ratelimit-remaining"


@pytest.fixture(scope="module")
def strict(world: World) -> InProcess:
    """The application with the limits people have; the other tests' are a thousand times as wide."""
    settings = world.cloud.settings.model_copy(update={"limits_factor": 1})
    return InProcess(build_app(Services(settings, author=world.services.author), world.cloud.authenticator, threads=False))


@pytest.fixture
def now() -> Iterator[None]:
    """No window ends while a test runs."""
    with clock.frozen(clock.now()):
        yield


@pytest.mark.parametrize("operation", LIMITED, ids=lambda o: o.operation_id)
def test_what_comes_too_often_is_told_when_to_come_again(world: World, strict: InProcess, now: None, operation: Operation):
    limit, path = configured().rates[str(operation.rate)], operation.path.format_map(world.ids | {"token": "A" * 43})

    def ask():
        answer = strict.request(operation.method, f"{path}?unknown=1", headers=world.caller(operation).headers)
        seen.record(answer.status_code, operation.method, path, answer.json())
        return answer

    answers = [ask() for _ in range(limit.limit + 1)]
    last = answers[-1]
    assert (last.status_code, last.json()["code"], last.headers[_REMAINING]) == (429, "RATE_LIMITED", "0")
    assert 1 <= int(last.headers["retry-after"]) <= limit.seconds
    assert all(answer.headers["ratelimit-limit"] == str(limit.limit) for answer in answers)
