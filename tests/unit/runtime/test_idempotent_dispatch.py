"""What the dispatcher does with a claim, whatever the handler does."""

from typing import Any

import pytest

from generated.operations import OPERATIONS
from runtime.cursors import CursorSigner
from runtime.dispatch import Dispatcher
from runtime.http import Request
from runtime.results import Created
from services.core.errors import ConflictException
from services.core.idempotency import Claim, Replay, Scope, current_claim
from services.core.principal import Principal
from tests.unit.runtime.test_doors import TENANT, Standings, site

CREATE = OPERATIONS["createSite"]


class Store:
    def __init__(self, replay: Replay | None = None) -> None:
        self.replay = replay
        self.log: list[str] = []

    def claim(self, scope: Scope, body_hash: str) -> Claim | Replay:
        self.log.append(f"claim {scope.tenant_id} {scope.user_id} {scope.operation_id} {scope.key}")
        return self.replay or Claim(scope, body_hash, "token")

    def complete(self, claim: Claim, data: Any) -> None:
        self.log.append("complete")
        claim.completed = True

    def release(self, claim: Claim) -> None:
        self.log.append("release")


class Installed:
    def __init__(self, store: Store) -> None:
        self.idempotency = store
        self.standings = Standings()


def run(store: Store, handler: Any, **headers: str) -> Any:
    dispatcher = Dispatcher(CREATE, handler, Installed(store), CursorSigner(b"key"), None)  # type: ignore[arg-type]
    request = Request(
        "POST", f"/v1/tenants/{TENANT}/sites", headers={"content-type": "application/json", "idempotency-key": "k1", **headers},
        path_params={"tenantId": TENANT}, body=b'{"name": "Bloom Bakery"}',
    )  # fmt: skip
    return dispatcher.run(request, Principal("user-1"), "req-1", "trace-1")


def test_work_without_a_transaction_is_completed_afterwards():
    store = Store()
    answer = run(store, lambda _, **__: Created(site()))
    assert answer.status == 201
    assert store.log == [f"claim {TENANT} user-1 createSite k1", "complete"]


def test_a_transaction_that_completed_the_key_is_not_completed_again():
    store = Store()

    def handler(ctx: Any, **_: Any) -> Created[Any]:
        claim = current_claim()
        assert claim is not None
        claim.completed = True
        return Created(site())

    run(store, handler)
    assert store.log[1:] == []
    assert current_claim() is None


def test_a_failure_gives_the_key_back():
    store = Store()

    def handler(ctx: Any, **_: Any) -> Created[Any]:
        raise ConflictException("SLUG_TAKEN", "taken")

    with pytest.raises(ConflictException):
        run(store, handler)
    assert store.log[1:] == ["release"]


def test_a_replay_answers_what_was_stored_without_the_handler():
    data = site().model_dump(mode="json", by_alias=True, exclude_none=True)
    answer = run(Store(Replay(data)), lambda _, **__: pytest.fail("the handler ran"))
    assert (answer.status, answer.headers["idempotent-replayed"]) == (201, "true")
    assert answer.headers["location"].endswith(data["siteId"])
