"""TypeScript types: for those who want them, made anew for another contract only, and known to be stale without Node."""

import json

import pytest

from .conftest import change

TYPES = "generated/types.d.ts"


class Installed:
    """A garden that wants types, with a stand-in for the generator that notes each run."""

    def __init__(self, garden):
        self.garden, self.runs = garden, garden / "runs"
        package = {"devDependencies": {"openapi-typescript": "7.0.0"}}
        (garden / "package.json").write_text(json.dumps(package), encoding="utf-8")
        self.program = garden / "node_modules/.bin/openapi-typescript"
        self.program.parent.mkdir(parents=True)
        self.does('printf "/**\\n * banner\\n */\\nexport interface paths {}\\n\\n" > "$3"')

    def does(self, command):
        self.program.write_text(f'#!/bin/sh\necho run >> "{self.runs}"\n{command}\n', encoding="utf-8")
        self.program.chmod(0o755)

    @property
    def count(self):
        return len(self.runs.read_text().splitlines()) if self.runs.exists() else 0

    @property
    def text(self):
        return (self.garden / TYPES).read_text(encoding="utf-8")


@pytest.fixture
def installed(garden):
    return Installed(garden)


def findings(contract):
    return [line for line in contract("check")[1].splitlines() if line.startswith(TYPES)]


def test_a_project_that_names_no_generator_has_none(garden, contract):
    contract("generate")
    assert not (garden / TYPES).exists()
    assert findings(contract) == []


def test_they_are_made_once_for_a_contract(installed, contract):
    contract("generate")
    assert installed.text.startswith("// Generated from spec/lld; do not edit.")
    assert "banner" not in installed.text
    assert "export interface paths {}" in installed.text
    contract("generate")
    assert (installed.count, findings(contract)) == (1, [])


def test_another_contract_makes_them_anew(installed, contract, garden):
    contract("generate")
    before = installed.text
    change(garden, "summary: Dig it out", "summary: Dig it up")
    contract("generate")
    assert (installed.count, findings(contract)) == (2, [])
    assert installed.text != before


def test_types_of_another_contract_are_found_without_node(installed, contract, garden):
    contract("generate")
    installed.program.unlink()
    change(garden, "summary: Dig it out", "summary: Dig it up")
    before = installed.text
    assert "openapi-typescript is not installed, run `make setup`" in contract("generate")[1]
    assert installed.text == before
    assert findings(contract) == [f"{TYPES}:1: STALE the file was made of another contract; run `make generate`"]


def test_a_change_by_hand_is_found_and_undone(installed, contract, garden):
    contract("generate")
    (garden / TYPES).write_text(installed.text.replace("paths {}", "paths { mine: 1 }"), encoding="utf-8")
    assert findings(contract) == [f"{TYPES}:1: STALE somebody changed the file; run `make generate`"]
    contract("generate")
    assert findings(contract) == []


def test_a_missing_file_is_found(installed, contract, garden):
    contract("generate")
    (garden / TYPES).unlink()
    assert findings(contract) == [f"{TYPES}:1: STALE the file is missing; run `make generate`"]


def test_what_the_generator_refuses_is_a_finding_and_nothing_is_written(installed, contract, garden):
    installed.does("echo 'no such type' >&2; exit 1")
    code, said = contract("generate")
    assert (code, "TYPES openapi-typescript refuses the contract: no such type" in said) == (1, True)
    assert not (garden / "generated").exists()
