"""Teams: who sees them, who manages them, and that each has a lead once it had one."""

import pytest

from generated.models.tenant import UnitKind
from generated.models.user import TeamMemberAdd, TeamMemberUpdate, TeamRole
from services.adapters.dynamodb import keys
from services.core.errors import (
    ConflictException,
    ForbiddenException,
    NotFoundException,
    PreconditionException,
    RuleException,
)
from services.core.ids import new_id
from services.core.paging import PageRequest
from tests.unit.services.staff import EVERYBODY, counted, member, placed, team, unit
from tests.unit.services.world import NOON, STAFF, actions, later, refused, rows, settled, state

UNKNOWN = new_id("unit")


@pytest.fixture(scope="module")
def crew(services, home):
    """Ann leads the team, Ben is in it, Cat is not; give the team's id."""
    for user_id in ("ann", "ben", "cat"):
        member(services, home, user_id, "team_lead", name=user_id.title())
    return team(services, home, ann="lead", ben="member")


def attempts(services, people):
    """Who was denied what, as the tenant's trail has it."""
    denied = [e for e in rows(services, people, "EVENT#") if e["outcome"] == "denied"]
    return [(e["action"], e["actor"], e["resourceType"], e["resourceId"], e["details"]["operation"]) for e in denied]


class TestListTeamMembers:
    def listed(self, services, people, principal, unit_id):
        page = services.teams.list_page(principal, people.tenant_id, unit_id, EVERYBODY)
        return {place.user_id: place.team_role.value for place in page.items}

    @pytest.mark.parametrize("role", ["tenant_admin", None])
    def test_administrators_see_every_team(self, services, people, crew, role):
        principal = people.of(role) if role else STAFF
        assert self.listed(services, people, principal, crew) == {"ann": "lead", "ben": "member"}

    @pytest.mark.parametrize("role", ["team_lead", "designer", "editor", "devops", "viewer"])
    def test_others_see_the_teams_they_are_in(self, services, people, crew, role):
        assert set(self.listed(services, people, people.of(role, user_id="ben"), crew)) == {"ann", "ben"}

    @pytest.mark.parametrize("role", ["team_lead", "designer", "editor", "devops", "viewer"])
    def test_another_team_is_refused_and_the_attempt_is_told(self, services, people, crew, role):
        team(services, people, cat="lead")
        with refused(ForbiddenException, "TEAM_FORBIDDEN"):
            self.listed(services, people, people.of(role, user_id="cat"), crew)
        assert attempts(services, people) == [("TEAM_ACCESS_DENIED", "cat", "unit", crew, "listTeamMembers")]

    def test_people_of_one_team_only_in_pages(self, services, people, crew):
        team(services, people, cat="lead")
        first = services.teams.list_page(people.admin, people.tenant_id, crew, PageRequest(1))
        second = services.teams.list_page(people.admin, people.tenant_id, crew, PageRequest(1, first.next))
        assert sorted(place.user_id for place in (*first.items, *second.items)) == ["ann", "ben"]

    @pytest.mark.parametrize("role", ["tenant_admin", "viewer"])
    def test_an_unknown_unit_is_not_found(self, services, people, role):
        with refused(NotFoundException, "UNIT_NOT_FOUND"):
            self.listed(services, people, people.of(role), UNKNOWN)
        assert attempts(services, people) == []

    def test_nor_is_another_tenants(self, services, people, crew):
        with refused(NotFoundException, "UNIT_NOT_FOUND"):
            self.listed(services, settled(services), people.admin, crew)


