"""Invitations: who may invite whom, what a link is good for, and what becomes of it."""

from datetime import timedelta

import pytest

from generated.models.invitation import InvitationAccept, InvitationCreate, InvitationDecline, InvitationStatus
from generated.models.tenant import Plan, Tenant, TenantStatus, Unit, UnitKind
from generated.models.user import TeamMember, TeamRole, TenantRole, User
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import Check, Condition, Update
from services.adapters.dynamodb.invitations import DynamoInvitations
from services.adapters.dynamodb.memberships import DynamoMemberships
from services.adapters.dynamodb.profiles import DynamoProfiles
from services.core import clock
from services.core.errors import ConflictException, ServiceUnavailable, SiteBuilderException
from services.core.ids import new_id
from services.core.paging import PageRequest
from services.core.principal import ANONYMOUS, Principal, Standing
from services.core.tokens import hashed
from services.invitations.answering import AnsweringService
from services.invitations.delivery import Delivery
from services.invitations.service import InvitationService
from tests.unit.services.world import NOON, actions, rows

STRONG = "Correct-Horse-9"


class Identities:
    """Accounts by address."""

    def __init__(self):
        self.accounts = {}
        self.joined = []

    def find(self, email):
        return self.accounts.get(email)

    def create(self, email, name, password):
        assert email not in self.accounts
        self.accounts[email] = f"user-{len(self.accounts)}"
        return self.accounts[email]

    def join(self, tenant_id, user_id):
        self.joined.append((tenant_id, user_id))


class Mailbox:
    def __init__(self):
        self.mails = []
        self.broken = False

    def send(self, to, subject, text, html):
        if self.broken:
            raise ServiceUnavailable
        self.mails.append((to, subject, text, html))

    def token(self):
        """The token of the newest link."""
        return self.mails[-1][2].rsplit("/", 1)[-1].strip()


class Tenants:
    def __init__(self, tenant):
        self.tenant = tenant

    def get(self, tenant_id):
        return self.tenant if tenant_id == self.tenant.tenant_id else None

    def still_active(self, tenant_id):
        refusal = ConflictException("TENANT_NOT_ACTIVE", "The tenant is not active.")
        active = Condition("#status = :active", {"#status": "status"}, {":active": "active"})
        return Check(keys.tenant(tenant_id), active, refusal)


class Units(dict):
    def get(self, tenant_id, unit_id):
        return super().get(unit_id)


class Teams(dict):
    def get(self, tenant_id, unit_id, user_id):
        return super().get((unit_id, user_id))

    def added(self, member):
        self[member.unit_id, member.user_id] = member
        return []


class Office:
    """A tenant with an administrator, and everything invitations need."""

    def __init__(self, services, people):
        self.services, self.people = services, people
        self.tenant_id, self.admin, self.table = people.tenant_id, people.admin, services.table
        now = clock.now()
        tenant = Tenant(
            tenant_id=self.tenant_id,
            name="Acme",
            plan=Plan.STANDARD,
            status=TenantStatus.ACTIVE,
            revision=1,
            created_at=now,
            updated_at=now,
        )
        self.identities, self.mailbox, self.units, self.teams = Identities(), Mailbox(), Units(), Teams()
        self.members = DynamoMemberships(services.table)
        self.store = DynamoInvitations(services.table)
        self.profiles = DynamoProfiles(services.table)
        stores = (self.store, Tenants(tenant), self.units, self.members, self.teams)
        rest = (self.identities, services.ledger, Delivery(self.mailbox, "https://console.test/"))
        self.invitations, self.answers = InvitationService(*stores, *rest), AnsweringService(*stores, self.profiles, *rest)

    def invite(self, email="dana@acme.test", role=TenantRole.EDITOR, by=None, **fields):
        wanted = InvitationCreate(email=email, role=role, **fields)
        return self.invitations.create(by or self.admin, self.tenant_id, wanted)

    def tenant_is(self, status):
        self.table.write([Update(keys.tenant(self.tenant_id), {"status": status.value})])

    def unit(self, kind=UnitKind.TEAM):
        now = clock.now()
        unit = Unit(
            unit_id=new_id("unit"),
            tenant_id=self.tenant_id,
            kind=kind,
            name="Writers",
            child_count=0,
            member_count=0,
            revision=1,
            created_at=now,
            updated_at=now,
        )
        self.units[unit.unit_id] = unit
        return unit.unit_id

    def lead(self, unit_id, team_role=TeamRole.LEAD):
        """A team lead of the tenant, with a place in that team."""
        self.teams[unit_id, "lead-1"] = TeamMember(
            user_id="lead-1",
            unit_id=unit_id,
            tenant_id=self.tenant_id,
            email="lead@acme.test",
            team_role=team_role,
            joined_at=clock.now(),
            revision=1,
        )
        return Principal("lead-1", "lead@acme.test", standing=Standing(self.tenant_id, "active", "team_lead"))

    def signed_in(self, email):
        self.identities.accounts.setdefault(email, f"user-{len(self.identities.accounts)}")
        return Principal(self.identities.accounts[email], email)

    def rows(self, prefix=""):
        return rows(self.services, self.people, prefix)


