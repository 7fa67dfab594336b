"""Who may do what: the contract's roles and grants against the caller's standing.

The same question is asked for the operation itself and for every link shown, so a link is never a dead end.
"""

from dataclasses import replace

from generated.operations import Link, Operation
from services.core import plans, refusals
from services.core.errors import ConflictException, ForbiddenException, UnauthenticatedException, Way
from services.core.principal import PLATFORM_ADMIN, Principal, Standing


def with_standing(principal: Principal, standing: Standing) -> Principal:
    """Give the caller their place in the path's tenant; no member gets TENANT_FORBIDDEN, whether the tenant exists or not."""
    if principal.is_platform_admin:
        if standing.tenant_status is None:
            raise refusals.tenant_not_found()
    elif standing.role is None or standing.tenant_status is None:
        raise ForbiddenException("TENANT_FORBIDDEN", "You are no member of this tenant. GET /v1 links to yours.")
    return replace(principal, standing=standing)


def require_named(tenant_id: str, named: str | None) -> None:
    """Refuse a request whose `X-Tenant-Id` speaks of another tenant than its path."""
    if named is not None and named != tenant_id:
        raise ForbiddenException("TENANT_FORBIDDEN", "X-Tenant-Id names another tenant than the path.")


def require_signed_in(operation: Operation, principal: Principal) -> None:
    if not operation.public and not principal.signed_in:
        raise UnauthenticatedException("UNAUTHENTICATED", "Sign in first: send 'Authorization: Bearer' and the ID token of a session.")


def may(operation: Operation, principal: Principal, *, owns: bool = False) -> bool:
    """Tell whether roles or grants allow the operation. `owns`: the caller created the resource it is about."""
    if operation.public:
        return True
    if not principal.signed_in:
        return False
    roles = operation.roles
    return (
        "self" in roles
        or principal.role == PLATFORM_ADMIN
        or ("any" in roles and principal.role is not None)
        or principal.role in roles
        or any(principal.has_grant(grant) for grant in operation.grants)
        or (owns and "owner" in roles and principal.role is not None)
    )


def may_follow(link: Link, operation: Operation, principal: Principal, *, owns: bool) -> bool:
    """Tell whether a link leads somewhere for the caller: the operation, what the link itself asks for, the tenant's state."""
    if not may_call(operation, principal, owns=owns):
        return False
    if not (link.roles or link.grants):
        return True
    return principal.role in {*link.roles, PLATFORM_ADMIN} or any(principal.has_grant(grant) for grant in link.grants)


def may_call(operation: Operation, principal: Principal, *, owns: bool = False) -> bool:
    """Tell whether a call would be let through: role or grant, the tenant's state, its plan."""
    standing = principal.standing
    return may(operation, principal, owns=owns) and in_tenant_state(operation, standing) and in_plan(operation, standing)


def in_tenant_state(operation: Operation, standing: Standing | None) -> bool:
    return not operation.tenant_states or standing is None or standing.tenant_status in operation.tenant_states


def in_plan(operation: Operation, standing: Standing | None) -> bool:
    """Tell whether the tenant's plan has the feature the operation needs (`x-feature`)."""
    return operation.feature is None or standing is None or operation.feature in plans.plan(standing.plan).features


def not_in_plan(operation: Operation, tenant_id: str) -> ForbiddenException:
    return ForbiddenException(
        "FEATURE_DISABLED",
        f"The plan does not include {str(operation.feature).replace('_', ' ')}. An administrator can change the plan.",
        links={"tenant": Way("getTenant", {"tenantId": tenant_id})},
    )


def forbidden(operation: Operation) -> ForbiddenException:
    roles = ", ".join(operation.roles)
    return ForbiddenException("FORBIDDEN", f"This needs one of the roles {roles}. Ask an administrator of the tenant.")


def tenant_not_active(principal: Principal) -> ConflictException:
    return refusals.tenant_not_active(principal.standing.tenant_status if principal.standing else None)