class TestAddTeamMember:
    def add(self, services, people, principal, unit_id, user_id, role=None):
        return services.teams.add(principal, people.tenant_id, unit_id, TeamMemberAdd(user_id=user_id, team_role=role))

    def test_is_in_the_team_at_once(self, services, people, crew):
        with later(0, NOON):
            made = self.add(services, people, people.admin, crew, "cat")
        assert services._teams.get(people.tenant_id, crew, "cat") == made
        assert (made.email, made.name, made.team_role, made.joined_at, made.revision) == (
            "cat@example.test",
            "Cat",
            "member",
            NOON,
            1,
        )
        assert services.members.get(people.tenant_id, "cat").teams == [crew]
        assert counted(services, people, crew) == (3, 1)
        assert actions(services, people).count("TEAM_MEMBER_ADDED") == 3

    def test_a_lead_is_counted_too(self, services, people, crew):
        assert self.add(services, people, people.admin, crew, "cat", TeamRole.LEAD).team_role == "lead"
        assert counted(services, people, crew) == (3, 2)

    def test_a_lead_of_this_very_team_may(self, services, people, crew):
        assert self.add(services, people, people.of("team_lead", user_id="ann"), crew, "cat").user_id == "cat"

    @pytest.mark.parametrize("user_id", ["ben", "cat"])
    def test_no_other_lead_may_and_the_attempt_is_told(self, services, people, crew, user_id):
        team(services, people, cat="lead")
        with refused(ForbiddenException, "TEAM_FORBIDDEN"):
            self.add(services, people, people.of("team_lead", user_id=user_id), crew, "cat")
        assert counted(services, people, crew) == (2, 1)
        assert attempts(services, people) == [("TEAM_ACCESS_DENIED", user_id, "unit", crew, "addTeamMember")]

    def test_nobody_is_in_a_team_twice(self, services, people, crew):
        before = state(services, people)
        with refused(ConflictException, "TEAM_MEMBER_EXISTS"):
            self.add(services, people, people.admin, crew, "ben", TeamRole.LEAD)
        assert state(services, people) == before

    def test_a_person_is_in_so_many_teams_and_no_more(self, services, people, crew, monkeypatch):
        monkeypatch.setattr("services.adapters.dynamodb.memberships.MOST_TEAMS", 2)
        for _ in range(2):
            team(services, people, cat="member")
        before = state(services, people)
        with refused(RuleException, "TEAM_LIMIT_EXCEEDED"):
            self.add(services, people, people.admin, crew, "cat")
        assert state(services, people) == before

    def test_teams_that_were_deleted_count_no_more(self, services, people, crew, monkeypatch):
        monkeypatch.setattr("services.adapters.dynamodb.memberships.MOST_TEAMS", 2)
        kept, gone = (team(services, people, cat="member") for _ in range(2))
        services.units.delete(people.admin, people.tenant_id, gone, None, cascade=True)
        self.add(services, people, people.admin, crew, "cat")
        assert services.members.get(people.tenant_id, "cat").teams == sorted([kept, crew])
        with refused(RuleException, "TEAM_LIMIT_EXCEEDED"):
            team(services, people, cat="member")

    def test_who_is_no_member_of_the_tenant_is_not_found(self, services, people, crew):
        member(services, settled(services), "dan")
        with refused(NotFoundException, "USER_NOT_FOUND"):
            self.add(services, people, people.admin, crew, "dan")

    def test_nor_who_is_removed_from_it_at_the_same_moment(self, services, people, crew, monkeypatch):
        view = services._teams.view(people.tenant_id, crew, "user-1", "cat")
        services.table.write(services.standings.removed(services.standings.get(people.tenant_id, "cat")))
        before = state(services, people)
        monkeypatch.setattr(services._teams, "view", lambda *_: view)
        with refused(NotFoundException, "USER_NOT_FOUND"):
            self.add(services, people, people.admin, crew, "cat")
        assert state(services, people) == before

    @pytest.mark.parametrize("kind", [UnitKind.DIVISION, UnitKind.GROUP])
    def test_nobody_belongs_to_a_division_or_group(self, services, people, crew, kind):
        unit_id = unit(services, people, kind)
        before = state(services, people)
        with refused(RuleException, "INVALID_TEAM"):
            self.add(services, people, people.admin, unit_id, "cat")
        assert state(services, people) == before

    def test_a_team_that_is_deleted_at_the_same_moment_is_not_found(self, services, people, crew, monkeypatch):
        unit_id = unit(services, people)
        view = services._teams.view(people.tenant_id, unit_id, "user-1", "cat")
        services.table.write(services._units.deleted([view.unit], {}))
        monkeypatch.setattr(services._teams, "view", lambda *_: view)
        with refused(NotFoundException, "UNIT_NOT_FOUND"):
            self.add(services, people, people.admin, unit_id, "cat")
        assert services._teams.get(people.tenant_id, unit_id, "cat") is None
        assert services.table.get(keys.unit(people.tenant_id, unit_id)) is None

    def test_one_may_add_oneself_as_an_administrator(self, services, people, crew):
        member(services, people, "user-1", "tenant_admin")
        assert self.add(services, people, people.admin, crew, "user-1").user_id == "user-1"


