"""`contract watch`: a saved design is generated, told in a line, and written as `contract generate` writes it."""

import signal
import subprocess
import sys
from pathlib import Path
from threading import Event

import pytest
import yaml

from contract.bundle.bundler import bundle
from contract.emit.openapi import Dumper, openapi_json, openapi_yaml
from contract.findings import ContractBroken, Finding, Place
from contract.project import owned
from contract.watch import files, types
from contract.watch.rounds import Rounds

from .conftest import CONVENTIONS, PLANT, change

NAME = "        name: {type: string, description: Its name}\n"
EDITS = [
    (PLANT, NAME, f"{NAME}        colour: {{type: string, description: Its colour}}\n"),
    (PLANT, "enum: [tree, herb]", "enum: [tree, herb, moss]"),
    (PLANT, "Text between blocks is for people.", "Other text,\n\nand more lines of it."),
    (PLANT, "summary: Read a plant", "summary: Look at a plant"),
    (PLANT, "maxLength: 40, description: Its name", "maxLength: 50, description: Its full name"),
    (PLANT, "operationId: uploadPicture", "operationId: sendPicture"),
    (CONVENTIONS, "  schemas:\n", "  schemas: # shared\n"),
]


@pytest.fixture
def rounds(garden: Path) -> Rounds:
    """Rounds that have seen the garden as it is."""
    found = Rounds(garden, wall=lambda: "12:00:00")
    found.run()
    return found


def contents(root: Path) -> dict[str, bytes]:
    return {path: (root / path).read_bytes() for path in sorted(owned(root))}


class TestRounds:
    def test_the_first_writes_everything(self, garden):
        said = Rounds(garden, wall=lambda: "12:00:00").run()
        assert said.startswith("12:00:00  9 operations, 17 schemas | ")
        assert " more | handlers to write (contract scaffold): 9 | " in said
        assert said.endswith(" ms")
        assert (garden / "generated/models/plant.py").exists()

    def test_a_changed_schema_is_named_with_its_place_and_the_files_with_it(self, garden, rounds):
        line = change(garden, NAME, f"{NAME}        colour: {{type: string, description: Its colour}}\n")
        said = rounds.run()
        schema = (garden / PLANT).read_text(encoding="utf-8").splitlines().index("    Plant:") + 1
        assert schema < line
        assert f"12:00:00  changed schema Plant ({PLANT}:{schema}) | " in said
        assert "generated/models/plant.py" in said
        assert "colour: str | None" in (garden / "generated/models/plant.py").read_text(encoding="utf-8")

    def test_what_came_and_went_is_told_apart(self, garden, rounds):
        change(garden, "operationId: uploadPicture", "operationId: sendPicture")
        said = rounds.run()
        assert "new operation sendPicture (spec/lld/04-plant.md:" in said
        assert "gone operation uploadPicture (spec/lld/04-plant.md:" in said

    def test_text_changes_nothing_but_lines(self, garden, rounds):
        change(garden, "Text between", "More text.\n\nText between")
        assert "  only text | 1 file: generated/provenance.json | " in rounds.run()

    def test_nothing_new_is_nothing_written(self, rounds):
        assert "  only text | every file was fresh | " in rounds.run()

    def test_a_long_list_is_shortened(self, garden, rounds):
        text = (garden / PLANT).read_text(encoding="utf-8")
        (garden / PLANT).write_text(text.replace("      summary: ", "      summary: Now "), encoding="utf-8")
        assert ", 3 more | " in rounds.run()

    def test_broken_yaml_is_told_and_nothing_is_written(self, garden, rounds):
        before = contents(garden)
        change(garden, "enum: [tree, herb]", "enum: [tree, herb")
        first, *findings = rounds.run().splitlines()
        assert first == f"12:00:00  {len(findings)} finding, nothing written"
        assert findings[0].startswith(f"{PLANT}:")
        assert contents(garden) == before

    def test_after_a_repair_the_edit_is_compared_with_what_was_written(self, garden, rounds):
        change(garden, "enum: [tree, herb]", "enum: [tree, herb")
        rounds.run()
        change(garden, "enum: [tree, herb", "enum: [tree, moss]")
        assert "  changed schema PlantKind (" in rounds.run()

    def test_a_file_that_cannot_be_written_is_told(self, garden):
        (garden / "generated").write_text("in the way")
        assert "  nothing written: " in Rounds(garden, wall=lambda: "12:00:00").run()


