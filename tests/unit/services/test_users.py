"""People: their sessions, themselves, and the members of a tenant."""

import pytest

from generated.models.user import MeUpdate, Onboarding, TenantRole, UserAdd, UserUpdate
from services.adapters.dynamodb import keys
from services.core.errors import (
    ConflictException,
    NotFoundException,
    PreconditionException,
    RuleException,
    ServiceUnavailable,
    UnauthenticatedException,
    Way,
)
from services.core.ids import new_id
from services.core.paging import Page, PageRequest
from services.core.principal import Principal
from services.invitations.delivery import Delivery
from services.users.members import MemberService
from services.users.sessions import SessionService
from tests.unit.services.accounts import SESSION, Accounts
from tests.unit.services.staff import administrators, counted, member, placed, team, unit
from tests.unit.services.world import NOON, actions, later, refused, row, rows, settled, state

STRONG = "Correct-Horse-9"
EVERYBODY = PageRequest(100)


def who(user_id="ann", tenant_id=None):
    return Principal(user_id, f"{user_id}@example.test", tenant_id)


def unavailable(*_):
    raise ServiceUnavailable


def event(services, people, action):
    """The one line of the tenant's trail with this action."""
    [found] = [e for e in rows(services, people, "EVENT#") if e["action"] == action]
    return found


class TestCreateSession:
    @pytest.fixture
    def accounts(self):
        return Accounts(passwords={"admin@acme.test": " Pass Word "})

    def test_an_address_is_the_same_in_any_case_and_the_password_is_not_touched(self, accounts):
        assert SessionService(accounts).open("Admin@Acme.TEST", " Pass Word ") == SESSION
        with refused(UnauthenticatedException, "INVALID_CREDENTIALS"):
            SessionService(accounts).open("admin@acme.test", "Pass Word")

    def test_a_password_that_somebody_else_set_must_be_changed(self, accounts):
        accounts.given.add("admin@acme.test")
        with pytest.raises(ConflictException) as caught:
            SessionService(accounts).open("admin@acme.test", " Pass Word ")
        assert (caught.value.code, caught.value.links) == ("PASSWORD_CHANGE_REQUIRED", {"sign-in": Way("createSession", {})})

    def test_and_is_changed_with_the_first_session(self, accounts):
        accounts.given.add("admin@acme.test")
        assert SessionService(accounts).open("admin@acme.test", " Pass Word ", STRONG) == SESSION
        assert accounts.passwords["admin@acme.test"] == STRONG
        assert SessionService(accounts).open("admin@acme.test", STRONG) == SESSION

    @pytest.mark.parametrize(("new", "fault"), [("weak", "MIN_LENGTH"), (" Pass Word ", "SAME")])
    def test_not_to_a_weak_one_nor_to_itself(self, accounts, new, fault):
        accounts.given.add("admin@acme.test")
        with pytest.raises(RuleException) as caught:
            SessionService(accounts).open("admin@acme.test", " Pass Word ", new)
        assert caught.value.code == "INVALID_PASSWORD"
        assert ("/body/newPassword", fault) in {(f.pointer, f.code) for f in caught.value.faults}
        assert accounts.passwords["admin@acme.test"] == " Pass Word "

    def test_a_wrong_password_is_wrong_before_the_new_one_is_weak(self, accounts):
        accounts.given.add("admin@acme.test")
        with refused(UnauthenticatedException, "INVALID_CREDENTIALS"):
            SessionService(accounts).open("admin@acme.test", "guess", "weak")

    def test_ones_own_password_is_not_changed(self, accounts):
        assert SessionService(accounts).open("admin@acme.test", " Pass Word ", STRONG) == SESSION
        assert accounts.passwords["admin@acme.test"] == " Pass Word "


class TestRefreshSession:
    def test_a_refresh_token_is_handed_on_as_it_is(self):
        accounts = Accounts()
        assert SessionService(accounts).refresh("abc.DEF") == SESSION
        assert accounts.refreshed == ["abc.DEF"]


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


