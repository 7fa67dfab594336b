"""A line of the status."""

from dataclasses import dataclass
from enum import StrEnum

from contract.findings import Place


class Generated(StrEnum):
    FRESH = "yes"
    STALE = "stale"
    MISSING = "no"
    UNKNOWN = "?"  # the designs have findings, so nobody knows what should be generated


class Handled(StrEnum):
    YES = "yes"
    UNWRITTEN = "not written"  # it raises NotImplementedError
    MISSING = "no"


@dataclass(frozen=True)
class Row:
    """`tests` are those of the operation itself; the property tests of the whole contract are not counted.

    `links_to` are `Site.clone`: a resource and its relation that leads here. `links_from` are the relations of what it answers.
    """

    operation: str
    address: str
    designed: Place
    generated: Generated
    handled: Handled
    handler: Place | None
    tests: tuple[Place, ...]
    links_to: tuple[str, ...]
    links_from: tuple[str, ...]

    @property
    def lacks(self) -> list[str]:
        """What is still to be done, in the order to do it."""
        steps = {
            "generated": self.generated in {Generated.STALE, Generated.MISSING},
            "handled": self.handled != Handled.YES,
            "tested": not self.tests,
        }
        return [step for step, lacking in steps.items() if lacking]
