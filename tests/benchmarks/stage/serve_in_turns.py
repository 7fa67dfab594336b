"""Serves the same requests through all three doors in turns, in one process: `python -m … <on|off> <rounds> <per round> <answer file>`."""

import gc
import json
import sys
from functools import partial
from pathlib import Path
from typing import Any

from tests.benchmarks.stage import events, identity
from tests.benchmarks.stage.doors import NAMES, Door, LambdaContext, door
from tests.benchmarks.timing import in_turns

_WARM_UP = 200


def main(log: str, rounds: str, per_round: str, answer: str) -> None:
    private, public = identity.key_pair()
    token = identity.id_token(private)
    doors = {name: door(name, identity.authenticator(public), logged=log == "on") for name in NAMES}
    taken = {}
    for method, event, status in (("GET", events.get_site(token), 200), ("POST", events.create_site(token), 201)):
        contestants = {name: partial(serve, event, LambdaContext()) for name, serve in doors.items()}
        for name, work in contestants.items():
            _warm_up(name, work, status)
        gc.collect()
        gc.freeze()
        taken[method] = in_turns(contestants, rounds=int(rounds), per_round=int(per_round))
    Path(answer).write_text(json.dumps(taken))


def _warm_up(name: str, serve: "partial[dict[str, Any]] | Door", status: int) -> None:
    for _ in range(_WARM_UP):
        answered = serve()  # type: ignore[call-arg, operator]
        if answered["statusCode"] != status:
            raise RuntimeError(f"{name} answered {answered['statusCode']}: {answered['body']}")


if __name__ == "__main__":
    main(*sys.argv[1:])