class TestListUsers:
    def test_all_or_those_of_one_role_and_never_another_tenants(self, services, people):
        for user_id, role in (("ann", "tenant_admin"), ("ben", "editor"), ("cat", "editor")):
            member(services, people, user_id, role)
        member(services, settled(services), "dan", "editor")

        def listed(role):
            return {user.user_id for user in services.members.list_page(people.tenant_id, role, EVERYBODY).items}

        assert listed(None) == {"ann", "ben", "cat"}
        assert listed(TenantRole.EDITOR) == {"ben", "cat"}
        assert listed(TenantRole.VIEWER) == set()

    @pytest.mark.parametrize("role", [None, TenantRole.EDITOR])
    def test_pages_hold_everybody_once(self, services, people, role):
        for number in range(5):
            member(services, people, f"user-{number}")
        found, after = [], None
        while True:
            page = services.members.list_page(people.tenant_id, role, PageRequest(2, after))
            found += [user.user_id for user in page.items]
            after = page.next
            if after is None:
                break
        assert sorted(found) == [f"user-{number}" for number in range(5)]

    def test_a_role_given_anew_moves_a_person_between_the_lists(self, services, people):
        member(services, people, "ben", "editor")
        services.members.update(people.admin, people.tenant_id, "ben", UserUpdate(role=TenantRole.DESIGNER), None)
        assert services.members.list_page(people.tenant_id, TenantRole.EDITOR, EVERYBODY).items == []
        assert [u.user_id for u in services.members.list_page(people.tenant_id, TenantRole.DESIGNER, EVERYBODY).items] == ["ben"]


@pytest.fixture
def accounts():
    return Accounts(users={"dana@acme.test": "dana"})


class Post:
    """What would be mailed to whom."""

    def __init__(self):
        self.mails = []

    def send(self, to, subject, text, html):
        self.mails.append((to, subject, text))


@pytest.fixture
def post():
    return Post()


@pytest.fixture
def members(services, accounts, post):
    delivery = Delivery(post, "https://console.test/")
    return MemberService(services.standings, services._teams, services._profiles, accounts, services.invitations, delivery, services.ledger)


