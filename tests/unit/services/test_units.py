"""Divisions, groups and teams: created, renamed, deleted, shown as a tree; and the counters that keep the tree whole."""

import pytest
from pydantic import ValidationError

from generated.models.tenant import UnitCreate, UnitKind, UnitUpdate
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import PRESENT, Increment, Put
from services.core import clock
from services.core.errors import ConflictException, NotFoundException, PreconditionException, RuleException
from services.core.ids import new_id
from services.core.paging import PageRequest
from tests.unit.services.world import NOON, actions, later, refused, row, rows, settled, state

UNKNOWN = "unit_01JD0000000000000000000000"


@pytest.fixture
def unit(services, people):
    def create(name="Marketing", parent=None, **more):
        parent_id = parent.unit_id if parent else None
        return services.units.create(people.admin, people.tenant_id, UnitCreate(name=name, parent_id=parent_id, **more))

    return create


@pytest.fixture
def line(unit):
    """A division with a group with a team."""
    division = unit("Division")
    group = unit("Group", division)
    return division, group, unit("Team", group)


def read(services, people, one):
    return services.units.get(people.tenant_id, one.unit_id)


def delete(services, people, one, if_match=None, *, cascade=False):
    services.units.delete(people.admin, people.tenant_id, one.unit_id, if_match, cascade=cascade)


def joined(services, people, team, *user_ids):
    """People in a team, as those who manage teams write them."""
    members = [Put(keys.team_member(people.tenant_id, team.unit_id, user_id), {"userId": user_id}) for user_id in user_ids]
    counted = Increment(keys.unit(people.tenant_id, team.unit_id), {"memberCount": len(members)}, condition=PRESENT)
    services.ledger.commit(*members, counted)


def counted(services, people):
    found = row(services, keys.units_counted(people.tenant_id)) or {}
    return found.get("unitCount", 0), found.get("childCount", 0)


def filled(services, people, key, **counts):
    """Say of a counter that it has come this far."""
    found = services.table.get(key) or {}
    services.ledger.commit(Increment(key, {name: to - found.get(name, 0) for name, to in counts.items()}))


