"""What a plan does not include (`x-feature`): refused before anything is done, and not linked."""

from collections.abc import Iterator
from typing import Any

import pytest

from generated.operations import LINKS, OPERATIONS, Operation
from runtime import links
from runtime.cursors import CursorSigner
from runtime.dispatch import Dispatcher
from runtime.http import Request
from services.core import plans
from services.core.errors import ForbiddenException, SiteBuilderException, ValidationException
from services.core.plans import Plans
from services.core.principal import Principal, Standing
from services.core.rates import Allowance

TENANT = "ten_01JD0ACME00000000000000000"
FEATURED = [operation for operation in OPERATIONS.values() if operation.feature]
LINKED = [(schema, link.rel) for schema, ways in LINKS.items() for link in ways if OPERATIONS[link.operation_id].feature]


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Plans as they are, and a free one that includes nothing."""
    written = plans.configured().model_dump()
    written["plans"]["free"]["features"] = frozenset()
    monkeypatch.setattr(plans, "configured", lambda made=Plans.model_validate(written): made)
    monkeypatch.setattr(links, "_known", {})
    plans.plan.cache_clear()
    yield
    monkeypatch.undo()
    plans.plan.cache_clear()


def on(plan: str) -> Principal:
    return Principal("user-1", standing=Standing(TENANT, "active", "tenant_admin", plan=plan))


class Installed:
    """Services of a tenant on this plan, none of which may be asked for more than who somebody is."""

    def __init__(self, plan: str) -> None:
        self.standings = self.rates = self
        self.plan = plan

    def read(self, tenant_id: str, user_id: str) -> Standing:
        return Standing(tenant_id, "active", "tenant_admin", plan=self.plan)

    def take(self, rate: str, **_: str) -> Allowance:
        return Allowance(10, 9, 60)


def refusal(operation: Operation, plan: str) -> SiteBuilderException:
    """How a request without a body ends: at the plan, or behind it at the body."""

    def handler(*_: Any, **__: Any) -> Any:
        raise AssertionError("the handler was asked")

    request = Request(operation.method, operation.path, headers={}, path_params={"tenantId": TENANT}, body=b"")
    dispatcher = Dispatcher(operation, handler, Installed(plan), CursorSigner(b"key"), None)  # type: ignore[arg-type]
    with pytest.raises(SiteBuilderException) as caught:
        dispatcher.run(request, Principal("user-1"), "req-1", "trace-1")
    return caught.value


def test_something_needs_a_feature():
    assert FEATURED
    assert LINKED


@pytest.mark.parametrize("operation", FEATURED, ids=lambda operation: operation.operation_id)
class TestOperation:
    def test_without_the_feature_is_refused_and_leads_to_the_plan(self, bare: None, operation: Operation):
        refused = refusal(operation, "free")
        assert isinstance(refused, ForbiddenException)
        assert (refused.code, refused.links["tenant"].operation_id) == ("FEATURE_DISABLED", "getTenant")
        assert str(operation.feature).replace("_", " ") in refused.detail
        assert refused.code in operation.problems

    def test_with_it_is_let_through(self, bare: None, operation: Operation):
        assert isinstance(refusal(operation, "standard"), ValidationException)


@pytest.mark.parametrize(("schema", "rel"), LINKED)
def test_a_link_is_shown_with_the_feature_alone(bare: None, schema: str, rel: str):
    data = {"tenantId": TENANT, "status": "active", "name": "Acme", "revision": 1}
    assert rel in links.links_of(schema, data, {"tenantId": TENANT}, on("standard"))
    assert rel not in links.links_of(schema, data, {"tenantId": TENANT}, on("free"))
