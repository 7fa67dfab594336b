"""The members of a tenant: listed, added, changed, and what they may. How one leaves is in `test_user_removal.py`."""

import pytest

from generated.models.user import MeUpdate, TenantRole, UserAdd, UserUpdate
from services.core.errors import (
    ConflictException,
    NotFoundException,
    PreconditionException,
    RuleException,
    Way,
)
from services.core.ids import new_id
from services.core.paging import PageRequest
from tests.unit.services.staff import EVERYBODY, administrators, member, team, who
from tests.unit.services.world import NOON, event, later, refused, rows, settled, state


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

    def test_a_person_is_told_by_mail(self, services, people, members, mailbox):
        self.add(members, people, TenantRole.DEVOPS)
        [(to, subject, text, _)] = mailbox.mails
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
