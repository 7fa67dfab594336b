"""The commands. Each returns the line that sums up what it did, or raises `ContractBroken` with every finding."""

import argparse
from pathlib import Path

from contract.bundle.bundler import bundle
from contract.checks.handlers import compare_handlers
from contract.checks.stale import stale
from contract.design import Design
from contract.emit.everything import everything
from contract.emit.openapi import openapi_yaml
from contract.extract.designs import read_design
from contract.findings import refuse
from contract.lint import run
from contract.operations import operations
from contract.project import CACHE, write


def sound_design(root: Path) -> Design:
    """The design, if it can be read and the linter finds nothing."""
    design, findings = read_design(root)
    refuse(findings)
    refuse(run(design))
    return design


def generate(root: Path, _: argparse.Namespace) -> str:
    """Write everything that comes from the designs; nothing is written while there is a finding."""
    design = sound_design(root)
    files = everything(design, root / CACHE)
    changed = write(root, files)
    return f"{len(operations(design))} operations, {len(design.schemas)} schemas: {len(files)} files, {changed} changed"


def lint(root: Path, _: argparse.Namespace) -> str:
    """Look for mistakes in the designs."""
    design = sound_design(root)
    return f"{len(operations(design))} operations, {len(design.schemas)} schemas: nothing found"


def bundled(root: Path, given: argparse.Namespace) -> str:
    """Print or write the complete OpenAPI document."""
    text = openapi_yaml(bundle(sound_design(root)))
    if given.output is None:
        return text.rstrip("\n")
    given.output.write_text(text, encoding="utf-8")
    return f"{given.output} written"


def check(root: Path, _: argparse.Namespace) -> str:
    """Compare the designs with what is generated and with the handlers."""
    design = sound_design(root)
    files = everything(design, root / CACHE)
    refuse([*stale(root, files), *compare_handlers(root, design)])
    return f"{len(operations(design))} operations, {len(files)} files: everything fits the designs"
