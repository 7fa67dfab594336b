"""Budget 7: `contract generate` for everything, `contract check`, and the round trip of `contract watch`, on a copy of the project.

The round trip is from a saved design, one property more in one schema, to the line that tells that everything is written.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import IO, cast

from tests.benchmarks.report import Row, absolute
from tests.benchmarks.requests import ROOT
from tests.benchmarks.timing import spread

_MOST = {"generate": 10, "check": 5}
_MOST_PER_ROUND = 1000
_DESIGN = "spec/lld/04-site.md"
_PROPERTIES = re.compile(r"^    SiteUpdate:\n(?:.*\n)*?      properties:\n", re.MULTILINE)


def measure(*, quick: bool = False) -> list[Row]:
    rows = []
    with TemporaryDirectory() as folder:
        copy = _copied(Path(folder))
        for command, most in _MOST.items():
            taken = [_took(copy, command) for _ in range(1 if quick else 3)]
            noise = spread(taken) if len(taken) > 1 else None
            rows.append(absolute(f"`contract {command}`", median(taken), most, unit="s", spread=noise))
        rounds = [1000 * taken for taken in _round_trips(copy, 3 if quick else 9)]
        rows.append(absolute("`contract watch`: saved to generated", median(rounds), _MOST_PER_ROUND, unit="ms", spread=spread(rounds)))
    return rows


def _copied(folder: Path) -> Path:
    """Copy what the command reads, so that the project's own files and caches stay as they are."""
    for name in ("spec", "contract", "handlers", "generated", "runtime", "services", "docs"):
        if (ROOT / name).exists():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "package.json"):
        shutil.copy(ROOT / name, folder)
    (folder / "node_modules").symlink_to(ROOT / "node_modules")
    return folder


def _took(copy: Path, command: str) -> float:
    shutil.rmtree(copy / ".local", ignore_errors=True)  # no help from what an earlier run kept
    began = perf_counter()
    environ = os.environ | {"PYTHONPATH": str(copy)}
    run = subprocess.run([sys.executable, "-m", "contract", command], cwd=copy, env=environ, capture_output=True, text=True, check=False)  # noqa: S603
    if run.returncode:
        raise RuntimeError(run.stdout + run.stderr)
    return perf_counter() - began


def _round_trips(copy: Path, count: int) -> list[float]:
    """Seconds from each save to the line that tells of it."""
    command = [sys.executable, "-m", "contract", "watch"]
    environ = os.environ | {"PYTHONPATH": str(copy)}
    with subprocess.Popen(command, cwd=copy, env=environ, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        try:
            lines = cast("IO[str]", process.stdout)
            if not any(line.startswith("watching") for line in lines):
                raise RuntimeError("the watch did not begin")
            return [_round_trip(copy, lines, f"note{number}") for number in range(count)]
        finally:
            process.send_signal(signal.SIGINT)


def _round_trip(copy: Path, lines: Iterator[str], name: str) -> float:
    design = copy / _DESIGN
    text = design.read_text(encoding="utf-8")
    end = cast("re.Match[str]", _PROPERTIES.search(text)).end()
    edited = f"{text[:end]}        {name}: {{type: string, maxLength: 80, description: A note}}\n{text[end:]}"
    began = perf_counter()
    design.write_text(edited, encoding="utf-8")
    said = next(line for line in lines if "types.d.ts" not in line)  # those follow behind
    if "changed schema SiteUpdate" not in said:
        raise RuntimeError(said)
    return perf_counter() - began