class TestUpdateTeamMember:
    def update(self, services, people, user_id, role, unit_id, principal=None, if_match=None):
        who = principal or people.admin
        return services.teams.update(who, people.tenant_id, unit_id, user_id, TeamMemberUpdate(team_role=role), if_match)

    def test_becomes_lead_and_member_again(self, services, people, crew):
        lead = self.update(services, people, "ben", TeamRole.LEAD, crew)
        assert (lead.team_role, lead.revision) == ("lead", 2)
        assert counted(services, people, crew) == (2, 2)
        again = self.update(services, people, "ben", TeamRole.MEMBER, crew, if_match=2)
        assert again == services._teams.get(people.tenant_id, crew, "ben")
        assert counted(services, people, crew) == (2, 1)
        told = [e["details"] for e in rows(services, people, "EVENT#") if e["action"] == "TEAM_MEMBER_UPDATED"]
        assert {"user": "ben", "before": "member", "after": "lead"} in told

    def test_what_one_is_already_counts_once(self, services, people, crew):
        self.update(services, people, "ann", TeamRole.LEAD, crew)
        assert counted(services, people, crew) == (2, 1)

    def test_the_last_lead_stays_one(self, services, people, crew):
        before = state(services, people)
        with refused(RuleException, "LAST_LEAD"):
            self.update(services, people, "ann", TeamRole.MEMBER, crew)
        assert state(services, people) == before

    def test_a_lead_may_hand_over(self, services, people, crew):
        ann = people.of("team_lead", user_id="ann")
        self.update(services, people, "ben", TeamRole.LEAD, crew, ann)
        self.update(services, people, "ann", TeamRole.MEMBER, crew, ann)
        with refused(ForbiddenException, "TEAM_FORBIDDEN"):
            self.update(services, people, "ann", TeamRole.LEAD, crew, ann)
        assert attempts(services, people) == [("TEAM_ACCESS_DENIED", "ann", "unit", crew, "updateTeamMember")]

    def test_another_revision_is_refused(self, services, people, crew):
        with refused(PreconditionException, "PRECONDITION_FAILED"):
            self.update(services, people, "ben", TeamRole.LEAD, crew, if_match=2)

    def test_who_is_not_in_the_team_is_not_found(self, services, people, crew):
        with refused(NotFoundException, "TEAM_MEMBER_NOT_FOUND"):
            self.update(services, people, "cat", TeamRole.LEAD, crew)

    def test_of_two_changes_at_once_one_is_refused(self, services, people, crew, monkeypatch):
        view = services._teams.view(people.tenant_id, crew, "user-1", "ben")
        self.update(services, people, "ben", TeamRole.LEAD, crew)
        monkeypatch.setattr(services._teams, "view", lambda *_: view)
        with refused(ConflictException, "CONFLICT"):
            self.update(services, people, "ben", TeamRole.LEAD, crew)
        assert counted(services, people, crew) == (2, 2)


class TestRemoveTeamMember:
    def remove(self, services, people, user_id, unit_id, principal=None, if_match=None):
        services.teams.remove(principal or people.admin, people.tenant_id, unit_id, user_id, if_match)

    def test_is_out_of_the_team_and_still_in_the_tenant(self, services, people, crew):
        self.remove(services, people, "ben", crew, people.of("team_lead", user_id="ann"), 1)
        assert services.members.get(people.tenant_id, "ben").teams == []
        assert counted(services, people, crew) == (1, 1)
        assert actions(services, people).count("TEAM_MEMBER_REMOVED") == 1

    def test_the_last_lead_stays_while_there_are_others(self, services, people, crew):
        before = state(services, people)
        with refused(RuleException, "LAST_LEAD"):
            self.remove(services, people, "ann", crew)
        assert state(services, people) == before
        self.remove(services, people, "ben", crew)
        self.remove(services, people, "ann", crew)
        assert counted(services, people, crew) == (0, 0)

    def test_a_lead_may_go_when_another_stays(self, services, people, crew):
        placed(services, people, crew, "cat", "lead")
        self.remove(services, people, "ann", crew)
        assert counted(services, people, crew) == (2, 1)

    def test_no_other_lead_may(self, services, people, crew):
        with refused(ForbiddenException, "TEAM_FORBIDDEN"):
            self.remove(services, people, "ben", crew, people.of("team_lead", user_id="cat"))
        assert attempts(services, people) == [("TEAM_ACCESS_DENIED", "cat", "unit", crew, "removeTeamMember")]

    def test_another_revision_is_refused(self, services, people, crew):
        with refused(PreconditionException, "PRECONDITION_FAILED"):
            self.remove(services, people, "ben", crew, if_match=2)

    def test_who_is_not_in_the_team_is_not_found(self, services, people, crew):
        with refused(NotFoundException, "TEAM_MEMBER_NOT_FOUND"):
            self.remove(services, people, "cat", crew)
