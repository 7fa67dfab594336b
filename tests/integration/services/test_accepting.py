"""Invitations under many hands: of all who answer one at the same moment one is heard, and no life of one ends twice."""

from dataclasses import dataclass, field
from datetime import timedelta
from threading import Barrier

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from generated.models.invitation import InvitationAccept, InvitationCreate, InvitationDecline, InvitationStatus
from generated.models.user import TenantRole
from services.bootstrap import Services
from services.core import clock
from services.core.errors import SiteBuilderException
from services.core.ids import new_id
from services.core.paging import PageRequest
from services.core.principal import ANONYMOUS
from services.core.tokens import hashed
from services.invitations.answering import AnsweringService
from services.invitations.service import InvitationService
from services.invitations.state import MAX_RESENDS, VALID_FOR
from services.users.ports import AccountExists
from tests.integration.services.racing import done, held, refusals, together
from tests.unit.services.world import People, actions, outcome, rows, settled

pytestmark = pytest.mark.emulator

RIVALS = 50
SOMEBODY_NEW = InvitationAccept(name="Dana Reyes", password="Correct-Horse-9")
# What the design lets acceptInvitation answer to somebody new who comes second: come again while the first is being heard, or it is used.
TOO_LATE = {"CONFLICT", "INVITATION_USED"}


class Mailbox:
    """Keeps the tokens of the links instead of mailing them."""

    def __init__(self) -> None:
        self.tokens: list[str] = []

    def send(self, to, subject, text, html):
        if "/#/invitations/" in text:
            self.tokens.append(text.rsplit("/", 1)[-1].strip())


class Office:
    """The invitations of one tenant, with a mailbox of its own."""

    def __init__(self, services: Services, people: People, identities=None) -> None:
        self.services, self.people, self.mailbox = services, people, Mailbox()
        delivery = type(services._delivery)(self.mailbox, "https://console.test")
        identities = identities or services._identities
        stores = (services._invitations, services._tenants, services._units, services.standings, services._teams)
        self.invitations = InvitationService(*stores, identities, services.ledger, delivery)
        self.answers = AnsweringService(*stores, services._profiles, identities, services.ledger, delivery)

    def invite(self, email):
        wanted = InvitationCreate(email=email, role=TenantRole.EDITOR)
        return self.invitations.create(self.people.admin, self.people.tenant_id, wanted), self.mailbox.tokens[-1]

    def cancel(self, invitation):
        return self.invitations.cancel(self.people.admin, self.people.tenant_id, invitation.invitation_id, None)

    def resend(self, invitation):
        return self.invitations.resend(self.people.admin, self.people.tenant_id, invitation.invitation_id)

    def accept(self, token):
        return self.answers.accept(ANONYMOUS, token, SOMEBODY_NEW)

    def decline(self, token):
        return self.answers.decline(token, InvitationDecline())

    def members(self, email):
        return [member for member in rows(self.services, self.people, "MEMBER#") if member["email"] == email]

    def stands(self, invitation):
        return self.services._invitations.get(self.people.tenant_id, invitation.invitation_id).invitation.status


@pytest.fixture
def office(services, people):
    return Office(services, people)


@pytest.fixture
def email():
    return f"{new_id('req').lower()}@people.test"


def accounts(aws_client, pool, email):
    return aws_client.list_users(UserPoolId=pool, Filter=f'email = "{email}"')["Users"]


