"""Look for mistakes in the designs."""

from argparse import Namespace

from contract.commands import Outcome
from contract.operations import operations
from contract.project import root_of
from contract.reading import sound_design


def run(given: Namespace) -> Outcome:
    design = sound_design(root_of(given))
    return Outcome(f"{len(operations(design))} operations, {len(design.schemas)} schemas: nothing found")
