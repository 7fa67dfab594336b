"""What the cloud's own failures look like from outside: a problem document, never our insides. And somebody who is faster."""

from typing import Any

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError

from generated.operations import OPERATIONS, Operation
from runtime.app import build_app
from services.bootstrap import Services
from tests.contract import positions, seen, supplies
from tests.contract.transport import InProcess
from tests.contract.world import World

pytestmark = pytest.mark.emulator

WITHOUT_STORAGE = {"getHealth", "getContract"}
OPERATIONS_WITH_STORAGE = [o for o in OPERATIONS.values() if o.operation_id not in WITHOUT_STORAGE]


class BrokenClients:
    """AWS clients of which every call fails."""

    def __init__(self, failure: Exception) -> None:
        self._failure = failure

    def __getattr__(self, name: str):
        def call(*_: object, **__: object) -> None:
            raise self._failure

        return call


class Overtaken:
    """The table's client, with which every transaction meets another one."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def __getattr__(self, name: str):
        return getattr(self._client, name)

    def transact_write_items(self, **_: object) -> None:
        answer = {"Error": {"Code": "TransactionCanceledException"}, "CancellationReasons": [{"Code": "TransactionConflict"}]}
        raise ClientError(answer, "TransactWriteItems")


def broken(world: World, failure: Exception) -> InProcess:
    services = Services(world.cloud.settings, author=world.services.author)
    services.__dict__["_clients"] = lambda _: BrokenClients(failure)
    return InProcess(build_app(services, world.cloud.authenticator, threads=False))


@pytest.fixture(scope="module")
def silent(world: World) -> InProcess:
    """The application over a cloud that does not answer."""
    return broken(world, EndpointConnectionError(endpoint_url="http://secret-host"))


@pytest.fixture(scope="module")
def mad(world: World) -> InProcess:
    """The application over a cloud that does what nobody expects."""
    return broken(world, RuntimeError("the password is in here"))


@pytest.fixture(scope="module")
def slow(world: World) -> InProcess:
    """The application in which everybody is overtaken, again and again."""
    services = Services(world.cloud.settings, author=world.services.author)
    services.table._client, services.table._wait = Overtaken(services.table._client), lambda _: None
    return InProcess(build_app(services, world.cloud.authenticator, threads=False))


def request(client: InProcess, operation: Operation, world: World, ids: dict[str, str] | None = None):
    path, body = operation.path.format_map(ids or world.ids), supplies.body(world, operation, ids or world.ids)
    headers = {} if positions.secrets(operation) else world.caller(operation).headers
    answer = client.request(operation.method, path, headers=headers, json=body)
    seen.record(answer.status_code, operation.method, path, answer.json())
    return answer


@pytest.mark.parametrize("operation", OPERATIONS_WITH_STORAGE, ids=lambda o: o.operation_id)
def test_a_service_that_does_not_answer_is_503(world: World, silent: InProcess, operation: Operation):
    answer = request(silent, operation, world)
    assert (answer.status_code, answer.json()["code"]) == (503, "SERVICE_UNAVAILABLE")
    assert int(answer.headers["retry-after"]) > 0
    assert "secret-host" not in answer.text


@pytest.mark.parametrize("operation", OPERATIONS_WITH_STORAGE, ids=lambda o: o.operation_id)
def test_a_fault_of_ours_is_500_and_says_nothing(world: World, mad: InProcess, operation: Operation):
    answer = request(mad, operation, world)
    assert (answer.status_code, answer.json()["code"]) == (500, "INTERNAL_ERROR")
    assert "password" not in answer.text
    assert answer.json()["traceId"] == answer.headers["x-request-id"]


@pytest.mark.parametrize("operation", [o for o in OPERATIONS.values() if "CONFLICT" in o.problems], ids=lambda o: o.operation_id)
def test_who_is_overtaken_is_told(world: World, slow: InProcess, operation: Operation):
    answer = request(slow, operation, world, supplies.fresh(world, operation.operation_id))
    assert (answer.status_code, answer.json()["code"]) == (409, "CONFLICT")
