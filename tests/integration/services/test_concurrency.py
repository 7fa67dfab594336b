"""Two at the same moment: exactly one wins, the other is told, nothing is half written."""

from threading import Barrier

import pytest

from generated.models.deployment import DeploymentCreate
from generated.models.site import Environment, SiteUpdate
from generated.models.tenant import BrandUpdate
from services.adapters.dynamodb import keys
from services.core.errors import ConflictException
from services.core.idempotency import Claim, Replay, Scope
from services.core.ids import new_id
from tests.integration.services.racing import held, rivals
from tests.unit.services.world import begun, row, rows, settled, site, written

pytestmark = pytest.mark.emulator
RIVALS = 6


def race(act):
    return rivals(act, RIVALS)


def reading_together(monkeypatch, store, name):
    monkeypatch.setattr(store, name, held(getattr(store, name), Barrier(RIVALS)))


class TestSites:
    def test_one_of_several_changes_wins(self, services, people, monkeypatch):
        made = site(services, people)
        reading_together(monkeypatch, services._sites, "get")
        won, codes = race(
            lambda n: services.sites.update(people.editor, people.tenant_id, made.site_id, SiteUpdate(description=f"{n}"), None)
        )
        monkeypatch.undo()
        assert (len(won), codes) == (1, {"CONFLICT"})
        assert services.sites.get(people.tenant_id, made.site_id) == won[0]
        assert [e["action"] for e in rows(services, people, "EVENT#")].count("SITE_UPDATED") == 1

    def test_a_given_slug_goes_to_one(self, services, people):
        rivals = [settled(services) for _ in range(RIVALS)]
        slug = f"race-{new_id('site')[-12:].lower()}"
        won, codes = race(lambda n: site(services, rivals[n], slug=slug))
        assert len(won) == 1
        assert codes <= {"SLUG_TAKEN", "CONFLICT"}
        assert row(services, keys.slug(slug))["siteId"] == won[0].site_id
        assert sum(len(rows(services, r, "SITE#")) for r in rivals) == 1

    def test_a_site_is_deleted_once(self, services, people, monkeypatch):
        made = site(services, people)
        reading_together(monkeypatch, services._sites, "get")
        won, codes = race(lambda _: services.sites.delete(people.editor, people.tenant_id, made.site_id, None, force=False))
        assert (len(won), codes) == (1, {"CONFLICT"})
        assert len(rows(services, people, "OUTBOX#")) == 1


class TestBrand:
    def test_the_first_brand_is_set_once(self, services, people, monkeypatch):
        reading_together(monkeypatch, services._tenants, "brand")
        won, codes = race(lambda n: services.brands.update(people.admin, people.tenant_id, BrandUpdate(company_name=f"{n}"), None))
        monkeypatch.undo()
        assert (len(won), codes) == (1, {"CONFLICT"})
        assert services.brands.get(people.tenant_id) == won[0]


class TestLocks:
    def test_one_generation_at_a_time_writes_to_a_site(self, services, people):
        made = site(services, people)
        won, codes = race(lambda _: begun(services, people, made.site_id))
        assert len(won) == 1
        assert codes <= {"OPERATION_IN_PROGRESS", "CONFLICT"}
        assert [g["generationId"] for g in rows(services, people, "GENERATION#")] == [won[0].generation_id]
        assert len(rows(services, people, "OUTBOX#")) == 1

    def test_one_deployment_at_a_time_per_environment(self, services, people):
        made = written(services, people)
        wanted = DeploymentCreate(environment=Environment.SIT)
        won, codes = race(lambda _: services.deployments.deploy(people.editor, people.tenant_id, made.site_id, wanted))
        assert len(won) == 1
        assert codes <= {"OPERATION_IN_PROGRESS", "CONFLICT"}
        assert [o["operationId"] for o in rows(services, people, "OPERATION#")] == [won[0].operation_id]


class TestLease:
    def test_one_worker_claims_an_operation(self, services, people, monkeypatch):
        made = written(services, people)
        operation = services.deployments.deploy(
            people.editor, people.tenant_id, made.site_id, DeploymentCreate(environment=Environment.SIT)
        )
        reading_together(monkeypatch, services._operations, "get")
        won, codes = race(lambda _: services.deployer._work.claim(people.tenant_id, operation.operation_id))
        monkeypatch.undo()
        assert (len(won), codes) == (1, {"CONFLICT"})
        assert services.operations.get(people.tenant_id, operation.operation_id).attempt == 1


class TestIdempotencyKey:
    def test_one_of_several_claims_wins_and_the_others_are_told_to_come_back(self, services, people):
        scope = Scope(people.tenant_id, "user-1", "createSite", "key-1")
        won, codes = race(lambda _: services.idempotency.claim(scope, "hash"))
        assert (len(won), codes) == (1, {"IDEMPOTENCY_IN_PROGRESS"})
        assert isinstance(won[0], Claim)

    def test_a_completed_one_is_replayed_to_everybody(self, services, people):
        scope = Scope(people.tenant_id, "user-1", "createSite", "key-2")
        services.idempotency.complete(services.idempotency.claim(scope, "hash"), {"siteId": "site_1"})
        won, codes = race(lambda _: services.idempotency.claim(scope, "hash"))
        assert won == [Replay({"siteId": "site_1"})] * RIVALS
        assert codes == set()

    def test_who_lost_the_race_for_a_lapsed_lease_is_told_so(self, services, people):
        scope = Scope(people.tenant_id, "user-1", "createSite", "key-3")
        services.idempotency.claim(scope, "hash")
        with pytest.raises(ConflictException) as caught:
            services.idempotency.claim(scope, "hash")
        assert caught.value.retry_after >= 1
