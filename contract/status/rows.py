"""The rows of all operations, and what could not be found out."""

from dataclasses import dataclass
from pathlib import Path

from contract.design import Design
from contract.emit.everything import everything
from contract.extract.designs import read_design
from contract.findings import ContractBroken, Finding, Place
from contract.lint import run
from contract.operations import Designed
from contract.project import CACHE
from contract.status.generated import generated
from contract.status.handled import Modules, functions, handled
from contract.status.linked import links_from, links_to
from contract.status.row import Generated, Row
from contract.status.tested import tested

# What reading a node that is of another kind than it should be raises.
ASTRAY = (AttributeError, KeyError, TypeError, ValueError)


@dataclass(frozen=True)
class Status:
    """`findings` are the designs'; with any of them nobody can tell what should be generated."""

    rows: list[Row]
    findings: list[Finding]


def status(root: Path) -> Status:
    """`ContractBroken` only for designs whose findings leave no operation to be told from anything else."""
    design, unreadable = read_design(root)
    findings = sorted(unreadable) or run(design)
    if not findings:
        return Status(_rows(root, design, generated(root, design, everything(design, root / CACHE))), [])
    try:
        rows = _rows(root, design, {})
    except ASTRAY as error:
        raise ContractBroken(findings) from error
    if not rows:
        raise ContractBroken(findings)
    return Status(rows, findings)


def _rows(root: Path, design: Design, states: dict[str, Generated]) -> list[Row]:
    found = _operations(design)
    tests, modules, leading = tested(root, [each.id for each in found]), functions(root), links_to(design)
    return [_row(each, states, modules, tests[each.id], leading.get(each.id, [])) for each in found]


def _row(operation: Designed, states: dict[str, Generated], modules: Modules, tests: tuple[Place, ...], leading: list[str]) -> Row:
    written, handler = handled(modules, operation)
    return Row(
        operation.id,
        f"{operation.slot.method.upper()} {operation.slot.path}",
        operation.design.place(*operation.pointer),
        states.get(operation.id, Generated.UNKNOWN),
        written,
        handler,
        tests,
        tuple(leading),
        links_from(operation),
    )


def _operations(design: Design) -> list[Designed]:
    """The first of each operationId."""
    found: dict[str, Designed] = {}
    for slot in design.slots():
        if isinstance(slot.node.get("operationId"), str):
            found.setdefault(slot.node["operationId"], Designed(design, slot))
    return list(found.values())
