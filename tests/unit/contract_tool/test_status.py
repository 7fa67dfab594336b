"""`contract status`: what there is of each operation, told truly also when some of it is broken."""

import json
import shutil
from pathlib import Path

import pytest

from contract.__main__ import main

from .conftest import CONVENTIONS, PLANT, change

TESTS = """class TestGetPlant:
    def test_says_its_name(self): ...


def test_create_plant_twice(): ...


def test_get_plant_is_not_what_this_is_named_for_but_delete():
    call("deletePlant")


def test_calls_it():
    handlers.update_plant(1)


def helper():
    list_plants()


class Helper:
    def test_upload_picture_is_in_no_class_of_tests_but_still_a_test(self): ...
"""
HANDLERS = '''from generated.models.plant import Plant


def get_plant(ctx, *, tenant_id, plant_id):
    return ctx.services.plants.get(tenant_id, plant_id)


def create_plant(ctx, *, tenant_id, body):
    """Plant something."""
    raise NotImplementedError("createPlant is designed, not written: spec/lld/04-plant.md:24")
'''


@pytest.fixture(scope="module")
def begun(grown: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A garden with everything generated, some handlers and some tests."""
    root = tmp_path_factory.mktemp("begun") / "garden"
    shutil.copytree(grown, root, symlinks=True)
    shutil.rmtree(root / "handlers")
    (root / "handlers").mkdir()
    (root / "handlers/plant.py").write_text(HANDLERS)
    (root / "tests/unit").mkdir(parents=True)
    (root / "tests/unit/test_plants.py").write_text(TESTS)
    (root / "tests/unit/test_broken.py").write_text("def test_get_plant(:")
    return root


@pytest.fixture
def project(begun: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(begun, tmp_path / "garden", symlinks=True))


@pytest.fixture
def status(project, capsys):
    def call(*arguments: str) -> tuple[int, str]:
        code = main(["status", *arguments, "--root", str(project)])
        captured = capsys.readouterr()
        return code, captured.out + captured.err

    return call


@pytest.fixture
def rows(status):
    """The rows by operation, as JSON has them."""
    return lambda: {row["operation"]: row for row in json.loads(status("--format", "json")[1])["operations"]}


class TestRows:
    def test_an_operation_is_known_from_its_design_to_its_links(self, rows):
        row = rows()["getPlant"]
        assert row["address"] == "GET /v1/tenants/{tenantId}/plants/{plantId}"
        assert row["designed"].startswith(f"{PLANT}:")
        assert (row["generated"], row["handled"], row["handler"]) == ("yes", "yes", "handlers/plant.py:4")
        assert row["tests"] == ["tests/unit/test_plants.py:1", "tests/unit/test_plants.py:8"]
        assert row["linkedToFrom"] == ["Plant.self"]
        assert row["linksTo"] == ["self", "update", "grow", "siblings"]
        assert row["lacks"] == []

    def test_a_handler_that_only_says_it_is_not_written_is_not_one(self, rows):
        assert {name: row["handled"] for name, row in rows().items() if "Plant" in name} == {
            "listPlants": "no",
            "createPlant": "not written",
            "getPlant": "yes",
            "updatePlant": "no",
            "deletePlant": "no",
        }

    def test_tests_are_found_by_name_or_mention_in_tests_alone(self, rows):
        assert {name: len(row["tests"]) for name, row in rows().items() if row["tests"]} == {
            "createPlant": 1,
            "getPlant": 2,
            "updatePlant": 1,
            "deletePlant": 1,
            "uploadPicture": 1,
        }

    def test_a_longer_name_is_not_the_shorter_one(self, project, rows):
        (project / "tests/unit/test_plants.py").write_text("def test_list_plants_of_all(): ...\n\ndef test_start_growth(): ...\n")
        assert {name for name, row in rows().items() if row["tests"]} == {"listPlants", "startGrowth"}


class TestGenerated:
    def test_a_changed_schema_makes_those_stale_that_use_it(self, project, rows):
        change(project, "        height: {type: integer", "        height: {type: number")
        stale = {name for name, row in rows().items() if row["generated"] == "stale"}
        assert stale == {"listPlants", "createPlant", "getPlant", "updatePlant"}

    def test_a_changed_parameter_makes_those_stale_that_share_it(self, project, rows):
        change(project, "schema: {type: boolean, default: false}", "schema: {type: boolean, default: true}")
        assert {name for name, row in rows().items() if row["generated"] != "yes"} == {"listPlants"}

    def test_a_new_operation_is_not_generated_yet(self, project, rows):
        change(project, "operationId: uploadPicture", "operationId: sendPicture")
        assert {name: row["generated"] for name, row in rows().items() if row["generated"] != "yes"} == {"sendPicture": "no"}

    def test_nothing_generated_and_broken_files_are_no_reason_to_stop(self, project, rows):
        (project / "generated/protocols.py").write_text("class (:")
        shutil.rmtree(project / "generated/models")
        assert {row["generated"] for row in rows().values()} == {"no"}


class TestShown:
    def test_a_table_for_a_terminal_with_a_summary(self, status):
        code, printed = status()
        head, *lines, summary = printed.splitlines()
        assert code == 0
        assert head.split("  ")[0] == "operation"
        assert len(lines) == 9
        assert max(map(len, printed.splitlines())) <= 140
        assert summary == "9 operations: 9 generated, 1 handled, 5 tested, 4 linked to, 1 complete"

    def test_only_what_lacks_something_and_an_exit_code(self, status):
        code, printed = status("--missing")
        assert code == 1
        assert "getPlant " not in printed
        assert "createPlant " in printed

    def test_markdown_names_everything_in_full(self, status):
        printed = status("--format", "markdown")[1]
        assert "| `createPlant` | spec/lld/04-plant.md:" in printed
        assert "| not written (handlers/plant.py:8) | tests/unit/test_plants.py:5 |" in printed

    def test_nothing_missing_is_a_summary_and_zero(self, project, status):
        names = ["list_plants", "create_plant", "get_plant", "update_plant", "delete_plant"]
        rest = ["start_growth", "stream_growth", "list_events", "upload_picture"]
        (project / "handlers/plant.py").write_text("".join(f"def {name}(ctx): return 1\n" for name in names))
        (project / "handlers/growth.py").write_text("".join(f"def {name}(ctx): return 1\n" for name in rest))
        (project / "tests/unit/test_plants.py").write_text("".join(f"def test_{name}(): ...\n" for name in [*names, *rest]))
        assert status("--missing") == (0, "9 operations: 9 generated, 9 handled, 9 tested, 4 linked to, 9 complete\n")


class TestWithFindings:
    def test_what_can_be_read_is_told_and_what_cannot_be_known_is_a_question(self, project, status, rows):
        change(project, "enum: [tree, herb]", "enum: [Tree, herb]")
        assert {row["generated"] for row in rows().values()} == {"?"}
        assert rows()["getPlant"]["handled"] == "yes"
        code, printed = status("--missing")
        assert code == 1
        assert "(contract lint), so nobody knows what should be generated; the first:\nspec/lld/04-plant.md:" in printed

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ('{$ref: "#/components/schemas/PlantCreate"}', '{$ref: "#/components/schemas/Nowhere"}'),
            ("      operationId: deletePlant\n", ""),
            ("operationId: deletePlant", "operationId: getPlant"),
            ("      x-links:\n", "      x-links: nothing\n      x-other:\n"),
            ("enum: [tree, herb]", "enum: [tree, herb"),
        ],
        ids=["leads nowhere", "no operationId", "the same twice", "links of another kind", "no YAML"],
    )
    def test_no_kind_of_finding_is_a_traceback(self, project, status, old, new):
        change(project, old, new)
        printed = status()[1]
        assert PLANT in printed
        assert "finding" in printed

    def test_designs_without_any_operation_are_refused_with_their_findings(self, project, status):
        (project / PLANT).write_text("```yaml\n- a list\n```\n")
        (project / CONVENTIONS).write_text("```yaml\npaths: 3\n```\n")
        code, printed = status()
        assert code == 1
        assert "NOT_A_MAPPING" in printed
