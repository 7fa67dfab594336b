"""A tenant's tree of units, explored: whatever is tried, and whatever others do between the reading and the writing of a
deletion, no unit and no person is lost, no counter and no name is wrong.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from generated.models.tenant import UnitCreate, UnitUpdate
from generated.models.user import TeamMember, TeamRole
from services.adapters.dynamodb import keys
from services.bootstrap import Services
from services.core import clock
from services.core.names import folded
from services.tenants.units import UnitService
from tests.unit.services.world import outcome, rows, settled

pytestmark = pytest.mark.emulator

# A failure is told as it was found: making it smaller would take minutes.
SETTINGS = settings(
    max_examples=25,
    stateful_step_count=25,
    phases=[Phase.generate],
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
KINDS = ("division", "group", "team")
NAMES = st.sampled_from(
    [written for name in ("Sales", "Print", "Café", "Dock", "Yard", "Old Mill") for written in (name, name.upper().replace(" ", "  "))]
)
ANY = st.integers(0, 11)
PEOPLE = st.sampled_from(["user-1", "user-2", "user-3"])


@dataclass(eq=False)
class Expected:
    """What a unit must be like."""

    unit_id: str
    parent: "Expected | None"
    name: str
    people: set[str] = field(default_factory=set)

    @property
    def depth(self) -> int:
        return 0 if self.parent is None else self.parent.depth + 1

    def is_below(self, other: "Expected") -> bool:
        return self is other or (self.parent is not None and self.parent.is_below(other))


class Interrupted:
    """The store of units, but somebody else acts just behind one of its reads."""

    def __init__(self, store, read, act):
        self._store, self._read, self._act = store, read, act

    def __getattr__(self, name):
        real = getattr(self._store, name)
        if name != self._read:
            return real

        def call(*arguments):
            found = real(*arguments)
            act, self._act = self._act, lambda: None
            act()
            return found

        return call


class Tree(RuleBasedStateMachine):
    services: Services

    def __init__(self) -> None:
        super().__init__()
        self.people = settled(self.services)
        self.model: list[Expected] = []
        self.gone: list[Expected] = []

    # --- what is tried ------------------------------------------------------------------------------------------------

    @initialize()
    def two_lines_of_three(self):
        for name in ("Sales", "Print"):
            division = self.created(None, name)
            group = self.created(division, "Print")
            team = self.created(group, "Sales")
            self.join_quietly(team, "user-1")

    @rule(which=ANY, name=NAMES)
    def create(self, which, name):
        self.created(self.pick(which, None), name)

    @rule(which=ANY, name=NAMES)
    def rename(self, which, name):
        self.renamed(self.pick(which), name)

    @rule(which=ANY, person=PEOPLE)
    def join(self, which, person):
        unit = self.pick(which)
        refusal = "TEAM_MEMBER_EXISTS" if person in unit.people else "INVALID_TEAM" if unit.depth < 2 else None
        if self.tried({refusal}, lambda: self.joined(unit, person)):
            unit.people.add(person)

    @rule(which=ANY, person=PEOPLE)
    def leave(self, which, person):
        self.leave_quietly(self.pick(which), person)

    @rule(which=ANY, cascade=st.booleans())
    @precondition(lambda self: len(self.model) > 3)
    def delete(self, which, cascade):
        unit = self.pick(which)
        filled = unit.people or any(other.parent is unit for other in self.model)
        self.deleted(unit, cascade, {"UNIT_NOT_EMPTY" if filled and not cascade else None})

    @rule(
        which=ANY,
        meddled=ANY,
        read=st.sampled_from(["get", "every", "members", "members"]),
        act=st.sampled_from(["create", "join", "swap", "swap", "change", "rename", "delete"]),
        name=NAMES,
        cascade=st.sampled_from([True, True, False]),
    )
    @precondition(lambda self: len(self.model) > 3)
    def delete_while(self, which, meddled, read, act, name, cascade):
        """Somebody does something to the very branch between a read of the deletion and its writing."""
        unit = self.pick(which)
        branch = [other for other in self.model if other.is_below(unit)]
        at = branch[meddled % len(branch)]
        meddling = {
            "create": lambda: self.create_quietly(at, name),
            "join": lambda: self.join_quietly(at, "user-4"),
            "swap": lambda: self.swap_quietly(branch),
            "change": lambda: self.exchange_quietly(at, name),
            "rename": lambda: self.renamed(at, name),
            "delete": lambda: self.deleted(at, True, {None}),
        }[act]
        self.deleted(unit, cascade, {None, "UNIT_NOT_EMPTY", "CONFLICT"}, Interrupted(self.services._units, read, meddling))

    @rule(which=ANY, name=NAMES)
    @precondition(lambda self: self.gone)
    def reach_for_one_that_is_gone(self, which, name):
        unit, gone = self.gone[which % len(self.gone)], {"UNIT_NOT_FOUND"}
        service, who, tenant_id = self.service(), self.people.admin, self.people.tenant_id
        self.tried(gone, lambda: service.create(who, tenant_id, UnitCreate(name=name, parent_id=unit.unit_id)))
        self.tried(gone, lambda: service.update(who, tenant_id, unit.unit_id, UnitUpdate(name=name), None))
        self.tried(gone, lambda: service.delete(who, tenant_id, unit.unit_id, None, cascade=True))
        self.tried(gone, lambda: self.joined(unit, "user-1"))

    # --- how ----------------------------------------------------------------------------------------------------------

    def service(self, store=None):
        return UnitService(store or self.services._units, self.services.ledger)

    def name_refused(self, parent, name, own=None):
        taken = any(u.parent is parent and u is not own and folded(u.name) == folded(name) for u in self.model)
        return "UNIT_EXISTS" if taken else None

    def pick(self, which, *more):
        choice = [*self.model, *more]
        return choice[which % len(choice)]

    def created(self, parent, name):
        refusal = "UNIT_TOO_DEEP" if parent is not None and parent.depth == 2 else self.name_refused(parent, name)
        made = []
        wanted = UnitCreate(name=name, parent_id=parent.unit_id if parent else None)
        if self.tried({refusal}, lambda: made.append(self.service().create(self.people.admin, self.people.tenant_id, wanted))):
            self.model.append(Expected(made[0].unit_id, parent, name))
        return self.model[-1]

    def renamed(self, unit, name):
        wanted, tenant_id = UnitUpdate(name=name), self.people.tenant_id
        refusals = {self.name_refused(unit.parent, name, unit)}
        if self.tried(refusals, lambda: self.service().update(self.people.admin, tenant_id, unit.unit_id, wanted, None)):
            unit.name = name

    def create_quietly(self, parent, name):
        if parent.depth < 2:
            self.created(parent, name)

    def exchange_quietly(self, parent, name):
        """One child goes and another comes: as many as before, and not the same."""
        child = next((unit for unit in self.model if unit.parent is parent), None)
        if child is not None:
            self.deleted(child, True, {None})
            self.created(parent, name)

    def swap_quietly(self, branch):
        """One person goes and another comes: as many as before, and not the same."""
        team = next((unit for unit in branch if unit.people), None)
        if team is not None:
            self.leave_quietly(team, min(team.people))
            self.join_quietly(team, f"user-{len(self.gone) + 4}")

    def join_quietly(self, unit, person):
        if unit.depth == 2 and person not in unit.people:
            self.joined(unit, person)
            unit.people.add(person)

    def leave_quietly(self, unit, person):
        if person in unit.people:
            self.services.ledger.commit(*self.services._teams.left(self.member(unit, person)))
            unit.people.discard(person)

    def member(self, unit, person):
        return TeamMember(
            user_id=person,
            tenant_id=self.people.tenant_id,
            unit_id=unit.unit_id,
            email=f"{person}@example.test",
            team_role=TeamRole.MEMBER,
            joined_at=clock.now(),
            revision=1,
        )

    def joined(self, unit, person):
        self.services.ledger.commit(*self.services._teams.added(self.member(unit, person)))

    def deleted(self, unit, cascade, refusals, store=None):
        service = self.service(store)
        act = lambda: service.delete(self.people.admin, self.people.tenant_id, unit.unit_id, None, cascade=cascade)  # noqa: E731
        if self.tried(refusals, act):
            branch = [other for other in self.model if other.is_below(unit)]
            assert cascade or (branch == [unit] and not unit.people)
            self.model = [other for other in self.model if other not in branch]
            self.gone += branch

    def tried(self, outcomes, act):
        """Whether it was done. None among the outcomes says that it may be."""
        found = outcome(act)
        assert found in outcomes
        return found is None

    # --- what must hold -----------------------------------------------------------------------------------------------

    @invariant()
    def everything_is_as_expected(self):
        found = defaultdict(list)
        for row in rows(self.services, self.people):
            found[row["entityType"]].append(row)
        self.units_and_their_counters(found["UNIT"], *found["UNITS"])
        self.names_belong_to_units_that_are_there(found["UNITNAME"])
        self.people_are_in_teams_that_are_there(found["TEAMMEMBER"])

    def units_and_their_counters(self, units, counted):
        children = Counter(unit.parent for unit in self.model)
        expected = {
            unit.unit_id: (unit.name, KINDS[unit.depth], unit.parent.unit_id if unit.parent else None, children[unit], len(unit.people))
            for unit in self.model
        }
        shown = {u["unitId"]: (u["name"], u["kind"], u.get("parentId"), u["childCount"], u["memberCount"]) for u in units}
        assert shown == expected
        assert (counted["unitCount"], counted["childCount"]) == (len(self.model), children[None])

    def names_belong_to_units_that_are_there(self, names):
        expected = {
            keys.unit_name(self.people.tenant_id, u.parent.unit_id if u.parent else None, folded(u.name)).sk: u.unit_id for u in self.model
        }
        assert {name["SK"]: name["unitId"] for name in names} == expected

    def people_are_in_teams_that_are_there(self, members):
        expected = {(unit.unit_id, person) for unit in self.model for person in unit.people}
        assert {(member["unitId"], member["userId"]) for member in members} == expected

    def teardown(self):
        """The tree shows every unit once."""
        shown = []
        waiting = list(self.service().hierarchy(self.people.tenant_id).divisions)
        while waiting:
            node = waiting.pop()
            shown.append(node.unit_id)
            waiting += node.children
        assert sorted(shown) == sorted(unit.unit_id for unit in self.model)


def test_nothing_is_ever_lost_or_miscounted(services: Services) -> None:
    Tree.services = services
    run_state_machine_as_test(Tree, settings=SETTINGS)
