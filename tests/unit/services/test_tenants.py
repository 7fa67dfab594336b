"""Tenants: read, listed, changed."""

import pytest
from pydantic import ValidationError

from generated.models.tenant import Plan, TenantCreate, TenantStatus, TenantSuspend, TenantUpdate
from services.adapters.dynamodb import keys
from services.core import clock
from services.core.errors import ConflictException, ForbiddenException, NotFoundException, PreconditionException
from services.core.ids import new_id
from services.core.names import folded
from services.core.paging import PageRequest
from tests.unit.services.world import NOON, STAFF, actions, later, refused, row, rows, settled, state

UNKNOWN = "ten_01JD0000000000000000000000"


def reservation(services, name):
    return row(services, keys.tenant_name(folded(name)))


def update(services, people, if_match=None, by=None, **wanted):
    return services.tenants.update(by or people.admin, people.tenant_id, TenantUpdate(**wanted), if_match)


class TestGetTenant:
    def test_gives_the_tenant_with_what_its_plan_allows(self, services, people):
        tenant = services.tenants.get(people.tenant_id)
        assert tenant.name.startswith("Acme ")
        allowed = tenant.entitlements
        assert (allowed.sites, allowed.generations_per_month, allowed.custom_domains) == (3, 500, 0)
        assert allowed.features == ["background", "basic_generation", "logo", "theme"]

    def test_a_limit_that_is_none_is_left_out(self, services, people):
        update(services, people, by=STAFF, plan=Plan.ENTERPRISE)
        allowed = services.tenants.get(people.tenant_id).entitlements.model_dump(exclude_none=True)
        assert "generations_per_month" not in allowed
        assert "custom_domains" not in allowed

    def test_an_unknown_one_is_not_found(self, services):
        with refused(NotFoundException, "TENANT_NOT_FOUND"):
            services.tenants.get(new_id("ten"))


class TestListTenants:
    def test_newest_first_page_by_page(self, services, people):
        ids = [people.tenant_id]
        for seconds in (1, 2):
            with later(seconds):
                ids.append(settled(services).tenant_id)
        first = services.tenants.list_page(None, PageRequest(2))
        second = services.tenants.list_page(None, PageRequest(2, first.next))
        assert [t.tenant_id for t in (*first.items, *second.items)] == ids[::-1]

    def test_those_in_one_state(self, services, people):
        other = settled(services)
        services.tenant_lifecycle.suspend(STAFF, other.tenant_id, TenantSuspend(reason="The invoice is unpaid"))
        listed = {status: [t.tenant_id for t in services.tenants.list_page(status, PageRequest()).items] for status in TenantStatus}
        assert listed[TenantStatus.ACTIVE] == [people.tenant_id]
        assert listed[TenantStatus.SUSPENDED] == [other.tenant_id]
        assert listed[TenantStatus.PENDING] == []

    def test_what_plans_allow_is_told_of_one_tenant_only(self, services, people):
        assert services.tenants.list_page(None, PageRequest()).items[0].entitlements is None


