"""A new tenant: everything in one transaction, and what follows it."""

import pytest

from generated.models.tenant import Plan, TenantCreate, TenantStatus, UnitKind
from generated.models.user import RegistrationCreate
from services.adapters.dynamodb import keys
from services.core import clock
from services.core.errors import ConflictException, ServiceUnavailable
from services.core.names import folded
from services.core.principal import ANONYMOUS
from services.invitations.delivery import Delivery
from services.invitations.service import InvitationService
from tests.unit.services.inviters import FakeInviter, creation
from tests.unit.services.world import NOON, STAFF, People, actions, messages, refused, row, rows, state


@pytest.fixture
def inviter():
    return FakeInviter()


@pytest.fixture
def create(services, people, inviter):
    made = creation(services, inviter)
    return lambda name="Harbour Lights", **more: made.create(STAFF, TenantCreate(name=name, admin_email="mia@harbour.test", **more))


@pytest.fixture
def register(services, people, inviter):
    made = creation(services, inviter)
    return lambda name="Harbour Lights", by=ANONYMOUS: made.register(
        by, RegistrationCreate(email="mia@harbour.test", organization_name=name)
    )


class TestCreateTenant:
    def test_begins_pending_on_the_standard_plan(self, services, create):
        with clock.frozen(NOON):
            tenant = create()
        assert (tenant.status, tenant.plan, tenant.revision) == (TenantStatus.PENDING, Plan.STANDARD, 1)
        assert (tenant.name, tenant.contact_email) == ("Harbour Lights", "mia@harbour.test")
        assert tenant.created_at == tenant.updated_at == tenant.status_changed_at == NOON
        assert services._tenants.get(tenant.tenant_id) == tenant

    def test_takes_a_plan_and_an_address(self, create):
        tenant = create(plan=Plan.PREMIUM, contact_email="office@harbour.test")
        assert (tenant.plan, tenant.contact_email) == (Plan.PREMIUM, "office@harbour.test")

    def test_has_a_division_with_a_group_with_a_team(self, services, create):
        tenant = create()
        (division,) = services.units.hierarchy(tenant.tenant_id).divisions
        (group,) = division.children
        (team,) = group.children
        assert [u.kind for u in (division, group, team)] == [UnitKind.DIVISION, UnitKind.GROUP, UnitKind.TEAM]
        assert {u.name for u in (division, group, team)} == {"Main"}
        units = [services.units.get(tenant.tenant_id, u.unit_id) for u in (division, group, team)]
        assert [u.child_count for u in units] == [1, 1, 0]
        counted = row(services, keys.units_counted(tenant.tenant_id))
        assert (counted["unitCount"], counted["childCount"]) == (3, 1)

    def test_invites_its_first_administrator_and_mails_behind_the_transaction(self, services, create, inviter):
        tenant = create()
        assert inviter.prepared == [(tenant.tenant_id, "mia@harbour.test", STAFF.email)]
        assert inviter.sent == ["mia@harbour.test"]
        assert row(services, keys.invitation(tenant.tenant_id, "inv_1"))["email"] == "mia@harbour.test"

    def test_leaves_a_message_for_what_is_outside_the_table(self, services, create):
        tenant = create()
        (message,) = messages(services, People(tenant.tenant_id))
        assert (message["queue"], message["type"], message["revision"]) == (services.settings.provisioning_queue, "tenant_created", 1)

    def test_is_audited(self, services, create):
        tenant = create()
        (event,) = rows(services, People(tenant.tenant_id), "EVENT#")
        assert (event["action"], event["actor"]) == ("TENANT_CREATED", "staff-1")
        assert event["details"] == {"name": "Harbour Lights", "plan": "standard"}

    def test_has_an_empty_brand_without_a_row(self, services, create):
        tenant = create()
        assert row(services, keys.brand(tenant.tenant_id)) is None
        assert services.brands.get(tenant.tenant_id).revision == 0

    @pytest.mark.parametrize("name", ["Harbour Lights", "HARBOUR lights", "Harbour   Lights"])
    def test_a_name_somebody_has_is_refused_and_nothing_is_mailed(self, services, create, inviter, name):
        tenant = create()
        before = state(services, People(tenant.tenant_id))
        with refused(ConflictException, "TENANT_EXISTS"):
            create(name)
        assert inviter.sent == ["mia@harbour.test"]
        refused_id = inviter.prepared[-1][0]
        assert rows(services, People(refused_id)) == []
        assert state(services, People(tenant.tenant_id)) == before


class NobodyAsks:
    """A user pool that must not be asked."""

    def __getattr__(self, name):
        raise AssertionError(f"{name} is asked")


class Post:
    def __init__(self):
        self.mails = []

    def send(self, to, subject, text, html):
        self.mails.append((to, text))


