"""People at the real user pool and table of the emulated cloud: accounts, groups, and many at the same moment."""

from threading import Barrier

import pytest

from generated.models.user import TeamMemberUpdate, TeamRole, TenantRole, UserAdd, UserUpdate
from local.stack import client
from services.adapters.dynamodb import keys
from services.core.errors import RuleException, SiteBuilderException, UnauthenticatedException
from services.core.ids import new_id
from services.users.ports import AccountExists
from tests.integration.services.racing import done, held, race, refusals, together
from tests.unit.services.staff import administrators, counted, member, placed, team
from tests.unit.services.world import actions, refused, row, rows

pytestmark = pytest.mark.emulator
OWN = "Correct-Horse-9"
RIVALS = 50


@pytest.fixture
def email():
    return f"{new_id('req').lower()}@people.test"


@pytest.fixture
def pool(aws):
    return client("cognito-idp", aws.endpoint)


class TestAccounts:
    def test_somebody_new_signs_in_with_the_password_they_chose(self, aws, services, email):
        user_id = services._identities.create(email, "Ann Lee", OWN)
        session = services.sessions.open(email.upper(), OWN)
        principal = aws.authenticator.identify(f"Bearer {session.id_token}")
        assert (principal.user_id, principal.email) == (user_id, email)
        assert services._identities.find(email) == user_id

    def test_their_address_is_verified_and_nothing_was_mailed_by_the_pool(self, services, pool, email):
        services._identities.create(email, "Ann Lee", OWN)
        found = pool.admin_get_user(UserPoolId=services.settings.user_pool_id, Username=email)
        attributes = {a["Name"]: a["Value"] for a in found["UserAttributes"]}
        assert (attributes["email_verified"], attributes["name"], found["UserStatus"]) == ("true", "Ann Lee", "CONFIRMED")

    def test_an_address_has_one_account_and_its_password_stays(self, services, email):
        services._identities.create(email, "Ann Lee", OWN)
        with pytest.raises(AccountExists):
            services._identities.create(email, "Somebody Else", "Another-Horse-9")
        assert services.sessions.open(email, OWN).id_token

    def test_nobody_is_found_where_there_is_no_account(self, services, email):
        assert services._identities.find(email) is None

    def test_a_password_that_somebody_else_set_is_replaced_before_the_first_session(self, services, pool, email):
        pool.admin_create_user(
            UserPoolId=services.settings.user_pool_id,
            Username=email,
            TemporaryPassword="Temporary-2026!",
            MessageAction="SUPPRESS",
            UserAttributes=[{"Name": "email", "Value": email}],
        )
        with pytest.raises(SiteBuilderException, match="PASSWORD_CHANGE_REQUIRED"):
            services.sessions.open(email, "Temporary-2026!")
        assert services.sessions.open(email, "Temporary-2026!", OWN).refresh_token
        assert services.sessions.open(email, OWN).id_token
        with refused(UnauthenticatedException, "INVALID_CREDENTIALS"):
            services.sessions.open(email, "Temporary-2026!")

    def test_one_whose_password_is_not_the_persons_own_is_unfinished(self, services, pool, email):
        made = pool.admin_create_user(
            UserPoolId=services.settings.user_pool_id,
            Username=email,
            TemporaryPassword="Temporary-2026!",
            MessageAction="SUPPRESS",
            UserAttributes=[{"Name": "email", "Value": email}, {"Name": "email_verified", "Value": "true"}],
        )
        user_id = next(a["Value"] for a in made["User"]["Attributes"] if a["Name"] == "sub")
        assert services._identities.unfinished(email) == user_id
        services._identities.finish(user_id, OWN)
        assert services._identities.unfinished(email) is None
        assert services.sessions.open(email, OWN).id_token

    def test_an_address_that_is_not_verified_is_nobodys(self, aws, services, pool, email):
        services._identities.create(email, "Ann Lee", OWN)
        unverified = [{"Name": "email_verified", "Value": "false"}]
        pool.admin_update_user_attributes(UserPoolId=services.settings.user_pool_id, Username=email, UserAttributes=unverified)
        principal = aws.authenticator.identify(f"Bearer {services.sessions.open(email, OWN).id_token}")
        assert (principal.signed_in, principal.email) == (True, "")


class TestGroups:
    def members_of(self, services, pool, tenant_id):
        found = pool.list_users_in_group(UserPoolId=services.settings.user_pool_id, GroupName=tenant_id)["Users"]
        return {a["Value"] for user in found for a in user["Attributes"] if a["Name"] == "sub"}

    def test_follow_the_membership(self, services, people, pool, email):
        user_id = services._identities.create(email, "Ann Lee", OWN)
        services.members.add(people.admin, people.tenant_id, UserAdd(email=email, role=TenantRole.EDITOR))
        assert self.members_of(services, pool, people.tenant_id) == {user_id}
        services.members.remove(people.admin, people.tenant_id, user_id, None)
        assert self.members_of(services, pool, people.tenant_id) == set()
        assert services._identities.find(email) == user_id

    def test_founding_joining_and_leaving_twice_is_once(self, services, people, pool, email):
        user_id = services._identities.create(email, "Ann Lee", OWN)
        for _ in range(2):
            services._identities.found_group(people.tenant_id)
            services._identities.join(people.tenant_id, user_id)
        assert self.members_of(services, pool, people.tenant_id) == {user_id}
        for _ in range(2):
            services._identities.leave(people.tenant_id, user_id)
        assert self.members_of(services, pool, people.tenant_id) == set()