class TestCreateUnit:
    def test_its_kind_follows_from_where_it_is(self, line):
        assert [u.kind for u in line] == [UnitKind.DIVISION, UnitKind.GROUP, UnitKind.TEAM]
        assert [u.parent_id for u in line] == [None, line[0].unit_id, line[1].unit_id]

    def test_begins_empty(self, services, people, unit):
        with clock.frozen(NOON):
            made = unit(description="Who tells the world")
        assert (made.child_count, made.member_count, made.revision, made.created_at) == (0, 0, 1, NOON)
        assert read(services, people, made) == made
        assert row(services, keys.unit(people.tenant_id, made.unit_id))["leadCount"] == 0

    def test_is_counted_by_its_parent_and_by_the_tenant(self, services, people, unit, line):
        unit("Second Group", line[0])
        assert [read(services, people, u).child_count for u in line] == [2, 1, 0]
        assert counted(services, people) == (4, 1)

    def test_being_counted_is_no_change_of_the_parent(self, services, people, line):
        assert [read(services, people, u).revision for u in line] == [1, 1, 1]

    def test_is_audited(self, services, people, unit):
        division = unit()
        group = unit("Print", division)
        events = {e["resourceId"]: e for e in rows(services, people, "EVENT#")}
        assert events[group.unit_id]["action"] == "UNIT_CREATED"
        assert events[division.unit_id]["details"] == {"name": "Marketing", "kind": "division"}
        assert events[group.unit_id]["details"] == {"name": "Print", "kind": "group", "parentId": division.unit_id}

    @pytest.mark.parametrize("name", ["Marketing", "MARKETING", "marketing"])
    def test_a_name_the_parent_has_is_refused_and_leads_to_who_has_it(self, services, people, unit, name):
        has_it = unit()
        before = state(services, people)
        with pytest.raises(ConflictException) as caught:
            unit(name)
        assert caught.value.code == "UNIT_EXISTS"
        assert dict(caught.value.links["unit"].parameters) == {"tenantId": people.tenant_id, "unitId": has_it.unit_id}
        assert state(services, people) == before

    def test_another_parent_may_have_the_name_too(self, services, people, unit):
        one, other = unit("One"), unit("Other")
        assert unit("Print", one).parent_id != unit("Print", other).parent_id
        with refused(ConflictException, "UNIT_EXISTS"):
            unit("Print", one)

    def test_nothing_is_below_a_team(self, services, people, unit, line):
        before = state(services, people)
        with refused(RuleException, "UNIT_TOO_DEEP"):
            unit("Deeper", line[2])
        assert state(services, people) == before

    def test_a_parent_that_is_not_there_is_not_found(self, services, people):
        with refused(NotFoundException, "UNIT_NOT_FOUND"):
            services.units.create(people.admin, people.tenant_id, UnitCreate(name="Orphan", parent_id=UNKNOWN))

    def test_a_parent_of_another_tenant_is_not_found(self, services, people, unit):
        stranger = settled(services)
        theirs = services.units.create(stranger.admin, stranger.tenant_id, UnitCreate(name="Theirs"))
        with refused(NotFoundException, "UNIT_NOT_FOUND"):
            unit("Mine", theirs)
        assert read(services, stranger, theirs).child_count == 0

    def test_a_parent_that_is_deleted_at_this_moment_is_not_found(self, services, people, unit, monkeypatch):
        parent = unit()
        delete(services, people, parent)
        monkeypatch.setattr(services._units, "get", lambda *_: parent)
        with refused(NotFoundException, "UNIT_NOT_FOUND"):
            unit("Orphan", parent)
        monkeypatch.undo()
        assert rows(services, people, "UNIT#") == []

    def test_a_parent_holds_a_hundred(self, services, people, unit):
        parent = unit()
        filled(services, people, keys.unit(people.tenant_id, parent.unit_id), childCount=99)
        unit("The hundredth", parent)
        with refused(RuleException, "UNIT_LIMIT_EXCEEDED"):
            unit("One too many", parent)
        assert read(services, people, parent).child_count == 100

    def test_a_tenant_has_a_hundred_divisions(self, services, people, unit):
        filled(services, people, keys.units_counted(people.tenant_id), childCount=99, unitCount=99)
        unit("The hundredth")
        with refused(RuleException, "UNIT_LIMIT_EXCEEDED"):
            unit("One too many")
        assert counted(services, people) == (100, 100)

    @pytest.mark.parametrize("below", [False, True])
    def test_a_tenant_has_two_thousand(self, services, people, unit, below):
        parent = unit("Parent") if below else None
        filled(services, people, keys.units_counted(people.tenant_id), unitCount=1999)
        unit("The last", parent)
        with refused(RuleException, "UNIT_LIMIT_EXCEEDED"):
            unit("One too many", parent)
        assert counted(services, people)[0] == 2000

    def test_a_name_is_free_again_once_a_creation_was_refused(self, services, people, unit):
        filled(services, people, keys.units_counted(people.tenant_id), childCount=100, unitCount=100)
        with refused(RuleException, "UNIT_LIMIT_EXCEEDED"):
            unit("Marketing")
        filled(services, people, keys.units_counted(people.tenant_id), childCount=99, unitCount=99)
        assert unit("Marketing").name == "Marketing"


class TestGetUnit:
    def test_gives_the_unit(self, services, people, unit):
        made = unit()
        assert read(services, people, made) == made

    def test_another_tenants_is_not_found(self, services, people, unit):
        made, stranger = unit(), settled(services)
        with refused(NotFoundException, "UNIT_NOT_FOUND"):
            read(services, stranger, made)


class TestListUnits:
    def listed(self, services, people, parent_id=None, limit=20, after=None):
        return services.units.list_page(people.tenant_id, parent_id, PageRequest(limit, after))

    def test_all_of_the_tenant_newest_first_page_by_page(self, services, people, unit):
        made = []
        for number in range(3):
            with later(number):
                made.append(unit(f"Unit {number}").unit_id)
        first = self.listed(services, people, limit=2)
        second = self.listed(services, people, limit=2, after=first.next)
        assert [u.unit_id for u in (*first.items, *second.items)] == made[::-1]

    def test_those_below_one(self, services, people, unit, line):
        below = [u.unit_id for u in self.listed(services, people, line[0].unit_id).items]
        assert below == [line[1].unit_id]

    def test_below_one_that_is_not_there_is_nothing(self, services, people, line):
        assert self.listed(services, people, UNKNOWN).items == []


