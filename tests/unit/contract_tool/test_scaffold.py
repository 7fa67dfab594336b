"""`contract scaffold`: missing handlers and their first tests are written, what is there stays, all or nothing."""

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from contract.__main__ import main
from contract.checks.handlers import compare_handlers
from contract.extract.designs import read_design

from .conftest import PLANT, change

ROOT = Path(__file__).resolve().parents[3]
HAND_WRITTEN = '''"""Plants, by hand."""

# A note that stands above the imports.
import json
from generated.models.plant import (
    PlantCreate,  # what people send
)

LIMITS = {  'tree':900 }   # laid out by nobody


def  create_plant( ctx , *, tenant_id, body: PlantCreate ) :
    return json.dumps( LIMITS )


def water(ctx): ...
'''


def misfits(root: Path) -> list[str]:
    return [f"{finding.code} {finding.message}" for finding in compare_handlers(root, read_design(root)[0])]


def tree(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file() and ".local" not in path.parts
    }


def functions(file: Path) -> dict[str, str]:
    text = file.read_text(encoding="utf-8")
    return {node.name: ast.get_source_segment(text, node) or "" for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)}


class TestWhatIsWritten:
    def test_every_operation_gets_a_handler_that_fits(self, garden, contract):
        code, printed = contract("scaffold")
        assert code == 0
        assert printed.splitlines() == [
            "handlers/growth.py: start_growth, stream_growth, list_events, upload_picture",
            "tests/unit/handlers/test_growth.py: TestStartGrowth, TestStreamGrowth, TestListEvents, TestUploadPicture",
            "handlers/plant.py: list_plants, create_plant, get_plant, update_plant, delete_plant",
            "tests/unit/handlers/test_plant.py: TestListPlants, TestCreatePlant, TestGetPlant, TestUpdatePlant, TestDeletePlant",
            "tests/unit/handlers/conftest.py: new",
            "handlers/__init__.py: new",
            "9 handlers to fill in",
        ]
        assert misfits(garden) == []
        assert [line for path, text in tree(garden).items() if path.endswith(".py") for line in text.splitlines() if line[:1] == b"#"] == []

    def test_a_handler_says_what_the_design_says_and_that_it_is_not_written(self, garden, contract):
        line = change(garden, "description: One plant.", "description: One plant, with all its leaves.") - 3
        contract("scaffold")
        module = garden / "handlers/plant.py"
        assert module.read_text(encoding="utf-8").startswith('"""Plants (LLD 04)."""\n\nfrom datetime import datetime\n')
        assert functions(module)["get_plant"].replace("Error(\n        ", "Error(").replace("\n    )", ")") == (
            "def get_plant(ctx: Context, *, tenant_id: str, plant_id: str) -> Plant:\n"
            '    """Read a plant.\n\n    One plant, with all its leaves.\n\n    Problems: PLANT_NOT_FOUND (404).\n    """\n'
            f'    raise NotImplementedError("getPlant is designed, not written: {PLANT}:{line}")'
        )

    def test_words_that_python_would_misread_come_through(self, garden, contract):
        change(garden, "description: One plant.", 'description: "By \\\\d \\"\\"\\" and more"')
        contract("scaffold")
        assert (
            ast.get_docstring(ast.parse(functions(garden / "handlers/plant.py")["get_plant"]).body[0]).splitlines()[2]
            == "By \\d ''' and more"
        )

    def test_a_first_test_calls_it_with_the_designs_examples(self, garden, contract):
        contract("scaffold")
        text = (garden / "tests/unit/handlers/test_plant.py").read_text(encoding="utf-8")
        assert "class TestCreatePlant:\n    def test_hands_on_what_its_service_answers(self, answering):\n" in text
        assert 'body=PlantCreate.model_validate({"name": "Oak", "kind": "tree"})' in text
        assert 'kind=PlantKind("tree")' in text
        assert "== Created(answer)" in text
        assert "answer = Page([" in text.replace("(\n            [", "([")
        assert "TypeAdapter(GrowthEvent)" in (garden / "tests/unit/handlers/test_growth.py").read_text(encoding="utf-8")

    def test_what_is_there_stays_byte_for_byte_but_for_the_imports(self, garden, contract):
        (garden / "handlers").mkdir()
        (garden / "handlers/plant.py").write_text(HAND_WRITTEN, encoding="utf-8")
        contract("scaffold")
        text = (garden / "handlers/plant.py").read_text(encoding="utf-8")
        head, rest = HAND_WRITTEN.partition("import json\n")[0], HAND_WRITTEN.partition("LIMITS")[2]
        assert text.startswith(head)
        assert f"\n\nLIMITS{rest}\n\ndef list_plants(" in text
        imports = text[len(head) : text.index("\n\nLIMITS")]
        assert "    PlantCreate,  # what people send\n" in imports
        assert "import json\n" in imports
        assert imports.count("from generated.models.plant import") == 1
        assert set(functions(garden / "handlers/plant.py")) > {"create_plant", "water", "get_plant"}

    def test_a_test_that_is_there_is_not_written_again(self, garden, contract):
        (garden / "tests/unit/handlers").mkdir(parents=True)
        mine = "class TestGetPlant:\n    def test_mine(self): ...\n"
        (garden / "tests/unit/handlers/test_plant.py").write_text(mine)
        contract("scaffold")
        text = (garden / "tests/unit/handlers/test_plant.py").read_text(encoding="utf-8")
        assert text.count("class TestGetPlant:") == 1
        assert mine in text
        assert "class TestUpdatePlant:" in text


