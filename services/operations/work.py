"""Working on an operation under a lease (LLD 12).

delivery 1   claim ──▶ step ──▶ step ──▶ ✕ the worker dies; its lease lapses
delivery 2   lease still alive ──▶ WorkPending: come back later
delivery 3   lease lapsed ──▶ claim, attempt 2 ──▶ steps look before they act ──▶ completed
delivery 4   already completed ──▶ nothing to do
"""

from collections.abc import Sequence

from generated.models.operation import Operation, OperationError, OperationStatus, OperationStep, StepStatus
from services.core import clock
from services.core.errors import ConflictException, UnexpectedException
from services.core.ledger import Change, Ledger
from services.operations.ports import Operations

MOST_ATTEMPTS = 3
TERMINAL = frozenset({OperationStatus.COMPLETED, OperationStatus.FAILED, OperationStatus.CANCELLED})


class WorkPending(UnexpectedException):
    """Somebody else holds the lease, or the work is to be tried again: the message must come back later."""

    def __init__(self, detail: str) -> None:
        super().__init__("SERVICE_UNAVAILABLE", detail, retryable=True)


class LeaseLost(ConflictException):
    """Another worker took the operation over."""

    def __init__(self) -> None:
        super().__init__("CONFLICT", "Another worker has taken the operation over.")


class Work:
    """`lease_seconds`: how long a worker may be silent before the next one takes over."""

    def __init__(self, operations: Operations, ledger: Ledger, lease_seconds: int) -> None:
        self._operations = operations
        self._ledger = ledger
        self._lease_seconds = lease_seconds

    def claim(self, tenant_id: str, operation_id: str) -> Operation | None:
        """Take the operation, or None when there is nothing to do any more. Raises WorkPending while somebody else has it."""
        leased = self._operations.get(tenant_id, operation_id)
        if leased is None or leased.operation.status in TERMINAL:
            return None
        if leased.lease_until > clock.now().timestamp():
            raise WorkPending("Another worker is at it.")
        operation = leased.operation
        taken = {"status": OperationStatus.IN_PROGRESS, "attempt": operation.attempt + 1}
        return self._write(operation, taken)

    def step(self, operation: Operation, name: str, message: str, progress: int, *also: Change) -> Operation:
        """Begin a step: those before it are done. Extends the lease; progress never falls."""
        now = clock.now()
        steps = [self._moved(step, name, message, operation.steps, now) for step in operation.steps]
        return self._write(operation, {"steps": steps, "message": message, "progress": max(progress, operation.progress)}, *also)

    def complete(self, operation: Operation, message: str, *also: Change) -> Operation:
        now = clock.now()
        steps = [
            s if s.status == StepStatus.COMPLETED else s.model_copy(update={"status": StepStatus.COMPLETED, "completed_at": now})
            for s in operation.steps
        ]
        ended = {
            "status": OperationStatus.COMPLETED,
            "steps": steps,
            "message": message,
            "progress": 100,
            "error": None,
            "completed_at": now,
        }
        return self._write(operation, ended, *also, lease=False)

    def fail(self, operation: Operation, error: OperationError, *also: Change) -> Operation:
        now = clock.now()
        steps = [
            s.model_copy(update={"status": StepStatus.FAILED, "message": error.message[:300]}) if s.status == StepStatus.IN_PROGRESS else s
            for s in operation.steps
        ]
        ended = {"status": OperationStatus.FAILED, "steps": steps, "message": error.message[:300], "error": error, "completed_at": now}
        return self._write(operation, ended, *also, lease=False)

    def hold(self, operation: Operation, *also: Change) -> Operation:
        """Make sure that the lease is still ours, and extend it, before something that others would notice. Raises LeaseLost."""
        return self._write(operation, {}, *also)

    def put_back(self, operation: Operation, why: str) -> WorkPending:
        """Give the lease up so that the next delivery may try again; raise what this returns."""
        self._write(operation, {"message": why[:300]}, lease=False)
        return WorkPending(why)

    @staticmethod
    def _moved(step: OperationStep, name: str, message: str, steps: Sequence[OperationStep], now: object) -> OperationStep:
        order = [s.name for s in steps]
        if step.name == name:
            begun = {"started_at": step.started_at or now, "completed_at": None}
            return step.model_copy(update={"status": StepStatus.IN_PROGRESS, "message": message, **begun})
        if order.index(step.name) < order.index(name) and step.status != StepStatus.COMPLETED:
            return step.model_copy(update={"status": StepStatus.COMPLETED, "completed_at": now})
        if order.index(step.name) > order.index(name) and step.status == StepStatus.IN_PROGRESS:
            return step.model_copy(update={"status": StepStatus.PENDING})  # a worker died there; it is done again
        return step

    def _write(self, operation: Operation, fields: dict[str, object], *also: Change, lease: bool = True) -> Operation:
        now = clock.now()
        changed = operation.model_copy(update={**fields, "revision": operation.revision + 1, "updated_at": now})
        until = int(now.timestamp()) + self._lease_seconds if lease else 0
        self._ledger.commit(self._operations.changed(changed, operation.revision, until), *also)
        return changed
