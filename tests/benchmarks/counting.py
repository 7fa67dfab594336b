"""Counts the calls to AWS that a piece of work makes, and tells how many an operation may make.

calls = AwsCalls(region)
services = Services(settings, session=calls.session)
with calls.during() as made:
    …                                   # made == ["dynamodb:BatchGetItem", "dynamodb:GetItem"]
assert len(made) <= allowed(OPERATIONS["getSite"], keyed=False)
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

import boto3

from generated.operations import Operation


class AwsCalls:
    """A session whose clients, of every thread, tell about each API call once, however often it is tried again."""

    def __init__(self, region: str) -> None:
        self.session = boto3.Session(region_name=region)
        self.session.events.register("before-call", self._note)
        self._open: list[list[str]] = []
        self._lock = Lock()

    @contextmanager
    def during(self) -> Iterator[list[str]]:
        made: list[str] = []
        self._open.append(made)
        try:
            yield made
        finally:
            self._open.remove(made)

    def _note(self, model: Any, **_: Any) -> None:
        name = f"{model.service_model.service_name}:{model.name}"
        with self._lock:
            for made in self._open:
                made.append(name)


# Operations that need more than one call behind the membership read, and what for.
EXCEPTIONS: dict[str, tuple[int, str]] = {
    "updateBrand": (2, "reads the row it changes"),
    "updateSite": (2, "reads the row it changes"),
    "deleteSite": (2, "reads the row it changes"),
    "cancelGeneration": (2, "reads the row it changes"),
    "streamGeneration": (2, "the generation, then its events; one more query for each wait while it runs"),
    "validateSite": (7, "site, version, brand and the page's three files are read, one transaction"),
    "deploySite": (4, "site, version and report are read, one transaction"),
    "getBrandScore": (3, "site, version and report are read"),
    "getRoot": (2, "the caller's memberships, and the standing its links depend on"),
    "getMe": (3, "the caller's memberships, profile and tenants, and the standing its links depend on"),
    "updateMe": (4, "reads what it changes, and the standing its links depend on; a name also the teams of each tenant"),
    "listMyTenants": (2, "the memberships, then their tenants' present names"),
    "addUser": (7, "the account, its memberships, its name and what waits for it are read, one transaction, the pool's group, the mail"),
    "getUser": (2, "the member, then their teams"),
    "updateUser": (2, "reads the row it changes"),
    "removeUser": (4, "the member and their teams are read, one transaction, the pool's group"),
    "listTeamMembers": (2, "the team and the caller's place in it, then its people"),
    "addTeamMember": (2, "the team, the caller's place in it and the person are read"),
    "updateTeamMember": (2, "reads the row it changes"),
    "removeTeamMember": (2, "reads the row it changes"),
    "createTenant": (3, "one transaction, the mail, and the standing its links depend on"),
    "registerTenant": (2, "one transaction, the mail"),
    "updateTenant": (2, "reads the row it changes"),
    "deleteTenant": (3, "reads the row it changes, and whether there are sites"),
    "suspendTenant": (2, "reads the row it changes"),
    "resumeTenant": (2, "reads the row it changes"),
    "parkTenant": (2, "reads the row it changes"),
    "unparkTenant": (2, "reads the row it changes"),
    "updateUnit": (2, "reads the row it changes"),
    "deleteUnit": (2, "reads the row it changes"),
    "getAsset": (2, "a file that was never looked at is looked at; afterwards one"),
    "deleteAsset": (3, "reads the row it changes, deletes the file"),
    "createInvitation": (4, "the account of the address and the tenant are read, one transaction, the mail"),
    "cancelInvitation": (2, "reads the row it changes"),
    "resendInvitation": (4, "the invitation and the account of the address are read, one transaction, the mail"),
    "getInvitationByToken": (3, "the token, its invitation, whether the address has an account"),
    "acceptInvitation": (9, "as decline; then the claim, the account and its password, one transaction, the pool's group, the mail"),
    "declineInvitation": (5, "the token, its invitation, whether the address has an account, one transaction, the mail"),
}
# A streamed generatePage also writes the page: its events in batches of 250 ms, three files, version, report, completion.
STREAMED_PAGE = 18
NO_STORAGE = frozenset({"getHealth", "getContract"})


def allowed(operation: Operation, *, keyed: bool, streamed: bool = False) -> int:
    """Tell the most calls an operation may make on its good path; `keyed`: with an Idempotency-Key."""
    if operation.operation_id in NO_STORAGE:
        return 0
    membership = int("{tenantId}" in operation.path)
    work = STREAMED_PAGE if streamed else EXCEPTIONS.get(operation.operation_id, (1, ""))[0]
    return membership + work + int(keyed) + int(operation.rate is not None)
