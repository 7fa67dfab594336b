"""The designs of a project, read and found sound: where every command begins."""

from pathlib import Path

from contract.design import Design
from contract.extract.designs import read_design
from contract.findings import refuse
from contract.lint import run


def sound_design(root: Path) -> Design:
    """The design; `ContractBroken` with every finding when it cannot be read or the linter finds anything."""
    design, findings = read_design(root)
    refuse(findings)
    refuse(run(design))
    return design
