"""Starts and stops the AWS emulator: loopback only, nothing kept unless a folder for its state is given.

`with emulator() as endpoint:` runs one for a test, on a free port; `start` runs one for the supervisor.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from local import child
from local.child import Child, ChildError
from local.places import EMULATOR_PYTHON, ROOT
from local.ports import LOOPBACK, answers, free_port, is_free

REGION = "eu-west-1"
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_REGION": REGION, "AWS_DEFAULT_REGION": REGION}
_START_SECONDS = 30.0


class EmulatorMissingError(RuntimeError):
    """The emulator's virtual environment is not there."""


@contextmanager
def emulator(port: int = 0, state_dir: Path | None = None, log: Path | None = None) -> Iterator[str]:
    """Run the emulator and give its endpoint. `port` 0 takes a free one; without `state_dir` nothing outlives it."""
    port = port or free_port()
    with TemporaryDirectory() as scratch:
        running = start(port, state_dir, log or Path(scratch) / "emulator.log")
        try:
            yield f"http://{LOOPBACK}:{port}"
        finally:
            running.stop()


def start(port: int, state_dir: Path | None, log: Path) -> Child:
    """Start it and return once it answers. Raises EmulatorMissingError, or ChildError with the end of the log."""
    if not EMULATOR_PYTHON.exists():
        raise EmulatorMissingError("The AWS emulator is not installed. Run `make setup`.")
    if not is_free(port):
        raise ChildError(f"The emulator cannot start: port {port} is taken.")
    command = [str(EMULATOR_PYTHON), "-m", "local.emulated"]
    running = child.start("emulator", command, log=log, environ=_environ(port, state_dir, log.parent), folder=ROOT)
    try:
        running.wait_until(lambda: answers(port, "/_ministack/health"), seconds=_START_SECONDS)
    except BaseException:
        running.stop()
        raise
    return running


def _environ(port: int, state_dir: Path | None, scratch: Path) -> dict[str, str]:
    keep = "1" if state_dir else "0"
    state = state_dir or scratch / "state"
    return {
        "PATH": os.environ.get("PATH", ""),
        "HOME": os.environ.get("HOME", "/"),
        "PYTHONUNBUFFERED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "SAVE_EVERY_SECONDS": os.environ.get("SAVE_EVERY_SECONDS", "5"),
        **CREDENTIALS,
        "MINISTACK_REGION": REGION,
        "BIND_HOST": LOOPBACK,
        "GATEWAY_PORT": str(port),
        "LOG_LEVEL": "WARNING",
        "IOT_MTLS_ENABLED": "0",  # would listen on every interface
        "SFTP_ENABLED": "0",  # not needed
        "PERSIST_STATE": keep,
        "STATE_DIR": str(state / "services"),
        "S3_PERSIST": keep,
        "S3_DATA_DIR": str(state / "s3"),
    }
