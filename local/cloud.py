"""The local cloud as a whole: its parts started in order, watched, and stopped in the opposite order.

emulator ─▶ stack ─▶ people ─▶ API, workers, edge        each a process with a lifeline to this one, and a log
"""

import os
import secrets
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from contract.watch.stop import Stop
from local import child, emulator
from local.child import Child
from local.places import ROOT, Places
from local.ports import answers
from local.progress import step
from local.seed import seed
from local.stack import client, deploy
from services.adapters.dynamodb.table import Table

_START_SECONDS = 45.0
_LOOK_EVERY_SECONDS = 0.5


@contextmanager
def cloud(places: Places) -> Iterator[list[Child]]:
    """Run it all; gives its processes once everything answers. Raises ChildError, StackError, EmulatorMissingError."""
    with ExitStack() as parts:
        with step("AWS emulator"):
            running = emulator.start(places.emulator_port, places.state, places.log("emulator"))
            parts.callback(running.stop)
        with step("Table, buckets, queues"):
            environ = deploy(places.endpoint, cursor_key=cursor_key(places), api_port=places.api_port, edge_port=places.edge_port)
        with step("Tenants and people"):
            seed(
                Table(client("dynamodb", places.endpoint), environ["TABLE_NAME"]),
                client("cognito-idp", places.endpoint),
                environ["USER_POOL_ID"],
            )
        with step("API, workers, edge"):
            functions = _functions(places, environ, parts)
        yield [running, *functions]


def watch(children: list[Child], stop: Stop) -> None:
    """Return when asked to stop. Raises ChildError as soon as a process ended by itself."""
    while not stop.wait(_LOOK_EVERY_SECONDS):
        for running in children:
            running.require_running()


def cursor_key(places: Places) -> str:
    """Give the key that signs cursors, made on the first run, readable by its owner only."""
    if not places.cursor_key.exists():
        places.folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(places.cursor_key, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(48))
    return places.cursor_key.read_text()


def _functions(places: Places, environ: dict[str, str], parts: ExitStack) -> list[Child]:
    ready_file = places.folder / "workers.ready"
    ready_file.unlink(missing_ok=True)
    ready: dict[str, Callable[[], bool]] = {
        "api": lambda: answers(places.api_port, "/v1/health"),
        "workers": ready_file.exists,
        "edge": lambda: answers(places.edge_port, "/"),
    }
    everything = {
        **os.environ,
        **environ,
        "API_PORT": str(places.api_port),
        "EDGE_PORT": str(places.edge_port),
        "WORKERS_READY_FILE": str(ready_file),
        "STREAM_SEEN_FILE": str(places.state / "stream-seen"),
        "PYTHONUNBUFFERED": "1",
    }
    children: list[Child] = []
    parts.callback(child.stop_all, children)
    for name in ready:
        command = [sys.executable, "-m", f"local.{name}"]
        running = child.start(name, command, log=places.log(name), environ=everything, folder=ROOT)
        children.append(running)
    until = time.monotonic() + _START_SECONDS
    for running in children:
        running.wait_until(ready[running.name], seconds=until - time.monotonic())
    return children
