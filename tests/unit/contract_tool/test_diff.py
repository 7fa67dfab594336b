"""`contract diff`: any two states, told in words, Markdown and JSON, with what they mean for handlers, rows and clients."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from contract.bundle.bundler import bundle
from contract.compare import oasdiff
from contract.compare.essence import essence
from contract.declarations import silence
from contract.reading import sound_design

from .conftest import PLANT, change

Contract = Callable[..., tuple[int, str]]
LEAF, FRUIT = '{$ref: "#/components/schemas/LeafEvent"}', '{$ref: "#/components/schemas/FruitEvent"}'
EMAIL = "        email: {type: string, format: email, description: Who waters it}\n"
DRY = "        - {name: dry, in: query, description: Only dry ones., schema: {type: boolean, default: false}}\n"


@pytest.fixture
def before(garden: Path, bundled: str) -> str:
    """The garden's contract as it was, in a file."""
    (garden / "before.yaml").write_text(bundled, encoding="utf-8")
    return str(garden / "before.yaml")


def of(report: str, **wanted: str) -> dict[str, object]:
    """The one change of a report in JSON that has these values."""
    found = [each for each in json.loads(report)["changes"] if wanted.items() <= {**each, **each["on"]}.items()]
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize("root", [None, Path(__file__).resolve().parents[3]], ids=["garden", "this project"])
def test_a_bundle_is_taken_back_to_what_was_written(garden: Path, root: Path | None):
    design = sound_design(root or garden)
    silence(design)
    assert essence(bundle(design)).data == design.data


