"""Who one is: the profile, the tenants one belongs to, and which of them one begins in."""

import pytest

from generated.models.user import MeUpdate, Onboarding
from services.adapters.dynamodb import keys
from services.core.errors import (
    ConflictException,
    PreconditionException,
)
from services.core.ids import new_id
from services.core.paging import PageRequest
from tests.unit.services.staff import EVERYBODY, member, team, who
from tests.unit.services.world import actions, event, refused, row, settled, state


@pytest.fixture
def tenants(services, people):
    """Three tenants of which Ann is a member, oldest first; the table is emptied behind them."""
    mine = [people, settled(services), settled(services)]
    mine.sort(key=lambda p: p.tenant_id)
    for place in mine:
        member(services, place, "ann", "viewer")
    return mine


class TestGetMe:
    def test_begins_in_the_tenant_of_the_token(self, services, tenants):
        principal = who(tenant_id=tenants[1].tenant_id)
        assert services.profiles.me(principal).tenant_id == services.profiles.home(principal) == tenants[1].tenant_id

    @pytest.mark.parametrize("token_says", [None, new_id("ten")])
    def test_else_in_the_oldest_the_token_names_nothing_one_does_not_belong_to(self, services, tenants, token_says):
        principal = who(tenant_id=token_says)
        assert services.profiles.me(principal).tenant_id == services.profiles.home(principal) == tenants[0].tenant_id

    def test_somebody_without_memberships_has_no_tenant(self, services, people):
        me = services.profiles.me(who("stranger", people.tenant_id))
        assert (me.tenant_id, me.memberships, services.profiles.home(who("stranger", people.tenant_id))) == (None, [], None)

    def test_says_who_one_is_and_what_one_may(self, services, people):
        member(services, people, "ann", "devops", "deploy:prod", name="Ann Lee")
        me = services.profiles.me(who())
        assert (me.user_id, me.email, me.name, me.phone) == ("ann", "ann@example.test", "Ann Lee", None)
        assert (me.onboarding, me.revision) == (Onboarding.NOT_STARTED, 0)
        [mine] = me.memberships
        assert (mine.tenant_id, mine.role, mine.grants) == (people.tenant_id, "devops", ["deploy:prod"])

    def test_memberships_have_their_tenants_present_names_oldest_first(self, services, tenants):
        services.table.put({**row(services, keys.tenant(tenants[1].tenant_id)), "name": "Renamed"})
        names = [m.tenant_name for m in services.profiles.me(who()).memberships]
        assert names == [f"Acme {tenants[0].tenant_id[4:]}", "Renamed", f"Acme {tenants[2].tenant_id[4:]}"]


