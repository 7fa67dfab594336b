"""Fifty at the same moment want one name, one step, one last place: exactly one gets it."""

import pytest

from generated.models.tenant import TenantCreate, TenantSuspend, TenantUpdate, UnitCreate
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import Increment
from services.core.ids import new_id
from services.core.names import folded
from services.core.paging import PageRequest
from tests.integration.services.racing import rivals
from tests.unit.services.inviters import FakeInviter, creation
from tests.unit.services.world import STAFF, People, row, rows, settled

pytestmark = pytest.mark.emulator
RIVALS = 50


class TestTenantNames:
    def test_one_of_fifty_new_tenants_gets_the_name(self, services):
        inviter = FakeInviter()
        create, name = creation(services, inviter).create, f"Race {new_id('ten')[4:]}"
        spellings = (name, name.upper(), name.replace(" ", "  "))
        won, codes = rivals(lambda n: create(STAFF, TenantCreate(name=spellings[n % 3], admin_email=f"user{n}@race.test")), RIVALS)
        assert len(won) == 1
        assert codes <= {"TENANT_EXISTS", "CONFLICT"}
        assert row(services, keys.tenant_name(folded(name)))["tenantId"] == won[0].tenant_id
        assert len(inviter.sent) == 1
        losers = {tenant_id for tenant_id, *_ in inviter.prepared} - {won[0].tenant_id}
        assert len(losers) == RIVALS - 1
        assert [rows(services, People(tenant_id)) for tenant_id in losers] == [[]] * len(losers)

    def test_one_of_several_renames_gets_the_name_and_the_others_keep_theirs(self, services):
        others = [settled(services) for _ in range(8)]
        name = f"Race {new_id('ten')[4:]}"
        update = services.tenants.update
        won, codes = rivals(lambda n: update(others[n].admin, others[n].tenant_id, TenantUpdate(name=name), None), len(others))
        assert len(won) == 1
        assert codes <= {"TENANT_EXISTS", "CONFLICT"}
        for people in others:
            called = services.tenants.get(people.tenant_id).name
            assert row(services, keys.tenant_name(folded(called)))["tenantId"] == people.tenant_id


class TestTenantStates:
    def test_a_tenant_is_suspended_once(self, services, people):
        wanted = TenantSuspend(reason="The invoice is unpaid")
        won, codes = rivals(lambda _: services.tenant_lifecycle.suspend(STAFF, people.tenant_id, wanted), 8)
        assert len(won) == 1
        assert codes <= {"INVALID_STATE", "CONFLICT"}
        assert [event["action"] for event in rows(services, people, "EVENT#")] == ["TENANT_SUSPENDED"]


class TestUnits:
    def create(self, services, people, name, parent_id=None):
        return services.units.create(people.admin, people.tenant_id, UnitCreate(name=name, parent_id=parent_id))

    def test_one_of_fifty_new_units_gets_the_name(self, services, people):
        won, codes = rivals(lambda n: self.create(services, people, ("Print", "PRINT", "print")[n % 3]), RIVALS)
        assert len(won) == 1
        assert codes <= {"UNIT_EXISTS", "CONFLICT"}
        assert [unit["unitId"] for unit in rows(services, people, "UNIT#")] == [won[0].unit_id]
        counted = row(services, keys.units_counted(people.tenant_id))
        assert (counted["unitCount"], counted["childCount"]) == (1, 1)

    def test_the_last_place_goes_to_one(self, services, people):
        parent = self.create(services, people, "Parent")
        services.ledger.commit(Increment(keys.unit(people.tenant_id, parent.unit_id), {"childCount": 99}))
        won, codes = rivals(lambda n: self.create(services, people, f"Child {n}", parent.unit_id), RIVALS)
        assert len(won) == 1
        assert codes <= {"UNIT_LIMIT_EXCEEDED", "CONFLICT"}
        assert services.units.get(people.tenant_id, parent.unit_id).child_count == 100

    @pytest.mark.parametrize("cascade", [False, True])
    def test_a_unit_is_deleted_or_filled_never_both(self, services, people, cascade):
        parent = self.create(services, people, "Parent")
        units = services.units

        def act(number):
            if number % 2:
                return self.create(services, people, f"Child {number}", parent.unit_id)
            return units.delete(people.admin, people.tenant_id, parent.unit_id, None, cascade=cascade)

        _, codes = rivals(act, 12)
        assert codes <= {"UNIT_NOT_FOUND", "UNIT_NOT_EMPTY", "CONFLICT"}
        left = units.list_page(people.tenant_id, None, PageRequest(100)).items
        children = [unit for unit in left if unit.parent_id]
        assert children == [] or parent.unit_id in {unit.unit_id for unit in left}
        assert {unit.unit_id: unit.child_count for unit in left}.get(parent.unit_id, 0) == len(children)
        assert row(services, keys.units_counted(people.tenant_id))["unitCount"] == len(left)
