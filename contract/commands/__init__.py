"""The commands, a module each: its opening sentence is the help, `run` does it, and `arguments`, if there is one, says what it takes.

A command raises `ContractBroken` with every finding, or answers with an `Outcome`.
"""

from argparse import ArgumentParser, Namespace
from typing import NamedTuple, Protocol, runtime_checkable


class Outcome(NamedTuple):
    """What is printed and the exit code."""

    text: str
    code: int = 0


class Command(Protocol):
    """What a module of a command holds."""

    __doc__: str | None

    def run(self, given: Namespace) -> Outcome:
        """Do it. `contract.project.root_of(given)` is the project."""
        ...


@runtime_checkable
class TakesArguments(Protocol):
    """What it holds besides, when it takes more than `--root`."""

    def arguments(self, parser: ArgumentParser) -> None:
        """Declare what the command takes."""
        ...