class TestFiftyWhoAccept:
    @pytest.fixture
    def all_have_read(self, services, monkeypatch):
        """Hold everybody who has read the invitation until all have."""
        monkeypatch.setattr(services._invitations, "by_token", held(services._invitations.by_token, Barrier(RIVALS)))

    def assert_one_was_heard(self, office, services, email, invitation, results):
        assert len(done(results)) == 1
        assert refusals(results) <= TOO_LATE
        assert {result.retry_after is None for result in results if refusals([result]) == {"CONFLICT"}} <= {False}
        assert [member["userId"] for member in office.members(email)] == [done(results)[0].user_id]
        assert len(accounts(services.client("cognito-idp"), services.settings.user_pool_id, email)) == 1
        assert office.stands(invitation) == InvitationStatus.ACCEPTED
        assert actions(services, office.people).count("INVITATION_ACCEPTED") == 1
        assert rows(services, office.people, "INVITELOCK#") == []

    def test_one_link_as_somebody_new_are_one_person_with_one_account(self, office, services, email):
        invitation, token = office.invite(email)
        results = together(*[lambda: office.accept(token)] * RIVALS)
        self.assert_one_was_heard(office, services, email, invitation, results)

    def test_even_when_all_have_read_it_before_the_first_writes(self, office, services, email, all_have_read):
        invitation, token = office.invite(email)
        results = together(*[lambda: office.accept(token)] * RIVALS)
        self.assert_one_was_heard(office, services, email, invitation, results)

    def test_who_has_read_it_before_and_asks_after_is_told_that_it_is_used(self, office, services, email, monkeypatch):
        _, token = office.invite(email)
        read = services._invitations.by_token(hashed(token))
        winner = office.accept(token)
        monkeypatch.setattr(services._invitations, "by_token", lambda _: read)
        results = together(*[lambda: office.accept(token)] * RIVALS)
        assert (done(results), refusals(results)) == ([], {"INVITATION_USED"})
        assert [member["userId"] for member in office.members(email)] == [winner.user_id]

    def test_the_one_who_was_heard_can_sign_in(self, office, services, email):
        _, token = office.invite(email)
        together(*[lambda: office.accept(token)] * RIVALS)
        assert services.sessions.open(email, SOMEBODY_NEW.password).id_token


class TestAnAccountThatIsHalfMade:
    """Between the account and its password the process may die; the pool's own account tells."""

    def test_is_finished_by_accepting_again(self, office, services, email, monkeypatch):
        _, token = office.invite(email)
        identities = services._identities
        with monkeypatch.context() as dying:
            dying.setattr(identities, "finish", die)
            with pytest.raises(Died):
                office.accept(token)
        with pytest.raises(SiteBuilderException, match="CONFLICT"):
            office.accept(token)
        with clock.frozen(clock.now() + timedelta(minutes=1)):
            wanted = InvitationAccept(name="Dana Reyes", password="Another-Horse-9")
            accepted = office.answers.accept(ANONYMOUS, token, wanted)
        assert accepted.new_user
        assert len(accounts(services.client("cognito-idp"), services.settings.user_pool_id, email)) == 1
        assert services.sessions.open(email, "Another-Horse-9").id_token


class Died(BaseException):
    """The process ends here: nothing behind it is done, not even tidying up."""


def die(*_):
    raise Died


class TestListInvitations:
    @pytest.fixture
    def listed(self, office):
        def listing(limit, after=None):
            page = PageRequest(limit, after)
            return office.invitations.list_page(office.people.admin, office.people.tenant_id, InvitationStatus.PENDING, page)

        return listing

    def invited(self, office, days):
        """One invitation for each of the last so many days, oldest first."""
        made = []
        for day in range(days):
            with clock.frozen(clock.now() - timedelta(days=days - day)):
                made.append(office.invite(f"{new_id('req').lower()}@people.test")[0].invitation_id)
        return made

    def test_pages_hold_what_waits_once(self, office, listed):
        made, found, after = self.invited(office, 5), [], None
        while True:
            page = listed(2, after)
            found += [invitation.invitation_id for invitation in page.items]
            after = page.next
            if after is None:
                break
        assert found == made[::-1]

    def test_what_lapses_between_two_pages_ends_the_list(self, office, listed):
        made = self.invited(office, 4)
        first = listed(2)
        with clock.frozen(clock.now() + timedelta(days=8)):
            last = listed(2, first.next)
        assert [invitation.invitation_id for invitation in first.items] == made[:1:-1]
        assert (last.items, last.next) == ([], None)


