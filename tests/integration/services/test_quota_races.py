"""Many at the same moment want the last of what a plan allows: exactly as many get it as there is, and the count is right."""

import hashlib
from dataclasses import replace

import pytest

from generated.models.generation import GenerationCreate
from generated.models.site import SiteCreate
from generated.models.tenant import AssetCreate, AssetKind, TenantStatus
from services.assets.service import MAX_BYTES
from services.bootstrap import Services
from services.core.errors import SiteBuilderException
from tests.integration.services.racing import rivals
from tests.unit.services.world import PROMPT, STAFF, People, rows

pytestmark = pytest.mark.emulator
RIVALS = 24


@pytest.fixture
def strict(services: Services) -> Services:
    """The services with the limits people have; the other tests' are a thousand times as wide."""
    return Services(services.settings.model_copy(update={"limits_factor": 1}), author=services.author)


@pytest.fixture
def premium(people: People):
    """Five sites, three generations at a time, 500 MB."""
    return replace(people.admin, standing=replace(people.admin.standing, plan="premium"))


def shop(people, number):
    return SiteCreate(name=f"Shop {number} {people.tenant_id[-6:]}")


def insisting(act):
    """Do as CONFLICT says, and repeat the request: what is left are the refusals that stand."""

    def run(number):
        while True:
            try:
                return act(number)
            except SiteBuilderException as refused:
                if refused.code != "CONFLICT":
                    raise

    return run


class TestAtTheLimit:
    def test_files_fill_the_storage_and_not_a_byte_more(self, strict, people):
        def announce(number):
            digest = hashlib.sha256(str(number).encode()).hexdigest()
            wanted = AssetCreate(name=f"{number}.png", kind=AssetKind.IMAGE, content_type="image/png", size=MAX_BYTES, sha256=digest)
            return strict.assets.create(people.admin, people.tenant_id, wanted)

        won, codes = rivals(insisting(announce), RIVALS)  # the smallest plan has 100 MB
        assert (len(won), codes) == (10, {"PLAN_LIMIT_EXCEEDED"})
        assert strict.quotas.used(people.tenant_id, "storage") == 10 * MAX_BYTES
        assert {r["assetId"] for r in rows(strict, people, "ASSET#")} == {asset.asset_id for asset in won}

    def test_sites(self, strict, people, premium):
        create = strict.sites.create
        won, codes = rivals(
            insisting(lambda n: create(premium, people.tenant_id, SiteCreate(name=f"Shop {n} {people.tenant_id[-6:]}"))), RIVALS
        )
        assert (len(won), codes) == (5, {"PLAN_LIMIT_EXCEEDED"})
        assert strict.quotas.used(people.tenant_id, "sites") == len(rows(strict, people, "SITE#")) == 5

    def test_generations_at_a_time(self, strict, people, premium):
        begin, wanted = strict.generations.begin, GenerationCreate(prompt=PROMPT)
        won, codes = rivals(insisting(lambda _: begin(premium, people.tenant_id, wanted, queued=True)), 8)
        assert (len(won), codes) == (3, {"CONCURRENCY_LIMIT"})
        assert strict.quotas.used(people.tenant_id, "running_generations") == len(rows(strict, people, "GENERATION#")) == 3

    def test_a_generation_that_several_end_makes_room_once(self, strict, people, premium):
        begun = [strict.generations.begin(premium, people.tenant_id, GenerationCreate(prompt=PROMPT), queued=True) for _ in range(2)]
        cancel = strict.generations.cancel
        won, codes = rivals(insisting(lambda _: cancel(premium, people.tenant_id, begun[0].generation_id)), 6)
        assert (len(won), codes) == (1, {"INVALID_STATE"})
        assert strict.quotas.used(people.tenant_id, "running_generations") == 1


class TestClosing:
    @pytest.mark.parametrize("attempt", range(3))
    def test_a_tenant_is_closed_or_gets_a_site_never_both(self, services, people, attempt):
        def act(number):
            if number % 2:
                return services.sites.create(people.admin, people.tenant_id, shop(people, number))
            return services.tenant_lifecycle.delete(STAFF, people.tenant_id, None, force=False)

        _, codes = rivals(insisting(act), 8)
        assert codes <= {"TENANT_NOT_ACTIVE", "DEPENDENCIES_EXIST"}
        closed = services.tenants.get(people.tenant_id).status == TenantStatus.DEPROVISIONED
        assert closed == (rows(services, people, "SITE#") == [])
        assert services.quotas.used(people.tenant_id, "sites") == len(rows(services, people, "SITE#"))

    def test_closed_by_force_it_gets_none_behind_the_worker(self, services, people):
        def act(number):
            if number % 3:
                return services.sites.create(people.admin, people.tenant_id, shop(people, number))
            return services.tenant_lifecycle.delete(STAFF, people.tenant_id, None, force=True)

        rivals(insisting(act), 9)
        services.provisioning.wind_up(people.tenant_id)
        assert {r["status"] for r in rows(services, people, "SITE#")} <= {"archived"}
        assert services.quotas.used(people.tenant_id, "sites") == 0