class TestManners:
    def test_a_second_run_changes_nothing(self, garden, contract):
        contract("scaffold")
        before = tree(garden)
        assert contract("scaffold") == (0, "every operation has a handler\n")
        assert tree(garden) == before

    def test_a_dry_run_prints_what_would_come_and_writes_nothing(self, garden, contract):
        before = tree(garden)
        code, printed = contract("scaffold", "--dry-run")
        assert code == 0
        assert "+++ b/handlers/plant.py\n" in printed
        assert "+def get_plant(ctx: Context, *, tenant_id: str, plant_id: str) -> Plant:\n" in printed
        assert printed.endswith("9 handlers to fill in\n")
        assert tree(garden) == before

    def test_functions_no_design_asks_for_and_types_that_do_not_fit_are_named_and_left(self, garden, contract):
        (garden / "handlers").mkdir()
        (garden / "handlers/plant.py").write_text(HAND_WRITTEN, encoding="utf-8")
        printed = contract("scaffold")[1]
        assert "HANDLER_EXTRA no operation is called `water`" in printed
        assert "HANDLER_TYPE `create_plant` returns nothing stated instead of `Created[Plant]`" in printed

    @pytest.mark.parametrize(
        ("path", "text", "said"),
        [
            ("handlers/plant.py", "def get_plant(:\n", "handlers/plant.py:1: SYNTAX the module is no Python"),
            ("handlers/plant.py", "\n\nget_plant = print\n", "handlers/plant.py:3: HANDLER_TAKEN `get_plant` is no function here"),
            ("tests/unit/handlers/test_plant.py", "class (:\n", "tests/unit/handlers/test_plant.py:1: SYNTAX the module is no Python"),
            ("tests/unit/handlers", "a file in the way", "tests/unit/handlers/test_growth.py:1: WRITE cannot be written"),
            ("pyproject.toml", "[tool.ruff]\nline-length = 'long'\n", "RUFF ruff cannot lay out what belongs here"),
        ],
        ids=["no Python", "name taken", "test is no Python", "no folder", "broken settings"],
    )
    def test_nothing_is_written_when_a_part_of_it_cannot_be(self, garden, contract, path, text, said):
        (garden / path).parent.mkdir(parents=True, exist_ok=True)
        (garden / path).write_text(text)
        before = tree(garden)
        code, printed = contract("scaffold")
        assert code == 1
        assert said in printed
        assert tree(garden) == before

    def test_designs_with_findings_are_refused(self, garden, contract):
        change(garden, "enum: [tree, herb]", "enum: [Tree, herb]")
        assert contract("scaffold")[0] == 1
        assert not (garden / "handlers").exists()


def in_copy(project: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environ = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.run([sys.executable, "-m", *command], cwd=project, env=environ, capture_output=True, text=True, check=False)  # noqa: S603 (our own tools)


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This project with none of its handlers, scaffolded."""
    root = tmp_path_factory.mktemp("project")
    for name in ("spec", "generated", "runtime", "services"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "handlers/jobs", root / "handlers/jobs", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", root)
    if (ROOT / ".mypy_cache").exists():
        shutil.copytree(ROOT / ".mypy_cache", root / ".mypy_cache")
    assert main(["scaffold", "--root", str(root)]) == 0
    return root


class TestOfThisProject:
    def test_handlers_fit_their_protocols(self, bare):
        assert misfits(bare) == []
        checked = in_copy(bare, "mypy", "generated/conformance.py", "handlers")
        assert checked.returncode == 0, checked.stdout

    def test_handlers_and_tests_are_as_tidy_as_the_rest(self, bare):
        for command in (["check", "--no-cache"], ["format", "--check", "--no-cache"]):
            done = in_copy(bare, "ruff", *command, "handlers", "tests")
            assert done.returncode == 0, done.stdout

    def test_a_first_test_fails_because_its_handler_is_not_written_and_passes_when_it_is(self, bare):
        count = len(list(read_design(bare)[0].slots()))
        write_body(bare, "get_site", "return ctx.services.sites.get(tenant_id, site_id)")
        write_body(bare, "create_site", "return Created(ctx.services.sites.create(ctx.principal, tenant_id, body))")
        done = in_copy(bare, "pytest", "-q", "--tb=line", "-p", "no:cacheprovider", "tests")
        assert f"{count - 2} failed, 2 passed in" in done.stdout, done.stdout[-2000:]
        assert len(re.findall(r"^E +NotImplementedError: \w+ is designed, not written: spec/lld/", done.stdout, re.MULTILINE)) == count - 2


def write_body(project: Path, function: str, line: str) -> None:
    file = project / "handlers/site.py"
    text = file.read_text(encoding="utf-8")
    unwritten = functions(file)[function]
    file.write_text(text.replace(unwritten, f"{unwritten[: unwritten.index('    raise ')]}    {line}"), encoding="utf-8")
