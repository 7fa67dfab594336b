"""What the cloud's own failures look like from outside: a problem document, never our insides."""

import pytest
from starlette.testclient import TestClient

from generated.operations import OPERATIONS, Operation
from runtime.app import build_app
from services.bootstrap import Services
from tests.contract import seen
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


def broken(world: World, failure: Exception) -> TestClient:
    services = Services(world.cloud.settings, author=world.cloud.services.author)
    services.__dict__["_clients"] = lambda _: BrokenClients(failure)
    return TestClient(build_app(services, world.cloud.authenticator, threads=False), raise_server_exceptions=False)


def request(client: TestClient, operation: Operation, world: World):
    path = operation.path.format_map(world.ids)
    answer = client.request(operation.method, path, headers=world.admin.headers, json=_body(operation))
    seen.record(answer.status_code, operation.method, path, answer.json())
    return answer


def _body(operation: Operation) -> dict[str, object] | None:
    from runtime.contract import document  # noqa: PLC0415

    return document()["components"]["schemas"][operation.body]["example"] if operation.body else None


@pytest.mark.parametrize("operation", OPERATIONS_WITH_STORAGE, ids=lambda o: o.operation_id)
def test_a_service_that_does_not_answer_is_503(world: World, operation: Operation):
    from botocore.exceptions import EndpointConnectionError  # noqa: PLC0415

    answer = request(broken(world, EndpointConnectionError(endpoint_url="http://secret-host")), operation, world)
    assert (answer.status_code, answer.json()["code"]) == (503, "SERVICE_UNAVAILABLE")
    assert int(answer.headers["retry-after"]) > 0
    assert "secret-host" not in answer.text


@pytest.mark.parametrize("operation", OPERATIONS_WITH_STORAGE, ids=lambda o: o.operation_id)
def test_a_fault_of_ours_is_500_and_says_nothing(world: World, operation: Operation):
    answer = request(broken(world, RuntimeError("the password is in here")), operation, world)
    assert (answer.status_code, answer.json()["code"]) == (500, "INTERNAL_ERROR")
    assert "password" not in answer.text
    assert answer.json()["traceId"] == answer.headers["x-request-id"]
