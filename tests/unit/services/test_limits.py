"""Quotas and rates: counted with what they count, never overshot, given back, and counted anew."""

from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest
from pydantic import ValidationError

from generated.models.generation import GenerationCreate
from generated.models.site import SiteCreate
from services.adapters.dynamodb.counters import DynamoQuotas, DynamoRates
from services.core import clock, plans
from services.core.errors import ConflictException, LimitException, RuleException
from services.core.quotas import next_month
from services.generation.journal import Journal
from services.generation.service import GenerationService
from services.sites.service import SiteService
from tests.authors import ScriptedAuthor
from tests.unit.services.authors import SilentAuthor
from tests.unit.services.mocked import SETTINGS
from tests.unit.services.world import NOON, PROMPT, later, refused, rows, writer

PLAN = "free"  # one site, fifty generations a month


@pytest.fixture
def quotas(services):
    return DynamoQuotas(services.table)


@pytest.fixture
def sites(services, quotas):
    return SiteService(services._sites, quotas, services.ledger, services.addresses, SETTINGS.deployment_queue)


@pytest.fixture
def generations(services, quotas, sites):
    journal = Journal(services._generations, quotas, services.ledger)
    return GenerationService(services._generations, sites, services.author, quotas, services.ledger, journal, SETTINGS.generation_queue)


def create(sites, people, name="Bakery"):
    return sites.create(people.admin, people.tenant_id, SiteCreate(name=name))


class TestAPlansLimit:
    def test_is_what_the_plan_says_and_nothing_is_written_beyond_it(self, services, people, sites, quotas):
        create(sites, people)
        before = rows(services, people)
        with pytest.raises(RuleException) as refusal:
            create(sites, people, "Second")
        assert refusal.value.code == "PLAN_LIMIT_EXCEEDED"
        assert "free allows 1" in refusal.value.detail
        assert rows(services, people) == before
        assert quotas.used(people.tenant_id, "sites") == 1

    def test_a_deleted_site_makes_room(self, people, sites):
        site = create(sites, people)
        sites.delete(people.admin, people.tenant_id, site.site_id, None, force=False)
        assert create(sites, people, "Second").name == "Second"

    def test_a_page_that_makes_a_site_counts_it(self, people, sites, generations):
        create(sites, people)
        with pytest.raises(RuleException):
            generations.begin(people.admin, people.tenant_id, GenerationCreate(prompt=PROMPT), queued=True)

    def test_a_plan_without_a_limit_has_none(self, people, quotas, services):
        enterprise = people.admin.standing.__class__(people.tenant_id, "active", "tenant_admin", plan="enterprise")
        principal = people.admin.__class__("user-1", standing=enterprise)
        services.table.write([quotas.drawn(principal, people.tenant_id, "generations", NOON, 10**9)])
        with clock.frozen(NOON):
            assert quotas.used(people.tenant_id, "generations") == 10**9

    def test_more_at_once_than_the_whole_is_refused(self, people, quotas):
        with pytest.raises(RuleException):
            quotas.drawn(people.admin, people.tenant_id, "storage", NOON, 104_857_601)


