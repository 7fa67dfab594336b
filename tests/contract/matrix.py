"""The isolation matrix: every operation of the contract, asked by everybody, with ids of one's own and of somebody else.

    who                       own ids          another tenant's path     another's id below the own tenant    another's cursor
    nobody                    401              401                       401                                  401
    a token that is wrong     401
    somebody from outside                      403 TENANT_FORBIDDEN
    a member, role too small  403 FORBIDDEN    403 TENANT_FORBIDDEN      403 FORBIDDEN                        403 FORBIDDEN
    a member who may          let in           403 TENANT_FORBIDDEN      404; 4xx or nothing found            400 INVALID_CURSOR
    platform staff            let in                                     404; 4xx or nothing found            400 INVALID_CURSOR

All of it follows from the contract: roles, grants, problem codes, schemas of ids. After each request nothing of the other
tenant may stand in the answer, and its rows must be as they were, but for the line its audit trail is due.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlencode

import orjson

from generated.operations import OPERATIONS, Operation
from generated.problems import PROBLEMS
from runtime.cursors import CursorSigner
from services.core.principal import PLATFORM_ADMIN
from tests.contract import positions, seen, supplies, tokens
from tests.contract.expected import Actor, Expected, let_in, may, no_success, not_there, nothing_found, refused
from tests.contract.transport import InProcess
from tests.contract.watching import Watched, Write, Writes
from tests.contract.world import Member, World

_UNKNOWN = "A" * 43
# What somebody of the other tenant does there is theirs to do: their profile's changes stand in their own tenant's trail.
_AT_HOME = {o.operation_id for o in OPERATIONS.values() if "self" in o.roles and o.method != "GET"}


@dataclass(frozen=True)
class Case:
    """One request and what must come of it. `watched` is the tenant that must not notice, `due` the line its trail gets."""

    kind: str
    operation: Operation
    who: Actor
    ids: dict[str, str]
    body: Any
    watched: Watched
    expected: Expected
    wanted: str
    query: dict[str, str] = field(default_factory=dict)
    due: bool = False

    @property
    def title(self) -> str:
        return f"{self.operation.operation_id}, {self.kind}, {self.who.name}"


@dataclass
class Report:
    """How many cases of each kind an operation went through, and everything that was wrong."""

    cases: Counter[tuple[str, str]] = field(default_factory=Counter)
    leaks: list[str] = field(default_factory=list)
    let_in: set[str] = field(default_factory=set)

    def of(self, operation_id: str) -> list[str]:
        return [leak for leak in self.leaks if leak.startswith((f"{operation_id},", f"{operation_id}:"))]

    def table(self) -> str:
        kinds = list(dict.fromkeys(kind for _, kind in self.cases))
        operations = list(dict.fromkeys(operation for operation, _ in self.cases))
        lines = ["operation".ljust(24) + "".join(f"{kind:>14}" for kind in kinds) + f"{'all':>8}"]
        for operation in operations:
            numbers = [self.cases[operation, kind] for kind in kinds]
            lines.append(operation.ljust(24) + "".join(f"{n or '·':>14}" for n in numbers) + f"{sum(numbers):>8}")
        totals = [sum(self.cases[o, kind] for o in operations) for kind in kinds]
        lines.append("all".ljust(24) + "".join(f"{n:>14}" for n in totals) + f"{sum(totals):>8}")
        return "\n".join([*lines, f"operations: {len(operations)}   cases: {sum(totals)}   leaks: {len(self.leaks)}", *self.leaks])


# --- the cases -----------------------------------------------------------------------------------------------------------


class Matrix:
    """The application is asked through `client`; `writes` hears what it writes. Acme's people ask, Globex must not notice."""

    def __init__(self, world: World, client: InProcess, writes: Writes, acme: Watched, globex: Watched) -> None:
        self._world, self._client, self._writes = world, client, writes
        self._acme, self._globex = acme, globex
        self._wrong_tokens = tokens.broken(world)
        self._cursors = CursorSigner(world.services.cursor_key)
        self._nobody = Actor("nobody", {})
        self._members = [_actor(role, member) for role, member in world.members.items()]
        self._staff = replace(_actor(PLATFORM_ADMIN, world.platform), name="platform staff")
        self._outsider = replace(_actor("tenant_admin", world.stranger), name="another tenant's admin", role=None)
        self._owner = replace(_actor("viewer", world.members["viewer"]), name="owner", owns=True)

    def run(self, only: Iterable[str] = OPERATIONS) -> Report:
        """Go through all operations, or through `only` some."""
        report = Report()
        after = self._globex.digest()
        for operation in [OPERATIONS[operation_id] for operation_id in only]:
            self._go(report, self._from_outside(operation))
            self._go(report, self._inside(operation))
            before, after = after, self._globex.digest()
            if after != before and operation.operation_id not in _AT_HOME:
                report.leaks.append(f"{operation.operation_id}: the other tenant's rows are not what they were")
            if operation.operation_id not in report.let_in:
                report.leaks.append(f"{operation.operation_id}: nothing was asked that could be done, so nothing is shown")
        return report

    def _go(self, report: Report, cases: Iterator[Case]) -> None:
        for case in cases:
            report.cases[case.operation.operation_id, case.kind] += 1
            report.leaks += [f"{case.title}: {leak}" for leak in self._ask(case, report)]

    def _from_outside(self, operation: Operation) -> Iterator[Case]:
        """Nobody, wrong tokens, people of another tenant."""
        own = self._requested(operation, self._world.ids)
        yield self._case("no token", operation, self._nobody, self._fresh(operation), self._let_in_or(operation, self._nobody))
        for name, header in self._wrong_tokens.items():
            who = Actor(f"a token that is {name}", {"Authorization": header})
            yield self._case("wrong token", operation, who, own, (refused(401, "UNAUTHENTICATED"), "401 UNAUTHENTICATED"))
        if "{tenantId}" not in operation.path:
            yield self._at_home(operation)
            return
        forbidden = (refused(403, "TENANT_FORBIDDEN"), "403 TENANT_FORBIDDEN")
        yield replace(self._case("outsider", operation, self._outsider, own, forbidden), watched=self._acme, due=True)
        foreign = self._requested(operation, self._world.foreign)
        nobody = (refused(401, "UNAUTHENTICATED"), "401 UNAUTHENTICATED")
        yield self._case("outsider", operation, self._nobody, foreign, nobody)
        for who in self._members:
            yield replace(self._case("outsider", operation, who, foreign, forbidden), due=True)
            mixed = (own[0] | {"tenantId": self._world.foreign["tenantId"]}, own[1])
            if positions.path_ids(operation) != ["tenantId"]:
                yield replace(self._case("outsider", operation, who, mixed, forbidden), due=True)

    def _at_home(self, operation: Operation) -> Case:
        """Somebody of another tenant does what is nobody's, or their own; they know no secret of ours."""
        if secrets := positions.secrets(operation):
            ids, body = self._requested(operation, self._world.ids | dict.fromkeys(secrets, _UNKNOWN))
            wanted: tuple[Expected, str] = not_there(operation), "404"
        else:
            (ids, body), wanted = self._fresh(operation), self._let_in_or(operation, self._outsider)
        return replace(self._case("outsider", operation, self._outsider, (ids, body), wanted), watched=self._acme)

    def _inside(self, operation: Operation) -> Iterator[Case]:
        """Every role, with what is theirs, and with what is not."""
        for who in self._actors(operation):
            ids, body = self._fresh(operation)
            if who.owns:
                ids = ids | {"siteId": self._world.site(self._world.members["viewer"])}
            yield self._case("role", operation, who, (ids, body), self._let_in_or(operation, who))
        for who in (self._nobody, *self._members, self._staff):
            yield from self._elsewhere(operation, who)

    def _actors(self, operation: Operation) -> Iterator[Actor]:
        yield from (*self._members, self._staff)
        if "owner" in operation.roles:
            yield self._owner
        if operation.grants:
            yield replace(_actor("viewer", self._world.granted), name="grants", grants=frozenset(self._world.grants))

    def _elsewhere(self, operation: Operation, who: Actor) -> Iterator[Case]:
        """Ids and cursors of the other tenant, one at a time."""
        foreign = self._world.foreign
        ids, body = self._requested(operation, self._world.ids)
        for name in positions.path_ids(operation):
            if name != "tenantId":
                asked = (ids | {name: foreign[name]}, body)
                yield self._case("foreign path", operation, who, asked, self._if_may(operation, who, not_there(operation), "404"))
        for name in positions.query_ids(operation):
            wanted = self._if_may(operation, who, nothing_found, "4xx or nothing found")
            yield replace(self._case("foreign query", operation, who, (ids, body), wanted), query={name: foreign[name]})
        for place in positions.body_ids(operation):
            asked = (ids, positions.put(body, place, foreign[place[-1]]))
            yield self._case("foreign body", operation, who, asked, self._if_may(operation, who, no_success, "4xx"))
        for name in positions.secrets(operation):
            asked = (ids | {name: _UNKNOWN}, body)
            yield self._case("forged secret", operation, who, asked, (not_there(operation), "404"))
        if operation.paged:
            wanted = self._if_may(operation, who, refused(400, "INVALID_CURSOR"), "400 INVALID_CURSOR")
            yield replace(self._case("foreign cursor", operation, who, (ids, body), wanted), query={"cursor": self._cursor(operation)})

    def _cursor(self, operation: Operation) -> str:
        """The cursor of the other tenant's second page, as its administrator is given it; a made one of a list they may not see."""
        path = operation.path.format_map(self._world.foreign)
        answer = self._client.request("GET", f"{path}?limit=1", headers=self._outsider.headers)
        if answer.status_code != 200:
            return self._cursors.sign("{}", tenant_id="", operation_id=operation.operation_id, filters={})
        return str(answer.json()["_meta"]["page"]["nextCursor"])

    # --- what is asked and expected --------------------------------------------------------------------------------------

    def _requested(self, operation: Operation, ids: dict[str, str]) -> tuple[dict[str, str], Any]:
        """Path ids, and a body of the contract's example with every id in it."""
        body = positions.example(operation)
        for place in positions.body_ids(operation):
            body = positions.put(body, place, ids[place[-1]])
        return ids, body

    def _fresh(self, operation: Operation) -> tuple[dict[str, str], Any]:
        """The same, so that it can be done right now."""
        ids, body = self._requested(operation, supplies.fresh(self._world, operation.operation_id))
        return ids, body and body | supplies.unique(self._world, operation.operation_id)

    def _case(self, kind: str, operation: Operation, who: Actor, asked: tuple[dict[str, str], Any], wanted: tuple[Expected, str]) -> Case:
        return Case(kind, operation, who, asked[0], asked[1], self._globex, *wanted)

    def _let_in_or(self, operation: Operation, who: Actor) -> tuple[Expected, str]:
        return self._if_may(operation, who, let_in(operation), "to be let in")

    def _if_may(self, operation: Operation, who: Actor, then: Expected, wanted: str) -> tuple[Expected, str]:
        if may(operation, who):
            return then, wanted
        code = "FORBIDDEN" if who.signed_in else "UNAUTHENTICATED"
        return refused(PROBLEMS[code].status, code), f"{PROBLEMS[code].status} {code}"

    # --- what comes of it ------------------------------------------------------------------------------------------------

    def _ask(self, case: Case, report: Report) -> Iterator[str]:
        operation, path = case.operation, case.operation.path.format_map(case.ids)
        url = path + (f"?{urlencode(case.query)}" if case.query else "")
        content = orjson.dumps(case.body) if case.body is not None else b""
        headers = case.who.headers | ({"Content-Type": "application/json"} if content else {})
        with self._writes.during() as made:
            answer = self._client.request(operation.method, url, headers=headers, data=content)
            written = list(made)
        body = answer.json() if "json" in answer.headers.get("content-type", "") else None
        code = body.get("code") if isinstance(body, dict) else None
        seen.record(answer.status_code, operation.method, path, body)
        if answer.status_code < 300 and case.kind in ("role", "no token"):
            report.let_in.add(operation.operation_id)
            self._world.settle(operation.operation_id, body)
        if not case.expected(answer.status_code, code, body):
            yield f"expected {case.wanted}, got {answer.status_code} {code}"
        if answer.headers.get("location") or answer.status_code != 204:
            yield from self._shown(case, f"{answer.text} {answer.headers.get('location', '')}", f"{url} {content.decode()}")
        yield from self._written(case, written)

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
