"""The same request in another tenant: one that sleeps, one that is not there, one that the header names."""

from schemathesis import Case, Response

from generated.operations import Operation
from tests.contract import positions
from tests.contract.checks.again import Answer, expect, probe, send
from tests.contract.expected import not_there
from tests.contract.stage import stage


@probe("tenant_suspended")
def tenant_suspended(operation: Operation, response: Response, case: Case) -> None:
    """A tenant that is not active can be read, not changed."""
    if "{tenantId}" not in operation.path:
        return
    ids = positions.path_ids(operation)
    if operation.tenant_states:
        expect(_in_dormant(response, case), 409, "TENANT_NOT_ACTIVE", "in a suspended tenant")
    elif operation.method == "GET" and list(ids) == ["tenantId"]:
        assert _in_dormant(response, case).status == 200
    elif operation.method == "GET":
        missing, answer = not_there(operation, list(ids.values())[1]), _in_dormant(response, case)
        assert missing.holds(answer.status, answer.body.get("code"), answer.body), f"{missing.wanted} in a suspended tenant: {answer}"


@probe("tenant_unknown")
def tenant_unknown(operation: Operation, response: Response, case: Case) -> None:
    """A tenant that is not there is nobody's: 404 for those who see all tenants, not theirs for everybody else."""
    if "{tenantId}" not in operation.path:
        return
    url = _elsewhere(response, case, "ten_01JD0N0B0DY000000000000000")
    expect(send(response.request, url=url, headers=stage.world.platform.headers), 404, "TENANT_NOT_FOUND", "as platform staff")
    expect(send(response.request, url=url, headers=stage.world.admin.headers), 403, "TENANT_FORBIDDEN", "as somebody else")


@probe("tenant_header")
def tenant_header(operation: Operation, response: Response, case: Case) -> None:
    """An X-Tenant-Id that names another tenant than the path is refused."""
    if "{tenantId}" in operation.path:
        mismatch = {"X-Tenant-Id": stage.world.foreign["tenantId"]}
        expect(send(response.request, headers=mismatch), 403, "TENANT_FORBIDDEN", "with another X-Tenant-Id")


def _in_dormant(response: Response, case: Case) -> Answer:
    return send(response.request, url=_elsewhere(response, case, stage.world.dormant))


def _elsewhere(response: Response, case: Case, tenant_id: str) -> str:
    return str(response.request.url).replace(str((case.path_parameters or {})["tenantId"]), tenant_id)
