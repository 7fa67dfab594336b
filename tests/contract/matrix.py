"""The isolation matrix: every operation of the contract, asked by everybody, with ids of one's own and of somebody else.

    who                       own ids          another tenant's path     another's id below the own tenant    another's cursor
    nobody                    401              401                       401                                  401
    a token that is wrong     401
    somebody from outside                      403 TENANT_FORBIDDEN
    a member, role too small  403 FORBIDDEN    403 TENANT_FORBIDDEN      403 FORBIDDEN                        403 FORBIDDEN
    a member who may          2xx              403 TENANT_FORBIDDEN      404; an empty list for a filter      400 INVALID_CURSOR
    platform staff            2xx                                        404; an empty list for a filter      400 INVALID_CURSOR

A token or an X-Tenant-Id that names another tenant than somebody's own opens nothing of it: 403 TENANT_FORBIDDEN.

All of it follows from the contract: roles, grants, problem codes, schemas of ids. Rules behind the roles are listed with their
reasons (`exceptions.BEHIND_THE_ROLES`). After each request nothing of the other tenant may stand in the answer, and its rows
must be as they were, but for the line its audit trail is due.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

import orjson

from generated.operations import OPERATIONS, Operation
from runtime.cursors import CursorSigner
from services.core.principal import PLATFORM_ADMIN
from tests.contract import positions, seen, supplies, tokens
from tests.contract.cases import Asked, Case, Report
from tests.contract.discretion import Log, betrayed
from tests.contract.exceptions import BEHIND_THE_ROLES
from tests.contract.expected import DONE, NOTHING_FOUND, Actor, Expected, may, not_there, refused
from tests.contract.transport import InProcess
from tests.contract.watching import Watched, Write, Writes
from tests.contract.world import Member, World

_UNKNOWN = "A" * 43


# What somebody of the other tenant does there is theirs to do: their name stands in their own tenant's rows.
_AT_HOME = {o.operation_id for o in OPERATIONS.values() if "self" in o.roles and o.method != "GET"}


def _looked_at_as(operation: Operation) -> str:
    """The rows of the other tenant are looked at once for all operations of a module: each write of each is heard besides."""
    return operation.operation_id if operation.operation_id in _AT_HOME else operation.module


class Matrix:
    """The application is asked through `client`; `writes` hears what it writes. Acme's people ask, Globex must not notice."""

    def __init__(self, world: World, client: InProcess, writes: Writes, log: Log, acme: Watched, globex: Watched) -> None:
        self._world, self._client, self._writes, self._log = world, client, writes, log
        self._acme, self._globex = acme, globex
        self._wrong_tokens = tokens.broken(world)
        self._cursors = CursorSigner(world.services.cursor_key)
        self._nobody = Actor("nobody", {})
        self._members = [_actor(role, member) for role, member in world.members.items()]
        self._staff = replace(_actor(PLATFORM_ADMIN, world.platform), name="platform staff")
        self._outsider = replace(_actor("tenant_admin", world.stranger), name="another tenant's admin", role=None)
        self._viewer = world.members["viewer"]
        self._owner = replace(_actor("viewer", self._viewer), name="owner", owns=True)
        headers = tokens.claiming(self._viewer, globex.tenant_id)
        self._pretender = replace(_actor("viewer", self._viewer), name="viewer whose token names another tenant", headers=headers)
        self._unused: dict[tuple[str, bool], Asked] = {}

    def run(self) -> Report:
        """Go through all operations."""
        self._acme.refresh()
        self._globex.refresh()
        report = self.through(OPERATIONS)
        report.leaks += [f"the other tenant has or has lost {key}" for key in self._globex.refresh()]
        return report

    def through(self, operation_ids: Iterable[str]) -> Report:
        """Go through some operations."""
        report = Report()
        after = self._globex.digest()
        for name, together in groupby((OPERATIONS[operation_id] for operation_id in operation_ids), _looked_at_as):
            for operation in together:
                self._go(report, self._from_outside(operation))
                self._go(report, self._inside(operation))
                if operation.operation_id not in report.let_in:
                    report.leaks.append(f"{operation.operation_id}: nothing was asked that could be done, so nothing is shown")
            before, after = after, self._globex.digest()
            if after != before and name not in _AT_HOME:
                report.leaks.append(f"{name}: the other tenant's rows are not what they were")
        return report

    def _go(self, report: Report, cases: Iterator[Case]) -> None:
        for case in cases:
            report.cases[case.operation.operation_id, case.kind] += 1
            report.leaks += [f"{case.title}: {leak}" for leak in self._ask(case, report)]

    # --- the cases -------------------------------------------------------------------------------------------------------

    def _from_outside(self, operation: Operation) -> Iterator[Case]:
        """Nobody, wrong tokens, people of another tenant."""
        own = self._requested(operation, self._world.ids)
        yield self._case("no token", operation, self._nobody, self._fresh(operation), self._done_by(operation, self._nobody))
        for name, header in self._wrong_tokens.items():
            who = Actor(f"a token that is {name}", {"Authorization": header})
            yield self._case("wrong token", operation, who, own, refused("UNAUTHENTICATED"))
        if "{tenantId}" not in operation.path:
            yield self._at_home("outsider", operation, self._outsider, self._acme)
            yield self._at_home("foreign token", operation, self._pretender, self._globex)
            return
        foreign = self._requested(operation, self._world.foreign)
        yield self._case("outsider", operation, self._nobody, foreign, refused("UNAUTHENTICATED"))
        yield self._intruding("outsider", operation, self._outsider, own, self._acme)
        for who in self._members:
            yield self._intruding("outsider", operation, who, foreign, self._globex)
            mixed = replace(own, ids=own.ids | {"tenantId": self._world.foreign["tenantId"]})
            if list(positions.path_ids(operation)) != ["tenantId"]:
                yield self._intruding("outsider", operation, who, mixed, self._globex)
        yield self._intruding("foreign token", operation, self._pretender, foreign, self._globex)
        yield self._case("foreign token", operation, self._pretender, self._fresh(operation), self._done_by(operation, self._pretender))
        yield from self._other_header(operation, own, foreign)

    def _other_header(self, operation: Operation, own: Asked, foreign: Asked) -> Iterator[Case]:
        """X-Tenant-Id speaks of another tenant than the path, be it the caller's own or not."""
        ours, theirs = ({"X-Tenant-Id": ids["tenantId"]} for ids in (self._world.ids, self._world.foreign))
        admin = next(who for who in self._members if who.role == "tenant_admin")
        yield replace(self._intruding("foreign header", operation, self._outsider, own, self._acme), headers=theirs)
        yield replace(self._intruding("foreign header", operation, admin, foreign, self._globex), headers=ours)
        yield replace(self._intruding("foreign header", operation, admin, own, self._globex), headers=theirs, due=False)

    def _intruding(self, kind: str, operation: Operation, who: Actor, asked: Asked, watched: Watched) -> Case:
        return replace(self._case(kind, operation, who, asked, refused("TENANT_FORBIDDEN")), watched=watched, due=True)

    def _at_home(self, kind: str, operation: Operation, who: Actor, watched: Watched) -> Case:
        """Somebody does what is nobody's, or their own; they know no secret of ours."""
        if secrets := positions.secrets(operation):
            asked, wanted = self._requested(operation, self._world.ids | dict.fromkeys(secrets, _UNKNOWN)), not_there(operation)
        else:
            asked, wanted = self._fresh(operation), self._done_by(operation, who)
        return replace(self._case(kind, operation, who, asked, wanted), watched=watched)

    def _inside(self, operation: Operation) -> Iterator[Case]:
        """Every role, with what is theirs, and with what is not."""
        for who in self._actors(operation):
            yield self._case("role", operation, who, self._fresh(operation, who), self._done_by(operation, who))
        cursor = self._cursor(operation) if operation.paged else ""
        for who in (self._nobody, *self._members, self._staff):
            yield from self._elsewhere(operation, who, cursor)

    def _actors(self, operation: Operation) -> Iterator[Actor]:
        yield from (*self._members, self._staff)
        if "owner" in operation.roles:
            yield self._owner
        if operation.grants:
            yield replace(_actor("viewer", self._world.granted), name="grants", grants=frozenset(self._world.grants))

    def _elsewhere(self, operation: Operation, who: Actor, cursor: str) -> Iterator[Case]:
        """Ids and cursors of the other tenant, one at a time, in requests which can be done otherwise."""
        foreign = self._world.foreign

        def case(kind: str, asked: Asked, wanted: Expected, **query: str) -> Case:
            return replace(self._case(kind, operation, who, asked, self._if_may(operation, who, wanted)), query=query)

        for name, schema in positions.path_ids(operation).items():
            if name != "tenantId":
                asked = self._fresh(operation)
                yield case("foreign path", replace(asked, ids=asked.ids | {name: foreign[name]}), not_there(operation, schema))
        for name in positions.query_ids(operation):
            yield case("foreign query", self._fresh(operation), NOTHING_FOUND, **{name: foreign[name]})
        for place, schema in positions.body_ids(operation).items():
            asked = self._fresh(operation)
            body = positions.put(asked.body, place, foreign[place[-1]])
            yield case("foreign body", replace(asked, body=body), not_there(operation, schema))
        for name in positions.secrets(operation):
            asked = self._fresh(operation)
            yield case("forged secret", replace(asked, ids=asked.ids | {name: _UNKNOWN}), not_there(operation))
        if cursor:
            yield case("foreign cursor", self._fresh(operation), refused("INVALID_CURSOR"), cursor=cursor)

    def _cursor(self, operation: Operation) -> str:
        """The cursor of the other tenant's second page, as its administrator is given it; a made one of a list they may not see."""
        if not may(operation, replace(self._outsider, role="tenant_admin")):
            binding = {"tenant_id": self._outsider.user_id, "operation_id": operation.operation_id, "filters": {}}
            return self._cursors.sign("{}", **binding)
        path = operation.path.format_map(self._world.foreign)
        answer = self._client.request("GET", f"{path}?limit=1", headers=self._outsider.headers)
        cursor = answer.json()["_meta"]["page"]["nextCursor"]
        assert isinstance(cursor, str), f"{operation.operation_id}: the other tenant's list has one page"
        return cursor

    # --- what is asked and expected --------------------------------------------------------------------------------------

    def _requested(self, operation: Operation, ids: dict[str, str]) -> Asked:
        """Path ids, and a body of the contract's example with every id in it."""
        return Asked(ids, supplies.requested(operation, ids))

    def _fresh(self, operation: Operation, who: Actor | None = None) -> Asked:
        """The same, so that it can be done right now; what nobody could use is there for the next."""
        owns = bool(who and who.owns)
        if (operation.operation_id, owns) not in self._unused:
            ids = supplies.fresh(self._world, operation.operation_id, self._viewer if owns else None)
            self._unused[operation.operation_id, owns] = Asked(ids, supplies.body(self._world, operation, ids))
        return self._unused[operation.operation_id, owns]

    def _case(self, kind: str, operation: Operation, who: Actor, asked: Asked, expected: Expected) -> Case:
        return Case(kind, operation, who, asked, expected, self._globex)

    def _done_by(self, operation: Operation, who: Actor) -> Expected:
        return self._if_may(operation, who, DONE)

    def _if_may(self, operation: Operation, who: Actor, then: Expected) -> Expected:
        if may(operation, who):
            return then
        return refused("FORBIDDEN" if who.signed_in else "UNAUTHENTICATED")

    # --- what comes of it ------------------------------------------------------------------------------------------------

    def _ask(self, case: Case, report: Report) -> Iterator[str]:
        operation, path = case.operation, case.operation.path.format_map(case.asked.ids)
        url = path + (f"?{urlencode(case.query)}" if case.query else "")
        content = orjson.dumps(case.asked.body) if case.asked.body is not None else b""
        headers = case.who.headers | case.headers | ({"Content-Type": "application/json"} if content else {})
        with self._writes.during() as made:
            answer = self._client.request(operation.method, url, headers=headers, data=content)
            written = list(made)
        body = answer.json() if "json" in answer.headers.get("content-type", "") else None
        seen.record(answer.status_code, operation.method, path, body)
        self._follow_up(case, answer.status_code, body, report)
        yield from self._answered(case, answer.status_code, body, report)
        yield from self._shown(case, f"{answer.text} {answer.headers}", f"{url} {content.decode()} {case.headers}")
        yield from self._written(case, written)
        log = self._log.taken()
        for secret in positions.secrets(operation):
            yield from (f"{secret} stands in the {place}" for place in betrayed(case.asked.ids[secret], answer, log))

    def _follow_up(self, case: Case, status: int, body: Any, report: Report) -> None:
        if status >= 300:
            return
        operation_id = case.operation.operation_id
        self._unused.pop((operation_id, case.who.owns), None)
        self._world.settle(operation_id, body)
        if case.kind in ("role", "no token"):
            report.let_in.add(operation_id)

    def _answered(self, case: Case, status: int, body: Any, report: Report) -> Iterator[str]:
        expected, which = case.expected, (case.operation.operation_id, case.kind)
        if which in BEHIND_THE_ROLES and case.who.signed_in:
            report.behind.add(which)
            expected = refused(BEHIND_THE_ROLES[which])
        code = body.get("code") if isinstance(body, dict) else None
        if not expected.holds(status, code, body):
            yield f"expected {expected.wanted}, got {status} {code}"

    def _shown(self, case: Case, text: str, sent: str) -> Iterator[str]:
        everything = case.who.role == PLATFORM_ADMIN and "{tenantId}" not in case.operation.path
        found = [] if everything else case.watched.shown(text, sent)
        if found:
            yield f"shows {', '.join(sorted(found))}"

    def _written(self, case: Case, written: list[Write]) -> Iterator[str]:
        things, lines = case.watched.touched(written)
        if things:
            yield f"writes what is the other tenant's: {', '.join(things)}"
        told = [(line["action"], line["outcome"], line["actor"], line["resourceId"]) for line in lines]
        due = [("ACCESS_DENIED", "denied", case.who.user_id, case.operation.operation_id)] if case.due else []
        if told != due:
            yield f"the other tenant's trail is told {told} instead of {due}"


def _actor(role: str, member: Member) -> Actor:
    return Actor(role, member.headers, role, user_id=member.user_id)
