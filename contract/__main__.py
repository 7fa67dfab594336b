"""The command `contract`."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from contract import commands
from contract.findings import ContractBroken
from contract.project import NoProject, find_root

COMMANDS: dict[str, Callable[[Path, argparse.Namespace], str]] = {
    "generate": commands.generate,
    "check": commands.check,
    "lint": commands.lint,
    "bundle": commands.bundled,
}


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="contract", description=(sys.modules["contract"].__doc__ or "").splitlines()[0])
    top.add_argument("--root", type=Path, help="the project's folder; else the nearest one upwards that holds spec/lld")
    under = top.add_subparsers(dest="command", required=True, metavar="command")
    for name, command in COMMANDS.items():
        one = under.add_parser(name, help=(command.__doc__ or "").splitlines()[0])
        one.add_argument("--root", type=Path, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        if name == "bundle":
            one.add_argument("--output", type=Path, help="where to write the document; else it is printed")
    return top


def main(arguments: list[str] | None = None) -> int:
    given = parser().parse_args(arguments)
    try:
        print(COMMANDS[given.command](find_root(given.root or Path.cwd()), given))
    except ContractBroken as broken:
        print(broken)
        print(f"{len(broken.findings)} finding{'s' if len(broken.findings) > 1 else ''}")
        return 1
    except NoProject as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
