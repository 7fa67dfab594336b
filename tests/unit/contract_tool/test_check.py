"""`contract check`: stale files and handlers that do not fit are named, with what is expected."""

import re
import shutil
from pathlib import Path

import pytest

from contract.checks.annotations import written

from .conftest import PLANT

EMAIL = "        email: {type: string, format: email, description: Who waters it}\n"
EXISTS = "  PLANT_EXISTS: {status: 409, title: Planted already, meaning: There is one., remedy: Choose another name.}\n"


@pytest.fixture
def built(grown: Path, garden: Path) -> Path:
    """The grown garden once more, to be changed."""
    shutil.copytree(grown, garden, dirs_exist_ok=True, symlinks=True, ignore=shutil.ignore_patterns(".local"))
    return garden


def rewrite(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def line_of(root: Path, part: str) -> int:
    text = (root / PLANT).read_text(encoding="utf-8")
    return text[: text.index(part)].count("\n") + 1


def test_all_is_well(built, contract):
    code, printed = contract("check")
    assert code == 0
    assert re.fullmatch(r"9 operations, \d+ files: everything fits the designs\n", printed)


class TestStale:
    def test_a_changed_file_is_named_with_what_differs(self, built, contract):
        rewrite(built / "generated/problems.py", "status=404", "status=410")
        code, printed = contract("check")
        assert code == 1
        assert re.search(
            r"generated/problems.py:\d+: STALE here is `.*status=410.*`, the designs say `.*status=404.*`; run `make generate`", printed
        )

    def test_a_missing_file(self, built, contract):
        (built / "docs/problems/PLANT_EXISTS.md").unlink()
        assert "docs/problems/PLANT_EXISTS.md:1: STALE the file is missing" in contract("check")[1]

    def test_a_file_nobody_asked_for(self, built, contract):
        (built / "generated/models/weed.py").write_text("")
        assert "generated/models/weed.py:1: STALE no design asks for this file" in contract("check")[1]

    def test_a_file_that_ends_too_early(self, built, contract):
        file = built / "spec/openapi.yaml"
        file.write_text("".join(file.read_text(encoding="utf-8").splitlines(keepends=True)[:3]), encoding="utf-8")
        assert "spec/openapi.yaml:4: STALE here is the end" in contract("check")[1]

    def test_a_file_changed_by_hand_is_named_beside_a_changed_design(self, built, contract):
        rewrite(built / PLANT, "summary: List plants", "summary: All plants")
        rewrite(built / "generated/problems.py", "status=404", "status=410")
        printed = contract("check")[1]
        assert "generated/problems.py:" in printed
        assert {line.split(":")[0] for line in printed.splitlines()[:-1]} == {
            PLANT,
            "generated/openapi.json",
            "generated/problems.py",
        }

    def test_a_bundle_changed_by_hand_is_blamed_itself(self, built, contract):
        rewrite(built / "generated/openapi.json", '"summary": "List plants"', '"summary": "All plants"')
        printed = contract("check")[1]
        assert "CHANGED" not in printed
        assert re.search(r"^generated/openapi.json:\d+: STALE", printed)


class TestChanged:
    """What a design says that it did not say when the contract was generated, once, at its line."""

    @pytest.mark.parametrize(
        ("old", "new", "at", "told"),
        [
            (
                "summary: List plants",
                "summary: All plants",
                "summary: All",
                "operation listPlants summary is `All plants`, was `List plants`",
            ),
            ("enum: [tree, herb]", "enum: [tree, herb, moss]", "    PlantKind:", "schema PlantKind the value `moss` is new"),
            (EMAIL, "", "      properties:\n        plantId:", "schema Plant `email` is gone"),
            ("        height: 200\n", "        height: 300\n", "      example:\n        plantId", "schema Plant example is another one"),
            ("title: Planted already", "title: There already", "  PLANT_EXISTS:", "problem PLANT_EXISTS title is `There already`"),
        ],
    )
    def test_a_change_is_named_at_its_line(self, built, contract, old, new, at, told):
        rewrite(built / PLANT, "exists: false", "exists: true")
        rewrite(built / PLANT, "email: {exists: true}", "height: {gt: 1}")
        assert contract("generate")[0] == 0
        rewrite(built / PLANT, old, new)
        code, printed = contract("check")
        lines = [line for line in printed.splitlines() if " CHANGED " in line]
        assert code == 1
        assert [line.split(" CHANGED ")[0] for line in lines] == [f"{PLANT}:{line_of(built, at)}:"]
        assert told in lines[0]
        assert "generated/openapi.json:1: STALE what is generated is from before this change; run `make generate`" in printed

    def test_a_lost_operation_is_named_where_it_was(self, built, contract):
        text = (built / PLANT).read_text()
        start = text.index("    delete:\n")
        lost = text[start : text.index("components:", start)]
        rewrite(built / PLANT, lost, "")
        line = text[:start].count("\n") + 1
        assert f"{PLANT}:{line}: CHANGED operation deletePlant is gone" in contract("check")[1]

    def test_a_lost_problem_is_named_where_it_was(self, built, contract):
        line = line_of(built, EXISTS)
        rewrite(built / PLANT, "      x-problems: [PLANT_EXISTS]\n", "")
        rewrite(built / PLANT, EXISTS, "")
        assert f"{PLANT}:{line}: CHANGED problem PLANT_EXISTS is gone" in contract("check")[1]

    def test_a_moved_line_alone_is_no_change(self, built, contract):
        rewrite(built / PLANT, "# Plants\n", "# Plants\n\nOne more line.\n")
        printed = contract("check")[1]
        assert "CHANGED" not in printed
        assert "generated/provenance.json" in printed


class TestHandlers:
    @pytest.mark.parametrize(
        ("old", "new", "message"),
        [
            ("plant_id: str) -> Plant:", "plant_id: int) -> Plant:", "`get_plant` takes `plant_id` as `int` instead of `str`"),
            ("plant_id: str) -> Plant:", "plant_id) -> Plant:", "`get_plant` takes `plant_id` as nothing stated instead of `str`"),
            ("plant_id: str) -> Plant:", "plant: str) -> Plant:", "`get_plant` lacks the argument `plant_id: str`; is it `plant`?"),
            ("plant_id: str) -> Plant:", "plant: str) -> Plant:", "`get_plant` has an argument `plant` that the operation does not have"),
            ("plant_id: str) -> Plant:", "plant_id: str) -> Created[Plant]:", "`get_plant` returns `Created[Plant]` instead of `Plant`"),
            ("plant_id: str) -> Plant:", "plant_id: str):", "`get_plant` returns nothing stated instead of `Plant`"),
            ("def get_plant(ctx: Context, *,", "def get_plant(ctx: Context,", "`get_plant` takes `ctx` and, behind `*`, keywords only"),
            ("def get_plant(", "async def get_plant(", "`get_plant` is async"),
            ("plant_id: str) -> Plant:", 'plant_id: str = "") -> Plant:', "has no *args, **kwargs or defaults"),
            ("plant_id: str) -> Plant:", "plant_id: str, **more: str) -> Plant:", "has no *args, **kwargs or defaults"),
            ("def get_plant(", "def get_plants(", "is it `get_plants`?"),
            ("def get_plant(", "def get_plants(", "no operation is called `get_plants`; is it `get_plant`?"),
            ("def get_plant(", "def water(", "no operation is called `water`; what is no handler begins with _"),
            ("def get_plant(", "def get_plant(:", "HANDLER_SYNTAX"),
        ],
    )
    def test_what_does_not_fit_is_named(self, built, contract, old, new, message):
        rewrite(built / "handlers/plant.py", old, new)
        code, printed = contract("check")
        assert code == 1
        assert message in printed
        assert re.search(r"^handlers/plant.py:\d+: HANDLER_", printed)

    def test_the_design_is_named_too(self, built, contract):
        rewrite(built / "handlers/plant.py", "plant_id: str) -> Plant:", "plant_id: int) -> Plant:")
        assert "the contract: spec/lld/04-plant.md:40" in contract("check")[1]

    def test_a_missing_module_lacks_every_operation(self, built, contract):
        (built / "handlers/growth.py").unlink()
        assert contract("check")[1].count("handlers/growth.py:1: HANDLER_MISSING") == 4

    def test_a_module_that_is_no_python(self, built, contract):
        (built / "handlers/growth.py").write_bytes(b"a = 1\x00")
        assert "handlers/growth.py:1: HANDLER_SYNTAX the module is no Python" in contract("check")[1]

    def test_a_module_of_no_service(self, built, contract):
        (built / "handlers/weed.py").write_text("")
        assert "handlers/weed.py:1: HANDLER_EXTRA no design has operations of this service" in contract("check")[1]

    def test_helpers_and_equal_annotations_are_fine(self, built, contract):
        file = built / "handlers/plant.py"
        rewrite(file, "plant_id: str) -> Plant:", 'plant_id: "str") -> models.Plant:')
        rewrite(file, "PlantKind | None", "None | plant.PlantKind")
        file.write_text(file.read_text(encoding="utf-8") + "\n\ndef _helper(): ...\n", encoding="utf-8")
        assert contract("check")[0] == 0


@pytest.mark.parametrize(
    ("annotation", "plain"),
    [(None, ""), ("a.b.C", "C"), ("int | None", "None | int"), ("x.A[b.C | A[int]]", "A[A[int] | C]"), ("Literal[3]", "Literal[3]")],
)
def test_annotations_are_compared_by_their_names(annotation, plain):
    assert written(annotation) == plain