class TestFiftyWhoDoDifferentThings:
    @pytest.mark.parametrize("attempt", range(3))
    def test_one_end_is_reached_and_at_most_one_membership(self, office, services, email, attempt):
        invitation, token = office.invite(email)
        ways = {
            "accept": lambda: office.accept(token),
            "decline": lambda: office.decline(token),
            "cancel": lambda: office.cancel(invitation),
            "resend": lambda: office.resend(invitation),
        }
        names = [list(ways)[(number + attempt) % len(ways)] for number in range(RIVALS)]
        results = together(*[ways[name] for name in names])
        assert refusals(results) <= {*TOO_LATE, "INVALID_STATE", "RESEND_LIMIT_EXCEEDED", "INVITATION_NOT_FOUND", "USER_EXISTS"}
        ends = [name for name, result in zip(names, results, strict=True) if name != "resend" and result in done(results)]
        status = office.stands(invitation)
        assert {"accept": "accepted", "decline": "declined", "cancel": "cancelled"}.get(next(iter(ends), ""), "pending") == status
        assert len(ends) <= 1
        assert len(office.members(email)) == (status == InvitationStatus.ACCEPTED)
        told = [action for action in actions(services, office.people) if action in ENDINGS.values()]
        assert told == [ENDINGS[status]] * len(ends)
        locks = [lock["invitationId"] for lock in rows(services, office.people, "INVITELOCK#")]
        assert locks == ([invitation.invitation_id] if status == InvitationStatus.PENDING else [])


ENDINGS = {
    InvitationStatus.ACCEPTED: "INVITATION_ACCEPTED",
    InvitationStatus.DECLINED: "INVITATION_DECLINED",
    InvitationStatus.CANCELLED: "INVITATION_CANCELLED",
}


# --- the life of invitations, explored ------------------------------------------------------------------------------------