class TestUpdateUnit:
    def update(self, services, people, one, if_match=None, **wanted):
        return services.units.update(people.admin, people.tenant_id, one.unit_id, UnitUpdate(**wanted), if_match)

    def test_changes_what_is_named_and_leaves_the_rest(self, services, people, unit):
        made = unit(description="Who tells the world")
        with clock.frozen(NOON):
            changed = self.update(services, people, made, name="Sales")
        assert (changed.name, changed.description, changed.revision, changed.updated_at) == ("Sales", "Who tells the world", 2, NOON)
        assert read(services, people, made) == changed

    def test_counters_that_moved_meanwhile_are_kept(self, services, people, unit, monkeypatch):
        parent = unit()
        seen = read(services, people, parent)
        unit("Below", parent)
        monkeypatch.setattr(services._units, "get", lambda *_: seen)
        self.update(services, people, parent, name="Sales")
        monkeypatch.undo()
        assert (read(services, people, parent).name, read(services, people, parent).child_count) == ("Sales", 1)

    def test_the_new_name_is_reserved_and_the_old_one_free(self, services, people, unit):
        self.update(services, people, unit("Marketing"), name="Sales")
        with refused(ConflictException, "UNIT_EXISTS"):
            unit("sales")
        assert unit("Marketing").name == "Marketing"

    def test_an_empty_description_is_none(self, services, people, unit):
        made = unit(description="Who tells the world")
        assert self.update(services, people, made, description="").description is None
        assert read(services, people, made).description is None
        event = next(e for e in rows(services, people, "EVENT#") if e["action"] == "UNIT_UPDATED")
        assert event["details"] == {"before": {"description": "Who tells the world"}, "after": {}}

    @pytest.mark.parametrize("name", [" Sales", "Sales ", " A", "A "])
    def test_a_name_neither_begins_nor_ends_with_a_space(self, name):
        for model in (UnitCreate, UnitUpdate):
            with pytest.raises(ValidationError):
                model(name=name)

    def test_its_own_name_in_other_letters_is_no_duplicate(self, services, people, unit):
        made = unit("Marketing")
        assert self.update(services, people, made, name="MARKETING").name == "MARKETING"
        with refused(ConflictException, "UNIT_EXISTS"):
            unit("marketing")

    def test_a_name_the_parent_has_is_refused_and_nothing_is_written(self, services, people, unit):
        unit("Marketing")
        sales = unit("Sales")
        before = state(services, people)
        with refused(ConflictException, "UNIT_EXISTS"):
            self.update(services, people, sales, name="marketing")
        assert state(services, people) == before

    def test_is_audited_with_before_and_after(self, services, people, unit):
        self.update(services, people, unit("Marketing"), name="Sales", description="Who sells")
        event = next(e for e in rows(services, people, "EVENT#") if e["action"] == "UNIT_UPDATED")
        assert event["details"] == {"before": {"name": "Marketing"}, "after": {"name": "Sales", "description": "Who sells"}}

    def test_another_revision_is_refused(self, services, people, unit):
        with refused(PreconditionException, "PRECONDITION_FAILED"):
            self.update(services, people, unit(), 7, name="Sales")

    def test_somebody_who_was_faster_is_not_overwritten(self, services, people, unit, monkeypatch):
        made = unit()
        self.update(services, people, made, name="Faster")
        monkeypatch.setattr(services._units, "get", lambda *_: made)
        with refused(ConflictException, "CONFLICT"):
            self.update(services, people, made, name="Slower")
        monkeypatch.undo()
        assert read(services, people, made).name == "Faster"
        assert unit("Slower").name == "Slower"

    def test_one_that_is_not_there_is_not_found(self, services, people, unit):
        made = unit()
        delete(services, people, made)
        with refused(NotFoundException, "UNIT_NOT_FOUND"):
            self.update(services, people, made, name="Sales")


