"""The life of tenants, explored: whatever is tried in whatever order, no state is reached that the diagram does not have.

A model says what must come of each step. Behind every step the rows are compared with it: states, the lists by state, who has
which name; and at the end the audit trail is walked along the diagram.
"""

from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from generated.models.site import SiteCreate
from generated.models.tenant import TenantCreate, TenantPark, TenantStatus, TenantSuspend, TenantUpdate
from generated.models.user import RegistrationCreate
from services.adapters.dynamodb import keys
from services.bootstrap import Services
from services.core.ids import new_id
from services.core.names import folded
from services.core.paging import PageRequest
from services.core.principal import ANONYMOUS
from tests.unit.services.inviters import FakeInviter, creation
from tests.unit.services.world import STAFF, People, outcome, rows

pytestmark = pytest.mark.emulator

# A failure is told as it was found: making it smaller would take minutes.
SETTINGS = settings(
    max_examples=15,
    stateful_step_count=25,
    phases=[Phase.generate],
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
REASON = "There is a reason for this"
DIAGRAM = {
    ("pending", "active"): "TENANT_ACTIVATED",
    ("active", "suspended"): "TENANT_SUSPENDED",
    ("suspended", "active"): "TENANT_RESUMED",
    ("active", "parked"): "TENANT_PARKED",
    ("parked", "active"): "TENANT_UNPARKED",
    **{(status, "deprovisioned"): "TENANT_DEPROVISIONED" for status in ("pending", "active", "suspended", "parked")},
}
# Names that clash now and then, each written in two ways.
NAMES = st.sampled_from([written for name in ("Globe", "Café", "Mole", "Pier", "Oak", "Fern") for written in (name, f"{name.upper()} ")])
ANY = st.integers(0, 11)


@dataclass
class Expected:
    """What a tenant must be like."""

    tenant_id: str
    name: str
    status: str = "pending"
    sites: int = 0


class Tenants(RuleBasedStateMachine):
    services: Services

    def __init__(self) -> None:
        super().__init__()
        self.run = new_id("ten")[-8:]
        self.model: list[Expected] = []
        self.inviter = FakeInviter()
        self.creation = creation(self.services, self.inviter)

    # --- what is tried ------------------------------------------------------------------------------------------------

    @initialize()
    def some_are_there(self):
        for name in ("Globe", "Pier", "Oak"):
            self.create(name, registered=False)
        self.provision(0)
        self.provision(1)

    @rule(name=NAMES, registered=st.booleans())
    def create(self, name, registered):
        taken = self.has(name)
        mailed = len(self.inviter.sent)
        self.tried("TENANT_EXISTS" if taken else None, lambda: self.begin(self.own(name), registered))
        assert len(self.inviter.sent) == mailed + (not taken)
        tenant_id = self.inviter.prepared[-1][0]
        if taken:
            assert rows(self.services, People(tenant_id)) == []
        else:
            self.model.append(Expected(tenant_id, self.own(name)))

    @rule(which=ANY)
    def provision(self, which):
        tenant = self.pick(which)
        self.services.provisioning.provision(tenant.tenant_id)
        tenant.status = "active" if tenant.status == "pending" else tenant.status

    @rule(which=ANY)
    def suspend(self, which):
        wanted = TenantSuspend(reason=REASON)
        self.step(which, "active", "suspended", lambda lifecycle, who: lifecycle.suspend(STAFF, who, wanted))

    @rule(which=ANY)
    def resume(self, which):
        self.step(which, "suspended", "active", lambda lifecycle, who: lifecycle.resume(STAFF, who))

    @rule(which=ANY, confirm=st.sampled_from([True, True, False, None]))
    def park(self, which, confirm):
        wanted = TenantPark(reason=REASON, confirm=confirm)
        unless = None if confirm else "CONFIRMATION_REQUIRED"
        self.step(which, "active", "parked", lambda lifecycle, who: lifecycle.park(STAFF, who, wanted), unless)

    @rule(which=ANY)
    def unpark(self, which):
        self.step(which, "parked", "active", lambda lifecycle, who: lifecycle.unpark(STAFF, who))

    @rule(which=ANY, force=st.booleans())
    @precondition(lambda self: len(self.open()) > 2)
    def delete(self, which, force):
        tenant = self.pick(which)
        blocked = tenant.sites and not force and tenant.status != "deprovisioned"
        lifecycle = self.services.tenant_lifecycle
        self.tried("DEPENDENCIES_EXIST" if blocked else None, lambda: lifecycle.delete(STAFF, tenant.tenant_id, None, force=force))
        tenant.status = tenant.status if blocked else "deprovisioned"

    @rule(which=ANY)
    @precondition(lambda self: len(self.open()) < len(self.model))
    def wind_up(self, which):
        closed = [tenant for tenant in self.model if tenant.status == "deprovisioned"]
        tenant = closed[which % len(closed)]
        self.services.provisioning.wind_up(tenant.tenant_id)
        tenant.sites = 0

    @rule(which=ANY, name=NAMES)
    def rename(self, which, name):
        tenant = self.pick(which)
        taken = self.has(name, but=tenant)
        refusal = "TENANT_NOT_ACTIVE" if tenant.status != "active" else "TENANT_EXISTS" if taken else None
        wanted = TenantUpdate(name=self.own(name))
        self.tried(refusal, lambda: self.services.tenants.update(STAFF, tenant.tenant_id, wanted, None))
        tenant.name = tenant.name if refusal else self.own(name)

    @rule(which=ANY)
    def open_site(self, which):
        tenant = self.pick(which)
        if tenant.status == "active":
            name = f"Site {new_id('site')[5:]}"
            self.services.sites.create(People(tenant.tenant_id).admin, tenant.tenant_id, SiteCreate(name=name))
            tenant.sites += 1

    # --- how ----------------------------------------------------------------------------------------------------------

    def own(self, name):
        """Names of this run alone: the cloud is shared."""
        return f"{name} {self.run}"

    def open(self):
        return [tenant for tenant in self.model if tenant.status != "deprovisioned"]

    def pick(self, which):
        return self.model[which % len(self.model)]

    def has(self, name, but=None):
        return any(folded(other.name) == folded(self.own(name)) for other in self.open() if other is not but)

    def begin(self, name, registered):
        if registered:
            self.creation.register(ANONYMOUS, RegistrationCreate(email="mia@harbour.test", organization_name=name))
        else:
            self.creation.create(STAFF, TenantCreate(name=name, admin_email="mia@harbour.test"))

    def step(self, which, wants, leads_to, act, unless=None):
        tenant = self.pick(which)
        refusal = unless if tenant.status == wants else "INVALID_STATE"
        self.tried(refusal, lambda: act(self.services.tenant_lifecycle, tenant.tenant_id))
        tenant.status = tenant.status if refusal else leads_to

    def tried(self, refusal, act):
        assert outcome(act) == refusal

    # --- what must hold -----------------------------------------------------------------------------------------------

    @invariant()
    def rows_are_as_expected(self):
        wanted = {keys.tenant(tenant.tenant_id): tenant for tenant in self.model}
        found = self.services.table.get_many(list(wanted)) if wanted else {}
        assert {key: (row["name"], row["status"], "statusReason" in row) for key, row in found.items()} == {
            key: (tenant.name, tenant.status, tenant.status in ("suspended", "parked")) for key, tenant in wanted.items()
        }

    @invariant()
    def a_name_belongs_to_who_is_open_under_it(self):
        owners = {keys.tenant_name(folded(tenant.name)): tenant.tenant_id for tenant in self.open()}
        assert len(owners) == len(self.open())
        every = list(dict.fromkeys(keys.tenant_name(folded(tenant.name)) for tenant in self.model))
        found = self.services.table.get_many(every) if every else {}
        assert {key: row["tenantId"] for key, row in found.items()} == owners

    def teardown(self):
        self.lists_by_state_are_right()
        for tenant in self.model:
            self.trail_follows_the_diagram(tenant)

    def lists_by_state_are_right(self):
        ours = {tenant.tenant_id: tenant.status for tenant in self.model}
        listed = {}
        for status in TenantStatus:
            page = self.services.tenants.list_page(status, PageRequest(100))  # the newest, ours among them
            listed |= {tenant.tenant_id: status.value for tenant in page.items if tenant.tenant_id in ours}
        assert listed == ours

    def trail_follows_the_diagram(self, tenant):
        state = "pending"
        for event in rows(self.services, People(tenant.tenant_id), "EVENT#"):
            details = event["details"]
            if event["resourceType"] == "tenant" and "after" in details and isinstance(details["after"], str):
                assert details["before"] == state
                assert DIAGRAM[details["before"], details["after"]] == event["action"]
                state = details["after"]
        assert state == tenant.status


def test_no_illegal_state_can_be_reached(services: Services) -> None:
    Tenants.services = services
    run_state_machine_as_test(Tenants, settings=SETTINGS)