class TestTheLastTwoAdministrators:
    @pytest.fixture
    def bosses(self, services, people):
        for user_id in ("ann", "ben"):
            member(services, people, user_id, "tenant_admin")
        return {user_id: people.of("tenant_admin", user_id=user_id) for user_id in ("ann", "ben")}

    def demote(self, services, people, by, whom):
        return lambda: services.members.update(by, people.tenant_id, whom, UserUpdate(role=TenantRole.VIEWER), None)

    def remove(self, services, people, by, whom):
        return lambda: services.members.remove(by, people.tenant_id, whom, None)

    def test_of_fifty_who_take_one_away_exactly_one_does(self, services, people, bosses, monkeypatch):
        ways = [
            self.demote(services, people, bosses["ann"], "ben"),
            self.demote(services, people, bosses["ben"], "ann"),
            self.remove(services, people, bosses["ann"], "ben"),
            self.remove(services, people, bosses["ben"], "ann"),
            self.remove(services, people, bosses["ann"], "ann"),
        ]
        all_have_read = Barrier(RIVALS)
        for name in ("get", "placed"):
            monkeypatch.setattr(services.standings, name, held(getattr(services.standings, name), all_have_read))
        taken, codes = race(*[ways[number % len(ways)] for number in range(RIVALS)])
        left = [m["userId"] for m in rows(services, people, "MEMBER#") if m["role"] == "tenant_admin"]
        assert (len(taken), len(left), administrators(services, people)) == (1, 1, 1)
        assert codes <= {"LAST_ADMIN", "CONFLICT"}
        assert len(actions(services, people)) == 1

    @pytest.mark.parametrize("how", ["demote", "remove"])
    def test_one_way_only(self, services, people, bosses, how):
        act = getattr(self, how)
        pairs = [("ann", "ben"), ("ben", "ann")] * (RIVALS // 2)
        results = together(*[act(services, people, bosses[by], whom) for by, whom in pairs])
        left = [m["userId"] for m in rows(services, people, "MEMBER#") if m["role"] == "tenant_admin"]
        assert (len(left), administrators(services, people)) == (1, 1)
        taken = [whom for (_, whom), result in zip(pairs, results, strict=True) if done([result])]
        assert set(taken) == {"ann", "ben"} - set(left)
        assert len(taken) == 1 or how == "demote"  # who is a viewer already is made one again
        assert refusals(results) - ({"USER_NOT_FOUND"} if how == "remove" else set()) <= {"LAST_ADMIN", "CONFLICT"}
        assert [event["resourceId"] for event in rows(services, people, "EVENT#")] == taken


class TestAdding:
    def test_a_person_is_added_once(self, services, people, email):
        user_id = services._identities.create(email, "Ann Lee", OWN)
        wanted = UserAdd(email=email, role=TenantRole.TENANT_ADMIN)
        added, codes = race(*[lambda: services.members.add(people.admin, people.tenant_id, wanted)] * 20)
        assert (len(added), administrators(services, people)) == (1, 1)
        assert codes <= {"USER_EXISTS", "CONFLICT"}
        assert [m["userId"] for m in rows(services, people, "MEMBER#")] == [user_id]


class TestTeams:
    def test_of_two_leads_who_go_at_once_one_stays(self, services, people):
        for user_id in ("ann", "ben", "cat"):
            member(services, people, user_id)
        unit_id = team(services, people, ann="lead", ben="lead", cat="member")

        def demote(user_id):
            wanted = TeamMemberUpdate(team_role=TeamRole.MEMBER)
            return lambda: services.teams.update(people.admin, people.tenant_id, unit_id, user_id, wanted, None)

        def remove(user_id):
            return lambda: services.teams.remove(people.admin, people.tenant_id, unit_id, user_id, None)

        race(*[act(user_id) for user_id in ("ann", "ben") for act in (demote, remove)] * 5)
        there = rows(services, people, "TEAMMEMBER#")
        leads = [place for place in there if place["teamRole"] == "lead"]
        assert (len(leads), counted(services, people, unit_id)) == (1, (len(there), 1))

    def test_many_teams_are_left_in_a_few_transactions_and_no_more_than_a_limit_joined(self, services, people, monkeypatch):
        monkeypatch.setattr("services.adapters.dynamodb.memberships.MOST_TEAMS", 98)
        member(services, people, "ann")
        teams = [team(services, people, ann="member") for _ in range(98)]
        with refused(RuleException, "TEAM_LIMIT_EXCEEDED"):
            team(services, people, ann="member")
        assert services.members.get(people.tenant_id, "ann").teams == sorted(teams)
        services.members.remove(people.admin, people.tenant_id, "ann", None)
        assert rows(services, people, "TEAMMEMBER#") == rows(services, people, "MEMBER#") == []
        assert {counted(services, people, unit_id) for unit_id in teams} == {(0, 0)}

    @pytest.mark.parametrize("attempt", range(3))
    def test_who_is_removed_while_being_added_to_teams_is_in_none(self, services, people, attempt):
        member(services, people, "ann")
        teams = [team(services, people) for _ in range(6)]

        def add(unit_id):
            return lambda: placed(services, people, unit_id, "ann")

        def remove():
            services.members.remove(people.admin, people.tenant_id, "ann", None)

        race(*map(add, teams[:3]), remove, *map(add, teams[3:]), remove, remove)
        there = rows(services, people, "TEAMMEMBER#")
        assert there == [] or row(services, keys.member(people.tenant_id, "ann")) is not None
        for unit_id in teams:
            assert counted(services, people, unit_id)[0] == len([place for place in there if place["unitId"] == unit_id])
