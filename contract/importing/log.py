"""What an import has to tell: repairs, refusals, endpoints that are only mentioned, blocks that were passed over."""

from dataclasses import dataclass, field
from enum import StrEnum

from contract.findings import Finding, Place
from contract.importing.written import Unit, Written


class Status(StrEnum):
    CLEAN = "clean"
    REPAIRED = "repaired"
    REFUSED = "refused"


@dataclass(frozen=True, order=True)
class Repair:
    """Something was written in a way that is not OpenAPI 3.0.3, and what was meant is certain."""

    place: Place
    code: str
    was: str
    became: str
    why: str
    unit: Unit | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return f"repaired: {self.was} → {self.became}; {self.why}"


@dataclass(frozen=True, order=True)
class Refusal:
    """Something that is not in the document, because what was meant is not certain or cannot be said there."""

    place: Place
    code: str
    what: str
    why: str
    unit: Unit | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return f"refused: {self.what}: {self.why}"


@dataclass(frozen=True, order=True)
class Mention:
    """An endpoint the words speak of and no block defines."""

    place: Place
    method: str
    path: str
    code: str = "NOT_DEFINED"

    def __str__(self) -> str:
        return f"mentioned: {self.method} {self.path} has no OpenAPI behind it"


@dataclass(frozen=True, order=True)
class Ignored:
    """A block that is no part of the contract."""

    place: Place
    what: str
    why: str
    code: str = "NOT_OPENAPI"

    def __str__(self) -> str:
        return f"ignored: {self.what}: {self.why}"


Line = Repair | Refusal | Mention | Ignored


@dataclass
class Log:
    """Everything that happened, in no order; the report sorts it. `found` is what must be in the document or in here."""

    repairs: list[Repair] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    mentioned: list[Mention] = field(default_factory=list)
    ignored: list[Ignored] = field(default_factory=list)
    found: list[Unit] = field(default_factory=list)

    def repaired(self, place: Place, code: str, was: str, became: str, why: str, unit: Unit | None = None) -> None:
        self.repairs.append(Repair(place, code, short(was), short(became), why, unit))

    def refused(self, place: Place, code: str, what: str, why: str, unit: Unit | None = None) -> None:
        self.refusals.append(Refusal(place, code, what, why, unit))

    def refused_unit(self, node: Written, code: str, why: str, place: Place | None = None) -> None:
        """An operation or a component stays out."""
        assert node.unit is not None  # noqa: S101 (callers hand over operations and components)
        self.refused(place or node.place, code, str(node.unit), why, node.unit)

    def unreadable(self, finding: Finding, what: str) -> None:
        """A reader's finding: what it is about stays out."""
        self.refused(finding.place, finding.code, what, finding.message)

    def take(self, other: "Log") -> None:
        self.repairs += other.repairs
        self.refusals += other.refusals
        self.mentioned += other.mentioned
        self.ignored += other.ignored
        self.found += other.found

    @property
    def lines(self) -> list[Line]:
        return [*self.repairs, *self.refusals, *self.mentioned, *self.ignored]

    @property
    def status(self) -> Status:
        if self.refusals:
            return Status.REFUSED
        return Status.REPAIRED if self.repairs else Status.CLEAN


def short(text: str, limit: int = 160) -> str:
    """One line of bounded length."""
    line = " ".join(text.split())
    return line if len(line) <= limit else f"{line[: limit - 1]}…"