class TestAddUser:
    def add(self, members, people, role=TenantRole.EDITOR, **more):
        return members.add(people.admin, people.tenant_id, UserAdd(email="Dana@Acme.test", role=role, **more))

    def test_is_a_member_at_once(self, services, people, members, accounts):
        with later(0, NOON):
            user = self.add(members, people, grants=["deploy:prod"])
        assert members.get(people.tenant_id, "dana") == user.model_copy(update={"teams": []})
        assert (user.email, user.role, user.grants, user.revision) == ("dana@acme.test", "editor", ["deploy:prod"], 1)
        assert (user.invited_by, user.joined_at, user.updated_at) == ("user-1@example.test", NOON, NOON)
        standing = services.standings.read(people.tenant_id, "dana")
        assert (standing.role, standing.grants) == ("editor", frozenset({"deploy:prod"}))
        assert accounts.groups == {(people.tenant_id, "dana")}
        told = event(services, people, "USER_ADDED")
        assert (told["actor"], told["resourceId"]) == ("user-1", "dana")
        assert told["details"] == {"role": "editor", "grants": ["deploy:prod"]}

    def test_an_administrator_is_counted(self, services, people, members):
        self.add(members, people, TenantRole.TENANT_ADMIN)
        assert administrators(services, people) == 1

    def test_who_has_no_account_is_invited_instead(self, services, people, members, accounts):
        accounts.users.clear()
        before = state(services, people)
        with pytest.raises(NotFoundException) as caught:
            self.add(members, people)
        assert caught.value.code == "USER_NOT_FOUND"
        assert caught.value.links == {"invite": Way("createInvitation", {"tenantId": people.tenant_id})}
        assert state(services, people) == before

    def test_who_is_a_member_already_is_shown(self, services, people, members):
        self.add(members, people)
        before = state(services, people)
        with pytest.raises(ConflictException) as caught:
            self.add(members, people, TenantRole.TENANT_ADMIN, confirm_multi_tenant=True)
        assert caught.value.code == "USER_EXISTS"
        assert caught.value.links == {"user": Way("getUser", {"tenantId": people.tenant_id, "userId": "dana"})}
        assert state(services, people) == before

    def test_two_who_add_the_same_person_at_once_add_them_once(self, services, people, members, monkeypatch):
        nobody = services.standings.of_user("dana", EVERYBODY)
        self.add(members, people)
        monkeypatch.setattr(services.standings, "of_user", lambda *_: nobody)
        with refused(ConflictException, "USER_EXISTS"):
            self.add(members, people, TenantRole.TENANT_ADMIN)
        assert administrators(services, people) == 0

    @pytest.mark.parametrize("confirmed", [None, False])
    def test_who_belongs_elsewhere_is_added_only_on_purpose(self, services, people, members, confirmed):
        member(services, settled(services), "dana", name="Dana Reyes")
        before = state(services, people)
        with refused(RuleException, "CONFIRMATION_REQUIRED"):
            self.add(members, people, confirm_multi_tenant=confirmed)
        assert state(services, people) == before
        assert self.add(members, people, confirm_multi_tenant=True).role == "editor"

    def test_what_another_tenant_calls_them_is_not_shown(self, services, people, members):
        member(services, settled(services), "dana", name="Dana of Globex")
        assert self.add(members, people, confirm_multi_tenant=True).name is None
        assert "Globex" not in str(state(services, people))

    def test_a_person_keeps_the_name_of_their_profile(self, services, people, members):
        services.profiles.update(who("dana"), MeUpdate(name="Dana Reyes"), None)
        assert self.add(members, people).name == "Dana Reyes"

    def test_a_group_that_cannot_be_joined_is_in_nobodys_way(self, services, people, members, accounts, not_done):
        accounts.in_trouble = True
        self.add(members, people)
        assert services.standings.read(people.tenant_id, "dana").role == "editor"
        about = {"tenant_id": people.tenant_id, "user_id": "dana", "error": "ServiceUnavailable"}
        assert not_done == [("group of the user pool not changed", about)]

    def test_a_person_is_told_by_mail(self, services, people, members, post):
        self.add(members, people, TenantRole.DEVOPS)
        [(to, subject, text)] = post.mails
        name = f"Acme {people.tenant_id[4:]}"
        assert (to, subject) == ("dana@acme.test", f"You belong to {name} now")
        assert f"user-1@example.test has added you to {name} as DevOps engineer" in text
        assert "https://console.test/" in text

    def test_an_invitation_that_waits_for_them_ends_with_it(self, services, people, members):
        inviting = services._invitations
        made = self.invited(services, people)
        self.add(members, people)
        assert inviting.get(people.tenant_id, made).invitation.status == "cancelled"
        assert rows(services, people, "INVITELOCK#") == []
        told = event(services, people, "INVITATION_CANCELLED")
        assert (told["actor"], told["resourceId"]) == ("user-1", made)
        assert told["details"] == {"email": "dana@acme.test", "reason": "added"}

    def test_one_that_has_lapsed_stays_as_it_is(self, services, people, members):
        with later(-8 * 24 * 3600):
            made = self.invited(services, people)
        self.add(members, people)
        assert services._invitations.get(people.tenant_id, made).invitation.status == "expired"

    def test_one_that_is_made_at_the_same_moment_refuses_it(self, services, people, members, monkeypatch):
        monkeypatch.setattr(services._invitations, "waiting", lambda *_: self.invited(services, people) and None)
        with refused(ConflictException, "CONFLICT"):
            self.add(members, people)
        monkeypatch.undo()
        assert self.add(members, people).user_id == "dana"

    def invited(self, services, people):
        """Invite the address; give the invitation's id. The mail and the account are somebody else's tests."""
        prepared = services.invitations.first_admin(people.admin, services.tenants.get(people.tenant_id), "dana@acme.test")
        services.table.write(prepared.changes)
        return rows(services, people, "INVITATION#")[-1]["invitationId"]


class TestGetUser:
    def test_comes_with_their_teams(self, services, people):
        member(services, people, "ann")
        teams = [team(services, people, ann="member") for _ in range(2)]
        assert services.members.get(people.tenant_id, "ann").teams == sorted(teams)

    def test_whose_changes_are_changes_of_theirs(self, services, people):
        member(services, people, "ann")
        unit_id = team(services, people, ann="member")
        joined = services.members.get(people.tenant_id, "ann")
        services.teams.remove(people.admin, people.tenant_id, unit_id, "ann", None)
        left = services.members.get(people.tenant_id, "ann")
        assert [(user.revision, user.teams) for user in (joined, left)] == [(2, [unit_id]), (3, [])]

    def test_a_team_that_was_deleted_is_none_of_them(self, services, people):
        member(services, people, "ann")
        kept, gone = (team(services, people, ann="member") for _ in range(2))
        services.units.delete(people.admin, people.tenant_id, gone, None, cascade=True)
        assert services.members.get(people.tenant_id, "ann").teams == [kept]

    def test_another_tenants_member_is_not_found(self, services, people):
        member(services, settled(services), "ann")
        with refused(NotFoundException, "USER_NOT_FOUND"):
            services.members.get(people.tenant_id, "ann")