class TestUpdateTenant:
    def test_changes_what_is_named_and_leaves_the_rest(self, services, people):
        before = services.tenants.get(people.tenant_id)
        with clock.frozen(NOON):
            tenant = update(services, people, contact_email="office@acme.test")
        assert (tenant.contact_email, tenant.revision, tenant.updated_at) == ("office@acme.test", 2, NOON)
        assert (tenant.name, tenant.plan, tenant.status, tenant.created_at) == (before.name, before.plan, before.status, before.created_at)
        assert services.tenants.get(people.tenant_id) == tenant.model_copy(update={"entitlements": before.entitlements})

    def test_is_audited_with_before_and_after(self, services, people):
        was = services.tenants.get(people.tenant_id).name
        update(services, people, name="Acme Bakery", contact_email="office@acme.test")
        (event,) = rows(services, people, "EVENT#")
        assert (event["action"], event["actor"], event["resourceId"]) == ("TENANT_UPDATED", "user-1", people.tenant_id)
        assert event["details"] == {"before": {"name": was}, "after": {"name": "Acme Bakery", "contactEmail": "office@acme.test"}}

    def test_a_new_name_is_reserved_and_the_old_one_is_free(self, services, people):
        was = services.tenants.get(people.tenant_id).name
        update(services, people, name="Acme Bakery")
        assert reservation(services, "ACME  bakery")["tenantId"] == people.tenant_id
        assert reservation(services, was) is None
        update(services, settled(services), name=was)

    def test_a_name_in_other_letters_keeps_its_reservation(self, services, people):
        update(services, people, name="Acme Bakery")
        assert update(services, people, name="ACME bakery").name == "ACME bakery"
        assert reservation(services, "Acme Bakery")["tenantId"] == people.tenant_id

    @pytest.mark.parametrize("taken", ["Acme Bakery", "acme   BAKERY"])
    def test_a_name_somebody_has_is_refused_and_nothing_is_written(self, services, people, taken):
        update(services, people, name="Acme Bakery")
        other = settled(services)
        before = state(services, other)
        with refused(ConflictException, "TENANT_EXISTS"):
            update(services, other, name=taken)
        assert state(services, other) == before
        assert reservation(services, "Acme Bakery")["tenantId"] == people.tenant_id

    def test_the_plan_is_changed_by_the_platform(self, services, people):
        assert update(services, people, by=STAFF, plan=Plan.PREMIUM).plan == Plan.PREMIUM

    @pytest.mark.parametrize("plan", [Plan.PREMIUM, Plan.STANDARD])
    def test_the_plan_is_not_the_tenants_own_to_change(self, services, people, plan):
        before = state(services, people)
        with pytest.raises(ForbiddenException) as caught:
            update(services, people, plan=plan)
        assert [(f.pointer, f.code) for f in caught.value.faults] == [("/body/plan", "FORBIDDEN")]
        assert state(services, people) == before

    @pytest.mark.parametrize("name", [" Acme", "Acme ", " A", "A ", "- ", " -"])
    def test_a_name_neither_begins_nor_ends_with_a_space(self, name):
        for wanted in ({"name": name}, {"name": name, "adminEmail": "mia@harbour.test"}):
            with pytest.raises(ValidationError):
                (TenantUpdate if len(wanted) == 1 else TenantCreate).model_validate(wanted)

    @pytest.mark.parametrize("name", ["AB", "A B", "'t Hof", "Traders'", "-9-", "Acme  Bakery"])
    def test_whatever_else_reads_as_one_is_a_name(self, services, people, name):
        assert update(services, people, name=name).name == name

    def test_another_revision_is_refused(self, services, people):
        with refused(PreconditionException, "PRECONDITION_FAILED"):
            update(services, people, 7, name="Acme Bakery")
        assert actions(services, people) == []

    def test_somebody_who_was_faster_is_not_overwritten(self, services, people, monkeypatch):
        seen = services._tenants.get(people.tenant_id)
        update(services, people, name="Faster")
        monkeypatch.setattr(services._tenants, "get", lambda _: seen)
        with refused(ConflictException, "CONFLICT"):
            update(services, people, name="Slower")
        monkeypatch.undo()
        assert services.tenants.get(people.tenant_id).name == "Faster"
        assert reservation(services, "Slower") is None

    @pytest.mark.parametrize("status", ["pending", "suspended", "parked", "deprovisioned"])
    def test_one_that_is_not_active_any_more_is_left_alone(self, services, people, status):
        was = services._tenants.get(people.tenant_id)
        services.ledger.commit(*services._tenants.changed(was.model_copy(update={"status": TenantStatus(status), "revision": 2}), was))
        with refused(ConflictException, "TENANT_NOT_ACTIVE"):
            update(services, people, name="Too Late")
        assert reservation(services, "Too Late") is None

    def test_an_unknown_one_is_not_found(self, services, people):
        with refused(NotFoundException, "TENANT_NOT_FOUND"):
            services.tenants.update(STAFF, UNKNOWN, TenantUpdate(name="Nobody"), None)
