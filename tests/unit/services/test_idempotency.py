"""Keys of creating requests: claimed, completed with the work, released, lapsed."""

from types import SimpleNamespace

import pytest

from generated.models.site import SiteCreate
from services.adapters.dynamodb.idempotency import DynamoIdempotency
from services.core import idempotency
from services.core.errors import ConflictException, RuleException, ServiceUnavailable
from services.core.idempotency import KEEP_SECONDS, LEASE_SECONDS, Claim, Replay, Scope
from services.core.revisions import overtaken
from tests.unit.services.world import later, refused, rows, site, state


@pytest.fixture
def scope(people):
    return Scope(people.tenant_id, "user-1", "createSite", "key-1")


@pytest.fixture
def store(services):
    return services.idempotency


@pytest.fixture
def held():
    yield idempotency.hold
    idempotency.hold(None)


class TestClaim:
    def test_the_first_request_may_do_the_work(self, store, scope):
        claim = store.claim(scope, "hash")
        assert isinstance(claim, Claim)
        assert not claim.completed

    def test_the_same_again_gets_the_stored_response(self, store, scope):
        store.complete(store.claim(scope, "hash"), {"siteId": "site_1", "score": 7.5})
        assert store.claim(scope, "hash") == Replay({"siteId": "site_1", "score": 7.5})

    @pytest.mark.parametrize("completed", [True, False])
    def test_another_body_is_refused(self, store, scope, completed):
        claim = store.claim(scope, "hash")
        if completed:
            store.complete(claim, {})
        with refused(RuleException, "IDEMPOTENCY_KEY_REUSED"):
            store.claim(scope, "another")

    def test_in_flight_is_told_when_to_come_back(self, store, scope):
        with later(0):
            store.claim(scope, "hash")
        with later(10), pytest.raises(ConflictException) as caught:
            store.claim(scope, "hash")
        assert caught.value.code == "IDEMPOTENCY_IN_PROGRESS"
        assert 45 <= caught.value.retry_after <= LEASE_SECONDS - 9

    def test_a_lapsed_lease_is_taken_over(self, store, scope):
        first = store.claim(scope, "hash")
        with later(LEASE_SECONDS + 2):
            second = store.claim(scope, "hash")
        assert isinstance(second, Claim)
        assert second.token != first.token

    def test_who_lost_the_lease_can_neither_complete_nor_release(self, store, scope):
        first = store.claim(scope, "hash")
        with later(LEASE_SECONDS + 2):
            second = store.claim(scope, "hash")
        store.release(first)
        with refused(ConflictException, "CONFLICT"):
            store.complete(first, {"by": "first"})
        store.complete(second, {"by": "second"})
        assert store.claim(scope, "hash") == Replay({"by": "second"})

    def test_after_a_day_the_key_is_free(self, store, scope):
        store.complete(store.claim(scope, "hash"), {})
        with later(KEEP_SECONDS - 60):
            assert isinstance(store.claim(scope, "hash"), Replay)
        with later(KEEP_SECONDS + 2):
            assert isinstance(store.claim(scope, "another"), Claim)

    @pytest.mark.parametrize(
        "other",
        [{"tenant_id": "ten_01JD0G0BEX0000000000000000"}, {"user_id": "user-2"}, {"operation_id": "generatePage"}, {"key": "key-2"}],
    )
    def test_the_same_key_of_another_scope_is_another_key(self, store, scope, other):
        store.complete(store.claim(scope, "hash"), {})
        fields = {"tenant_id": scope.tenant_id, "user_id": "user-1", "operation_id": "createSite", "key": "key-1"}
        assert isinstance(store.claim(Scope(**fields | other), "hash"), Claim)

    def test_one_taken_by_a_transaction_that_runs_at_this_moment_is_in_flight(self, scope):
        def write(_):
            raise overtaken()

        busy = DynamoIdempotency(SimpleNamespace(write=write, get=lambda _: None))
        with pytest.raises(ConflictException) as caught:
            busy.claim(scope, "hash")
        assert (caught.value.code, caught.value.retry_after) == ("IDEMPOTENCY_IN_PROGRESS", 1)


class TestRelease:
    def test_after_a_failure_the_key_is_free_for_any_body(self, store, scope):
        store.release(store.claim(scope, "hash"))
        assert isinstance(store.claim(scope, "another"), Claim)

    def test_that_does_not_succeed_hides_no_error_of_the_request(self, scope):
        def write(_):
            raise ServiceUnavailable

        DynamoIdempotency(SimpleNamespace(write=write)).release(Claim(scope, "hash", "token"))


class TestCompletionWithTheWork:
    def test_rides_in_the_transaction_that_creates(self, services, people, store, scope, held):
        claim = store.claim(scope, "hash")
        held(claim)
        made = site(services, people)
        held(None)
        assert claim.completed
        assert store.claim(scope, "hash") == Replay(made.model_dump(mode="json", by_alias=True, exclude_none=True))

    def test_a_refused_transaction_leaves_the_claim_open(self, services, people, store, scope, held):
        site(services, people, slug="taken-already")
        claim = store.claim(scope, "hash")
        before = state(services, people)
        held(claim)
        with refused(ConflictException, "SLUG_TAKEN"):
            site(services, people, slug="taken-already")
        assert not claim.completed
        assert state(services, people) == before

    def test_a_lost_claim_refuses_the_whole_transaction(self, services, people, store, scope, held):
        lost = store.claim(scope, "hash")
        with later(LEASE_SECONDS + 2):
            store.claim(scope, "hash")
        held(lost)
        with refused(ConflictException, "CONFLICT"):
            services.sites.create(people.admin, people.tenant_id, SiteCreate(name="Never made"))
        assert rows(services, people, "SITE#") == []

    def test_a_second_transaction_of_the_same_request_leaves_the_response_alone(self, services, people, store, scope, held):
        claim = store.claim(scope, "hash")
        held(claim)
        made = site(services, people)
        site(services, people)
        held(None)
        assert store.claim(scope, "hash").data["siteId"] == made.site_id
