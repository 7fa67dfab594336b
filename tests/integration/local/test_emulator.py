"""What is kept when the emulator ends, however it ends."""

import contextlib
import os
import signal
from pathlib import Path

import pytest

from local import emulator as emulators
from local.child import ChildError
from local.emulator import emulator
from local.ports import free_port
from local.stack import client, deploy

pytestmark = pytest.mark.emulator
ROW = {"PK": {"S": "TENANT#1"}, "SK": {"S": "METADATA"}}


@contextlib.contextmanager
def talking(service, endpoint):
    made = client(service, endpoint)
    try:
        yield made
    finally:
        made.close()


def write(endpoint, table, bucket):
    with talking("dynamodb", endpoint) as dynamodb, talking("s3", endpoint) as s3:
        dynamodb.put_item(TableName=table, Item=ROW)
        s3.put_object(Bucket=bucket, Key="a/index.html", Body=b"hello", ContentType="text/html; charset=utf-8", CacheControl="no-cache")


def kept(endpoint, table, bucket):
    with talking("dynamodb", endpoint) as dynamodb, talking("s3", endpoint) as s3:
        assert dynamodb.get_item(TableName=table, Key=ROW).get("Item") == ROW
        answer = s3.get_object(Bucket=bucket, Key="a/index.html")
        assert (answer["Body"].read(), answer["ContentType"]) == (b"hello", "text/html; charset=utf-8")


def test_everything_is_there_again_after_a_stop(tmp_path):
    with emulator(state_dir=tmp_path) as endpoint:
        first = deploy(endpoint)
        write(endpoint, first["TABLE_NAME"], first["HOSTING_BUCKET"])
    with emulator(state_dir=tmp_path) as endpoint:
        second = deploy(endpoint)
        kept(endpoint, second["TABLE_NAME"], second["HOSTING_BUCKET"])
    assert second["USER_POOL_ID"] == first["USER_POOL_ID"]
    assert second["USER_POOL_CLIENT_ID"] == first["USER_POOL_CLIENT_ID"]


def test_a_kill_loses_seconds_at_most(tmp_path, monkeypatch):
    monkeypatch.setenv("SAVE_EVERY_SECONDS", "0.1")
    port = free_port()
    running = emulators.start(port, tmp_path / "state", tmp_path / "emulator.log")
    endpoint = f"http://127.0.0.1:{port}"
    names = deploy(endpoint)
    write(endpoint, names["TABLE_NAME"], names["HOSTING_BUCKET"])
    saved = tmp_path / "state" / "services" / "dynamodb.json"
    running.wait_until(lambda: saved.exists() and "TENANT#1" in saved.read_text(), seconds=10)
    os.killpg(running.process.pid, signal.SIGKILL)
    running.stop()
    with emulator(state_dir=tmp_path / "state") as endpoint:
        kept(endpoint, names["TABLE_NAME"], names["HOSTING_BUCKET"])


def test_it_listens_on_this_machine_only(endpoint):
    port = int(endpoint.rpartition(":")[2])
    listening = [line.split() for table in ("tcp", "tcp6") for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]]
    addresses = {fields[1] for fields in listening if fields[3] == "0A" and int(fields[1].rpartition(":")[2], 16) == port}
    assert addresses == {f"0100007F:{port:04X}"}


def test_it_ends_when_its_starter_is_gone(tmp_path):
    running = emulators.start(free_port(), None, tmp_path / "emulator.log")
    running.process.stdin.close()  # what the operating system does when the starter dies
    assert running.process.wait(timeout=10) is not None


def test_a_taken_port_is_told(tmp_path, endpoint):
    taken = int(endpoint.rpartition(":")[2])
    with pytest.raises(ChildError, match=f"port {taken} is taken"):
        emulators.start(taken, None, tmp_path / "emulator.log")


def test_what_ends_while_starting_is_told_with_its_last_words(tmp_path, monkeypatch):
    monkeypatch.setenv("SAVE_EVERY_SECONDS", "soon")
    with pytest.raises(ChildError, match=r"The emulator ended[^$]*ValueError"):
        emulators.start(free_port(), None, tmp_path / "emulator.log")
