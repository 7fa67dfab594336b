"""Budget 1: a validated request through door, Connexion and binding, against FastAPI behind Mangum and Powertools' resolver.

The same work on each side: the token verified and cached, the membership looked up in memory, parameters and body checked
with formats and patterns, the model, its links for this caller, the envelope, the answer checked. No AWS.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.benchmarks.report import Row, against
from tests.benchmarks.stage.doors import quiet_environment
from tests.benchmarks.timing import Rounds, ratio

ROOT = Path(__file__).parents[2]
_MOST = {"fastapi": 0.3, "powertools": 0.5}
_NAMES = {"fastapi": "FastAPI + Mangum", "powertools": "Powertools, validating"}


def measure(*, quick: bool = False) -> list[Row]:
    return [row for logged in (False, True) for row in _rows(_taken(logged=logged, quick=quick), logged=logged)]


def _taken(*, logged: bool, quick: bool) -> dict[str, Rounds]:
    with TemporaryDirectory() as folder:
        answer = Path(folder) / "taken.json"
        rounds, per_round = ("30", "20") if quick else ("120", "30")
        command = [sys.executable, "-m", "tests.benchmarks.stage.serve_in_turns", "on" if logged else "off", rounds, per_round, str(answer)]
        environ = os.environ | quiet_environment(logged=logged)
        subprocess.run(command, check=True, cwd=ROOT, env=environ, stdout=subprocess.DEVNULL)  # noqa: S603 - our own module
        taken: dict[str, Rounds] = json.loads(answer.read_text())
        return taken


def _rows(taken: dict[str, Rounds], *, logged: bool) -> list[Row]:
    rows = []
    for method, rounds in taken.items():
        for peer, name in _NAMES.items():
            measured = ratio(rounds["ours"], rounds[peer])
            what = f"{method} request{', one log line' if logged else ''}, against {name}"
            ours, theirs = median(rounds["ours"]) * 1e6, median(rounds[peer]) * 1e6
            rows.append(against(what, ours, theirs, measured.value, _MOST[peer], unit="µs", spread=measured.spread))
    return rows