class TestRegisterTenant:
    def test_creates_a_tenant_on_the_free_plan(self, services, register, inviter):
        with clock.frozen(NOON):
            registration = register()
        tenant_id, email, inviter_email = inviter.prepared[0]
        assert (registration.email, registration.organization_name) == ("mia@harbour.test", "Harbour Lights")
        assert (registration.expires_at - NOON).days == 7
        assert (email, inviter_email) == ("mia@harbour.test", "")
        tenant = services.tenants.get(tenant_id)
        assert (tenant.plan, tenant.status, tenant.contact_email) == (Plan.FREE, TenantStatus.PENDING, "mia@harbour.test")
        assert inviter.sent == ["mia@harbour.test"]

    def test_the_answer_is_the_same_whoever_has_an_account(self, services, people):
        """The user pool is not even asked."""
        post = Post()
        stores = (services._invitations, services._tenants, services._units, services.standings, services._teams)
        inviter = InvitationService(*stores, NobodyAsks(), services.ledger, Delivery(post, "https://console.test"))
        made = creation(services, inviter)
        wanted = RegistrationCreate(email="admin@acme.test", organization_name="Harbour Lights")
        with clock.frozen(NOON):
            known = made.register(ANONYMOUS, wanted)
            unknown = made.register(ANONYMOUS, RegistrationCreate(email="nobody@acme.test", organization_name="Harbour Hall"))
        assert known.model_dump().keys() == unknown.model_dump().keys()
        assert known.expires_at == unknown.expires_at
        assert [to for to, _ in post.mails] == ["admin@acme.test", "nobody@acme.test"]
        texts = [text.rsplit("/", 1)[0] for _, text in post.mails]
        assert texts[0].replace("Lights", "Hall") == texts[1]

    def test_is_audited_as_nobodys(self, services, register, inviter):
        register()
        (event,) = rows(services, People(inviter.prepared[0][0]), "EVENT#")
        assert (event["action"], event["actor"]) == ("TENANT_CREATED", "system")

    def test_a_name_somebody_has_is_refused(self, services, create, register):
        create()
        with refused(ConflictException, "TENANT_EXISTS"):
            register("harbour LIGHTS")


class TestProvisioning:
    """The consumer of `tenant_created`."""

    @pytest.fixture
    def groups(self, services, monkeypatch):
        made = []
        monkeypatch.setattr(services.provisioning._groups, "found_group", made.append)
        return made

    def test_makes_the_group_and_turns_the_tenant_active(self, services, create, groups):
        tenant = create()
        services.provisioning.provision(tenant.tenant_id)
        assert groups == [tenant.tenant_id]
        assert services.tenants.get(tenant.tenant_id).status == TenantStatus.ACTIVE
        event = next(e for e in rows(services, People(tenant.tenant_id), "EVENT#") if e["action"] == "TENANT_ACTIVATED")
        assert (event["actor"], event["details"]) == ("system", {"before": "pending", "after": "active"})

    def test_a_repeated_message_changes_nothing(self, services, create, groups):
        tenant = create()
        services.provisioning.provision(tenant.tenant_id)
        before = state(services, People(tenant.tenant_id))
        services.provisioning.provision(tenant.tenant_id)
        assert state(services, People(tenant.tenant_id)) == before

    def test_a_tenant_that_was_closed_meanwhile_stays_closed(self, services, create, groups):
        tenant = create()
        services.tenant_lifecycle.delete(STAFF, tenant.tenant_id, None, force=False)
        services.provisioning.provision(tenant.tenant_id)
        assert services.tenants.get(tenant.tenant_id).status == TenantStatus.DEPROVISIONED
        assert groups == []

    def test_a_message_of_nobody_is_nothing_to_do(self, services, groups):
        services.provisioning.provision("ten_01JD0000000000000000000000")
        assert groups == []

    def test_a_tenant_that_changes_at_this_moment_comes_back(self, services, create, groups, monkeypatch):
        tenant = create()
        monkeypatch.setattr(services.provisioning._groups, "found_group", lambda _: self.closed(services, tenant))
        seen = services._tenants.get(tenant.tenant_id)
        monkeypatch.setattr(services.tenant_lifecycle, "_tenants", _Stale(services._tenants, seen))
        with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
            services.provisioning.provision(tenant.tenant_id)
        monkeypatch.undo()
        assert services.tenants.get(tenant.tenant_id).status == TenantStatus.DEPROVISIONED

    @staticmethod
    def closed(services, tenant):
        closed = tenant.model_copy(update={"status": TenantStatus.DEPROVISIONED, "revision": tenant.revision + 1})
        services.ledger.commit(*services._tenants.closed(closed, tenant))

    def test_the_name_is_reserved_for_it(self, services, create):
        tenant = create()
        assert row(services, keys.tenant_name(folded("harbour lights")))["tenantId"] == tenant.tenant_id
        assert actions(services, People(tenant.tenant_id)) == ["TENANT_CREATED"]


class _Stale:
    """A store that still shows what was read before."""

    def __init__(self, store, seen):
        self._store, self._seen = store, seen

    def get(self, _):
        return self._seen

    def __getattr__(self, name):
        return getattr(self._store, name)
