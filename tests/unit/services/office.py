"""A tenant with an administrator, and everything invitations need: accounts, teams and mail of its own, rows in the table."""

from datetime import timedelta

from generated.models.invitation import InvitationAccept, InvitationCreate
from generated.models.tenant import Plan, Tenant, TenantStatus, Unit, UnitKind
from generated.models.user import TeamMember, TeamRole, TenantRole, User
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import Check, Condition, Update
from services.adapters.dynamodb.invitations import DynamoInvitations
from services.adapters.dynamodb.memberships import DynamoMemberships
from services.adapters.dynamodb.profiles import DynamoProfiles
from services.core import clock
from services.core.errors import ConflictException
from services.core.ids import new_id
from services.core.principal import Principal, Standing
from services.invitations.answering import AnsweringService
from services.invitations.delivery import Delivery
from services.invitations.service import InvitationService
from services.users.ports import AccountExists, Placed
from tests.unit.services.world import NOON, rows

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

    def __init__(self, services, people, mailbox):
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
        self.mailbox = mailbox
        self.identities, self.units, self.teams = Identities(), Units(), Teams()
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


def days_later(days, minutes=0):
    return clock.frozen(NOON + timedelta(days=days, minutes=minutes))
