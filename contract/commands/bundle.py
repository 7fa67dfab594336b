"""Print or write the complete OpenAPI document."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from contract.bundle.bundler import bundled
from contract.commands import Outcome
from contract.emit.openapi import openapi_yaml
from contract.project import root_of
from contract.reading import sound_design


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--output", type=Path, help="where to write the document; else it is printed")


def run(given: Namespace) -> Outcome:
    text = openapi_yaml(bundled(sound_design(root_of(given))))
    if given.output is None:
        return Outcome(text.rstrip("\n"))
    given.output.write_text(text, encoding="utf-8")
    return Outcome(f"{given.output} written")
