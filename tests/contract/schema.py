"""The contract as Schemathesis reads it, with known ids and tokens put into what it generates."""

import copy
from typing import Any

import schemathesis
from schemathesis import AuthContext, Case, Config, Response
from schemathesis.transport.requests import REQUESTS_TRANSPORT, RequestsTransport

from generated.operations import OPERATIONS
from runtime.contract import document
from tests.contract import exceptions, supplies
from tests.contract.stage import json_of, stage
from tests.contract.transport import BASE


def _with_event_schemas(contract: dict[str, Any]) -> dict[str, Any]:
    """Say what the `data` of an event is, which OpenAPI 3.0 has no word for: the schema `x-stream` names."""
    contract = copy.deepcopy(contract)
    for path in contract["paths"].values():
        for operation in path.values():
            if isinstance(operation, dict) and "x-stream" in operation:
                data = {"type": "string", "contentMediaType": "application/json"}
                data["contentSchema"] = {"$ref": f"#/components/schemas/{operation['x-stream']}"}
                frame = {"type": "object", "required": ["id", "event", "data"], "properties": {"data": data}}
                operation["responses"]["200"]["content"]["text/event-stream"]["schema"] = frame
    return contract


_TOKEN_TO_COME = "Bearer to-come"
schema = schemathesis.openapi.from_dict(_with_event_schemas(document()), config=Config.from_dict(exceptions.config()))
schema.config.update(base_url=BASE)


class Here(RequestsTransport):
    """Sends everything to the application in this process, what Schemathesis' own checks send again too."""

    def send(self, case: Case, *, session: Any = None, **kwargs: Any) -> Response:
        return super().send(case, session=stage.client, **kwargs)


class SchemaHere(type(schema)):  # type: ignore[misc]
    transport = Here()


SchemaHere.transport._copy_serializers_from(REQUESTS_TRANSPORT)
schema.__class__ = SchemaHere


@schema.hook
def filter_failure(context: Any, failure: Any, case: Case, response: Response) -> bool:
    """What a design says is no failure."""
    operation_id = case.operation.definition.raw["operationId"]
    return not exceptions.is_right(failure, operation_id, response.status_code, json_of(response))


@schema.auth(refresh_interval=None)
class SignedIn:
    """Schemathesis signs in wherever it is not the token that is being tested."""

    def get(self, case: Case, context: AuthContext) -> str:
        return _TOKEN_TO_COME  # cases are generated when tests are collected, before there is a cloud to sign in to

    def set(self, case: Case, data: str, context: AuthContext) -> None:
        if not OPERATIONS[case.operation.definition.raw["operationId"]].public:
            case.headers = {**(case.headers or {}), "Authorization": data}


def at_home(case: Case, *, followed: bool = False) -> Case:
    """Sign in, and work on resources that exist wherever that part of the request is not what is being tested.

    `followed`: a link of an earlier answer may have brought the ids, so only what leads out of the tenant is replaced, and what
    the other tests still need.
    """
    operation = OPERATIONS[case.operation.definition.raw["operationId"]]
    world = stage.world
    if (case.headers or {}).get("Authorization") == _TOKEN_TO_COME:
        case.headers = {**(case.headers or {}), **world.caller(operation).headers}
    known = supplies.ready(world, operation.operation_id)
    if not _is_tested(case, "path"):
        kept = _kept(case, known, operation.operation_id) if followed else {}
        case.path_parameters = {name: kept.get(name) or known.get(name, value) for name, value in (case.path_parameters or {}).items()}
    if not _is_tested(case, "query") and case.query:
        case.query = {k: known.get(k, v) for k, v in case.query.items() if k != "cursor"}
    if not _is_tested(case, "body") and isinstance(case.body, dict):
        mine = {name: known.get(name, value) for name, value in case.body.items()}
        case.body = mine | supplies.credentials(world, operation.operation_id)
    return case


def _kept(case: Case, known: dict[str, str], operation_id: str) -> dict[str, str]:
    sent = {name: str(value) for name, value in (case.path_parameters or {}).items()}
    if sent.get("tenantId") != known["tenantId"]:
        return {}
    needed = stage.world.needed if supplies.uses_up(operation_id) else set()
    return {name: value for name, value in sent.items() if value not in needed}


def _is_tested(case: Case, location: str) -> bool:
    """Whether this part of the request is deliberately wrong."""
    components = case.meta.components if case.meta else {}
    return any(place.value == location and part.mode.is_negative for place, part in components.items())
