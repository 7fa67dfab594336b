"""Who may do what: the contract's roles and grants against the caller's standing.

The same question is asked for the operation itself and for every link shown, so a link is never a dead end.
"""

from dataclasses import replace

from generated.operations import Link, Operation
from services.core.access import Standings
from services.core.errors import ConflictException, ForbiddenException, NotFoundException, UnauthenticatedException
from services.core.principal import PLATFORM_ADMIN, Principal, Standing


def with_standing(principal: Principal, tenant_id: str, standings: Standings) -> Principal:
    """Read the caller's place in the path's tenant; no member gets TENANT_FORBIDDEN, whether the tenant exists or not."""
    standing = standings.read(tenant_id, principal.user_id)
    if principal.is_platform_admin:
        if standing.tenant_status is None:
            raise NotFoundException("TENANT_NOT_FOUND", "There is no tenant with this id.")
    elif standing.role is None or standing.tenant_status is None:
        raise ForbiddenException("TENANT_FORBIDDEN", "You are no member of this tenant. GET /v1 links to yours.")
    return replace(principal, standing=standing)


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
    if not may(operation, principal, owns=owns):
        return False
    if (link.roles or link.grants) and not (
        principal.role in {*link.roles, PLATFORM_ADMIN} or any(principal.has_grant(grant) for grant in link.grants)
    ):
        return False
    return in_tenant_state(operation, principal.standing)


def in_tenant_state(operation: Operation, standing: Standing | None) -> bool:
    return not operation.tenant_states or standing is None or standing.tenant_status in operation.tenant_states


def forbidden(operation: Operation) -> ForbiddenException:
    roles = ", ".join(operation.roles)
    return ForbiddenException("FORBIDDEN", f"This needs one of the roles {roles}. Ask an administrator of the tenant.")


def tenant_not_active(principal: Principal) -> ConflictException:
    state = principal.standing.tenant_status if principal.standing else "unknown"
    return ConflictException("TENANT_NOT_ACTIVE", f"The tenant is {state}: it can be read, not changed.")
