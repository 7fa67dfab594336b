"""Compare two states of the contract: what breaks, for whom, and where it is written.

Exit codes: 0 nothing breaks; 1 something does, declared or not; 2 a state cannot be read.
"""

from argparse import ArgumentParser, Namespace
from contextlib import suppress
from pathlib import Path

from contract.commands import Outcome
from contract.compare.comparison import Comparison, compare
from contract.compare.render import FORMATS
from contract.compare.sources import side
from contract.compare.words import Verdict
from contract.findings import ContractBroken
from contract.project import NoProject, root_of

STATES = "an OpenAPI file, a git revision, a folder or project with designs, or `released`"
UNREADABLE = 2


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("old", help=f"what was: {STATES}")
    parser.add_argument("new", nargs="?", help="what is: the same; else the designs as they are now")
    parser.add_argument("--format", choices=list(FORMATS), default="text", help="how to tell it (text)")
    parser.add_argument("--output", type=Path, help="where to write it; else it is printed")


def run(given: Namespace) -> Outcome:
    try:
        found = compared(given)
    except (ContractBroken, NoProject) as unreadable:
        return Outcome(str(unreadable), UNREADABLE)
    told = FORMATS[given.format](found)
    code = 1 if found.of(Verdict.BREAKING) else 0
    if given.output is None:
        return Outcome(told, code)
    try:
        given.output.write_text(told + "\n", encoding="utf-8")
    except OSError as error:
        return Outcome(f"{given.output}: cannot be written: {error.strerror}", UNREADABLE)
    return Outcome(f"{given.output} written", code)


def compared(given: Namespace) -> Comparison:
    root = None
    with suppress(NoProject):
        root = root_of(given)
    return compare(side(root, given.old), side(root, given.new))