class TestDeleteUnit:
    def test_takes_the_unit_its_name_and_its_count_away(self, services, people, unit, line):
        delete(services, people, line[2])
        assert read(services, people, line[1]).child_count == 0
        assert counted(services, people) == (2, 1)
        assert unit("Team", line[1]).kind == UnitKind.TEAM

    def test_a_division_leaves_room_for_another(self, services, people, unit):
        delete(services, people, unit())
        assert counted(services, people) == (0, 0)
        assert rows(services, people, "UNITNAME#") == []

    def test_is_audited(self, services, people, unit):
        made = unit()
        delete(services, people, made)
        event = next(e for e in rows(services, people, "EVENT#") if e["action"] == "UNIT_DELETED")
        assert (event["resourceId"], event["details"]["before"]) == (made.unit_id, {"name": "Marketing", "kind": "division"})

    def test_with_units_in_it_is_refused(self, services, people, line):
        before = state(services, people)
        with refused(ConflictException, "UNIT_NOT_EMPTY"):
            delete(services, people, line[0])
        assert state(services, people) == before

    def test_with_people_in_it_is_refused(self, services, people, line):
        joined(services, people, line[2], "user-7")
        with refused(ConflictException, "UNIT_NOT_EMPTY"):
            delete(services, people, line[2])
        assert len(rows(services, people, "TEAMMEMBER#")) == 1

    def test_cascade_takes_the_branch_and_nothing_else(self, services, people, unit, line):
        other = unit("Other Group", line[0])
        joined(services, people, line[2], "user-7", "user-8")
        delete(services, people, line[1], cascade=True)
        assert {u["unitId"] for u in rows(services, people, "UNIT#")} == {line[0].unit_id, other.unit_id}
        assert len(rows(services, people, "UNITNAME#")) == 2
        assert rows(services, people, "TEAMMEMBER#") == []
        assert read(services, people, line[0]).child_count == 1
        assert counted(services, people) == (2, 1)
        event = next(e for e in rows(services, people, "EVENT#") if e["action"] == "UNIT_DELETED")
        assert event["details"]["units"] == [line[1].unit_id, line[2].unit_id]
        assert event["details"]["members"] == {line[2].unit_id: ["user-7", "user-8"]}

    def test_cascade_of_everything_leaves_nothing(self, services, people, line):
        delete(services, people, line[0], cascade=True)
        assert rows(services, people, "UNIT#") == rows(services, people, "UNITNAME#") == []
        assert counted(services, people) == (0, 0)

    @pytest.mark.parametrize(("users", "too_large"), [(84, False), (85, True)])
    def test_ninety_rows_go_at_once(self, services, people, line, users, too_large):
        joined(services, people, line[2], *(f"user-{number}" for number in range(users)))  # three units and their names are six
        before = state(services, people)
        if too_large:
            with refused(RuleException, "UNIT_TOO_LARGE"):
                delete(services, people, line[0], cascade=True)
            assert state(services, people) == before
        else:
            delete(services, people, line[0], cascade=True)
            assert rows(services, people, "UNIT#") == rows(services, people, "TEAMMEMBER#") == []

    def test_a_unit_that_is_filled_at_this_moment_is_not_empty(self, services, people, unit, monkeypatch):
        parent = unit()
        below = unit("Below", parent)
        monkeypatch.setattr(services._units, "get", lambda *_: parent)  # as it was read before
        with refused(ConflictException, "UNIT_NOT_EMPTY"):
            delete(services, people, parent)
        monkeypatch.undo()
        assert read(services, people, below).parent_id == parent.unit_id

    def test_a_child_that_comes_at_this_moment_is_not_lost(self, services, people, unit, line, monkeypatch):
        seen = services._units.every(people.tenant_id)
        newcomer = unit("Newcomer", line[1])
        monkeypatch.setattr(services._units, "every", lambda _: seen)
        with refused(ConflictException, "CONFLICT"):
            delete(services, people, line[0], cascade=True)
        assert read(services, people, newcomer).name == "Newcomer"

    def test_a_child_that_went_and_another_that_came_is_not_lost(self, services, people, unit, monkeypatch):
        parent = unit()
        gone = unit("Gone", parent)
        seen = services.units.get(people.tenant_id, parent.unit_id)
        delete(services, people, gone)
        between = services._units.every(people.tenant_id)
        newcomer = unit("Newcomer", parent)
        monkeypatch.setattr(services._units, "get", lambda *_: seen)
        monkeypatch.setattr(services._units, "every", lambda _: between)
        with refused(ConflictException, "CONFLICT"):
            delete(services, people, parent, cascade=True)
        monkeypatch.undo()
        assert read(services, people, newcomer).parent_id == parent.unit_id

    @pytest.mark.parametrize("leaves", [False, True])
    def test_a_person_who_comes_at_this_moment_is_not_lost(self, services, people, line, monkeypatch, leaves):
        joined(services, people, line[2], "user-7")
        every, members = services._units.every(people.tenant_id), services._units.members(people.tenant_id, line[2].unit_id)
        team, seven = keys.unit(people.tenant_id, line[2].unit_id), keys.team_member(people.tenant_id, line[2].unit_id, "user-7")
        if leaves:
            services.client("dynamodb").delete_item(
                TableName=services.settings.table_name, Key={k: {"S": v} for k, v in seven.item().items()}
            )
            services.ledger.commit(Increment(team, {"memberCount": -1}))
        joined(services, people, line[2], "user-8")
        monkeypatch.setattr(services._units, "every", lambda _: every)
        monkeypatch.setattr(services._units, "members", lambda *_: members)
        with refused(ConflictException, "CONFLICT"):
            delete(services, people, line[0], cascade=True)
        assert services.table.get(keys.team_member(people.tenant_id, line[2].unit_id, "user-8"))

    def test_people_that_do_not_add_up_are_read_again(self, services, people, line, monkeypatch):
        joined(services, people, line[2], "user-7")
        monkeypatch.setattr(services._units, "members", lambda *_: [])
        with refused(ConflictException, "CONFLICT"):
            delete(services, people, line[2], cascade=True)

    def test_another_revision_is_refused(self, services, people, unit):
        with refused(PreconditionException, "PRECONDITION_FAILED"):
            delete(services, people, unit(), 7)
        assert actions(services, people) == ["UNIT_CREATED"]

    def test_one_that_is_not_there_is_not_found(self, services, people, unit):
        made = unit()
        delete(services, people, made)
        with refused(NotFoundException, "UNIT_NOT_FOUND"):
            delete(services, people, made)


