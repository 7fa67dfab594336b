"""Building the wheel says what is missing."""

import pytest

from contract.emit.client.wheel import NotBuilt, main, wheel


def test_nothing_is_built_from_what_was_not_generated(tmp_path):
    with pytest.raises(NotBuilt, match="generated/models is missing; run `make generate`"):
        wheel(tmp_path)


def test_outside_of_a_project_it_says_so(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main() == 1
    assert "spec/lld" in capsys.readouterr().err
