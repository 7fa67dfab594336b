"""What the limits of the contract look like from outside.

Rates (`x-rate`) are counted before anything else is looked at, quotas (`x-quota`) with what they count.
"""

from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from typing import Any

import pytest

from generated.operations import OPERATIONS, Operation
from runtime.app import build_app
from services.bootstrap import Services
from services.core import clock
from services.core.plans import configured
from tests.cloud import ACME
from tests.contract import seen, supplies
from tests.contract.transport import InProcess
from tests.contract.world import World

pytestmark = pytest.mark.emulator
LIMITED = [operation for operation in OPERATIONS.values() if operation.rate]
QUOTED = [operation for operation in OPERATIONS.values() if operation.quota]
_REMAINING = "ratelimit-remaining"
_hours = count(2)


@pytest.fixture(scope="module")
def strict(world: World) -> InProcess:
    """The application with the limits people have; the other tests' are a thousand times as wide."""
    settings = world.cloud.settings.model_copy(update={"limits_factor": 1})
    return InProcess(build_app(Services(settings, author=world.services.author), world.cloud.authenticator, threads=False))


@pytest.fixture
def now() -> Iterator[None]:
    """No window ends while a test runs, and none was used before: each has an hour of its own, ahead."""
    with clock.frozen(clock.now() + timedelta(hours=next(_hours))):
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
    assert [answer.status_code for answer in answers[:-1]] == [400] * limit.limit  # for its unknown parameter
    assert (last.status_code, last.json()["code"], last.headers[_REMAINING]) == (429, "RATE_LIMITED", "0")
    assert 1 <= int(last.headers["retry-after"]) <= limit.seconds
    assert all(answer.headers["ratelimit-limit"] == str(limit.limit) for answer in answers)


class Asked:
    """A request that can be done right now: the contract's own example, about what there is."""

    def __init__(self, world: World, client: InProcess, operation: Operation) -> None:
        self.world, self.client, self.operation = world, client, operation
        ids = supplies.fresh(world, operation.operation_id)
        self.path, self.body = operation.path.format_map(ids), supplies.body(world, operation, ids)

    def answered(self, query: str = "") -> Any:
        headers = {} if self.operation.public else self.world.caller(self.operation).headers
        answer = self.client.request(self.operation.method, f"{self.path}{query}", headers=headers, json=self.body)
        seen.record(answer.status_code, self.operation.method, self.path, answer.json())
        return answer

    def done(self, answer: Any) -> None:
        """What would happen behind it happens."""
        self.world.settle(self.operation.operation_id, answer.json())


@pytest.mark.parametrize("operation", LIMITED, ids=lambda o: o.operation_id)
def test_what_is_done_says_what_is_left(world: World, client: InProcess, now: None, operation: Operation):
    asked, limit = Asked(world, client, operation), configured().rates[str(operation.rate)]
    answer = asked.answered()
    asked.done(answer)
    assert answer.status_code < 300, answer.text
    most = limit.limit * world.cloud.settings.limits_factor
    assert answer.headers["ratelimit-limit"] == str(most)
    assert 0 <= int(answer.headers[_REMAINING]) < most
    assert 1 <= int(answer.headers["ratelimit-reset"]) <= limit.seconds


@pytest.mark.parametrize("operation", QUOTED, ids=lambda o: o.operation_id)
def test_what_has_a_quota_draws_it_when_it_is_done_and_only_then(world: World, client: InProcess, now: None, operation: Operation):
    quota, asked = str(operation.quota), Asked(world, client, operation)

    def used() -> int:
        return world.services.quotas.used(ACME, quota)

    before = used()
    assert asked.answered("?unknown=1").status_code == 400
    assert used() == before
    answer = asked.answered()
    drawn = used() - before
    asked.done(answer)
    assert answer.status_code in (201, 202), answer.text
    assert drawn == (asked.body["size"] if quota == "storage" else 1)