class TestStates:
    def test_nothing_differs_from_itself(self, contract: Contract, before: str):
        assert contract("diff", before) == (0, f"{before} → working designs: nothing differs\n")

    def test_a_file_with_json(self, garden: Path, contract: Contract, grown: Path):
        shutil.copy(grown / "generated/openapi.json", garden / "before.json")
        assert contract("diff", str(garden / "before.json"))[0] == 0

    def test_json_with_tabs(self, garden: Path, contract: Contract, grown: Path):
        document = json.loads((grown / "generated/openapi.json").read_text(encoding="utf-8"))
        (garden / "tabs.json").write_text(json.dumps(document, indent="\t"), encoding="utf-8")
        assert contract("diff", str(garden / "tabs.json"))[0] == 0

    def test_two_files_need_no_project(self, contract: Contract, before: str, tmp_path_factory: pytest.TempPathFactory):
        elsewhere = tmp_path_factory.mktemp("elsewhere")
        assert contract("diff", before, before, "--root", str(elsewhere))[0] == 0

    def test_a_project_a_folder_of_designs_and_the_working_designs_are_one(self, garden: Path, contract: Contract, tmp_path: Path):
        assert contract("diff", str(garden))[0] == 0
        assert contract("diff", str(garden / "spec/lld"), str(garden))[0] == 0

    def test_a_git_revision(self, garden: Path, contract: Contract):
        git(garden, "init", "--quiet")
        git(garden, "add", "spec")
        git(garden, "commit", "--quiet", "--message", "designs")
        change(garden, EMAIL, "")
        change(garden, "        grow: {operationId: startGrowth", "        growth: {operationId: startGrowth")
        change(garden, "x-when: {email: {exists: false}}", "x-when: {height: {gt: 2}}")
        code, report = contract("diff", "HEAD", "--format", "json")
        assert code == 1
        gone = of(report, what="`email` is gone")
        assert (gone["file"], gone["line"]) == (f"HEAD:{PLANT}", 104)

    @pytest.mark.parametrize(
        ("name", "said"),
        [
            ("no-such-thing", "UNKNOWN `no-such-thing` is neither a file, a folder, `released` nor a revision git knows"),
            ("released", "spec/released/openapi.yaml:1: RELEASED no contract was released yet"),
            ("missing.yaml", "missing.yaml:1: UNREADABLE the file cannot be read"),
            ("broken.yaml", "broken.yaml:2: YAML not YAML"),
            ("binary.yaml", "binary.yaml:1: ENCODING the file is not UTF-8"),
            ("list.yaml", "list.yaml:1: NOT_A_MAPPING"),
            ("other.json", "other.json:1: OPENAPI"),
            ("dangling.yaml", "dangling.yaml:7: REFERENCE `#/components/parameters/Lost` leads nowhere"),
            ("prose.md", "prose.md:1: NO_DESIGN there is no *.md with a yaml block"),
            ("empty", "empty:1: NO_DESIGN"),
        ],
    )
    def test_what_cannot_be_read_is_named(self, garden: Path, contract: Contract, monkeypatch: pytest.MonkeyPatch, name: str, said: str):
        monkeypatch.chdir(garden)
        (garden / "broken.yaml").write_text("paths: {\n/v1: [}")
        (garden / "binary.yaml").write_bytes(b"\xff\xfe\x00")
        (garden / "list.yaml").write_text("- one\n")
        (garden / "other.json").write_text("\t[1]")
        (garden / "dangling.yaml").write_text(DANGLING)
        (garden / "prose.md").write_text("# Nothing\n")
        (garden / "empty").mkdir()
        code, printed = contract("diff", name)
        assert code == 2
        assert said in printed

    def test_a_design_with_findings_cannot_be_compared(self, garden: Path, contract: Contract, before: str):
        change(garden, "summary: List plants", "summary: [")
        code, printed = contract("diff", before)
        assert code == 2
        assert f"{PLANT}:15: YAML" in printed

    def test_an_older_design_may_break_a_rule_of_the_house(self, garden: Path, contract: Contract, tmp_path: Path):
        shutil.copytree(garden / "spec", tmp_path / "older/spec")
        change(tmp_path / "older", "      summary: Dig it out\n", "")
        code, printed = contract("diff", str(tmp_path / "older"))
        assert (code, "1 documentation" in printed) == (0, True)

    def test_an_older_design_that_cannot_be_bundled_is_refused_with_its_findings(self, garden: Path, contract: Contract, tmp_path: Path):
        shutil.copytree(garden / "spec", tmp_path / "older/spec")
        change(tmp_path / "older", "x-problems: [PLANT_EXISTS]", "x-problems: [PLANT_LOST]")
        code, printed = contract("diff", str(tmp_path / "older"))
        assert code == 2
        assert f"{tmp_path / 'older'}/{PLANT}:34: PROBLEM" in printed

    def test_without_oasdiff_the_remedy_is_told(self, garden: Path, contract: Contract, before: str, monkeypatch: pytest.MonkeyPatch):
        change(garden, "height: {type: integer, minimum: 0", "height: {type: integer, minimum: 1")
        monkeypatch.setattr(oasdiff, "MACHINES", {})
        monkeypatch.setattr(oasdiff.shutil, "which", lambda _: None)
        oasdiff._run.cache_clear()
        code, printed = contract("diff", before)
        assert code == 2
        assert "OASDIFF oasdiff, which compares contracts, is not installed; run `make setup`" in printed

    def test_what_oasdiff_cannot_read_is_a_finding(self, garden: Path, contract: Contract, before: str, monkeypatch: pytest.MonkeyPatch):
        change(garden, "height: {type: integer, minimum: 0", "height: {type: integer, minimum: 2")
        monkeypatch.setattr(oasdiff, "program", lambda: Path(shutil.which("false") or "/bin/false"))
        oasdiff._run.cache_clear()
        code, printed = contract("diff", before)
        assert code == 2
        assert "OASDIFF oasdiff cannot compare the documents: it gave no reason" in printed

    def test_a_report_that_cannot_be_written(self, garden: Path, contract: Contract, before: str):
        code, printed = contract("diff", before, "--output", str(garden / "no/such/folder.md"))
        assert code == 2
        assert "folder.md: cannot be written: No such file or directory" in printed


DANGLING = """openapi: 3.0.3
info: {title: A, version: "1"}
paths:
  /v1:
    get:
      parameters:
        - $ref: "#/components/parameters/Lost"
      responses: {"200": {description: All is well.}}
"""


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=Gardener", "-c", "user.email=gardener@garden.test", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True, capture_output=True)  # noqa: S603, S607 (git of the machine)


