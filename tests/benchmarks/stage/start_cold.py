"""Starts one door in a fresh process, answers one request, tells how long it took: `python -m … <door>`.

The token, its key and the event come in by the environment; the interpreter's own start is not counted, as Lambda has it done.
Processor time: what waits for a neighbour on the same machine says nothing about the door.
"""

from time import process_time

BEGAN = process_time()

# ruff: noqa: E402, PLC0415 - the clock starts before anything is imported

import json
import os
import sys


def main(name: str) -> None:
    from tests.benchmarks.stage.doors import LambdaContext, door
    from tests.benchmarks.stage.identity import authenticator

    serve = door(name, authenticator(os.environ["BENCHMARK_KEY"]), logged=True)
    imported = process_time()
    answered = serve(json.loads(os.environ["BENCHMARK_EVENT"]), LambdaContext())
    ended = process_time()
    if answered["statusCode"] != 200:
        raise RuntimeError(answered["body"])
    print(f"{imported - BEGAN} {ended - BEGAN}", file=sys.stderr)  # noqa: T201 - how the answer gets out; the log has stdout


if __name__ == "__main__":
    main(sys.argv[1])