class TestUpdateMe:
    def test_what_is_named_changes_and_the_rest_stays(self, services, people):
        member(services, people, "ann", name="Ann Lee")
        services.profiles.update(who(), MeUpdate(phone="+27215550100"), None)
        me = services.profiles.update(who(), MeUpdate(onboarding=Onboarding.COMPLETED), 1)
        assert me == services.profiles.me(who())
        assert (me.name, me.phone, me.onboarding, me.revision) == ("Ann Lee", "+27215550100", "completed", 2)

    def test_a_name_changes_wherever_lists_show_it(self, services, tenants):
        teams = [team(services, place, ann="lead") for place in tenants[:2]]
        before = [services.standings.get(place.tenant_id, "ann") for place in tenants]
        services.profiles.update(who(), MeUpdate(name="Ann Roe"), None)
        for place, was in zip(tenants, before, strict=True):
            found = services.standings.get(place.tenant_id, "ann")
            assert (found.name, found.revision) == ("Ann Roe", was.revision + 1)
        for place, unit_id in zip(tenants, teams, strict=False):
            assert services._teams.get(place.tenant_id, unit_id, "ann").name == "Ann Roe"

    def test_a_copy_that_differs_is_put_right_by_the_same_name(self, services, people):
        services.profiles.update(who(), MeUpdate(name="Ann Roe"), None)
        member(services, people, "ann", name="Ann Lee")
        services.profiles.update(who(), MeUpdate(name="Ann Roe"), None)
        assert services.standings.get(people.tenant_id, "ann").name == "Ann Roe"

    def test_more_copies_than_one_transaction_takes_are_all_written(self, services, people, monkeypatch):
        monkeypatch.setattr("services.users.profile._ONE_TRANSACTION", 2)
        member(services, people, "ann")
        teams = [team(services, people, ann="member") for _ in range(3)]
        services.profiles.update(who(), MeUpdate(name="Ann Roe"), None)
        assert {services._teams.get(people.tenant_id, unit_id, "ann").name for unit_id in teams} == {"Ann Roe"}
        assert services.standings.get(people.tenant_id, "ann").name == "Ann Roe"

    def test_the_own_tenants_trail_says_what_changed_and_not_to_what(self, services, people):
        member(services, people, "ann")
        services.profiles.update(who(), MeUpdate(name="Ann Roe", phone="+27215550100"), None)
        told = event(services, people, "PROFILE_UPDATED")
        assert (told["resourceId"], told["details"]) == ("ann", {"changed": ["name", "phone"]})

    def test_a_name_is_told_in_the_trail_of_every_tenant_that_shows_it(self, services, tenants):
        services.profiles.update(who(tenant_id=tenants[1].tenant_id), MeUpdate(name="Ann Roe"), None)
        assert [event(services, place, "PROFILE_UPDATED")["details"] for place in tenants] == [{"changed": ["name"]}] * 3

    def test_what_no_list_shows_in_ones_own_only(self, services, tenants):
        services.profiles.update(who(tenant_id=tenants[1].tenant_id), MeUpdate(phone="+27215550100"), None)
        assert [actions(services, place) for place in tenants] == [[], ["PROFILE_UPDATED"], []]

    def test_somebody_without_a_tenant_has_a_profile_too(self, services, people):
        assert services.profiles.update(who("stranger"), MeUpdate(name="Sam"), 0).name == "Sam"
        assert services.profiles.me(who("stranger")).name == "Sam"
        assert actions(services, people) == []

    def test_another_revision_is_refused(self, services, people):
        member(services, people, "ann")
        before = state(services, people)
        with refused(PreconditionException, "PRECONDITION_FAILED"):
            services.profiles.update(who(), MeUpdate(name="Ann Roe"), 1)
        assert state(services, people) == before
        assert services.profiles.me(who()).revision == 0

    @pytest.mark.parametrize("already", [0, 1])
    def test_a_profile_that_changed_at_the_same_moment_stays(self, services, people, monkeypatch, already):
        member(services, people, "ann")
        for _ in range(already):
            services.profiles.update(who(), MeUpdate(phone="+27215550100"), None)
        read = services._profiles.with_tenants("ann", [people.tenant_id])
        services.profiles.update(who(), MeUpdate(name="First"), None)
        monkeypatch.setattr(services._profiles, "with_tenants", lambda *_: read)
        with refused(ConflictException, "CONFLICT"):
            services.profiles.update(who(), MeUpdate(name="Second"), None)
        monkeypatch.undo()
        assert services.profiles.me(who()).name == services.standings.get(people.tenant_id, "ann").name == "First"


class TestListMyTenants:
    @pytest.mark.parametrize("limit", [1, 2, 3, 100])
    def test_everything_once_oldest_first(self, services, tenants, limit):
        found, after = [], None
        while True:
            page = services.profiles.tenants(who(), PageRequest(limit, after))
            found += [m.tenant_id for m in page.items]
            after = page.next
            if after is None:
                break
        assert found == [place.tenant_id for place in tenants]

    def test_somebody_without_memberships_has_an_empty_list(self, services, people):
        assert services.profiles.tenants(who("stranger"), EVERYBODY).items == []
