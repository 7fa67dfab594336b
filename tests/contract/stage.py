"""What the checks work on, and what happens behind the requests they look at."""

from typing import Any

from schemathesis import Case, Response

from generated.operations import OPERATIONS, Operation
from tests.contract import supplies
from tests.contract.discretion import Log
from tests.contract.world import World


class Stage:
    """What the checks work on; the session's fixture sets it."""

    world: World
    client: Any
    log: Log


stage = Stage()


def operation_of(case: Case) -> Operation:
    return OPERATIONS[case.operation.definition.raw["operationId"]]


def behind(case: Case, response: Response) -> None:
    """What happens behind a request: queued work is done, and what it has used up is gone."""
    operation_id = operation_of(case).operation_id
    stage.world.settle(operation_id, json_of(response))
    if response.status_code < 300:
        supplies.used(operation_id)


def json_of(response: Response) -> Any:
    return response.json() if "application/json" in "".join(response.headers.get("content-type", [])) else None
