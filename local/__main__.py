"""`python -m local run|stop|status|seed|reset`: the whole cloud on one machine."""

import os
import shutil
import signal
import sys
import time
from collections.abc import Callable

from botocore.exceptions import BotoCoreError, ClientError

from contract.watch.stop import Stop
from local.child import ChildError
from local.cloud import cloud, cursor_key, watch
from local.emulator import EmulatorMissingError
from local.lock import AlreadyRunningError, held, running_pid
from local.places import Places, read_places
from local.ports import is_free
from local.progress import say, welcome
from local.seed import seed
from local.stack import StackError, client, deploy
from services.adapters.dynamodb.table import Table

_STOP_SECONDS = 30


class Interrupted(BaseException):
    """The person asked to stop while things were still starting."""


def run(places: Places) -> int:
    """Start everything, wait for Ctrl-C or SIGTERM, stop everything. 1 when something went wrong, told in one paragraph."""
    try:
        with held(places):
            taken = [complaint for complaint in map(_complaint, _ports(places)) if complaint]
            if taken:
                return _failed("\n".join(taken))
            return _run(places)
    except AlreadyRunningError:
        say(f"The site builder is running already: {places.api}/   (stop it with `make stop`)")
        return 0
    except (ChildError, StackError, EmulatorMissingError, ClientError, BotoCoreError) as error:
        return _failed(str(error))


def _run(places: Places) -> int:
    stop = Stop()
    _on_signals(stop, starting=True)
    try:
        say("Starting the local cloud")
        with cloud(places) as children:
            _on_signals(stop, starting=False)
            say(welcome(places))
            watch(children, stop)
            say("\nStopping …")
    except Interrupted:
        say("\nStopped while starting.")
        return 0
    say("Stopped. Everything is kept.")
    return 0


def _on_signals(stop: Stop, *, starting: bool) -> None:
    """While starting, a signal breaks off whatever waits; later it asks politely, and again changes nothing."""

    def break_off(*_: object) -> None:
        _on_signals(stop, starting=False)
        raise Interrupted

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, break_off if starting else lambda *_: stop.set())


def _ports(places: Places) -> list[tuple[int, str, str]]:
    return [
        (places.api_port, "the API and the console", "API_PORT"),
        (places.edge_port, "deployed sites", "EDGE_PORT"),
        (places.emulator_port, "the AWS emulator", "EMULATOR_PORT"),
    ]


def _complaint(port: tuple[int, str, str]) -> str | None:
    number, purpose, variable = port
    if is_free(number):
        return None
    return f"Port {number}, wanted for {purpose}, is taken: stop the program that has it, or run `make run {variable}=<another port>`."


def stop(places: Places) -> int:
    pid = running_pid(places)
    if pid is None:
        say("The site builder is not running.")
        return 0
    os.kill(pid, signal.SIGTERM)
    deadline = time.monotonic() + _STOP_SECONDS
    while running_pid(places) == pid:
        if time.monotonic() > deadline:
            return _failed(f"Process {pid} did not stop within {_STOP_SECONDS} s.")
        time.sleep(0.1)
    say("Stopped. Everything is kept.")
    return 0


def status(places: Places) -> int:
    """0 while it runs, 3 while it does not (as service managers have it)."""
    pid = running_pid(places)
    if pid is None:
        say("The site builder is not running. Start it with `make run`.")
        return 3
    say(f"The site builder is running (process {pid}): {places.api}/")
    for port, purpose, _ in _ports(places):
        say(f"  {port}  {purpose}: {'does not answer' if is_free(port) else 'answers'}")
    return 0


def seed_again(places: Places) -> int:
    if running_pid(places) is None:
        return _failed("The site builder is not running. Start it with `make run`.")
    environ = deploy(places.endpoint, cursor_key=cursor_key(places), api_port=places.api_port, edge_port=places.edge_port)
    seed(Table(client("dynamodb", places.endpoint), environ["TABLE_NAME"]), client("cognito-idp", places.endpoint), environ["USER_POOL_ID"])
    say("Tenants and people are there.")
    return 0


def reset(places: Places) -> int:
    """Forget every tenant, person and site."""
    if running_pid(places) is not None:
        return _failed("The site builder is running: stop it first (`make stop`).")
    for folder in (places.state, places.folder / "logs"):
        shutil.rmtree(folder, ignore_errors=True)
    places.cursor_key.unlink(missing_ok=True)
    say("Forgotten. `make run` begins anew.")
    return 0


def _failed(text: str) -> int:
    print(text, file=sys.stderr, flush=True)
    return 1


COMMANDS: dict[str, Callable[[Places], int]] = {"run": run, "stop": stop, "status": status, "seed": seed_again, "reset": reset}


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or arguments[0] not in COMMANDS:
        return _failed(f"Usage: python -m local {'|'.join(COMMANDS)}")
    try:
        places = read_places()
    except ValueError as error:
        return _failed(f"API_PORT, EDGE_PORT and EMULATOR_PORT are numbers: {error}.")
    _forget_real_account()
    return COMMANDS[arguments[0]](places)


def _forget_real_account() -> None:
    """Drop the person's own AWS settings, so that nothing here can reach a real account."""
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        del os.environ[name]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
