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
from services.core.passwords import invalid_password
from services.core.principal import ANONYMOUS, Principal, Standing
from services.core.refusals import unit_not_found
from services.core.tokens import hashed
from services.invitations.answering import AnsweringService
from services.invitations.delivery import Delivery
from services.invitations.service import InvitationService
from services.users.ports import AccountExists, Placed
from tests.unit.services.world import NOON, STAFF, actions, rows, settled

STRONG = "Correct-Horse-9"
ACCEPT = InvitationAccept(name="Dana", password=STRONG)


class Identities:
    """Accounts by address; `half_made` ones have no password of their own. The next one to be made meets `trouble`."""

    def __init__(self):
        self.accounts = {}
        self.half_made = set()
        self.joined = []
        self.trouble = None

    def find(self, email):
        return self.accounts.get(email)

    def create(self, email, name, password):
        trouble, self.trouble = self.trouble, None
        if trouble:
            raise trouble
        if email in self.accounts:
            raise AccountExists
        self.accounts[email] = f"user-{len(self.accounts)}"
        return self.accounts[email]

    def unfinished(self, email):
        return self.accounts[email] if email in self.half_made else None

    def finish(self, user_id, password):
        self.half_made = {email for email in self.half_made if self.accounts[email] != user_id}

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
    """Places in teams; the next who comes into one meets `trouble`."""

    trouble = None

    def get(self, tenant_id, unit_id, user_id):
        return super().get((unit_id, user_id))

    def added(self, member):
        trouble, self.trouble = self.trouble, None
        if trouble:
            return [Check(keys.unit(member.tenant_id, member.unit_id), Condition("attribute_exists(PK)"), trouble)]
        self[member.unit_id, member.user_id] = member
        return []


