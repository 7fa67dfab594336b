"""Lists on the wire."""

import json
from typing import Any

from generated.operations import OPERATIONS
from runtime import envelopes
from services.core.principal import Principal

ACME, GLOBEX = "ten_01JD0ACME00000000000000000", "ten_01JD0G0BEX0000000000000000"


def listed(operation_id: str, items: list[dict[str, Any]], principal: Principal, path_params: dict[str, str]) -> Any:
    operation = OPERATIONS[operation_id]
    response = envelopes.collection(
        operation, items, principal=principal, path_params=path_params, trace_id="t", here=operation.path, limit=20, following=None
    )
    return json.loads(response.body)


class TestMembershipsOfAPerson:
    def test_each_leads_to_its_own_tenant_whatever_the_role_there(self):
        items = [
            {"tenantId": ACME, "tenantName": "Acme", "role": "viewer", "grants": []},
            {"tenantId": GLOBEX, "tenantName": "Globex", "role": "tenant_admin", "grants": ["deploy:prod"]},
        ]
        shown = listed("listMyTenants", items, Principal("somebody"), {})
        assert [item["_links"]["tenant"]["href"] for item in shown["data"]] == [f"/v1/tenants/{ACME}", f"/v1/tenants/{GLOBEX}"]
