"""Compare the designs with what is generated and with the handlers."""

from argparse import ArgumentParser, Namespace

from contract.checks.handlers import compare_handlers
from contract.checks.stale import stale
from contract.commands import Outcome
from contract.emit.everything import everything
from contract.findings import refuse
from contract.operations import operations
from contract.project import CACHE, root_of
from contract.reading import sound_design


def arguments(_: ArgumentParser) -> None:
    """Nothing."""


def run(given: Namespace) -> Outcome:
    root = root_of(given)
    design = sound_design(root)
    files = everything(design, root / CACHE)
    refuse([*stale(root, files), *compare_handlers(root, design)])
    return Outcome(f"{len(operations(design))} operations, {len(files)} files: everything fits the designs")