class TestReport:
    @pytest.fixture
    def edited(self, garden: Path, before: str) -> str:
        """Something of each kind, in an operation, a schema and a problem."""
        change(garden, "x-roles: [tenant_admin, editor]", "x-roles: [tenant_admin]")
        change(garden, "      summary: Dig it out", "      summary: Take it out")
        change(garden, DRY, "")
        change(garden, "required: [plantId, tenantId, name, kind, height,", "required: [plantId, tenantId, name, kind, height, email,")
        change(garden, "        height: 200\n", "        height: 200\n        email: ash@garden.test\n")
        change(garden, "x-when: {email: {exists: false}}", "x-when: {height: {gt: 2}}")
        return before

    def test_text(self, contract: Contract, edited: str):
        code, printed = contract("diff", edited)
        assert code == 1
        assert printed.startswith(f"{edited} → working designs: 3 breaking, 1 compatible, 2 documentation\n")
        assert (
            f"\noperation createPlant\n  {PLANT}:30: breaking: `editor` may no longer call it\n"
            "      clients: who is no more than `editor` gets 403\n"
        ) in printed
        assert "\nschema Plant, in listPlants, createPlant, getPlant, updatePlant\n" in printed
        assert (
            f"  {PLANT}:96: compatible: `email` is required now\n      stored data: rows of Plant written before may lack `email`\n"
            in printed
        )

    def test_what_breaks_comes_first(self, contract: Contract, edited: str):
        printed = contract("diff", edited)[1]
        assert printed.index("operation createPlant") < printed.index("operation deletePlant")
        assert printed.index("schema Plant") < printed.index("operation deletePlant")

    def test_handlers(self, contract: Contract, edited: str):
        printed = contract("diff", edited)[1]
        assert "handlers\n" in printed
        assert f"  {PLANT}:11: change def list_plants(ctx: Context, *, tenant_id: str, kind: PlantKind | None, from_:" in printed

    def test_markdown(self, contract: Contract, edited: str):
        printed = contract("diff", edited, "--format", "markdown")[1]
        assert (
            "\n### operation `createPlant`\n\n- **breaking** `editor` may no longer call it (`spec/lld/04-plant.md:30`)\n  - clients: "
            in printed
        )

    def test_json_names_class_place_operations_and_the_checks_of_oasdiff(self, contract: Contract, edited: str):
        report = contract("diff", edited, "--format", "json")[1]
        assert of(report, what="the parameter `dry` is gone") == {
            "class": "breaking",
            "on": {"kind": "operation", "name": "listPlants"},
            "operations": ["listPlants"],
            "file": edited,
            "line": of(report, what="the parameter `dry` is gone")["line"],
            "what": "the parameter `dry` is gone",
            "declared": None,
            "clients": "do not send `dry` any more",
            "storedData": None,
            "oasdiff": ["request-parameter-removed"],
        }
        assert json.loads(report)["counts"] == {"breaking": 3, "compatible": 1, "documentation": 2}
        assert [each["task"] for each in json.loads(report)["handlers"]] == ["change"]

    def test_the_same_twice(self, contract: Contract, edited: str):
        assert contract("diff", edited, "--format", "json") == contract("diff", edited, "--format", "json")

    def test_into_a_file(self, garden: Path, contract: Contract, edited: str):
        target = garden / "diff.md"
        assert contract("diff", edited, "--format", "markdown", "--output", str(target)) == (1, f"{target} written\n")
        assert target.read_text(encoding="utf-8").startswith(f"## {edited} → working designs: 3 breaking")


