"""Keep everything that comes from the designs fresh while they are edited.

A line for each time a design is saved, or what is wrong and at which line; then nothing is written. Ctrl-C ends it.
"""

import gc
import signal
import sys
from argparse import Namespace
from pathlib import Path

from contract.commands import Outcome
from contract.emit.model_generator import warm_up
from contract.extract.designs import LLD
from contract.project import root_of
from contract.watch.files import seen, settled
from contract.watch.rounds import Rounds
from contract.watch.stop import Stop
from contract.watch.types import Follower


def run(given: Namespace) -> Outcome:
    """A line per round until Ctrl-C, which lets a round that writes come to its end; a second one does not wait."""
    stop = Stop()

    def asked(*_: object) -> None:
        stop.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = signal.signal(signal.SIGINT, asked)
    try:
        watch(root_of(given), stop)
    except BrokenPipeError:  # nobody reads any more
        return Outcome("")
    finally:
        signal.signal(signal.SIGINT, before)
    return Outcome("stopped")


def watch(root: Path, stop: Stop) -> None:
    """Rounds, one for each time the designs were saved, the first at once."""
    rounds = Rounds(root)
    with Follower(root, _say) as types:
        now = seen(root)
        _round(rounds, types)
        warm_up()
        gc.freeze()  # what is loaded stays: looking through it again would cost each round a tenth of its time
        _say(f"watching {LLD}, Ctrl-C ends it")
        while (after := settled(root, now, stop)) is not None:
            now = after
            _round(rounds, types)


def _round(rounds: Rounds, types: Follower) -> None:
    _say(rounds.run())
    if rounds.contract is not None:
        types.follow(rounds.contract)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
