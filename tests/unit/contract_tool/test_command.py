"""The command: exit codes, what it prints, where it looks for the project."""

import subprocess
import sys
from pathlib import Path

import pytest

from contract.__main__ import main
from contract.design import Design
from contract.naming import argument, function_of, pascal, snake
from contract.signatures import python_type

from .conftest import change


def test_lint_says_that_nothing_was_found(contract):
    assert contract("lint") == (0, "9 operations, 17 schemas: nothing found\n")


def test_findings_are_printed_one_per_line_sorted_and_counted(garden, contract):
    change(garden, "enum: [tree, herb]", "enum: [Tree, Herb]")
    change(garden, "      summary: Dig it out\n", "")
    code, printed = contract("lint")
    lines = printed.splitlines()
    assert code == 1
    assert lines[0].startswith("spec/lld/04-plant.md:")
    assert lines[-1] == f"{len(lines) - 1} findings"
    numbers = [int(line.split(":")[1]) for line in lines[:-1]]
    assert numbers == sorted(numbers)


def test_the_bundle_is_printed_or_written(garden, contract):
    code, printed = contract("bundle")
    assert code == 0
    assert contract("bundle", "--output", str(garden / "out.yaml"))[0] == 0
    assert (garden / "out.yaml").read_text(encoding="utf-8") == printed


def test_the_project_is_found_upwards(garden, monkeypatch, capsys):
    monkeypatch.chdir(garden / "spec" / "lld")
    assert main(["lint"]) == 0
    assert "nothing found" in capsys.readouterr().out


def test_a_folder_that_is_no_project(tmp_path: Path, capsys):
    assert main(["lint", "--root", str(tmp_path)]) == 1
    assert "name the project with --root" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_named(garden, contract):
    assert contract("bundle", "--output", str(garden / "nowhere/out.yaml")) == (
        1,
        f"{garden}/nowhere/out.yaml cannot be read or written: No such file or directory\n",
    )


def test_it_runs_as_a_module(garden):
    command = [sys.executable, "-m", "contract", "--root", str(garden), "lint"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 (our own command)
    assert (done.returncode, done.stdout) == (0, "9 operations, 17 schemas: nothing found\n")


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("cancelInvitation", "cancel_invitation"),
        ("Last-Event-ID", "last_event_id"),
        ("getURLOfSite", "get_url_of_site"),
        ("siteId", "site_id"),
    ],
)
def test_names_become_pythons(name, word):
    assert snake(name) == word


def test_a_name_python_has_taken_gets_an_underscore():
    assert [argument(name) for name in ("from", "type", "siteId")] == ["from_", "type_", "site_id"]


def test_modules_and_functions():
    assert pascal("site_operations") == "SiteOperations"
    assert [function_of(name) for name in ("plugin", "root", "site")] == ["portal", "portal", "site"]


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({"type": "number"}, "float"),
        ({"type": "string", "format": "date"}, "date"),
        ({"type": "array", "items": {"type": "integer"}}, "tuple[int, ...]"),
        ({}, "object"),
    ],
)
def test_types_of_parameters(schema, kind):
    assert python_type(Design(), schema) == kind
