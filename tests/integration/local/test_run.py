"""`make run` from the outside: what it starts, and that nothing is left of it however it ends."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from local.places import ROOT, read_places
from local.ports import free_port, is_free

pytestmark = pytest.mark.emulator

PARTS = ("emulated", "api", "workers", "edge")


class Run:
    def __init__(self, folder):
        ports = {name: str(free_port()) for name in ("API_PORT", "EDGE_PORT", "EMULATOR_PORT")}
        self.environ = {**os.environ, "LOCAL_DIR": str(folder), **ports}
        self.places = read_places(self.environ)
        self.output = folder / "output.txt"
        folder.mkdir(parents=True, exist_ok=True)
        with self.output.open("w") as output:
            command = [sys.executable, "-m", "local", "run"]
            self.process = subprocess.Popen(command, cwd=ROOT, env=self.environ, stdout=output, stderr=subprocess.STDOUT)  # noqa: S603 - our own command

    def told(self):
        return self.output.read_text()

    def until_running(self):
        until = time.monotonic() + 60
        while "is running." not in self.told():
            assert self.process.poll() is None, self.told()
            assert time.monotonic() < until, self.told()
            time.sleep(0.05)
        return self

    def command(self, name):
        return subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-m", "local", name], cwd=ROOT, env=self.environ, capture_output=True, text=True, timeout=60, check=False
        )

    def parts(self):
        """The processes it started, by what they are, found by the ports' numbers in their environment."""
        mark = f"EMULATOR_PORT={self.places.emulator_port}".encode()
        other = f"GATEWAY_PORT={self.places.emulator_port}".encode()
        found = {}
        for folder in Path("/proc").iterdir():
            with contextlib.suppress(OSError):
                if folder.name.isdigit() and int(folder.name) != os.getpid():
                    environ = (folder / "environ").read_bytes().split(b"\0")
                    command = (folder / "cmdline").read_bytes().split(b"\0")
                    name = command[2].decode().removeprefix("local.") if len(command) > 2 else ""
                    if name in PARTS and (mark in environ or other in environ):
                        found[name] = int(folder.name)
        return found

    def nothing_left(self):
        until = time.monotonic() + 15
        while self.parts() and time.monotonic() < until:
            time.sleep(0.05)
        assert self.parts() == {}
        assert all(is_free(port) for port in (self.places.api_port, self.places.edge_port, self.places.emulator_port))


@pytest.fixture
def start(tmp_path):
    runs = []

    def begin():
        runs.append(Run(tmp_path / "local"))
        return runs[-1]

    yield begin
    for run in runs:
        if run.process.poll() is None:
            run.process.terminate()
            run.process.wait(30)


def test_it_starts_serves_keeps_and_leaves_nothing_behind(start):
    run = start().until_running()
    assert set(run.parts()) == set(PARTS)
    assert httpx.get(f"http://127.0.0.1:{run.places.api_port}/v1/health").status_code == 200
    assert "No site lives here yet" in httpx.get(f"http://127.0.0.1:{run.places.edge_port}/").text
    assert "admin@acme.test" in run.told()

    second = run.command("run")
    assert (second.returncode, "running already" in second.stdout) == (0, True)
    assert "answers" in run.command("status").stdout
    assert run.command("seed").returncode == 0
    assert "running" in run.command("reset").stderr

    assert "Stopped" in run.command("stop").stdout
    assert run.process.wait(30) == 0
    run.nothing_left()
    assert run.command("status").returncode == 3
    assert (run.places.state / "services" / "dynamodb.json").exists()


def test_ctrl_c_while_starting_leaves_nothing_behind(start):
    run = start()
    until = time.monotonic() + 30
    while "emulated" not in run.parts() and time.monotonic() < until:
        time.sleep(0.01)
    run.process.send_signal(signal.SIGINT)
    assert run.process.wait(30) == 0
    assert "Stopped while starting" in run.told()
    run.nothing_left()


def test_a_part_that_ends_by_itself_ends_the_run_and_is_named(start):
    run = start().until_running()
    os.kill(run.parts()["workers"], signal.SIGKILL)
    assert run.process.wait(30) == 1
    assert "The workers ended" in run.told()
    assert "workers.log" in run.told()
    run.nothing_left()


def test_a_killed_supervisor_takes_its_parts_along(start):
    run = start().until_running()
    run.process.kill()
    run.process.wait()
    run.nothing_left()
    assert (run.places.state / "services" / "dynamodb.json").exists()
    assert run.command("status").returncode == 3
