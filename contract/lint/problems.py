"""Every problem code an operation answers is defined."""

from collections.abc import Iterator

from contract.answered import problems
from contract.design import Design
from contract.findings import Finding
from contract.lint.registry import rule
from contract.operations import operations


@rule()
def problem_codes(design: Design) -> Iterator[Finding]:
    for operation in operations(design):
        stated = operation.node.get("x-problems", [])
        for code in problems(operation):
            if code not in design.problem_codes:
                why = "" if code in stated else ", which the bundle adds,"
                pointer = (*operation.pointer, "x-problems") if code in stated else operation.pointer
                yield design.finding(pointer, "PROBLEM", f"`{operation.id}`: the code {code}{why} is in no x-problem-codes")