@pytest.fixture
def office(services, people):
    return Office(services, people)


def refused(code, call, *arguments, **named):
    with pytest.raises(SiteBuilderException) as refusal:
        call(*arguments, **named)
    assert refusal.value.code == code
    return refusal.value


def days_later(days, minutes=0):
    return clock.frozen(NOON + timedelta(days=days, minutes=minutes))


class TestCreateInvitation:
    def test_is_pending_for_seven_days_and_mailed(self, office):
        with clock.frozen(NOON):
            invitation = office.invite("  Dana@Acme.TEST ", message="Come & <help>")
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
        assert token not in repr(office.rows())

    def test_has_the_keys_of_the_design(self, office):
        invitation = office.invite()
        row = office.rows("INVITATION#")[0]
        assert (row["PK"], row["SK"]) == (f"TENANT#{office.tenant_id}", f"INVITATION#{invitation.invitation_id}")
        assert (row["GSI1PK"], row["entityType"]) == ("EMAIL#dana@acme.test", "INVITATION")

    def test_a_second_one_for_the_same_address_leads_to_the_first(self, office):
        first = office.invite()
        refusal = refused("INVITATION_PENDING", office.invite, "DANA@acme.test")
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
        refusal = refused("USER_EXISTS", office.invite)
        assert refusal.links["user"].operation_id == "getUser"

    def test_somebody_with_an_account_elsewhere_is(self, office):
        office.signed_in("dana@acme.test")
        assert office.invite().status == InvitationStatus.PENDING

    def test_a_team_must_be_there_and_be_a_team(self, office):
        refused("UNIT_NOT_FOUND", office.invite, unit_id=new_id("unit"))
        refused("INVALID_TEAM", office.invite, unit_id=office.unit(UnitKind.DIVISION))
        assert office.invite(unit_id=office.unit()).unit_id is not None

    def test_a_team_lead_invites_into_a_team_they_lead(self, office):
        team = office.unit()
        assert office.invite(by=office.lead(team), unit_id=team).invited_by == "lead@acme.test"

    @pytest.mark.parametrize("role", [TenantRole.TENANT_ADMIN, TenantRole.TEAM_LEAD])
    def test_a_team_lead_gives_no_large_roles(self, office, role):
        team = office.unit()
        refused("TEAM_FORBIDDEN", office.invite, by=office.lead(team), unit_id=team, role=role)

    def test_a_team_lead_invites_into_no_other_team_and_not_without_one(self, office):
        mine, other = office.unit(), office.unit()
        lead = office.lead(mine)
        refused("TEAM_FORBIDDEN", office.invite, by=lead, unit_id=other)
        refused("TEAM_FORBIDDEN", office.invite, by=lead)

    def test_a_member_of_a_team_is_no_lead_of_it(self, office):
        team = office.unit()
        refused("TEAM_FORBIDDEN", office.invite, by=office.lead(team, TeamRole.MEMBER), unit_id=team)

    def test_a_mail_that_does_not_go_out_leaves_the_invitation(self, office, caplog):
        office.mailbox.broken = True
        invitation = office.invite()
        assert office.invitations.get(office.tenant_id, invitation.invitation_id).status == InvitationStatus.PENDING
        assert "mail not sent" in caplog.text
        office.mailbox.broken = False
        office.invitations.resend(office.admin, office.tenant_id, invitation.invitation_id)
        assert office.answers.preview(office.mailbox.token()).email == "dana@acme.test"


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
            assert office.invitations.get(office.tenant_id, old.invitation_id).status == InvitationStatus.EXPIRED

    def test_what_has_ended_is_listed_by_how(self, office):
        invitation = office.invite()
        office.invitations.cancel(office.admin, office.tenant_id, invitation.invitation_id, None)
        assert listed(office, InvitationStatus.CANCELLED) == [invitation.invitation_id]
        assert listed(office, InvitationStatus.PENDING) == []

    def test_my_own_are_of_all_tenants(self, office):
        office.invite()
        found = office.answers.mine(office.signed_in("Dana@acme.test"), PageRequest())
        assert [(mine.organization_name, mine.status) for mine in found.items] == [("Acme", InvitationStatus.PENDING)]


