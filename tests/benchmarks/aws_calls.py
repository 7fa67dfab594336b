"""Budget 3: the calls to AWS that each operation makes on its good path, without and with an Idempotency-Key."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import uuid4

from generated.operations import OPERATIONS, Operation
from services.bootstrap import Services
from tests.benchmarks.counting import EXCEPTIONS, AwsCalls, allowed
from tests.benchmarks.report import Row
from tests.benchmarks.stage.journey import STREAMED, Traveller, prepared
from tests.cloud import Cloud, cloud


@dataclass(frozen=True, slots=True)
class Counted:
    """The calls one operation made; `made` is None where the journey does not know its good path yet."""

    operation: Operation
    keyed: bool
    streamed: bool
    made: list[str] | None

    @property
    def most(self) -> int:
        return allowed(self.operation, keyed=self.keyed, streamed=self.streamed)


def measure(*, quick: bool = False) -> list[Row]:
    with cloud() as running:
        return [_row(counted) for counted in count_all(running)]


def count_all(running: Cloud) -> Iterator[Counted]:
    """Ask every operation of the contract once, and once more for each way it can be asked."""
    calls = AwsCalls(running.settings.aws_region)
    traveller = Traveller(running, Services(running.settings, session=calls.session))
    for operation in OPERATIONS.values():
        for keyed, streamed in _ways(operation):
            headers = ({"Idempotency-Key": str(uuid4())} if keyed else {}) | (STREAMED if streamed else {})
            wanted = prepared(traveller, operation, headers)
            if wanted is None:
                yield Counted(operation, keyed, streamed, None)
                continue
            with calls.during() as made:
                traveller.ask(wanted)
            yield Counted(operation, keyed, streamed, list(made))


def _ways(operation: Operation) -> list[tuple[bool, bool]]:
    ways = [(False, False)] + ([(True, False)] if operation.idempotent else [])
    return ways + ([(False, True)] if operation.stream and operation.shape != "stream" else [])


def _row(counted: Counted) -> Row:
    what = counted.operation.operation_id + (", keyed" if counted.keyed else "") + (", streamed" if counted.streamed else "")
    if counted.made is None:
        return Row(f"AWS calls: {what}", "not on the journey yet")
    made = ", ".join(f"{number} × {name}" if number > 1 else name for name, number in Counter(counted.made).items())
    reason = "also writes the page" if counted.streamed else EXCEPTIONS.get(counted.operation.operation_id, (0, ""))[1]
    budget = f"≤ {counted.most}" + (f" ({reason})" if reason else "")
    return Row(f"AWS calls: {what}", f"{len(counted.made)}: {made or 'none'}", budget=budget, met=len(counted.made) <= counted.most)
