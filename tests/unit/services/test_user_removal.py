"""A member leaves the tenant: access, teams and counters, whatever happens at the same moment."""

import pytest

from generated.models.user import TenantRole, UserAdd
from services.core.errors import (
    ConflictException,
    NotFoundException,
    PreconditionException,
    RuleException,
    ServiceUnavailable,
)
from services.core.paging import Page
from tests.unit.services.staff import administrators, counted, member, placed, team, unit, who
from tests.unit.services.world import actions, event, refused, rows, settled, state


def unavailable(*_):
    raise ServiceUnavailable


class TestRemoveUser:
    @pytest.fixture
    def remove(self, people, members):
        return lambda user_id, if_match=None: members.remove(people.admin, people.tenant_id, user_id, if_match)

    def test_has_no_access_with_the_next_request_and_keeps_other_tenants(self, services, people, accounts, remove):
        elsewhere = settled(services)
        member(services, people, "ben", "editor", "deploy:prod")
        member(services, elsewhere, "ben", "viewer")
        accounts.groups |= {(people.tenant_id, "ben"), (elsewhere.tenant_id, "ben")}
        remove("ben", 1)
        assert services.standings.read(people.tenant_id, "ben").role is None
        assert services.standings.read(elsewhere.tenant_id, "ben").role == "viewer"
        assert [m.tenant_id for m in services.profiles.me(who("ben")).memberships] == [elsewhere.tenant_id]
        assert accounts.groups == {(elsewhere.tenant_id, "ben")}
        assert event(services, people, "USER_REMOVED")["details"] == {
            "before": {"role": "editor", "grants": ["deploy:prod"]},
            "teams": [],
        }

    def test_leaves_all_teams_even_one_they_were_the_last_lead_of(self, services, people, remove):
        member(services, people, "ann")
        member(services, people, "ben")
        led, joined, others = (
            team(services, people, ann="member", ben="lead"),
            team(services, people, ben="member"),
            team(services, people, ann="lead"),
        )
        remove("ben")
        assert [counted(services, people, unit_id) for unit_id in (led, joined, others)] == [(1, 0), (0, 0), (1, 1)]
        assert [r["userId"] for r in rows(services, people, "TEAMMEMBER#")] == ["ann", "ann"]
        assert event(services, people, "USER_REMOVED")["details"]["teams"] == sorted([led, joined])

    def test_more_teams_than_one_transaction_takes_are_all_left(self, services, people, remove, monkeypatch):
        monkeypatch.setattr("services.users.members._TEAMS_AT_ONCE", 2)
        member(services, people, "ben")
        teams = [team(services, people, ben="lead") for _ in range(5)]
        remove("ben")
        assert {counted(services, people, unit_id) for unit_id in teams} == {(0, 0)}
        assert [actions(services, people).count(action) for action in ("USER_LEFT_TEAMS", "USER_REMOVED")] == [2, 1]
        assert event(services, people, "USER_REMOVED")["details"]["teams"] == sorted(teams)

    def test_the_membership_ends_last_so_that_what_broke_off_can_be_repeated(self, services, people, remove, monkeypatch):
        monkeypatch.setattr("services.users.members._TEAMS_AT_ONCE", 2)
        member(services, people, "ben")
        teams = [team(services, people, ben="lead") for _ in range(3)]
        with monkeypatch.context() as broken:
            broken.setattr(services.standings, "removed", unavailable)
            with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
                remove("ben")
        assert services.members.get(people.tenant_id, "ben").teams == [max(teams)]
        remove("ben")
        assert rows(services, people, "TEAMMEMBER#") == []
        assert {counted(services, people, unit_id) for unit_id in teams} == {(0, 0)}

    def test_the_last_administrator_leaves_not_even_the_first_of_many_teams(self, services, people, remove, monkeypatch):
        monkeypatch.setattr("services.users.members._TEAMS_AT_ONCE", 1)
        member(services, people, "boss", "tenant_admin")
        for _ in range(3):
            team(services, people, boss="lead")
        before = state(services, people)
        with refused(RuleException, "LAST_ADMIN"):
            remove("boss")
        assert state(services, people) == before

    def test_a_place_no_index_has_heard_of_yet_is_left_as_well(self, services, people, remove, monkeypatch):
        member(services, people, "ben")
        team(services, people, ben="lead")
        query = services.table.query
        behind = lambda *of, index=None, **how: Page([]) if index else query(*of, index=index, **how)  # noqa: E731
        monkeypatch.setattr(services.table, "query", behind)
        remove("ben")
        assert rows(services, people, "TEAMMEMBER#") == []

    def test_the_last_administrator_stays(self, services, people, remove):
        member(services, people, "boss", "tenant_admin")
        team(services, people, boss="lead")
        before = state(services, people)
        with refused(RuleException, "LAST_ADMIN"):
            remove("boss")
        assert state(services, people) == before

    def test_an_administrator_may_leave_when_another_stays(self, services, people, remove):
        for user_id in ("boss", "user-1"):
            member(services, people, user_id, "tenant_admin")
        remove("user-1")
        assert administrators(services, people) == 1
        with refused(RuleException, "LAST_ADMIN"):
            remove("boss")

    def test_another_revision_is_refused(self, services, people, remove):
        member(services, people, "ben")
        with refused(PreconditionException, "PRECONDITION_FAILED"):
            remove("ben", 2)
        assert services.standings.read(people.tenant_id, "ben").role == "editor"

    def test_whoever_is_no_member_is_not_found(self, services, people, remove):
        member(services, settled(services), "ben")
        with refused(NotFoundException, "USER_NOT_FOUND"):
            remove("ben")

    def test_a_team_that_changed_at_the_same_moment_refuses_everything(self, services, people, remove, monkeypatch):
        member(services, people, "ben")
        unit_id = team(services, people, ben="member")
        read = services.standings.placed(people.tenant_id, "ben")
        services.teams.remove(people.admin, people.tenant_id, unit_id, "ben", None)
        before = state(services, people)
        monkeypatch.setattr(services.standings, "placed", lambda *_: read)
        with refused(ConflictException, "CONFLICT"):
            remove("ben")
        assert state(services, people) == before

    def test_who_comes_into_a_team_at_the_same_moment_is_not_forgotten_in_it(self, services, people, remove, monkeypatch):
        member(services, people, "ben")
        unit_id, read = unit(services, people), services.standings.placed

        def just_before(*of):
            found = read(*of)
            placed(services, people, unit_id, "ben")
            return found

        monkeypatch.setattr(services.standings, "placed", just_before)
        with refused(ConflictException, "CONFLICT"):
            remove("ben")
        monkeypatch.undo()
        remove("ben")
        assert (counted(services, people, unit_id), rows(services, people, "TEAMMEMBER#")) == ((0, 0), [])

    def test_a_group_that_cannot_be_left_is_in_nobodys_way(self, services, people, accounts, remove, not_done):
        member(services, people, "ben")
        accounts.in_trouble = True
        remove("ben")
        assert services.standings.read(people.tenant_id, "ben").role is None
        assert [what for what, _ in not_done] == ["group of the user pool not changed"]

    def test_may_come_again_with_nothing_left_of_before(self, services, people, members, accounts, remove):
        member(services, people, "dana", "tenant_admin", "deploy:prod")
        member(services, people, "boss", "tenant_admin")
        placed(services, people, unit(services, people), "dana", "lead")
        remove("dana")
        members.add(people.admin, people.tenant_id, UserAdd(email="dana@acme.test", role=TenantRole.VIEWER))
        again = members.get(people.tenant_id, "dana")
        assert (again.role, again.grants, again.teams, again.revision) == ("viewer", [], [], 1)