class TestGetHierarchy:
    def test_is_empty_without_units(self, services, people):
        assert services.units.hierarchy(people.tenant_id).divisions == []

    def test_shows_the_whole_tree_by_name(self, services, people, unit):
        for name in ("zebra", "Ape", "mouse"):
            unit(name)
        ape = services.units.hierarchy(people.tenant_id).divisions[0]
        for name in ("Two", "one"):
            unit(name, services.units.get(people.tenant_id, ape.unit_id))
        tree = services.units.hierarchy(people.tenant_id)
        assert [d.name for d in tree.divisions] == ["Ape", "mouse", "zebra"]
        assert [g.name for g in tree.divisions[0].children] == ["one", "Two"]

    def test_says_how_many_people_are_in_a_team(self, services, people, line):
        joined(services, people, line[2], "user-7", "user-8")
        (division,) = services.units.hierarchy(people.tenant_id).divisions
        assert division.children[0].children[0].member_count == 2

    def test_is_read_to_its_last_page(self, services, people, unit, monkeypatch):
        monkeypatch.setattr("services.adapters.dynamodb.units._ALL", 2)
        for number in range(5):
            unit(f"Division {number}")
        assert len(services.units.hierarchy(people.tenant_id).divisions) == 5

    def test_shows_nothing_of_another_tenant(self, services, people, unit):
        stranger = settled(services)
        services.units.create(stranger.admin, stranger.tenant_id, UnitCreate(name=f"Theirs {new_id('unit')[-5:]}"))
        assert services.units.hierarchy(people.tenant_id).divisions == []
