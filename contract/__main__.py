"""The command `contract`."""

import argparse
import sys
from pathlib import Path

from contract.commands import Command, Outcome, bundle, check, docs, generate, lint, watch, where
from contract.findings import ContractBroken
from contract.project import NoProject

COMMANDS: dict[str, Command] = {
    "generate": generate,
    "check": check,
    "lint": lint,
    "bundle": bundle,
    "where": where,
    "watch": watch,
    "docs": docs,
}


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="contract", description=(sys.modules["contract"].__doc__ or "").splitlines()[0])
    top.add_argument("--root", type=Path, help="the project's folder; else the nearest one upwards that holds spec/lld")
    under = top.add_subparsers(dest="command", required=True, metavar="command")
    for name, command in COMMANDS.items():
        one = under.add_parser(name, help=(command.__doc__ or "").splitlines()[0])
        one.add_argument("--root", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        command.arguments(one)
    return top


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
    if outcome.text:
        print(outcome.text)
    return outcome.code


if __name__ == "__main__":
    sys.exit(main())
