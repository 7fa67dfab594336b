"""Invitations once they are made: who sees them, how they are cancelled and sent again."""

from datetime import timedelta

import pytest

from generated.models.invitation import InvitationAccept, InvitationDecline, InvitationStatus
from generated.models.user import TeamRole, TenantRole
from services.core import clock
from services.core.ids import new_id
from services.core.paging import PageRequest
from services.core.principal import ANONYMOUS, Principal
from tests.unit.services.office import STRONG, Office, days_later, member_of
from tests.unit.services.world import NOON, actions, refused_with, settled


def listed(office, status):
    return [each.invitation_id for each in office.invitations.list_page(office.admin, office.tenant_id, status, PageRequest()).items]


def everything(office, status, limit, by=None):
    """All pages of a list."""
    found, after = [], None
    while True:
        page = office.invitations.list_page(by or office.admin, office.tenant_id, status, PageRequest(limit, after))
        found += [each.invitation_id for each in page.items]
        after = page.next
        if after is None:
            return found


class TestListInvitations:
    def test_a_lapsed_one_counts_as_expired(self, office):
        with clock.frozen(NOON):
            old = office.invite("old@acme.test")
        with days_later(3):
            young = office.invite("young@acme.test")
        with days_later(8):
            assert listed(office, InvitationStatus.PENDING) == [young.invitation_id]
            assert listed(office, InvitationStatus.EXPIRED) == [old.invitation_id]
            assert listed(office, None) == [young.invitation_id, old.invitation_id]
            assert office.read(old).status == InvitationStatus.EXPIRED

    def test_what_has_ended_is_listed_by_how(self, office):
        invitation = office.invite()
        office.invitations.cancel(office.admin, office.tenant_id, invitation.invitation_id, None)
        assert listed(office, InvitationStatus.CANCELLED) == [invitation.invitation_id]
        assert listed(office, InvitationStatus.PENDING) == []

    def test_my_own_are_of_all_tenants(self, office):
        elsewhere = Office(office.services, settled(office.services), office.mailbox)
        made = [each.invite().invitation_id for each in (office, elsewhere)]
        elsewhere.invite("somebody-else@acme.test")
        found = office.answers.mine(office.signed_in("Dana@acme.test"), PageRequest())
        assert sorted(mine.invitation_id for mine in found.items) == sorted(made)

    def test_nobody_has_any_by_an_address_that_is_not_verified(self, office):
        office.invite()
        assert office.answers.mine(Principal("user-9", ""), PageRequest()).items == []

    @pytest.mark.parametrize("status", [None, InvitationStatus.PENDING])
    @pytest.mark.parametrize("limit", [1, 2, 3])
    def test_pages_hold_everything_once_newest_first(self, office, status, limit):
        made = []
        for day in range(5):
            with days_later(day):
                made.append(office.invite(f"somebody-{day}@acme.test").invitation_id)
        with days_later(5):
            assert everything(office, status, limit) == made[::-1]

    def test_what_lapses_between_two_pages_ends_the_list(self, office):
        for day in range(3):
            with days_later(day):
                office.invite(f"somebody-{day}@acme.test")
        with days_later(6):
            first = office.invitations.list_page(office.admin, office.tenant_id, InvitationStatus.PENDING, PageRequest(1))
        with days_later(10):
            page = PageRequest(1, first.next)
            second = office.invitations.list_page(office.admin, office.tenant_id, InvitationStatus.PENDING, page)
        assert (len(first.items), second.items, second.next) == (1, [], None)

    def test_a_lead_sees_what_they_could_have_made_and_the_pages_go_on(self, office):
        mine, other = office.unit(), office.unit()
        lead = office.lead(mine)
        theirs = [office.invite("a@acme.test", unit_id=mine).invitation_id]
        office.invite("b@acme.test", unit_id=other)
        office.invite("c@acme.test")
        office.invite("d@acme.test", TenantRole.TENANT_ADMIN, unit_id=mine)
        theirs.append(office.invite("e@acme.test", unit_id=mine).invitation_id)
        assert everything(office, None, 2, lead) == theirs[::-1]
        assert everything(office, InvitationStatus.PENDING, 2, lead) == theirs[::-1]


class TestGetInvitation:
    def test_a_lead_reads_what_they_could_have_made_and_nothing_else(self, office):
        mine, other = office.unit(), office.unit()
        lead = office.lead(mine)
        assert office.read(office.invite("a@acme.test", unit_id=mine), lead).unit_id == mine
        for foreign in (
            office.invite("b@acme.test", unit_id=other),
            office.invite("c@acme.test"),
            office.invite("d@acme.test", TenantRole.TENANT_ADMIN, unit_id=mine),
        ):
            refused_with("INVITATION_NOT_FOUND", office.read, foreign, lead)
            assert office.read(foreign) == foreign

    def test_who_is_only_a_member_of_the_team_reads_none(self, office):
        team = office.unit()
        refused_with("INVITATION_NOT_FOUND", office.read, office.invite(unit_id=team), office.lead(team, TeamRole.MEMBER))