def listed(office, status):
    return [each.invitation_id for each in office.invitations.list_page(office.tenant_id, status, PageRequest()).items]


class TestCancelInvitation:
    def test_kills_the_link_and_frees_the_address(self, office):
        invitation = office.invite()
        token = office.mailbox.token()
        cancelled = office.invitations.cancel(office.admin, office.tenant_id, invitation.invitation_id, 1)
        assert (cancelled.status, cancelled.revision) == (InvitationStatus.CANCELLED, 2)
        refused("INVITATION_USED", office.answers.preview, token)
        assert office.invite().invitation_id != invitation.invitation_id

    def test_wants_a_pending_one(self, office):
        with clock.frozen(NOON):
            invitation = office.invite()
        cancel = office.invitations.cancel
        with days_later(8):
            assert "expired" in refused("INVALID_STATE", cancel, office.admin, office.tenant_id, invitation.invitation_id, None).detail
        with days_later(1):
            cancel(office.admin, office.tenant_id, invitation.invitation_id, None)
            refused("INVALID_STATE", cancel, office.admin, office.tenant_id, invitation.invitation_id, None)

    def test_wants_the_revision_that_was_read(self, office):
        invitation = office.invite()
        refused("PRECONDITION_FAILED", office.invitations.cancel, office.admin, office.tenant_id, invitation.invitation_id, 7)

    def test_another_tenants_is_not_there(self, office):
        invitation = office.invite()
        refused("INVITATION_NOT_FOUND", office.invitations.cancel, office.admin, new_id("ten"), invitation.invitation_id, None)


class TestResendInvitation:
    def test_makes_a_new_link_and_kills_the_old_one(self, office):
        with clock.frozen(NOON):
            invitation = office.invite()
        old = office.mailbox.token()
        with days_later(6):
            again = office.invitations.resend(office.admin, office.tenant_id, invitation.invitation_id)
            refused("INVITATION_NOT_FOUND", office.answers.preview, old)
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
            refusal = refused("INVITATION_PENDING", office.invitations.resend, office.admin, office.tenant_id, old.invitation_id)
        assert refusal.links["invitation"].parameters["invitationId"] == newer.invitation_id

    def test_three_times_at_most(self, office):
        invitation = office.invite()
        for _ in range(3):
            office.invitations.resend(office.admin, office.tenant_id, invitation.invitation_id)
        refused("RESEND_LIMIT_EXCEEDED", office.invitations.resend, office.admin, office.tenant_id, invitation.invitation_id)
        assert len(office.mailbox.mails) == 4

    def test_not_what_has_ended(self, office):
        invitation = office.invite()
        office.answers.decline(office.mailbox.token(), InvitationDecline())
        refused("INVALID_STATE", office.invitations.resend, office.admin, office.tenant_id, invitation.invitation_id)

    def test_not_to_somebody_who_came_in_otherwise(self, office):
        invitation = office.invite()
        user_id = office.signed_in("dana@acme.test").user_id
        office.table.write(office.members.added(member_of(office, user_id)))
        refused("USER_EXISTS", office.invitations.resend, office.admin, office.tenant_id, invitation.invitation_id)


