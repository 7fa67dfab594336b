"""Who may call what is said for every operation."""

from collections.abc import Iterator

from contract.design import Design, Node, Pointer
from contract.findings import Finding
from contract.lint.registry import rule
from contract.operations import operations

TENANT_STATUS = "TenantStatus"


@rule()
def access_is_stated(design: Design) -> Iterator[Finding]:
    """An operation names its roles or is public; it cannot be both."""
    for operation in operations(design):
        stated = "x-roles" in operation.node
        if not stated and not operation.public:
            yield design.finding(operation.pointer, "ACCESS", f"`{operation.id}` says neither x-roles nor `security: []`")
        if stated and operation.public:
            yield design.finding((*operation.pointer, "x-roles"), "ACCESS", f"`{operation.id}` is public and names roles")


@rule()
def security_schemes(design: Design) -> Iterator[Finding]:
    """A requirement names a scheme that is defined."""
    known = design.component("securitySchemes")
    stated: list[tuple[Pointer, list[Node]]] = [((), design.data.get("security", []))]
    stated += [(operation.pointer, operation.node.get("security", [])) for operation in operations(design)]
    for pointer, requirements in stated:
        for name in (name for requirement in requirements for name in requirement if name not in known):
            yield design.finding((*pointer, "security"), "ACCESS", f"there is no security scheme `{name}`")


@rule()
def tenant_states(design: Design) -> Iterator[Finding]:
    known = {*design.schemas.get(TENANT_STATUS, {}).get("enum", []), "any"}
    for operation in operations(design):
        for state in operation.node.get("x-tenant-states", []) if TENANT_STATUS in design.schemas else []:
            if state not in known:
                yield design.finding(
                    (*operation.pointer, "x-tenant-states"), "TENANT_STATE", f"`{state}` is none of {', '.join(sorted(known))}"
                )
