"""Every problem code an operation answers is defined."""

from collections.abc import Iterator

from contract.design import Design
from contract.findings import Finding
from contract.lint.registry import rule
from contract.operations import operations


@rule()
def problem_codes(design: Design) -> Iterator[Finding]:
    for told in operations(design):
        stated = told.node.get("x-problems", [])
        for code in told.problems():
            if code not in design.problem_codes:
                why = "" if code in stated else ", which the bundle adds,"
                pointer = (*told.pointer, "x-problems") if code in stated else told.pointer
                yield design.finding(pointer, "PROBLEM", f"`{told.id}`: the code {code}{why} is in no x-problem-codes")
