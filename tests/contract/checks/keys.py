"""A request under an idempotency key that was used, or is being used."""

from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

from schemathesis import Case, Response

from generated.operations import Operation
from runtime.dispatch import _fingerprint
from services.core.idempotency import Scope
from tests.contract import supplies
from tests.contract.checks.again import done, expect, probe, send
from tests.contract.stage import stage


@probe("key_replayed", times=2)
def key_replayed(operation: Operation, response: Response, case: Case) -> None:
    """The same key and body answer the same resource again; another body is refused; another person has keys of their own."""
    if not operation.idempotent:
        return
    key = {
        "Idempotency-Key": f"check-{operation.operation_id}-{done['key_replayed', operation.operation_id]}",
        "Accept": "application/json",
    }
    asked = (case.body if isinstance(case.body, dict) else {}) | supplies.unique(stage.world, operation.operation_id)
    first = send(response.request, headers=key, body=asked)
    stage.world.settle(operation.operation_id, first.body)
    again = send(response.request, headers=key, body=asked)
    assert (again.status, _kept(again.body["data"])) == (first.status, _kept(first.body["data"])), f"replay: {first} then {again}"
    assert again.body["data"].keys() == first.body["data"].keys()
    assert again.headers["idempotent-replayed"] == "true"
    assert "idempotent-replayed" not in first.headers
    other = next(body for change in _others(operation.operation_id) if (body := asked | change) != asked)
    expect(send(response.request, headers=key, body=other), 422, "IDEMPOTENCY_KEY_REUSED", "the key with another body")
    body = asked | supplies.unique(stage.world, operation.operation_id)
    theirs = send(response.request, headers=key | stage.world.colleague.headers, body=body)
    stage.world.settle(operation.operation_id, theirs.body)
    assert theirs.status == first.status, f"another person with the same key: {theirs}"
    assert theirs.body["data"] != first.body["data"]
    assert "idempotent-replayed" not in theirs.headers


def _kept(data: dict[str, Any]) -> dict[str, Any]:
    """What is stored of an answer: an address to send a file to is signed whenever it is told."""
    return {name: value for name, value in data.items() if name != "upload"}


@probe("key_in_use")
def key_in_use(operation: Operation, response: Response, case: Case) -> None:
    """While the first request with a key runs, the next is told when to come again."""
    if not operation.idempotent:
        return
    tenant_id, who = str((case.path_parameters or {}).get("tenantId", "")), stage.world.caller(operation)
    key = f"running-{operation.operation_id}-{done['key_in_use', operation.operation_id]}"
    asked = SimpleNamespace(path=urlsplit(str(response.request.url)).path, body=response.request.body)
    store = stage.world.services.idempotency
    claim = store.claim(Scope(tenant_id, who.user_id, operation.operation_id, key), _fingerprint(asked))
    refused = send(response.request, headers={"Idempotency-Key": key})
    store.release(claim)
    expect(refused, 409, "IDEMPOTENCY_IN_PROGRESS", "while the first runs")
    assert int(refused.headers["retry-after"]) > 0


def _others(operation_id: str) -> list[dict[str, Any]]:
    """Changes to a body after which it still fits its schema; the first that makes a difference is made."""
    alternatives = {
        "validateSite": [{"level": "strict"}, {"level": "standard"}],
        "deploySite": [{"environment": "prod"}, {"environment": "sit"}],
    }
    return alternatives.get(operation_id) or [supplies.unique(stage.world, operation_id)]
