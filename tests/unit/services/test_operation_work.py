"""Working under a lease: claims, steps, ends. Progress never falls, ends do not change."""

from datetime import timedelta

import pytest

from generated.models.operation import Operation, OperationError, OperationStatus, OperationStep, StepStatus
from services.core import clock
from services.core.ids import new_id
from services.operations.work import LeaseLost, Work, WorkPending
from tests.unit.services.world import NOON, later

STEPS = ("one", "two", "three")
ERROR = OperationError(code="BROKEN", message="It broke.", retryable=True, step="two")


@pytest.fixture
def work(services):
    return Work(services._operations, services.ledger, lease_seconds=60)


@pytest.fixture(scope="module")
def operation(services, home):
    with clock.frozen(NOON):
        made = Operation(
            operation_id=new_id("op"),
            tenant_id=home.tenant_id,
            site_id=new_id("site"),
            type="site_deployment",
            status=OperationStatus.PENDING,
            progress=0,
            steps=[OperationStep(name=name, status=StepStatus.PENDING) for name in STEPS],
            attempt=0,
            created_by="user-1",
            revision=1,
            created_at=NOON,
            updated_at=NOON,
        )
        services.ledger.commit(services._operations.created(made))
    return made


def claim(work, operation):
    return work.claim(operation.tenant_id, operation.operation_id)


def stored(services, operation):
    return services.operations.get(operation.tenant_id, operation.operation_id)


def statuses(operation):
    return [step.status.value for step in operation.steps]


class TestClaim:
    def test_takes_it_and_counts_the_attempt(self, services, work, operation):
        taken = claim(work, operation)
        assert (taken.status, taken.attempt) == (OperationStatus.IN_PROGRESS, 1)
        assert stored(services, operation) == taken

    def test_somebody_else_has_to_come_back_while_the_lease_lives(self, services, work, operation):
        with clock.frozen(NOON):
            taken = claim(work, operation)
        with later(59, NOON), pytest.raises(WorkPending):
            claim(work, operation)
        assert stored(services, operation) == taken

    def test_a_lapsed_lease_is_taken_over(self, work, operation):
        with clock.frozen(NOON):
            claim(work, operation)
        with later(60, NOON):
            assert claim(work, operation).attempt == 2

    def test_every_step_extends_the_lease(self, work, operation):
        with clock.frozen(NOON):
            taken = claim(work, operation)
        with later(50, NOON):
            work.step(taken, "one", "Beginning", 10)
        with later(100, NOON), pytest.raises(WorkPending):
            claim(work, operation)

    def test_what_was_put_back_can_be_taken_at_once(self, services, work, operation):
        with clock.frozen(NOON):
            pending = work.put_back(claim(work, operation), "Try again. " * 50)
            assert isinstance(pending, WorkPending)
            assert pending.retryable
            assert len(stored(services, operation).message) == 300
            assert claim(work, operation).attempt == 2

    @pytest.mark.parametrize("end", ["complete", "fail"])
    def test_what_has_ended_is_nothing_to_do(self, services, work, operation, end):
        taken = claim(work, operation)
        ended = work.complete(taken, "Done") if end == "complete" else work.fail(taken, ERROR)
        with later(3600):
            assert claim(work, operation) is None
        assert stored(services, operation) == ended

    def test_what_is_not_there_is_nothing_to_do(self, work, people):
        assert work.claim(people.tenant_id, new_id("op")) is None


class TestSteps:
    def test_a_step_completes_those_before_it(self, services, work, operation):
        taken = work.step(claim(work, operation), "one", "Beginning", 10)
        assert statuses(taken) == ["in_progress", "pending", "pending"]
        taken = work.step(taken, "three", "Ending", 70)
        assert statuses(taken) == ["completed", "completed", "in_progress"]
        assert (taken.message, taken.progress) == ("Ending", 70)
        assert stored(services, operation) == taken

    def test_progress_never_falls(self, work, operation):
        taken = work.step(claim(work, operation), "two", "Half", 50)
        assert work.step(taken, "one", "Again", 10).progress == 50

    def test_a_new_attempt_does_what_was_interrupted_again(self, work, operation):
        taken = work.step(claim(work, operation), "one", "Beginning", 10)
        taken = work.step(taken, "three", "Interrupted", 70)
        again = work.step(taken, "one", "Beginning again", 10)
        assert statuses(again) == ["in_progress", "completed", "pending"]
        assert again.steps[0].started_at == taken.steps[0].started_at
        assert again.steps[0].completed_at is None
        assert statuses(work.step(again, "two", "On", 20)) == ["completed", "in_progress", "pending"]

    def test_who_lost_the_lease_writes_nothing(self, services, work, operation):
        with clock.frozen(NOON):
            first = claim(work, operation)
        with clock.frozen(NOON + timedelta(seconds=61)):
            second = claim(work, operation)
        for attempt in (
            lambda: work.step(first, "one", "Late", 10),
            lambda: work.complete(first, "Late"),
            lambda: work.fail(first, ERROR),
            lambda: work.put_back(first, "Late"),
            lambda: work.hold(first),
        ):
            with pytest.raises(LeaseLost):
                attempt()
        assert stored(services, operation) == second


class TestEnds:
    def test_complete_says_so_everywhere(self, services, work, operation):
        done = work.complete(work.step(claim(work, operation), "two", "Half", 50), "Done")
        assert (done.status, done.progress, done.message, done.error) == (OperationStatus.COMPLETED, 100, "Done", None)
        assert statuses(done) == ["completed"] * 3
        assert done.completed_at is not None
        assert stored(services, operation) == done

    def test_failed_says_where(self, services, work, operation):
        failed = work.fail(work.step(claim(work, operation), "two", "Half", 50), ERROR)
        assert (failed.status, failed.error, failed.progress) == (OperationStatus.FAILED, ERROR, 50)
        assert statuses(failed) == ["completed", "failed", "pending"]
        assert failed.steps[1].message == "It broke."
        assert stored(services, operation) == failed
