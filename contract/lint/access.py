"""Who may call what is said for every operation."""

from collections.abc import Iterator

from contract.design import Design
from contract.findings import Finding
from contract.lint.registry import rule
from contract.operations import operations

TENANT_STATUS = "TenantStatus"


@rule()
def access_is_stated(design: Design) -> Iterator[Finding]:
    """An operation names its roles or is public; it cannot be both."""
    for told in operations(design):
        stated = "x-roles" in told.node
        if not stated and not told.public:
            yield design.finding(told.pointer, "ACCESS", f"`{told.id}` says neither x-roles nor `security: []`")
        if stated and told.public:
            yield design.finding((*told.pointer, "x-roles"), "ACCESS", f"`{told.id}` is public and names roles")


@rule()
def tenant_states(design: Design) -> Iterator[Finding]:
    known = {*design.schemas.get(TENANT_STATUS, {}).get("enum", []), "any"}
    for told in operations(design):
        for state in told.node.get("x-tenant-states", []) if TENANT_STATUS in design.schemas else []:
            if state not in known:
                yield design.finding((*told.pointer, "x-tenant-states"), "TENANT_STATE", f"`{state}` is none of {', '.join(sorted(known))}")