SETTINGS = settings(max_examples=15, stateful_step_count=20, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
ANY = st.integers(0, 7)
ADDRESSES = ("ann", "ben")


@dataclass
class Accounts:
    """The user pool, as far as invitations ask it: the emulator's is the other tests'."""

    users: dict[str, str] = field(default_factory=dict)

    def find(self, email):
        return self.users.get(email)

    def create(self, email, name, password):
        if email in self.users:
            raise AccountExists
        self.users[email] = new_id("req")
        return self.users[email]

    def unfinished(self, email):
        """Nobody dies here."""

    def join(self, tenant_id, user_id):
        """Groups grant nothing."""


@dataclass(eq=False)
class Expected:
    """What an invitation must be like."""

    invitation_id: str
    email: str
    token: str
    expires_at: object
    dead: list[str] = field(default_factory=list)
    end: str | None = None
    resends: int = 0

    @property
    def status(self):
        return self.end or ("expired" if self.expires_at <= clock.now() else "pending")


class Invitations(RuleBasedStateMachine):
    """Time passes only here: the clock stands, and is moved by a rule."""

    services: Services

    def __init__(self) -> None:
        super().__init__()
        self.frozen = clock.frozen(clock.now())
        self.frozen.__enter__()
        self.held = [self.frozen]
        self.office = Office(self.services, settled(self.services), Accounts())
        self.run = new_id("req")[-8:].lower()
        self.model: list[Expected] = []
        self.joined: set[str] = set()

    @initialize()
    def somebody_is_invited(self):
        self.create(0)

    @rule(whom=st.integers(0, len(ADDRESSES) - 1))
    def create(self, whom):
        email = f"{ADDRESSES[whom]}-{self.run}@people.test"
        waiting = any(each.email == email and each.status == "pending" for each in self.model)
        refusal = "USER_EXISTS" if email in self.joined else "INVITATION_PENDING" if waiting else None
        made = []
        if self.tried(refusal, lambda: made.append(self.office.invite(email))):
            invitation, token = made[0]
            self.model.append(Expected(invitation.invitation_id, email, token, clock.now() + VALID_FOR))

    @rule(which=ANY)
    def resend(self, which):
        it = self.pick(which)
        others = any(o is not it and o.email == it.email and o.status == "pending" for o in self.model)
        refusal = "INVALID_STATE" if it.end else "RESEND_LIMIT_EXCEEDED" if it.resends == MAX_RESENDS else None
        refusal = refusal or ("USER_EXISTS" if it.email in self.joined else "INVITATION_PENDING" if others else None)
        if self.tried(refusal, lambda: self.office.resend(it)):
            it.dead.append(it.token)
            it.token, it.resends, it.expires_at = self.office.mailbox.tokens[-1], it.resends + 1, clock.now() + VALID_FOR

    @rule(which=ANY)
    def cancel(self, which):
        it = self.pick(which)
        if self.tried(None if it.status == "pending" else "INVALID_STATE", lambda: self.office.cancel(it)):
            it.end = "cancelled"

    @rule(which=ANY)
    def accept(self, which):
        it = self.pick(which)
        account = "SIGN_IN_REQUIRED" if self.office.answers._identities.find(it.email) else None
        if self.tried(self.answerable(it) or account, lambda: self.office.accept(it.token)):
            it.end = "accepted"
            self.joined.add(it.email)

    @rule(which=ANY)
    def decline(self, which):
        it = self.pick(which)
        if self.tried(self.answerable(it), lambda: self.office.decline(it.token)):
            it.end = "declined"

    @rule(which=ANY)
    def follow_a_dead_link(self, which):
        it = self.pick(which)
        for token in it.dead:
            self.tried("INVITATION_NOT_FOUND", lambda token=token: self.office.accept(token))

    @rule(days=st.sampled_from([1, 3, 7]))
    def time_passes(self, days):
        moved = clock.frozen(clock.now() + timedelta(days=days))
        moved.__enter__()
        self.held.append(moved)

    def pick(self, which):
        return self.model[which % len(self.model)]

    def answerable(self, it):
        return "INVITATION_USED" if it.end else "INVITATION_EXPIRED" if it.status == "expired" else None

    def tried(self, refusal, act):
        assert outcome(act) == refusal
        return refusal is None

    @invariant()
    def rows_are_as_expected(self):
        found = rows(self.services, self.office.people, "INVITATION#")
        shown = {row["invitationId"]: (row["status"], row["resendCount"], row["tokenHash"]) for row in found}
        stored = {it.invitation_id: (it.end or "pending", it.resends, hashed(it.token)) for it in self.model}
        assert shown == stored
        members = [member["email"] for member in rows(self.services, self.office.people, "MEMBER#")]
        assert sorted(members) == sorted(self.joined)

    @invariant()
    def an_address_has_one_invitation_that_waits(self):
        waiting = [it.email for it in self.model if it.status == "pending"]
        assert len(waiting) == len(set(waiting))
        now = clock.now().timestamp()
        locked = [row["SK"] for row in rows(self.services, self.office.people, "INVITELOCK#") if row["expires"] > now]
        assert sorted(locked) == sorted(f"INVITELOCK#{email}" for email in waiting)

    def teardown(self):
        try:
            self.lists_by_status_are_right()
        finally:
            for frozen in reversed(self.held):
                frozen.__exit__(None, None, None)

    def lists_by_status_are_right(self):
        for status in InvitationStatus:
            office = self.office
            page = office.invitations.list_page(office.people.admin, office.people.tenant_id, status, PageRequest(100))
            wanted = {it.invitation_id for it in self.model if it.status == status}
            assert {invitation.invitation_id for invitation in page.items} == wanted


def test_no_life_of_an_invitation_leaves_its_diagram(services: Services) -> None:
    Invitations.services = services
    run_state_machine_as_test(Invitations, settings=SETTINGS)