class TestUpdateUser:
    def update(self, services, people, user_id, if_match=None, principal=None, **wanted):
        return services.members.update(principal or people.admin, people.tenant_id, user_id, UserUpdate(**wanted), if_match)

    def test_works_with_the_next_request_and_leaves_the_rest(self, services, people):
        member(services, people, "ben", "editor", "deploy:prod")
        user = self.update(services, people, "ben", role=TenantRole.DESIGNER)
        assert (user.role, user.grants, user.revision) == ("designer", ["deploy:prod"], 2)
        assert services.standings.get(people.tenant_id, "ben") == user
        standing = services.standings.read(people.tenant_id, "ben")
        assert (standing.role, standing.grants) == ("designer", frozenset({"deploy:prod"}))
        assert event(services, people, "USER_UPDATED")["details"] == {
            "before": {"role": "editor", "grants": ["deploy:prod"]},
            "after": {"role": "designer", "grants": ["deploy:prod"]},
        }

    def test_teams_stay(self, services, people):
        member(services, people, "ben", "editor")
        unit_id = team(services, people, ben="lead")
        self.update(services, people, "ben", role=TenantRole.DESIGNER)
        assert services.members.get(people.tenant_id, "ben").teams == [unit_id]

    def test_grants_are_taken_away_by_an_empty_list(self, services, people):
        member(services, people, "ben", "editor", "deploy:prod")
        assert self.update(services, people, "ben", grants=[]).grants == []
        assert services.standings.read(people.tenant_id, "ben").grants == frozenset()

    @pytest.mark.parametrize(("before", "after", "count"), [("editor", "tenant_admin", 2), ("tenant_admin", "editor", 1)])
    def test_administrators_are_counted(self, services, people, before, after, count):
        member(services, people, "boss", "tenant_admin")
        member(services, people, "ben", before)
        self.update(services, people, "ben", role=TenantRole(after))
        assert administrators(services, people) == count

    def test_the_last_administrator_stays_one(self, services, people):
        member(services, people, "boss", "tenant_admin")
        before = state(services, people)
        with pytest.raises(RuleException) as caught:
            self.update(services, people, "boss", role=TenantRole.VIEWER)
        assert (caught.value.code, list(caught.value.links)) == ("LAST_ADMIN", ["users"])
        assert state(services, people) == before

    def test_nobody_demotes_themselves(self, services, people):
        member(services, people, "user-1", "tenant_admin")
        member(services, people, "boss", "tenant_admin")
        before = state(services, people)
        with refused(RuleException, "CANNOT_DEMOTE_SELF"):
            self.update(services, people, "user-1", role=TenantRole.TEAM_LEAD)
        assert state(services, people) == before
        assert self.update(services, people, "user-1", role=TenantRole.TENANT_ADMIN, grants=["deploy:prod"]).grants == ["deploy:prod"]

    def test_another_revision_is_refused_before_any_rule(self, services, people):
        member(services, people, "user-1", "tenant_admin")
        with refused(PreconditionException, "PRECONDITION_FAILED"):
            self.update(services, people, "user-1", 7, role=TenantRole.VIEWER)

    def test_of_two_changes_at_once_one_is_refused(self, services, people, monkeypatch):
        was = member(services, people, "ben", "editor")
        self.update(services, people, "ben", role=TenantRole.DESIGNER)
        monkeypatch.setattr(services.standings, "get", lambda *_: was)
        with refused(ConflictException, "CONFLICT"):
            self.update(services, people, "ben", role=TenantRole.TENANT_ADMIN)
        assert administrators(services, people) == 0

    def test_another_tenants_member_is_not_found(self, services, people):
        foreign = settled(services)
        member(services, foreign, "ben", "editor")
        with refused(NotFoundException, "USER_NOT_FOUND"):
            self.update(services, people, "ben", role=TenantRole.VIEWER)
        assert services.standings.get(foreign.tenant_id, "ben").revision == 1


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


class TestStanding:
    """Membership and tenant as the rows say it, read on every request."""

    def test_a_member_has_role_and_grants(self, services, people):
        member(services, people, "ann", "devops", "deploy:prod")
        standing = services.standings.read(people.tenant_id, "ann")
        assert (standing.tenant_status, standing.role, standing.grants) == ("active", "devops", frozenset({"deploy:prod"}))

    def test_a_stranger_has_none(self, services, people):
        standing = services.standings.read(people.tenant_id, "ann")
        assert (standing.tenant_status, standing.role, standing.grants) == ("active", None, frozenset())

    def test_an_unknown_tenant_has_no_status(self, services):
        assert services.standings.read(new_id("ten"), "ann").tenant_status is None
