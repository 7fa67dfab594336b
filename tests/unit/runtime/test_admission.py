"""Who is let in, what a tenant is told of those who are not, and where one may go after the tenant itself has changed."""

from typing import Any

import orjson
import pytest

from generated.models.tenant import Tenant
from generated.operations import OPERATIONS
from runtime import contract
from runtime.cursors import CursorSigner
from runtime.dispatch import Dispatcher
from runtime.http import Request, Response
from runtime.results import NoContent
from services.core.errors import ForbiddenException
from services.core.principal import Principal, Standing
from tests.unit.runtime.test_doors import TENANT

ELSEWHERE = "ten_01JD0G10BEX000000000000000"


class Trail:
    def __init__(self) -> None:
        self.lines: list[tuple[str, str, str]] = []

    def denied(self, principal: Principal, tenant_id: str, operation_id: str) -> None:
        self.lines.append((principal.user_id, tenant_id, operation_id))


class Standings:
    def __init__(self, standing: Standing) -> None:
        self.standing = standing

    def read(self, tenant_id: str, user_id: str) -> Standing:
        return self.standing


class Installed:
    def __init__(self, standing: Standing) -> None:
        self.standings, self.trail = Standings(standing), Trail()


def ask(installed: Installed, operation_id: str, handler: Any, body: bytes = b"", **headers: str) -> Response:
    operation = OPERATIONS[operation_id]
    dispatcher = Dispatcher(operation, handler, installed, CursorSigner(b"key"), None)  # type: ignore[arg-type]
    path = operation.path.format(tenantId=TENANT)
    sent = {"content-type": "application/json"} | headers if body else headers
    request = Request(operation.method, path, headers=sent, path_params={"tenantId": TENANT}, body=body)
    return dispatcher.run(request, Principal("user-1"), "req-1", "trace-1")


class TestWhoIsNotLetIn:
    @pytest.mark.parametrize("headers", [{}, {"x-tenant-id": TENANT}, {"x-tenant-id": ELSEWHERE}])
    def test_somebody_from_outside_leaves_a_line_whatever_tenant_they_speak_of(self, headers):
        installed = Installed(Standing(TENANT, "active"))
        with pytest.raises(ForbiddenException):
            ask(installed, "getTenant", NoContent, **headers)
        assert installed.trail.lines == [("user-1", TENANT, "getTenant")]

    def test_a_member_who_speaks_of_another_tenant_does_too(self):
        installed = Installed(Standing(TENANT, "active", "viewer"))
        with pytest.raises(ForbiddenException, match="X-Tenant-Id"):
            ask(installed, "getTenant", NoContent, **{"x-tenant-id": ELSEWHERE})
        assert installed.trail.lines == [("user-1", TENANT, "getTenant")]

    def test_a_tenant_that_is_not_there_has_no_trail(self):
        installed = Installed(Standing(TENANT))
        with pytest.raises(ForbiddenException):
            ask(installed, "getTenant", NoContent)
        assert installed.trail.lines == []


class TestAfterAChangeOfTheTenant:
    def test_its_new_state_decides_where_one_may_go(self):
        installed = Installed(Standing(TENANT, "parked", "tenant_admin", plan="standard"))
        described = contract.document()["components"]["schemas"]["Tenant"]["example"]

        def unparked(*_: Any, **__: Any) -> Tenant:
            return Tenant.model_validate_json(orjson.dumps(described | {"status": "active"}))

        links = orjson.loads(ask(installed, "unparkTenant", unparked).body)["_links"]
        assert links.keys() >= {"update", "create-site", "generate"}
