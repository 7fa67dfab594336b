"""Who may invite whom, what a link is good for, and the invitation a tenant begins with."""

from datetime import timedelta

import pytest

from generated.models.invitation import InvitationAccept, InvitationStatus
from generated.models.tenant import UnitKind
from generated.models.user import TeamRole, TenantRole
from services.core import clock
from services.core.ids import new_id
from services.core.principal import ANONYMOUS
from services.core.tokens import hashed
from tests.unit.services.office import STRONG, days_later, member_of
from tests.unit.services.world import NOON, STAFF, refused_with


class TestCreateInvitation:
    def test_is_pending_for_seven_days_and_mailed(self, office):
        with clock.frozen(NOON):
            invitation = office.invite("Dana@Acme.TEST", message="Come & <help>")
        assert (invitation.email, invitation.status, invitation.resend_count) == ("dana@acme.test", InvitationStatus.PENDING, 0)
        assert invitation.expires_at == NOON + timedelta(days=7)
        to, subject, text, html = office.mailbox.mails[0]
        assert (to, subject) == ("dana@acme.test", "You are invited to Acme")
        assert "Come & <help>" in text
        assert "Come &amp; &lt;help&gt;" in html
        assert "https://console.test/#/invitations/" in text

    def test_keeps_the_hash_of_the_token_and_nothing_else_of_it(self, office):
        office.invite()
        token = office.mailbox.token()
        assert len(token) == 43
        everything = office.services.client("dynamodb").scan(TableName=office.services.settings.table_name)["Items"]
        assert hashed(token) in repr(everything)
        assert token not in repr(everything)

    def test_has_the_keys_of_the_design(self, office):
        invitation = office.invite()
        row = office.rows("INVITATION#")[0]
        assert (row["PK"], row["SK"]) == (f"TENANT#{office.tenant_id}", f"INVITATION#{invitation.invitation_id}")
        assert (row["GSI1PK"], row["entityType"]) == ("EMAIL#dana@acme.test", "INVITATION")

    def test_a_second_one_for_the_same_address_leads_to_the_first(self, office):
        first = office.invite()
        refusal = refused_with("INVITATION_PENDING", office.invite, "DANA@acme.test")
        assert refusal.links["invitation"].parameters["invitationId"] == first.invitation_id
        assert len(office.mailbox.mails) == 1

    def test_the_lock_lapses_with_the_invitation(self, office):
        with clock.frozen(NOON):
            office.invite()
        with days_later(7, minutes=1):
            assert office.invite().status == InvitationStatus.PENDING

    def test_a_member_is_not_invited(self, office):
        office.invite()
        office.answers.accept(ANONYMOUS, office.mailbox.token(), InvitationAccept(name="Dana", password=STRONG))
        refusal = refused_with("USER_EXISTS", office.invite)
        assert refusal.links["user"].operation_id == "getUser"

    def test_somebody_with_an_account_elsewhere_is(self, office):
        office.signed_in("dana@acme.test")
        assert office.invite().status == InvitationStatus.PENDING

    def test_a_team_must_be_there_and_be_a_team(self, office):
        refused_with("UNIT_NOT_FOUND", office.invite, unit_id=new_id("unit"))
        refused_with("INVALID_TEAM", office.invite, unit_id=office.unit(UnitKind.DIVISION))
        assert office.invite(unit_id=office.unit()).unit_id is not None

    def test_a_team_lead_invites_into_a_team_they_lead(self, office):
        team = office.unit()
        assert office.invite(by=office.lead(team), unit_id=team).invited_by == "lead@acme.test"

    @pytest.mark.parametrize("role", [TenantRole.TENANT_ADMIN, TenantRole.TEAM_LEAD])
    def test_a_team_lead_gives_no_large_roles(self, office, role):
        team = office.unit()
        refused_with("TEAM_FORBIDDEN", office.invite, by=office.lead(team), unit_id=team, role=role)

    def test_a_team_lead_invites_into_no_other_team_and_not_without_one(self, office):
        mine, other = office.unit(), office.unit()
        lead = office.lead(mine)
        refused_with("TEAM_FORBIDDEN", office.invite, by=lead, unit_id=other)
        refused_with("TEAM_FORBIDDEN", office.invite, by=lead)

    def test_a_member_of_a_team_is_no_lead_of_it(self, office):
        team = office.unit()
        refused_with("TEAM_FORBIDDEN", office.invite, by=office.lead(team, TeamRole.MEMBER), unit_id=team)

    def test_what_is_not_a_leads_to_make_stands_in_the_trail(self, office):
        mine, other = office.unit(), office.unit()
        lead = office.lead(mine)
        refused_with("TEAM_FORBIDDEN", office.invite, by=lead, unit_id=other)
        refused_with("TEAM_FORBIDDEN", office.invite, by=lead)
        refused_with("TEAM_FORBIDDEN", office.invite, by=lead, unit_id=mine, role=TenantRole.TENANT_ADMIN)
        told = [(e["action"], e["actor"], e["resourceType"], e["resourceId"], e["outcome"]) for e in office.rows("EVENT#")]
        denied = ("TEAM_ACCESS_DENIED", "lead-1")
        assert sorted(told) == sorted(
            (*denied, *about, "denied") for about in [("unit", other), ("tenant", office.tenant_id), ("unit", mine)]
        )

    def test_nobody_who_becomes_a_member_at_the_same_moment(self, office, monkeypatch):
        user_id = office.signed_in("dana@acme.test").user_id
        office.table.write(office.members.added(member_of(office, user_id)))
        monkeypatch.setattr(office.members, "get", lambda *_: None)
        refused_with("USER_EXISTS", office.invite)
        assert office.rows("INVITATION#") == []

    def test_a_mail_that_does_not_go_out_leaves_the_invitation(self, office, not_done):
        office.mailbox.broken = True
        invitation = office.invite()
        assert office.read(invitation).status == InvitationStatus.PENDING
        assert not_done == [("mail not sent", {"mail": "invitation", "error": "ServiceUnavailable"})]
        office.mailbox.broken = False
        office.invitations.resend(office.admin, office.tenant_id, invitation.invitation_id)
        assert office.answers.preview(office.mailbox.token()).email == "dana@acme.test"


class TestFirstAdmin:
    """The invitation a tenant begins with, in the transaction that creates it."""

    @pytest.mark.parametrize(("by", "shown"), [(STAFF, STAFF.email), (ANONYMOUS, "Acme")], ids=["created", "registered"])
    def test_is_an_administrators_and_mailed_when_it_is_asked_to_be(self, office, by, shown):
        prepared = office.invitations.first_admin(by, office.tenant, "Mia@harbour.test")
        assert (office.rows("INVITATION#"), office.mailbox.mails) == ([], [])
        office.table.write(prepared.changes)
        prepared.send()
        seen = office.answers.preview(office.mailbox.token())
        assert (seen.email, seen.role, seen.invited_by, seen.expires_at) == ("mia@harbour.test", "tenant_admin", shown, prepared.expires_at)
        [told] = office.rows("EVENT#")
        assert (told["action"], told["actor"]) == ("INVITATION_CREATED", by.user_id or "system")

    def test_a_mail_that_is_lost_raises_nothing(self, office, not_done):
        office.mailbox.broken = True
        office.invitations.first_admin(STAFF, office.tenant, "mia@harbour.test").send()
        assert [what for what, _ in not_done] == ["mail not sent"]
