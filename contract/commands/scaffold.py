"""Write the handlers that the designs ask for and nobody has written, each with a first test that fails."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

from contract.checks.handlers import compare_handlers
from contract.commands import Outcome
from contract.design import Design
from contract.project import root_of
from contract.reading import sound_design
from contract.scaffold.plan import Change, plan
from contract.scaffold.writing import write


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--dry-run", action="store_true", help="print what would be written, and write nothing")


def run(given: Namespace) -> Outcome:
    """What was put where, and the functions no design asks for, which are left alone."""
    root = root_of(given)
    design = sound_design(root)
    changes = plan(root, design)
    if given.dry_run:
        return Outcome("\n".join([*map(_shown, changes), *_told(root, design, changes)]))
    write(root, changes)
    return Outcome("\n".join([*map(_line, changes), *_told(root, design, changes)]))


def _shown(change: Change) -> str:
    lines = unified_diff(change.before.splitlines(), change.after.splitlines(), f"a/{change.path}", f"b/{change.path}", lineterm="")
    return "\n".join(lines) or f"new, empty: {change.path}"


def _line(change: Change) -> str:
    return f"{change.path}: {', '.join(change.added) or 'new'}"


def _told(root: Path, design: Design, changes: list[Change]) -> Iterator[str]:
    yield from (str(finding) for finding in compare_handlers(root, design) if finding.code in {"HANDLER_EXTRA", "HANDLER_TYPE"})
    count = sum(len(change.added) for change in changes if change.path.startswith("handlers/"))
    yield f"{count} handler{'' if count == 1 else 's'} to fill in" if count else "every operation has a handler"
