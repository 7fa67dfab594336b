"""The list of rules."""

from collections.abc import Callable, Iterable
from enum import IntEnum

from contract.design import Design
from contract.findings import Finding

Rule = Callable[[Design], Iterable[Finding]]


class Stage(IntEnum):
    """What a rule may rely on."""

    SHAPE = 1  # nothing: the document may be any JSON
    LINKED = 2  # valid OpenAPI with well-formed extensions
    SOUND = 3  # and every reference leads somewhere
    HOUSE = 4  # and every operation has an id, a numbered success and a named result
    WHOLE = 5  # and the house rules hold: the bundle can be made


RULES: dict[Stage, list[Rule]] = {stage: [] for stage in Stage}


def rule(stage: Stage = Stage.HOUSE) -> Callable[[Rule], Rule]:
    """Add a rule to its stage."""

    def add(function: Rule) -> Rule:
        RULES[stage].append(function)
        return function

    return add


def run(design: Design) -> list[Finding]:
    """The findings of the first stage that has any, sorted by place."""
    for rules in RULES.values():
        findings = {finding for each in rules for finding in each(design)}
        if findings:
            return sorted(findings)
    return []