class TestAMonthsQuota:
    def used_up(self, services, people, quotas):
        services.table.write([quotas.drawn(people.admin, people.tenant_id, "generations", NOON, 50)])

    def test_ends_with_the_month_and_the_problem_says_when(self, services, people, quotas, generations):
        with clock.frozen(NOON):
            self.used_up(services, people, quotas)
            with pytest.raises(LimitException) as refusal:
                generations.begin(people.admin, people.tenant_id, GenerationCreate(prompt=PROMPT), queued=True)
        assert refusal.value.code == "QUOTA_EXCEEDED"
        assert "2026-12-01" in refusal.value.detail
        assert refusal.value.retry_after == 9 * 24 * 3600 + 10 * 3600  # to midnight two hours east of Greenwich
        with clock.frozen(NOON + timedelta(days=11)):
            assert generations.begin(people.admin, people.tenant_id, GenerationCreate(prompt=PROMPT), queued=True).revision == 1

    def test_what_was_stopped_does_not_count(self, people, generations, quotas):
        generation = generations.begin(people.admin, people.tenant_id, GenerationCreate(prompt=PROMPT), queued=True)
        assert quotas.used(people.tenant_id, "generations") == 1
        generations.cancel(people.admin, people.tenant_id, generation.generation_id)
        assert quotas.used(people.tenant_id, "generations") == 0

    def test_is_given_back_to_the_month_it_was_drawn_in(self, services, people, generations, quotas):
        with clock.frozen(NOON):
            generation = generations.begin(people.admin, people.tenant_id, GenerationCreate(prompt=PROMPT), queued=True)
        with clock.frozen(NOON + timedelta(days=20)):
            generations.cancel(people.admin, people.tenant_id, generation.generation_id)
            assert quotas.used(people.tenant_id, "generations") == 0
        assert [r["used"] for r in rows(services, people, "QUOTA#generations")] == [0]

    def test_next_month_follows_december(self):
        assert f"{next_month(NOON.replace(month=12, day=31)):%Y-%m-%d %H:%M}" == "2027-01-01 00:00"

    def test_at_the_edge_of_a_month_is_drawn_from_the_one_it_is_given_back_to(self, services, people, generations, monkeypatch):
        """The month ends between the generation's own moment and the next look at the clock."""
        last = NOON.replace(month=11, day=30, hour=21, minute=59, second=59, microsecond=999_000)  # 23:59:59 two hours east
        ticks = count()
        monkeypatch.setattr(clock, "_source", lambda: last + timedelta(milliseconds=next(ticks)))
        site = services.sites.create(people.admin, people.tenant_id, SiteCreate(name="Bakery"))
        monkeypatch.setattr(clock, "_source", lambda moments=iter([last]): next(moments, last + timedelta(seconds=1)))
        wanted = GenerationCreate(prompt=PROMPT, site_id=site.site_id)
        generation = generations.begin(people.admin, people.tenant_id, wanted, queued=True)
        assert generation.created_at == last
        generations.cancel(people.admin, people.tenant_id, generation.generation_id)
        assert {r["SK"]: r["used"] for r in rows(services, people, "QUOTA#generations")} == {"QUOTA#generations#2026-11": 0}


class TestAPromptsLength:
    def test_is_the_plans_and_the_problem_names_the_place(self, services, people, generations):
        begin, who = generations.begin, people.admin
        assert begin(who, people.tenant_id, GenerationCreate(prompt=f"{'a' * 1000}"), queued=True).status == "pending"
        before = rows(services, people)
        with pytest.raises(RuleException) as refusal:
            begin(who, people.tenant_id, GenerationCreate(prompt=f"{'a' * 1001}"), queued=True)
        assert (refusal.value.code, refusal.value.faults[0].pointer) == ("PLAN_LIMIT_EXCEEDED", "/body/prompt")
        assert "1001 characters, and the plan allows 1000" in refusal.value.detail
        assert rows(services, people) == before

    def test_grows_with_the_plan(self, people, generations):
        premium = replace(people.admin, standing=replace(people.admin.standing, plan="premium"))
        wanted = GenerationCreate(prompt="a" * 5000)
        assert generations.begin(premium, people.tenant_id, wanted, queued=True).prompt == wanted.prompt


