"""Budget 7: `contract generate` for everything, and `contract check`, on a copy of the project's designs."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.benchmarks.report import Row, absolute
from tests.benchmarks.requests import ROOT
from tests.benchmarks.timing import spread

_MOST = {"generate": 10, "check": 5}


def measure(*, quick: bool = False) -> list[Row]:
    rows = []
    with TemporaryDirectory() as folder:
        copy = _copied(Path(folder))
        for command, most in _MOST.items():
            taken = [_took(copy, command) for _ in range(1 if quick else 3)]
            noise = spread(taken) if len(taken) > 1 else None
            rows.append(absolute(f"`contract {command}`", median(taken), most, unit="s", spread=noise))
    return rows


def _copied(folder: Path) -> Path:
    """Copy what the command reads, so that the project's own files and caches stay as they are."""
    for name in ("spec", "contract", "handlers", "generated", "runtime", "services", "docs"):
        if (ROOT / name).exists():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def _took(copy: Path, command: str) -> float:
    shutil.rmtree(copy / ".local", ignore_errors=True)  # no help from what an earlier run kept
    began = perf_counter()
    environ = os.environ | {"PYTHONPATH": str(copy)}
    run = subprocess.run([sys.executable, "-m", "contract", command], cwd=copy, env=environ, capture_output=True, text=True, check=False)  # noqa: S603
    if run.returncode:
        raise RuntimeError(run.stdout + run.stderr)
    return perf_counter() - began
