"""The commands, a module each: its opening sentence is the help, `arguments` says what it takes, `run` does it.

A command raises `ContractBroken` with every finding, or answers with an `Outcome`.
"""

from argparse import ArgumentParser, Namespace
from typing import NamedTuple, Protocol


class Outcome(NamedTuple):
    """What is printed and the exit code."""

    text: str
    code: int = 0


class Command(Protocol):
    """What a module of a command holds."""

    __doc__: str | None

    def arguments(self, parser: ArgumentParser) -> None:
        """Declare what the command takes beside `--root`."""

    def run(self, given: Namespace) -> Outcome:
        """Do it. `contract.project.root_of(given)` is the project."""
