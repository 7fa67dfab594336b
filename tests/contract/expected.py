"""What the contract says must come of a request: whether somebody may do it, and the one answer that is right then."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from generated.operations import Operation
from generated.problems import PROBLEMS
from services.core.principal import PLATFORM_ADMIN
from tests.contract import positions


@dataclass(frozen=True)
class Expected:
    """`holds` looks at status, problem code and body; `wanted` says the same in words."""

    wanted: str
    holds: Callable[[int, str | None, Any], bool]


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


DONE = Expected("2xx", lambda status, _, __: 200 <= status < 300)
NOTHING_FOUND = Expected("200 and nothing in it", lambda status, _, body: status == 200 and body["data"] == [])


def refused(code: str) -> Expected:
    status = PROBLEMS[code].status
    return Expected(f"{status} {code}", lambda found, answered, _: (found, answered) == (status, code))


def not_there(operation: Operation, schema: str = "") -> Expected:
    """The 404 for an id of this schema (without one, for a secret).

    It is the one of the id's kind if the operation declares it, else the one of what it works on.
    """
    declared = {code for code in operation.problems if PROBLEMS[code].status == 404 and code != "TENANT_NOT_FOUND"}
    if _kind(schema) in declared:
        return refused(_kind(schema))
    named = {*positions.path_ids(operation).values(), *positions.body_ids(operation).values()}
    (code,) = declared - {_kind(each) for each in named} or declared
    return refused(code)


def _kind(schema: str) -> str:
    """SiteId: SITE_NOT_FOUND."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", schema.removesuffix("Id")).upper() + "_NOT_FOUND"
