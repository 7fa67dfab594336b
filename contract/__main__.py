"""The command `contract`."""

import argparse
import os
import sys
from argparse import RawDescriptionHelpFormatter
from pathlib import Path
from types import ModuleType

from contract.commands import (
    Command,
    Outcome,
    TakesArguments,
    bundle,
    check,
    diff,
    docs,
    generate,
    import_designs,
    lint,
    release,
    scaffold,
    status,
    watch,
    where,
)
from contract.findings import ContractBroken
from contract.project import NoProject

COMMANDS: dict[str, Command] = {
    "generate": generate,
    "check": check,
    "diff": diff,
    "release": release,
    "lint": lint,
    "bundle": bundle,
    "where": where,
    "import": import_designs,
    "scaffold": scaffold,
    "status": status,
    "watch": watch,
    "docs": docs,
}


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="contract", description=_opening(sys.modules["contract"]))
    top.add_argument("--root", type=Path, help="the project's folder; else the nearest one upwards that holds spec/lld")
    under = top.add_subparsers(dest="command", required=True, metavar="command")
    for name, command in COMMANDS.items():
        one = under.add_parser(name, help=_opening(command), description=command.__doc__, formatter_class=RawDescriptionHelpFormatter)
        one.add_argument("--root", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        if isinstance(command, TakesArguments):
            command.arguments(one)
    return top


def _opening(described: Command | ModuleType) -> str:
    return (described.__doc__ or "").splitlines()[0]


def main(arguments: list[str] | None = None) -> int:
    given = parser().parse_args(arguments)
    try:
        outcome = COMMANDS[given.command].run(given)
    except ContractBroken as broken:
        count = len(broken.findings)
        outcome = Outcome(f"{broken}\n{count} finding{'s' if count > 1 else ''}", 1)
    except NoProject as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.filename or 'a file'} cannot be read or written: {error.strerror or error}", file=sys.stderr)
        return 1
    if outcome.text:
        _print(outcome.text)
    return outcome.code


def _print(text: str) -> None:
    """Whoever reads may have seen enough: `contract status | head`."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
