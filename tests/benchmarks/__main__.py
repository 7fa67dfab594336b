"""Measures the budgets of the design, side by side in one run: `python -m tests.benchmarks [names …] [--quick]`.

The table is printed and kept in `.local/bench.md`. Nothing here runs in the test suite: times belong to a machine.
"""

import argparse
import importlib
import os
import sys
import traceback
from pathlib import Path
from time import perf_counter

from tests.benchmarks.report import Row, table
from tests.benchmarks.stage.doors import quiet_environment

NAMES = ("requests", "cold_start", "aws_calls", "long_list", "streaming", "examining", "contract_tool")
REPORT = Path(__file__).parents[2] / ".local" / "bench.md"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure the budgets.")
    parser.add_argument("names", nargs="*", metavar="name", help=f"what to measure: {', '.join(NAMES)} (all)")
    parser.add_argument("--quick", action="store_true", help="fewer rounds and smaller data: for a look, not for a verdict")
    wanted = parser.parse_args()
    if unknown := set(wanted.names) - set(NAMES):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    os.environ.update(quiet_environment(logged=False))
    rows = [row for name in wanted.names or NAMES for row in _measured(name, quick=wanted.quick)]
    text = table(rows)
    print(text)  # noqa: T201 - a command prints
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(f"{text}\n")
    return int(any(row.met is False for row in rows))


def _measured(name: str, *, quick: bool) -> list[Row]:
    began = perf_counter()
    try:
        rows: list[Row] = importlib.import_module(f"tests.benchmarks.{name}").measure(quick=quick)
    except Exception as error:  # noqa: BLE001 - what one cannot measure must not cost the others
        traceback.print_exc()
        rows = [Row(name, f"not measured: {type(error).__name__}", met=False)]
    print(f"{name}: {perf_counter() - began:.0f} s", file=sys.stderr)  # noqa: T201 - likewise
    return rows


if __name__ == "__main__":
    sys.exit(main())