class TestCancelInvitation:
    def test_kills_the_link_and_frees_the_address(self, office):
        invitation = office.invite()
        token = office.mailbox.token()
        cancelled = office.invitations.cancel(office.admin, office.tenant_id, invitation.invitation_id, 1)
        assert (cancelled.status, cancelled.revision) == (InvitationStatus.CANCELLED, 2)
        refused_with("INVITATION_USED", office.answers.preview, token)
        assert office.invite().invitation_id != invitation.invitation_id

    def test_wants_a_pending_one(self, office):
        with clock.frozen(NOON):
            invitation = office.invite()
        cancel = office.invitations.cancel
        with days_later(8):
            assert "expired" in refused_with("INVALID_STATE", cancel, office.admin, office.tenant_id, invitation.invitation_id, None).detail
        with days_later(1):
            cancel(office.admin, office.tenant_id, invitation.invitation_id, None)
            refused_with("INVALID_STATE", cancel, office.admin, office.tenant_id, invitation.invitation_id, None)

    def test_wants_the_revision_that_was_read(self, office):
        invitation = office.invite()
        refused_with("PRECONDITION_FAILED", office.invitations.cancel, office.admin, office.tenant_id, invitation.invitation_id, 7)

    def test_a_lead_cancels_what_they_could_have_made(self, office):
        mine, other = office.unit(), office.unit()
        lead = office.lead(mine)
        invitation = office.invite("a@acme.test", unit_id=mine)
        foreign = office.invite("b@acme.test", unit_id=other)
        assert office.invitations.cancel(lead, office.tenant_id, invitation.invitation_id, None).status == InvitationStatus.CANCELLED
        refused_with("INVITATION_NOT_FOUND", office.invitations.cancel, lead, office.tenant_id, foreign.invitation_id, 7)
        assert office.read(foreign) == foreign

    def test_what_is_answered_at_the_same_moment_is_told(self, office, monkeypatch):
        invitation = office.invite()
        was = office.store.get(office.tenant_id, invitation.invitation_id)
        office.answers.decline(office.mailbox.token(), InvitationDecline())
        monkeypatch.setattr(office.store, "get", lambda *_: was)
        refusal = refused_with("INVALID_STATE", office.invitations.cancel, office.admin, office.tenant_id, invitation.invitation_id, None)
        assert "declined" in refusal.detail

    def test_another_tenants_is_not_there(self, office):
        invitation = office.invite()
        refused_with("INVITATION_NOT_FOUND", office.invitations.cancel, office.admin, new_id("ten"), invitation.invitation_id, None)


class TestResendInvitation:
    def test_makes_a_new_link_and_kills_the_old_one(self, office):
        with clock.frozen(NOON):
            invitation = office.invite()
        old = office.mailbox.token()
        with days_later(6):
            again = office.invitations.resend(office.admin, office.tenant_id, invitation.invitation_id)
            refused_with("INVITATION_NOT_FOUND", office.answers.preview, old)
            assert office.answers.preview(office.mailbox.token()).email == "dana@acme.test"
        assert (again.resend_count, again.expires_at) == (1, NOON + timedelta(days=13))

    def test_wakes_an_expired_one(self, office):
        with clock.frozen(NOON):
            invitation = office.invite()
        with days_later(30):
            assert office.invitations.resend(office.admin, office.tenant_id, invitation.invitation_id).status == InvitationStatus.PENDING

    def test_not_while_a_newer_one_is_pending(self, office):
        with clock.frozen(NOON):
            old = office.invite()
        with days_later(8):
            newer = office.invite()
            refusal = refused_with("INVITATION_PENDING", office.invitations.resend, office.admin, office.tenant_id, old.invitation_id)
        assert refusal.links["invitation"].parameters["invitationId"] == newer.invitation_id

    def test_a_lead_resends_what_they_could_have_made(self, office):
        mine, other = office.unit(), office.unit()
        lead = office.lead(mine)
        invitation = office.invite("a@acme.test", unit_id=mine)
        foreign = office.invite("b@acme.test", unit_id=other)
        assert office.invitations.resend(lead, office.tenant_id, invitation.invitation_id).resend_count == 1
        refused_with("INVITATION_NOT_FOUND", office.invitations.resend, lead, office.tenant_id, foreign.invitation_id)

    def test_three_times_at_most(self, office):
        invitation = office.invite()
        for _ in range(3):
            office.invitations.resend(office.admin, office.tenant_id, invitation.invitation_id)
        refused_with("RESEND_LIMIT_EXCEEDED", office.invitations.resend, office.admin, office.tenant_id, invitation.invitation_id)
        assert len(office.mailbox.mails) == 4

    def test_not_what_has_ended(self, office):
        invitation = office.invite()
        office.answers.decline(office.mailbox.token(), InvitationDecline())
        refused_with("INVALID_STATE", office.invitations.resend, office.admin, office.tenant_id, invitation.invitation_id)

    def test_not_to_somebody_who_came_in_otherwise(self, office):
        invitation = office.invite()
        user_id = office.signed_in("dana@acme.test").user_id
        office.table.write(office.members.added(member_of(office, user_id)))
        refused_with("USER_EXISTS", office.invitations.resend, office.admin, office.tenant_id, invitation.invitation_id)


def test_every_change_leaves_a_line(office):
    first = office.invite("a@acme.test")
    office.invitations.resend(office.admin, office.tenant_id, first.invitation_id)
    office.invitations.cancel(office.admin, office.tenant_id, first.invitation_id, None)
    office.invite("b@acme.test")
    office.answers.accept(ANONYMOUS, office.mailbox.token(), InvitationAccept(name="B", password=STRONG))
    office.invite("c@acme.test")
    office.answers.decline(office.mailbox.token(), InvitationDecline())
    assert actions(office.services, office.people) == sorted(
        [*["INVITATION_CREATED"] * 3, "INVITATION_RESENT", "INVITATION_CANCELLED", "INVITATION_ACCEPTED", "INVITATION_DECLINED"]
    )
