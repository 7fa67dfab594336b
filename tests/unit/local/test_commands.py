import os
import socket
from unittest.mock import patch

import pytest

from local.__main__ import main
from local.lock import held, running_pid
from local.places import read_places
from local.ports import free_port


@pytest.fixture
def places(tmp_path, monkeypatch):
    monkeypatch.setenv("LOCAL_DIR", str(tmp_path))
    for variable in ("API_PORT", "EDGE_PORT", "EMULATOR_PORT"):
        monkeypatch.setenv(variable, str(free_port()))
    with patch.dict(os.environ):  # commands forget AWS variables; the other tests may want theirs
        yield read_places()


@pytest.mark.parametrize(
    ("attribute", "variable", "purpose"), [("api_port", "API_PORT", "the API"), ("edge_port", "EDGE_PORT", "deployed sites")]
)
def test_a_taken_port_is_named_with_what_to_change(places, capsys, attribute, variable, purpose):
    port = getattr(places, attribute)
    with socket.create_server(("127.0.0.1", port)):
        assert main(["run"]) == 1
    told = capsys.readouterr().err
    assert f"Port {port}, wanted for {purpose}" in told
    assert f"make run {variable}=<another port>" in told


def test_a_second_run_says_that_there_is_a_first(places, capsys):
    with held(places):
        assert main(["run"]) == 0
    assert "running already" in capsys.readouterr().out


def test_status_tells_when_nothing_runs(places, capsys):
    assert main(["status"]) == 3
    assert "not running" in capsys.readouterr().out


def test_stop_and_seed_without_a_run(places, capsys):
    assert main(["stop"]) == 0
    assert main(["seed"]) == 1
    assert "not running" in capsys.readouterr().err


def test_reset_forgets_but_not_while_running(places, capsys):
    places.state.mkdir(parents=True)
    places.cursor_key.write_text("key")
    with held(places):
        assert main(["reset"]) == 1
    assert places.state.exists()
    assert main(["reset"]) == 0
    assert not places.state.exists()
    assert not places.cursor_key.exists()


def test_the_lock_names_its_holder_and_is_given_back(places):
    assert running_pid(places) is None
    with held(places):
        assert running_pid(places) is not None
    assert running_pid(places) is None


def test_an_unknown_command_and_a_port_that_is_no_number(places, monkeypatch, capsys):
    assert main(["fly"]) == 1
    monkeypatch.setenv("API_PORT", "eighty")
    assert main(["status"]) == 1
    assert "API_PORT" in capsys.readouterr().err


def test_a_real_account_is_out_of_reach(places, monkeypatch):
    monkeypatch.setenv("AWS_PROFILE", "production")
    main(["status"])
    assert "AWS_PROFILE" not in os.environ
