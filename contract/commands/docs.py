"""Build the reference pages: operations, schemas, designs and problems, linked to one another.

The exit code is 1 when Redocly is not installed: then there are the pages, but no reference.
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from contract.commands import Outcome
from contract.docs.build import MISSING, NotOurs, build
from contract.project import root_of
from contract.reading import sound_design

FOLDER = ".local/docs"


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--output", type=Path, help=f"the folder, made new as a whole; else {FOLDER}")


def run(given: Namespace) -> Outcome:
    root = root_of(given)
    folder = given.output or root / FOLDER
    try:
        built = build(root, sound_design(root), folder)
    except NotOurs as error:
        return Outcome(str(error), 1)
    text = f"{folder}: {built.files} files, {'made new' if built.made else 'unchanged'}"
    return Outcome(text) if built.complete else Outcome(f"{text}\n{MISSING}", 1)