class TestWaiting:
    def test_it_waits_until_nobody_writes_any_more(self, garden, monkeypatch):
        looks = iter([{"a": (1, 1, 1)}, {"a": (2, 0, 1)}, {"a": (2, 9, 1)}, {"a": (2, 9, 1)}])
        monkeypatch.setattr(files, "seen", lambda _: next(looks))
        monkeypatch.setattr(files, "LOOK", 0)
        monkeypatch.setattr(files, "SETTLE", 0)
        assert files.settled(garden, {"a": (1, 1, 1)}, Event()) == {"a": (2, 9, 1)}

    def test_it_waits_longer_for_what_follows_when_a_design_is_empty(self, garden, monkeypatch):
        empty, written = {"a": (2, 0, 1)}, {"a": (2, 9, 1)}
        looks = iter([empty] * files.EMPTY + [written] * 2)
        monkeypatch.setattr(files, "seen", lambda _: next(looks))
        monkeypatch.setattr(files, "SETTLE", 0)
        assert files.settled(garden, {"a": (1, 1, 1)}, Event()) == written

    def test_it_ends_when_told_to(self, garden):
        stop = Event()
        stop.set()
        assert files.settled(garden, files.seen(garden), stop) is None
        assert files.settled(garden, {}, stop) is None

    def test_a_design_that_comes_or_goes_is_seen(self, garden):
        before = files.seen(garden)
        (garden / "spec/lld/09-weed.md").write_text("")
        assert files.settled(garden, before, Event()) != before
        assert files.seen(garden).keys() - before.keys() == {"09-weed.md"}


class TestTypes:
    @pytest.fixture
    def makers(self, monkeypatch) -> list[str]:
        """The contracts that types were made of."""
        made: list[str] = []

        def make(_, contract):
            made.append(contract)
            if contract == "broken":
                raise ContractBroken([Finding(Place(PLANT, 1), "TYPES", "no")])
            return {types.TYPES: contract}

        monkeypatch.setattr(types, "typescript", make)
        monkeypatch.setattr(types, "outdated", lambda *_: "the file is missing")
        return made

    def test_they_follow_what_was_written_last(self, garden, makers):
        (garden / "generated").mkdir()
        said: list[str] = []
        with types.Follower(garden, said.append) as follower:
            follower.follow("contract")
        assert (garden / types.TYPES).read_text() == "contract"
        assert said == ["generated/types.d.ts follows"]

    def test_those_of_an_older_contract_are_not_begun(self, garden, makers):
        (garden / "generated").mkdir()
        follower = types.Follower(garden, lambda _: None)
        follower.newest = "newest"
        follower._make("older")
        assert makers == []

    def test_a_refusal_is_told(self, garden, makers):
        said: list[str] = []
        with types.Follower(garden, said.append) as follower:
            follower.follow("broken")
        assert said == [f"generated/types.d.ts could not follow: {PLANT}:1: TYPES no"]


def test_a_document_in_pieces_is_the_document(design):
    document = bundle(design)
    whole = yaml.dump(document, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=140)
    assert openapi_yaml(document).partition("\n")[2] == whole
    assert yaml.safe_load(openapi_json(document)) == document
    assert openapi_json({"info": {}, "tags": [], "paths": {"/": {"get": {"é": 'a"\n'}}}}) == (
        '{\n "info": {},\n "tags": [],\n "paths": {\n  "/": {\n   "get": {\n    "é": "a\\"\\n"\n   }\n  }\n }\n}\n'
    )


def test_watched_edits_end_where_a_cold_generate_ends_and_ctrl_c_ends_the_watch(garden: Path, tmp_path: Path):
    command = [sys.executable, "-m", "contract", "--root", str(garden)]
    with subprocess.Popen([*command, "watch"], stdout=subprocess.PIPE, text=True) as process:  # noqa: S603 (our own command)
        assert process.stdout
        try:
            said = [process.stdout.readline(), process.stdout.readline()]
            for path, old, new in EDITS:
                change(garden, old, new, path)
                said.append(process.stdout.readline())
        finally:
            process.send_signal(signal.SIGINT)
        rest = process.stdout.read()
    assert (process.returncode, rest) == (0, "stopped\n")
    assert said.pop(1) == "watching spec/lld, Ctrl-C ends it\n"
    assert [line for line in said if not line.endswith(" ms\n")] == []
    cold = tmp_path / "cold"
    (cold / "spec").mkdir(parents=True)
    (garden / "spec/lld").rename(cold / "spec/lld")
    subprocess.run([*command[:-1], str(cold), "generate"], check=True, capture_output=True)  # noqa: S603 (our own command)
    assert contents(cold) == contents(garden)