class TestGenerationsAtATime:
    """The smallest plan has one at a time; the premium plan three, and five sites."""

    @pytest.fixture
    def premium(self, people):
        return replace(people.admin, standing=replace(people.admin.standing, plan="premium"))

    @pytest.fixture
    def begin(self, people, premium, generations):
        return lambda: generations.begin(premium, people.tenant_id, GenerationCreate(prompt=PROMPT), queued=True)

    def running(self, people, quotas):
        return quotas.used(people.tenant_id, "running_generations")

    def test_are_as_many_as_the_plan_allows_and_one_more_is_told_to_come_back(self, services, people, begin):
        for _ in range(3):
            begin()
        before = rows(services, people)
        with pytest.raises(LimitException) as refusal:
            begin()
        assert (refusal.value.code, refusal.value.retry_after) == ("CONCURRENCY_LIMIT", 10)
        assert "premium allows 3" in refusal.value.detail
        assert rows(services, people) == before

    def test_one_that_is_cancelled_makes_room(self, people, premium, generations, begin, quotas):
        stopped = [begin() for _ in range(3)][1]
        generations.cancel(premium, people.tenant_id, stopped.generation_id)
        assert self.running(people, quotas) == 2
        assert begin().status == "pending"

    @pytest.mark.parametrize(("author", "end"), [(ScriptedAuthor(), "complete"), (SilentAuthor(), "failed")], ids=["complete", "failed"])
    def test_one_that_ends_makes_room(self, services, people, begin, quotas, author, end):
        generation = begin()
        list(writer(services, author).write(generation))
        assert services.generations.get(people.tenant_id, generation.generation_id).status == end
        assert self.running(people, quotas) == 0

    def test_one_that_died_makes_room_when_it_is_swept(self, services, people, begin, quotas):
        begin()
        with later(services.settings.stale_generation_seconds + 1):
            assert services.generation_jobs.sweep() == 1
            assert services.generation_jobs.sweep() == 0
        assert self.running(people, quotas) == 0

    def test_who_comes_too_late_to_end_one_gives_nothing_back_twice(self, services, people, premium, generations, begin, quotas):
        generation, other = begin(), begin()
        generations.cancel(premium, people.tenant_id, generation.generation_id)
        list(writer(services, ScriptedAuthor()).write(generation))
        with refused(ConflictException, "INVALID_STATE"):
            generations.cancel(premium, people.tenant_id, generation.generation_id)
        assert self.running(people, quotas) == 1
        assert services.generations.get(people.tenant_id, other.generation_id).status == "pending"


class TestRates:
    def take(self, services, **who):
        subject = {"tenant_id": "ten_1", "user_id": "user-1", "address": "192.0.2.1"} | who
        return DynamoRates(services.table).take("generation", **subject)

    def test_say_what_is_left_and_when_it_begins_anew(self, services, people):
        with clock.frozen(NOON + timedelta(seconds=15)):
            first, second = self.take(services), self.take(services)
        assert (first.limit, first.remaining, first.reset) == (10, 9, 45)
        assert second.headers() == {"ratelimit-limit": "10", "ratelimit-remaining": "8", "ratelimit-reset": "45"}

    def test_are_used_up_until_the_window_ends(self, services, people):
        with clock.frozen(NOON):
            for _ in range(10):
                self.take(services)
            with pytest.raises(LimitException) as refusal:
                self.take(services)
        assert (refusal.value.code, refusal.value.retry_after) == ("RATE_LIMITED", 60)
        assert refusal.value.headers["ratelimit-remaining"] == "0"
        with clock.frozen(NOON + timedelta(seconds=60)):
            assert self.take(services).remaining == 9

    def test_are_counted_for_each_user_of_each_tenant(self, services, people):
        with clock.frozen(NOON):
            self.take(services)
            assert self.take(services, user_id="user-2").remaining == 9
            assert self.take(services, tenant_id="ten_2").remaining == 9
            assert self.take(services, address="192.0.2.9").remaining == 8

    def test_a_network_address_is_not_kept(self, services, people):
        DynamoRates(services.table).take("public_token", tenant_id="", user_id="", address="192.0.2.1")
        found = services.client("dynamodb").scan(TableName=SETTINGS.table_name)["Items"]
        assert "192.0.2.1" not in repr(found)
        assert any(item["PK"]["S"] == "RATE" for item in found)


class TestConfiguration:
    def test_every_limit_grows_with_the_factor_and_no_limit_stays_none(self):
        assert plans.plan("standard", 10).sites == 10 * plans.plan("standard").sites
        assert plans.plan("enterprise", 10).generations_per_month is None

    def test_what_the_contract_names_is_configured(self):
        from generated.operations import OPERATIONS  # noqa: PLC0415

        known = plans.configured()
        features = {feature for each in known.plans.values() for feature in each.features}
        assert {o.quota for o in OPERATIONS.values() if o.quota} <= set(known.quotas)
        assert {o.rate for o in OPERATIONS.values() if o.rate} <= set(known.rates)
        assert {o.feature for o in OPERATIONS.values() if o.feature} <= features

    @pytest.mark.parametrize("limit", ["cites", "features"])
    def test_a_quota_of_a_limit_that_no_plan_has_is_refused(self, limit):
        written = plans.configured().model_dump()
        written["quotas"]["sites"]["limit"] = limit
        with pytest.raises(ValidationError, match=limit):
            plans.Plans.model_validate(written)
