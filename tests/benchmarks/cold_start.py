"""Budget 2: the cold start of the site function: everything imported and built, and the first request answered.

Fresh processes in turns, byte code compiled, log on (one line), metrics off; no AWS libraries on any side.
"""

import json
import os
import subprocess
import sys
from statistics import median

from tests.benchmarks.report import Row, against
from tests.benchmarks.requests import ROOT
from tests.benchmarks.stage import events, identity
from tests.benchmarks.stage.doors import NAMES, quiet_environment
from tests.benchmarks.timing import Rounds, ratio, spread

_LEVEL = 1.05  # "level with" Powertools: within what a run's noise is


def measure(*, quick: bool = False) -> list[Row]:
    private, public = identity.key_pair()
    event = json.dumps(events.get_site(identity.id_token(private)))
    environ = os.environ | quiet_environment(logged=True) | {"BENCHMARK_KEY": public, "BENCHMARK_EVENT": event, "SERVICE": "site"}
    for name in NAMES:
        _started(name, environ)  # compiles the byte code
    whole: Rounds = {name: [] for name in NAMES}
    first: Rounds = {name: [] for name in NAMES}
    for turn in range(5 if quick else 21):
        for name in NAMES[turn % 3 :] + NAMES[: turn % 3]:
            imported, ended = _started(name, environ)
            whole[name].append(ended)
            first[name].append(ended - imported)
    return [_row(whole, "fastapi", "FastAPI + Mangum", 0.7), _row(whole, "powertools", "Powertools, validating", _LEVEL), _told(first)]


def _started(name: str, environ: dict[str, str]) -> tuple[float, float]:
    command = [sys.executable, "-m", "tests.benchmarks.stage.start_cold", name]
    run = subprocess.run(command, check=True, cwd=ROOT, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)  # noqa: S603
    imported, ended = run.stderr.split()[-2:]
    return float(imported), float(ended)


def _row(taken: Rounds, peer: str, name: str, most: float) -> Row:
    measured = ratio(taken["ours"], taken[peer])
    what = f"Cold start of the site function, against {name}"
    ours, theirs = median(taken["ours"]) * 1e3, median(taken[peer]) * 1e3
    return against(what, ours, theirs, measured.value, most, unit="ms", spread=measured.spread)


def _told(first: Rounds) -> Row:
    ours = f"{median(first['ours']) * 1e3:.0f} ± {spread(first['ours']) * 1e3:.0f} ms"
    peers = f"{median(first['fastapi']) * 1e3:.0f} and {median(first['powertools']) * 1e3:.0f} ms"
    return Row("… of which the first request (FastAPI and Powertools)", ours, peers)
