"""What those do who were invited: look at the link, accept, decline."""

from datetime import timedelta

import pytest

from generated.models.invitation import InvitationAccept, InvitationDecline, InvitationStatus
from generated.models.tenant import TenantStatus
from generated.models.user import TeamRole, TenantRole
from services.core import clock
from services.core.errors import ServiceUnavailable
from services.core.passwords import invalid_password
from services.core.principal import ANONYMOUS, Principal
from services.core.refusals import unit_not_found
from services.core.tokens import hashed
from tests.unit.services.office import ACCEPT, STRONG, days_later, member_of
from tests.unit.services.world import NOON, refused_with


class TestGetInvitationByToken:
    def test_tells_what_the_invited_person_may_see(self, office):
        office.invite(unit_id=office.unit(), message="Welcome")
        seen = office.answers.preview(office.mailbox.token())
        assert (seen.organization_name, seen.team_name, seen.message, seen.requires_registration) == ("Acme", "Writers", "Welcome", True)

    def test_knows_who_has_an_account(self, office):
        office.signed_in("dana@acme.test")
        office.invite()
        assert office.answers.preview(office.mailbox.token()).requires_registration is False

    def test_an_unknown_link_is_not_there(self, office):
        refused_with("INVITATION_NOT_FOUND", office.answers.preview, "x" * 43)

    def test_a_lapsed_one_is_gone(self, office):
        with clock.frozen(NOON):
            office.invite()
        with days_later(7):
            refused_with("INVITATION_EXPIRED", office.answers.preview, office.mailbox.token())


