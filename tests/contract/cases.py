"""One request of the isolation matrix, and what all of them came to."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from generated.operations import Operation
from tests.contract.expected import Actor, Expected
from tests.contract.watching import Watched


@dataclass(frozen=True)
class Asked:
    """The ids in the path, and the body."""

    ids: dict[str, str]
    body: Any


@dataclass(frozen=True)
class Case:
    """One request and what must come of it. `watched` is the tenant that must not notice, `due` the line its trail gets."""

    kind: str
    operation: Operation
    who: Actor
    asked: Asked
    expected: Expected
    watched: Watched
    query: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    due: bool = False

    @property
    def title(self) -> str:
        return f"{self.operation.operation_id}, {self.kind}, {self.who.name}"


@dataclass
class Report:
    """How many cases of each kind an operation went through, and everything that was wrong."""

    cases: Counter[tuple[str, str]] = field(default_factory=Counter)
    leaks: list[str] = field(default_factory=list)
    let_in: set[str] = field(default_factory=set)
    behind: set[tuple[str, str]] = field(default_factory=set)  # operations and kinds of case a rule behind the roles has refused

    def of(self, operation_id: str) -> list[str]:
        return [leak for leak in self.leaks if leak.startswith((f"{operation_id},", f"{operation_id}:"))]

    def table(self) -> str:
        kinds = list(dict.fromkeys(kind for _, kind in self.cases))
        operations = list(dict.fromkeys(operation for operation, _ in self.cases))
        lines = ["operation".ljust(22) + "".join(f"{kind:>15}" for kind in kinds) + f"{'all':>7}"]
        for operation in operations:
            numbers = [self.cases[operation, kind] for kind in kinds]
            lines.append(operation.ljust(22) + "".join(f"{n or '·':>15}" for n in numbers) + f"{sum(numbers):>7}")
        totals = [sum(self.cases[o, kind] for o in operations) for kind in kinds]
        lines.append("all".ljust(22) + "".join(f"{n:>15}" for n in totals) + f"{sum(totals):>7}")
        return "\n".join([*lines, f"operations: {len(operations)}   cases: {sum(totals)}   leaks: {len(self.leaks)}", *self.leaks])
