"""What the contract says must come of a request: whether somebody may do it, and which answers are right then."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from generated.operations import Operation
from generated.problems import PROBLEMS
from services.core.principal import PLATFORM_ADMIN

_EVERYBODY_S = {"UNAUTHENTICATED", "FORBIDDEN", "TENANT_FORBIDDEN"}
Expected = Callable[[int, str | None, Any], bool]  # of status, problem code and body


@dataclass(frozen=True)
class Actor:
    """Who asks. `role` is theirs in Acme, None for somebody from outside; `owns`: they created the site that is asked about."""

    name: str
    headers: dict[str, str]
    role: str | None = None
    grants: frozenset[str] = frozenset()
    owns: bool = False
    user_id: str = ""

    @property
    def signed_in(self) -> bool:
        return bool(self.user_id)


def may(operation: Operation, who: Actor) -> bool:
    if operation.public or (who.signed_in and "self" in operation.roles):
        return True
    role = who.role if "{tenantId}" in operation.path or who.role == PLATFORM_ADMIN else None
    if role is None:
        return False
    owns = who.owns and "owner" in operation.roles
    return owns or role == PLATFORM_ADMIN or bool({role, "any"} & set(operation.roles)) or bool(who.grants & set(operation.grants))


def _own(operation: Operation, *statuses: int) -> set[str]:
    """Problems with one of these statuses that the operation declares of its own."""
    return {code for code in operation.problems if PROBLEMS[code].status in statuses and code not in _EVERYBODY_S}


def refused(status: int, code: str) -> Expected:
    return lambda found, answered, _: (found, answered) == (status, code)


def let_in(operation: Operation) -> Expected:
    own = _own(operation, 401, 403)
    return lambda status, code, _: status < 500 and (status not in (401, 403) or code in own)


def not_there(operation: Operation) -> Expected:
    own = _own(operation, 403)
    return lambda status, code, _: (status == 404 and code != "NOT_FOUND") or (status == 403 and code in own)


def nothing_found(status: int, _: str | None, body: Any) -> bool:
    return 400 <= status < 500 or (status == 200 and body["data"] == [])


def no_success(status: int, _: str | None, __: Any) -> bool:
    return 400 <= status < 500
