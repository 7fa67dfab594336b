"""Compare the designs with what is generated, with the handlers and with the released contract.

Nothing is written. The exit code is 1 when there is a finding.
"""

from argparse import Namespace
from pathlib import Path

from contract.checks.changed import changed
from contract.checks.handlers import compare_handlers
from contract.checks.released import against_release
from contract.checks.stale import stale
from contract.checks.typescript import stale_types
from contract.commands import Outcome
from contract.design import Design
from contract.emit.everything import everything
from contract.findings import Finding, refuse
from contract.operations import operations
from contract.project import CACHE, owned, root_of
from contract.reading import sound_design


def run(given: Namespace) -> Outcome:
    root = root_of(given)
    design = sound_design(root)
    refuse(findings(root, design))
    return Outcome(f"{len(operations(design))} operations, {len(owned(root))} files: everything fits the designs")


def findings(root: Path, design: Design) -> list[Finding]:
    """What a sound design does not fit: the files made of it, its handlers, the contract that was released."""
    differing = changed(root, design) or list(stale(root, everything(design, root / CACHE)))
    return [*differing, *stale_types(root), *compare_handlers(root, design), *against_release(root, design)]
