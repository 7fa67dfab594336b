"""List every operation: designed, generated, handled, tested, linked to and from.

An operation is complete when it is generated, handled, and has a test of its own beside those made from the contract.
"""

from argparse import ArgumentParser, Namespace

from contract.commands import Outcome
from contract.project import root_of
from contract.status.rows import status
from contract.status.shown import as_json, markdown, text

FORMATS = ("text", "markdown", "json")


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--format", choices=FORMATS, default="text", help="how it is written (text)")
    parser.add_argument("--missing", action="store_true", help="only operations that lack something; exit code 1 if there is one")


def run(given: Namespace) -> Outcome:
    found = status(root_of(given))
    lacking = [row for row in found.rows if row.lacks]
    shown = {"text": text, "markdown": markdown, "json": as_json}[given.format](found, lacking if given.missing else found.rows)
    return Outcome(shown, 1 if given.missing and (lacking or found.findings) else 0)