class TestMeaning:
    """What neither a mutation of the real designs nor oasdiff shows."""

    @pytest.mark.parametrize(
        ("old", "new", "verdict"),
        [
            ('      x-grants: ["plant:all"]\n', '      x-grants: ["plant:all", "plant:some"]\n', "compatible"),
            ("      x-problems: [PLANT_EXISTS]\n", "      x-problems: [PLANT_EXISTS]\n      x-feature: orchard\n", "breaking"),
            ("      x-problems: [PLANT_EXISTS]\n", "      x-problems: [PLANT_EXISTS]\n      x-quota: plants\n", "breaking"),
            ("      x-problems: [PLANT_EXISTS]\n", "      x-problems: [PLANT_EXISTS]\n      x-rate: slow\n", "compatible"),
            ('      x-aliases: ["/v1/plants/{plantId}"]\n', "", "breaking"),
            ('"/v1/plants/{plantId}"]', '"/v1/plants/{plantId}", "/v1/things/{plantId}"]', "compatible"),
            ("      x-raw: true\n", "", "breaking"),
            ("      x-roles: [tenant_admin]\n", "      security: []\n", "compatible"),
            ("body: {days: 3}", "body: {days: 4}", "breaking"),
            ("x-tenant-states: [active, parked]", "x-tenant-states: [any]", "compatible"),
            ("x-tenant-states: [active, parked]", "x-tenant-states: [parked]", "breaking"),
            ("siblings: {operationId: listPlants, parameters: {kind: kind}}", "siblings: {operationId: listPlants}", "compatible"),
            ("title: Change it, x-when: {kind: [tree], height: {lt: 900}}", "title: Change it, x-when: {kind: [tree]}", "compatible"),
            ("title: Change it, x-when: {kind: [tree], height: {lt: 900}}", "title: Change it", "compatible"),
            ("title: Change it, x-when: {kind: [tree], height: {lt: 900}}", "title: Change it, x-when: {height: {lt: 90}}", "breaking"),
            ("self: {operationId: getPlant}", "self: {operationId: getPlant, x-roles: [editor]}", "breaking"),
            (f"oneOf: [{LEAF}, {FRUIT}]", f"oneOf: [{FRUIT}, {LEAF}]", "compatible"),
            ("additionalProperties: {type: string, maxLength: 20}", "additionalProperties: {type: string, maxLength: 10}", "breaking"),
            ("      properties: {days: {", "      minProperties: 1\n      properties: {days: {", "breaking"),
        ],
    )
    def test_classes(self, garden: Path, contract: Contract, before: str, old: str, new: str, verdict: str):
        change(garden, old, new)
        report = json.loads(contract("diff", before, "--format", "json")[1])
        assert next((name for name, count in report["counts"].items() if count), None) == verdict, report["changes"]

    def test_words_of_several_lines_are_told_in_one(self, garden: Path, contract: Contract, before: str):
        change(garden, "description: Gone.", 'description: "Gone\\nfor good."')
        report = json.loads(contract("diff", before, "--format", "json")[1])
        assert [each["what"] for each in report["changes"]] == ["description is `Gone for good.`, was `Gone.`"]

    @pytest.mark.parametrize(("longest", "verdict"), [(40, "compatible"), (50, "compatible"), (30, "breaking")])
    def test_a_schema_that_got_a_name_is_compared_by_what_it_says(
        self, garden: Path, contract: Contract, before: str, longest: int, verdict: str
    ):
        change(garden, "name: {type: string, maxLength: 40, description: Its name}", 'name: {$ref: "#/components/schemas/PlantName"}')
        named = f"    PlantName: {{description: Its name., type: string, maxLength: {longest}, example: Oak}}\n"
        change(garden, "    PlantKind: {description: What it is.", f"{named}    PlantKind: {{description: What it is.")
        report = json.loads(contract("diff", before, "--format", "json")[1])
        assert next((name for name, count in report["counts"].items() if count), None) == verdict, report["changes"]

    def test_a_narrower_field_of_what_is_kept_is_told(self, garden: Path, contract: Contract, before: str):
        change(garden, "enum: [tree, herb]", "enum: [tree]")
        report = contract("diff", before, "--format", "json")[1]
        assert of(report, what="the value `herb` is gone")["storedData"] == "rows of Plant written before may hold `herb`"

    def test_a_body_that_is_not_kept_says_nothing_of_rows(self, garden: Path, contract: Contract, before: str):
        change(garden, "nicknames: {type: array, maxItems: 3", "nicknames: {type: array, maxItems: 2")
        report = contract("diff", before, "--format", "json")[1]
        assert of(report, **{"class": "breaking"})["storedData"] is None

    def test_a_moved_and_a_new_operation_and_one_that_is_gone(self, garden: Path, contract: Contract, before: str):
        change(garden, "  /v1/events:\n", "  /v1/happenings:\n")
        change(garden, "      operationId: streamGrowth\n", "      operationId: watchGrowth\n".replace("watch", "read"))
        code, printed = contract("diff", before)
        assert code == 1
        assert "moved: it is GET /v1/happenings, was GET /v1/events" in printed
        assert "write def read_growth(" in printed
        assert "take away def stream_growth(" in printed

    def test_a_handler_of_another_module_is_to_be_moved(self, garden: Path, contract: Contract, before: str):
        change(garden, "      operationId: listEvents\n", "      operationId: listEvents\n      x-service: plant\n")
        code, printed = contract("diff", before)
        assert code == 0
        assert "move def list_events(ctx: Context) -> Page[GrowthEvent] in handlers/plant.py, was handlers/growth.py" in printed

    def test_a_document_of_another_origin(self, garden: Path, contract: Contract):
        (garden / "old.yaml").write_text(FOREIGN)
        (garden / "new.yaml").write_text(FOREIGN.replace("required: false", "required: true").replace("/zoos:", "/parks:"))
        code, printed = contract("diff", str(garden / "old.yaml"), str(garden / "new.yaml"))
        assert code == 1
        assert f"operation GET /pets\n  {garden / 'new.yaml'}:6: breaking: the parameter `kind` required is true, was false\n" in printed
        assert f"operation zoos\n  {garden / 'new.yaml'}:8: breaking: moved: it is GET /parks, was GET /zoos\n" in printed


FOREIGN = """openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      parameters: [{name: kind, in: query, required: false, schema: {type: string}}]
      responses: {"200": {description: Pets., content: {application/json: {schema: {type: array, items: {type: string}}}}}}
  /zoos:
    get:
      operationId: zoos
      responses: {2XX: {description: Zoos., content: {application/json: {schema: {type: array}}}}, default: {description: No zoos.}}
"""