class TestAcceptInvitation:
    def test_somebody_new_gets_an_account_and_a_membership(self, office):
        office.invite(unit_id=office.unit())
        token = office.mailbox.token()
        done = office.answers.accept(ANONYMOUS, token, InvitationAccept(name="Dana Reyes", password=STRONG))
        assert (done.new_user, done.role, done.organization_name) == (True, TenantRole.EDITOR, "Acme")
        member = office.members.get(office.tenant_id, done.user_id)
        assert (member.email, member.name, member.role, member.invited_by) == ("dana@acme.test", "Dana Reyes", "editor", office.admin.email)
        assert office.teams[done.unit_id, done.user_id].team_role == TeamRole.MEMBER
        assert office.profiles.get(done.user_id).name == "Dana Reyes"
        assert office.identities.joined == [(office.tenant_id, done.user_id)]
        assert office.mailbox.mails[-1][:2] == (office.admin.email, "dana@acme.test has joined Acme")
        refused_with("INVITATION_USED", office.answers.accept, ANONYMOUS, token, InvitationAccept(name="Dana", password=STRONG))

    def test_somebody_signed_in_needs_nothing_more(self, office):
        dana = office.signed_in("dana@acme.test")
        office.invite()
        done = office.answers.accept(dana, office.mailbox.token(), InvitationAccept())
        assert (done.user_id, done.new_user) == (dana.user_id, False)

    def test_somebody_known_keeps_their_name(self, office):
        dana = office.signed_in("dana@acme.test")
        office.table.write([office.profiles.begun(dana.user_id, "Dana R.")])
        office.invite()
        done = office.answers.accept(dana, office.mailbox.token(), InvitationAccept())
        assert office.members.get(office.tenant_id, done.user_id).name == "Dana R."

    def test_another_address_may_not(self, office):
        office.invite()
        other = office.signed_in("other@acme.test")
        refused_with("INVITATION_EMAIL_MISMATCH", office.answers.accept, other, office.mailbox.token(), InvitationAccept())
        told = next(event for event in office.rows("EVENT#") if event["outcome"] == "denied")
        assert (told["action"], told["actor"], told["details"]) == ("INVITATION_DENIED", other.user_id, {"operation": "acceptInvitation"})

    def test_nor_may_one_that_is_not_verified(self, office):
        office.invite()
        refused_with(
            "INVITATION_EMAIL_MISMATCH", office.answers.accept, Principal("user-9", ""), office.mailbox.token(), InvitationAccept()
        )

    def test_who_is_a_member_already_is_told_so(self, office):
        office.invite()
        dana = office.signed_in("dana@acme.test")
        office.table.write(office.members.added(member_of(office, dana.user_id)))
        refusal = refused_with("USER_EXISTS", office.answers.accept, dana, office.mailbox.token(), InvitationAccept())
        assert refusal.links["user"].parameters == {"tenantId": office.tenant_id, "userId": dana.user_id}

    def test_nobody_is_told_where_nobody_invited(self, office):
        prepared = office.invitations.first_admin(ANONYMOUS, office.tenant, "dana@acme.test")
        office.table.write(prepared.changes)
        prepared.send()
        office.answers.accept(ANONYMOUS, office.mailbox.token(), ACCEPT)
        assert [to for to, *_ in office.mailbox.mails] == ["dana@acme.test"]

    def test_whoever_has_an_account_signs_in_first(self, office):
        office.signed_in("dana@acme.test")
        office.invite()
        wanted = InvitationAccept(name="Dana", password=STRONG)
        refusal = refused_with("SIGN_IN_REQUIRED", office.answers.accept, ANONYMOUS, office.mailbox.token(), wanted)
        assert refusal.links["sign-in"].operation_id == "createSession"

    def test_somebody_new_is_told_what_is_missing(self, office):
        office.invite()
        refusal = refused_with("PASSWORD_REQUIRED", office.answers.accept, ANONYMOUS, office.mailbox.token(), InvitationAccept())
        assert [fault.pointer for fault in refusal.faults] == ["/body/name", "/body/password"]

    def test_a_weak_password_makes_no_account(self, office):
        office.invite()
        wanted = InvitationAccept(name="Dana", password="password")
        refused_with("INVALID_PASSWORD", office.answers.accept, ANONYMOUS, office.mailbox.token(), wanted)
        assert office.identities.accounts == {}
        assert office.answers.preview(office.mailbox.token()).status == InvitationStatus.PENDING

    def test_an_organisation_that_is_not_active_gets_no_member_and_no_account(self, office):
        office.invite()
        office.tenant_is(TenantStatus.PENDING)
        wanted = InvitationAccept(name="Dana", password=STRONG)
        refused_with("TENANT_NOT_ACTIVE", office.answers.accept, ANONYMOUS, office.mailbox.token(), wanted)
        assert office.identities.accounts == {}
        office.tenant_is(TenantStatus.ACTIVE)
        assert office.answers.accept(ANONYMOUS, office.mailbox.token(), wanted).new_user

    def test_not_while_somebody_else_is_accepting(self, office):
        office.invite()
        token = office.mailbox.token()
        kept = office.store.by_token(hashed(token))
        with clock.frozen(clock.now()):
            office.answers._claimed(kept)
            assert refused_with("CONFLICT", office.answers.accept, ANONYMOUS, token, ACCEPT).retry_after == 30
        with clock.frozen(clock.now() + timedelta(seconds=20)):
            assert 0 < refused_with("CONFLICT", office.answers.accept, ANONYMOUS, token, ACCEPT).retry_after <= 11

    def test_nor_when_they_began_behind_ones_back(self, office, monkeypatch):
        office.invite()
        token = office.mailbox.token()
        kept = office.store.by_token(hashed(token))
        office.answers._claimed(kept)
        monkeypatch.setattr(office.store, "by_token", lambda _: kept)
        assert refused_with("CONFLICT", office.answers.accept, ANONYMOUS, token, ACCEPT).retry_after > 0

    @pytest.mark.parametrize("sees_the_account", [True, False])
    def test_who_comes_second_is_told_that_the_link_is_used(self, office, monkeypatch, sees_the_account):
        office.invite()
        token = office.mailbox.token()
        kept = office.store.by_token(hashed(token))
        office.answers.accept(ANONYMOUS, token, ACCEPT)
        monkeypatch.setattr(office.store, "by_token", lambda _: kept)
        if not sees_the_account:
            monkeypatch.setattr(office.identities, "find", lambda _: None)
        assert "accepted" in refused_with("INVITATION_USED", office.answers.accept, ANONYMOUS, token, ACCEPT).detail

    @pytest.mark.parametrize("trouble", [invalid_password("Another one."), ServiceUnavailable()], ids=["password", "pool"])
    def test_who_is_refused_an_account_may_try_again_at_once(self, office, trouble):
        office.invite()
        token = office.mailbox.token()
        office.identities.trouble = trouble
        refused_with(trouble.code, office.answers.accept, ANONYMOUS, token, ACCEPT)
        assert office.answers.accept(ANONYMOUS, token, ACCEPT).new_user

    def test_an_account_that_was_left_half_made_is_finished(self, office):
        with clock.frozen(NOON):
            office.invite()
            token = office.mailbox.token()
            office.answers._claimed(office.store.by_token(hashed(token)))
            user_id = office.identities.create("dana@acme.test", "Dana", STRONG)
            office.identities.half_made.add("dana@acme.test")
        with days_later(0, minutes=1):
            assert office.answers.preview(token).requires_registration is True
            done = office.answers.accept(ANONYMOUS, token, InvitationAccept(name="Dana", password="Another-Horse-9"))
        assert (done.user_id, done.new_user, office.identities.half_made) == (user_id, True, set())

    def test_even_by_the_link_of_a_mail_that_was_sent_since(self, office):
        with clock.frozen(NOON):
            invitation = office.invite()
            office.answers._claimed(office.store.by_token(hashed(office.mailbox.token())))
            office.identities.create("dana@acme.test", "Dana", STRONG)
            office.identities.half_made.add("dana@acme.test")
        with days_later(1):
            office.invitations.resend(office.admin, office.tenant_id, invitation.invitation_id)
            assert office.answers.accept(ANONYMOUS, office.mailbox.token(), ACCEPT).new_user

    def test_one_that_was_finished_is_signed_in_to(self, office):
        with clock.frozen(NOON):
            office.invite()
            token = office.mailbox.token()
            office.answers._claimed(office.store.by_token(hashed(token)))
            dana = office.signed_in("dana@acme.test")
        with days_later(0, minutes=1):
            refused_with("SIGN_IN_REQUIRED", office.answers.accept, ANONYMOUS, token, ACCEPT)
            assert office.answers.accept(dana, token, InvitationAccept()).user_id == dana.user_id

    def test_nobody_elses_half_made_account_is_touched(self, office):
        office.signed_in("dana@acme.test")
        office.identities.half_made.add("dana@acme.test")
        office.invite()
        refused_with("SIGN_IN_REQUIRED", office.answers.accept, ANONYMOUS, office.mailbox.token(), ACCEPT)
        assert office.identities.half_made == {"dana@acme.test"}

    def test_what_lapses_before_it_is_written_neither_joins_nor_frees_the_address(self, office, monkeypatch):
        with clock.frozen(NOON):
            office.invite()
            token = office.mailbox.token()
            kept = office.store.by_token(hashed(token))
        monkeypatch.setattr(office.store, "by_token", lambda _: kept)
        dana = office.signed_in("dana@acme.test")
        with days_later(7, minutes=1):
            newer = office.invite()
            refused_with("INVITATION_EXPIRED", office.answers.accept, dana, token, InvitationAccept())
            refused_with("INVITATION_EXPIRED", office.answers.decline, token, InvitationDecline())
            [lock] = office.rows("INVITELOCK#")
        assert lock["invitationId"] == newer.invitation_id
        with days_later(6, minutes=50):  # not even where a clock is slow
            refused_with("CONFLICT", office.answers.decline, token, InvitationDecline())
        assert office.rows("INVITELOCK#") == [lock]
        assert office.members.get(office.tenant_id, dana.user_id) is None

    def test_a_claim_whose_holder_died_lapses(self, office):
        with clock.frozen(NOON):
            office.invite()
            token = office.mailbox.token()
            office.answers._claimed(office.store.by_token(hashed(token)))
        with days_later(0, minutes=1):
            assert office.answers.accept(ANONYMOUS, token, InvitationAccept(name="Dana", password=STRONG)).new_user

    def test_a_team_that_is_gone_is_no_hindrance(self, office):
        team = office.unit()
        office.invite(unit_id=team)
        del office.units[team]
        done = office.answers.accept(ANONYMOUS, office.mailbox.token(), InvitationAccept(name="Dana", password=STRONG))
        assert office.members.get(office.tenant_id, done.user_id) is not None
        assert (done.unit_id, office.teams) == (None, {})

    def test_nor_is_one_that_goes_at_the_same_moment(self, office):
        office.invite(unit_id=office.unit())
        office.teams.trouble = unit_not_found(office.tenant_id)
        done = office.answers.accept(ANONYMOUS, office.mailbox.token(), ACCEPT)
        assert (done.unit_id, office.teams) == (None, {})
        assert office.members.get(office.tenant_id, done.user_id) is not None
        assert "inTeams" not in office.rows("MEMBER#")[0]

    def test_the_membership_names_the_team(self, office):
        team = office.unit()
        office.invite(unit_id=team)
        office.answers.accept(ANONYMOUS, office.mailbox.token(), ACCEPT)
        assert office.rows("MEMBER#")[0]["inTeams"] == [team]


class TestDeclineInvitation:
    def test_says_no_and_tells_who_invited(self, office):
        office.invite()
        token = office.mailbox.token()
        seen = office.answers.decline(token, InvitationDecline(reason="I am <leaving>"))
        assert seen.status == InvitationStatus.DECLINED
        to, _, _, html = office.mailbox.mails[-1]
        assert to == office.admin.email
        assert "I am &lt;leaving&gt;" in html
        told = next(event for event in office.rows("EVENT#") if event["action"] == "INVITATION_DECLINED")
        assert (told["actor"], told["details"]["email"]) == ("system", "dana@acme.test")
        refused_with("INVITATION_USED", office.answers.decline, token, InvitationDecline())