def member_of(office, user_id):
    now = clock.now()
    return User(
        user_id=user_id,
        tenant_id=office.tenant_id,
        email="dana@acme.test",
        role=TenantRole.VIEWER,
        grants=[],
        joined_at=now,
        revision=1,
        updated_at=now,
    )


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
        refused("INVITATION_NOT_FOUND", office.answers.preview, "x" * 43)

    def test_a_lapsed_one_is_gone(self, office):
        with clock.frozen(NOON):
            office.invite()
        with days_later(7):
            refused("INVITATION_EXPIRED", office.answers.preview, office.mailbox.token())


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
        refused("INVITATION_USED", office.answers.accept, ANONYMOUS, token, InvitationAccept(name="Dana", password=STRONG))

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
        refused("INVITATION_EMAIL_MISMATCH", office.answers.accept, other, office.mailbox.token(), InvitationAccept())

    def test_whoever_has_an_account_signs_in_first(self, office):
        office.signed_in("dana@acme.test")
        office.invite()
        wanted = InvitationAccept(name="Dana", password=STRONG)
        refusal = refused("SIGN_IN_REQUIRED", office.answers.accept, ANONYMOUS, office.mailbox.token(), wanted)
        assert refusal.links["sign-in"].operation_id == "createSession"

    def test_somebody_new_is_told_what_is_missing(self, office):
        office.invite()
        refusal = refused("PASSWORD_REQUIRED", office.answers.accept, ANONYMOUS, office.mailbox.token(), InvitationAccept())
        assert [fault.pointer for fault in refusal.faults] == ["/body/name", "/body/password"]

    def test_a_weak_password_makes_no_account(self, office):
        office.invite()
        wanted = InvitationAccept(name="Dana", password="password")
        refused("INVALID_PASSWORD", office.answers.accept, ANONYMOUS, office.mailbox.token(), wanted)
        assert office.identities.accounts == {}
        assert office.answers.preview(office.mailbox.token()).status == InvitationStatus.PENDING

    def test_an_organisation_that_is_not_active_gets_no_member_and_no_account(self, office):
        office.invite()
        office.tenant_is(TenantStatus.PENDING)
        wanted = InvitationAccept(name="Dana", password=STRONG)
        refused("TENANT_NOT_ACTIVE", office.answers.accept, ANONYMOUS, office.mailbox.token(), wanted)
        assert office.identities.accounts == {}
        office.tenant_is(TenantStatus.ACTIVE)
        assert office.answers.accept(ANONYMOUS, office.mailbox.token(), wanted).new_user

    def test_not_while_somebody_else_is_accepting(self, office):
        office.invite()
        token = office.mailbox.token()
        kept = office.store.by_token(hashed(token))
        with clock.frozen(clock.now()):
            office.answers._claimed(kept)
            refused("CONFLICT", office.answers.accept, ANONYMOUS, token, InvitationAccept(name="Dana", password=STRONG))

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
        assert office.teams == {}


class TestDeclineInvitation:
    def test_says_no_and_tells_who_invited(self, office):
        office.invite()
        token = office.mailbox.token()
        seen = office.answers.decline(token, InvitationDecline(reason="I am <leaving>"))
        assert seen.status == InvitationStatus.DECLINED
        to, _, _, html = office.mailbox.mails[-1]
        assert to == office.admin.email
        assert "I am &lt;leaving&gt;" in html
        refused("INVITATION_USED", office.answers.decline, token, InvitationDecline())


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