class Members(DynamoMemberships):
    """Knows the places of a lead from the teams above."""

    teams: Teams

    def placed(self, tenant_id, user_id):
        return Placed(None, [place for place in self.teams.values() if place.user_id == user_id], set())


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
        self.tenant = tenant
        self.identities, self.mailbox, self.units, self.teams = Identities(), Mailbox(), Units(), Teams()
        self.members = Members(services.table)
        self.members.teams = self.teams
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

    def read(self, invitation, by=None):
        return self.invitations.get(by or self.admin, self.tenant_id, invitation.invitation_id)

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

    def test_what_is_not_a_leads_to_make_stands_in_the_trail(self, office):
        mine, other = office.unit(), office.unit()
        lead = office.lead(mine)
        refused("TEAM_FORBIDDEN", office.invite, by=lead, unit_id=other)
        refused("TEAM_FORBIDDEN", office.invite, by=lead)
        refused("TEAM_FORBIDDEN", office.invite, by=lead, unit_id=mine, role=TenantRole.TENANT_ADMIN)
        told = [(e["action"], e["actor"], e["resourceType"], e["resourceId"], e["outcome"]) for e in office.rows("EVENT#")]
        denied = ("TEAM_ACCESS_DENIED", "lead-1")
        assert sorted(told) == sorted(
            (*denied, *about, "denied") for about in [("unit", other), ("tenant", office.tenant_id), ("unit", mine)]
        )

    def test_nobody_who_becomes_a_member_at_the_same_moment(self, office, monkeypatch):
        user_id = office.signed_in("dana@acme.test").user_id
        office.table.write(office.members.added(member_of(office, user_id)))
        monkeypatch.setattr(office.members, "get", lambda *_: None)
        refused("USER_EXISTS", office.invite)
        assert office.rows("INVITATION#") == []

    def test_a_mail_that_does_not_go_out_leaves_the_invitation(self, office, not_done):
        office.mailbox.broken = True
        invitation = office.invite()
        assert office.read(invitation).status == InvitationStatus.PENDING
        assert not_done == [("mail not sent", {"mail": "invitation", "error": "ServiceUnavailable"})]
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
            assert office.read(old).status == InvitationStatus.EXPIRED

    def test_what_has_ended_is_listed_by_how(self, office):
        invitation = office.invite()
        office.invitations.cancel(office.admin, office.tenant_id, invitation.invitation_id, None)
        assert listed(office, InvitationStatus.CANCELLED) == [invitation.invitation_id]
        assert listed(office, InvitationStatus.PENDING) == []

    def test_my_own_are_of_all_tenants(self, office):
        elsewhere = Office(office.services, settled(office.services))
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
            refused("INVITATION_NOT_FOUND", office.read, foreign, lead)
            assert office.read(foreign) == foreign

    def test_who_is_only_a_member_of_the_team_reads_none(self, office):
        team = office.unit()
        refused("INVITATION_NOT_FOUND", office.read, office.invite(unit_id=team), office.lead(team, TeamRole.MEMBER))


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

    def test_a_lead_cancels_what_they_could_have_made(self, office):
        mine, other = office.unit(), office.unit()
        lead = office.lead(mine)
        invitation = office.invite("a@acme.test", unit_id=mine)
        foreign = office.invite("b@acme.test", unit_id=other)
        assert office.invitations.cancel(lead, office.tenant_id, invitation.invitation_id, None).status == InvitationStatus.CANCELLED
        refused("INVITATION_NOT_FOUND", office.invitations.cancel, lead, office.tenant_id, foreign.invitation_id, 7)
        assert office.read(foreign) == foreign

    def test_what_is_answered_at_the_same_moment_is_told(self, office, monkeypatch):
        invitation = office.invite()
        was = office.store.get(office.tenant_id, invitation.invitation_id)
        office.answers.decline(office.mailbox.token(), InvitationDecline())
        monkeypatch.setattr(office.store, "get", lambda *_: was)
        refusal = refused("INVALID_STATE", office.invitations.cancel, office.admin, office.tenant_id, invitation.invitation_id, None)
        assert "declined" in refusal.detail

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

    def test_a_lead_resends_what_they_could_have_made(self, office):
        mine, other = office.unit(), office.unit()
        lead = office.lead(mine)
        invitation = office.invite("a@acme.test", unit_id=mine)
        foreign = office.invite("b@acme.test", unit_id=other)
        assert office.invitations.resend(lead, office.tenant_id, invitation.invitation_id).resend_count == 1
        refused("INVITATION_NOT_FOUND", office.invitations.resend, lead, office.tenant_id, foreign.invitation_id)

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
        told = next(event for event in office.rows("EVENT#") if event["outcome"] == "denied")
        assert (told["action"], told["actor"], told["details"]) == ("INVITATION_DENIED", other.user_id, {"operation": "acceptInvitation"})

    def test_nor_may_one_that_is_not_verified(self, office):
        office.invite()
        refused("INVITATION_EMAIL_MISMATCH", office.answers.accept, Principal("user-9", ""), office.mailbox.token(), InvitationAccept())

    def test_who_is_a_member_already_is_told_so(self, office):
        office.invite()
        dana = office.signed_in("dana@acme.test")
        office.table.write(office.members.added(member_of(office, dana.user_id)))
        refusal = refused("USER_EXISTS", office.answers.accept, dana, office.mailbox.token(), InvitationAccept())
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
            assert refused("CONFLICT", office.answers.accept, ANONYMOUS, token, ACCEPT).retry_after == 30
        with clock.frozen(clock.now() + timedelta(seconds=20)):
            assert 0 < refused("CONFLICT", office.answers.accept, ANONYMOUS, token, ACCEPT).retry_after <= 11

    def test_nor_when_they_began_behind_ones_back(self, office, monkeypatch):
        office.invite()
        token = office.mailbox.token()
        kept = office.store.by_token(hashed(token))
        office.answers._claimed(kept)
        monkeypatch.setattr(office.store, "by_token", lambda _: kept)
        assert refused("CONFLICT", office.answers.accept, ANONYMOUS, token, ACCEPT).retry_after > 0

    @pytest.mark.parametrize("sees_the_account", [True, False])
    def test_who_comes_second_is_told_that_the_link_is_used(self, office, monkeypatch, sees_the_account):
        office.invite()
        token = office.mailbox.token()
        kept = office.store.by_token(hashed(token))
        office.answers.accept(ANONYMOUS, token, ACCEPT)
        monkeypatch.setattr(office.store, "by_token", lambda _: kept)
        if not sees_the_account:
            monkeypatch.setattr(office.identities, "find", lambda _: None)
        assert "accepted" in refused("INVITATION_USED", office.answers.accept, ANONYMOUS, token, ACCEPT).detail

    @pytest.mark.parametrize("trouble", [invalid_password("Another one."), ServiceUnavailable()], ids=["password", "pool"])
    def test_who_is_refused_an_account_may_try_again_at_once(self, office, trouble):
        office.invite()
        token = office.mailbox.token()
        office.identities.trouble = trouble
        refused(trouble.code, office.answers.accept, ANONYMOUS, token, ACCEPT)
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
            refused("SIGN_IN_REQUIRED", office.answers.accept, ANONYMOUS, token, ACCEPT)
            assert office.answers.accept(dana, token, InvitationAccept()).user_id == dana.user_id

    def test_nobody_elses_half_made_account_is_touched(self, office):
        office.signed_in("dana@acme.test")
        office.identities.half_made.add("dana@acme.test")
        office.invite()
        refused("SIGN_IN_REQUIRED", office.answers.accept, ANONYMOUS, office.mailbox.token(), ACCEPT)
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
            refused("INVITATION_EXPIRED", office.answers.accept, dana, token, InvitationAccept())
            refused("INVITATION_EXPIRED", office.answers.decline, token, InvitationDecline())
            [lock] = office.rows("INVITELOCK#")
        assert lock["invitationId"] == newer.invitation_id
        with days_later(6, minutes=50):  # not even where a clock is slow
            refused("CONFLICT", office.answers.decline, token, InvitationDecline())
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
        refused("INVITATION_USED", office.answers.decline, token, InvitationDecline())


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
