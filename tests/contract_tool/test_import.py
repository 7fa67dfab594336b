"""`contract import` beyond the difficult designs: what no text file can show, and what holds for every design."""

import copy
import json
import os
import re
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_schema_validator import OAS30Validator, OAS31Validator
from openapi_spec_validator import OpenAPIV30SpecValidator

from contract.__main__ import main
from contract.extract.designs import read_design
from contract.extract.fences import Block
from contract.extract.yaml_nodes import read
from contract.findings import Place
from contract.importing import sound
from contract.importing.accounting import settle, unaccounted
from contract.importing.importer import import_designs
from contract.importing.repairs import operation_ids
from contract.importing.repairs.operation_ids import derived
from contract.importing.words import free, pascal, singular
from contract.importing.writing import as_yaml
from contract.operations import operations as designed

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs/guides/import.md"
GET_A = 'paths:\n  /v1/a:\n    get: {operationId: getA, responses: {"200": {description: A.}}}\n'
WHOLE = 'openapi: 3.0.3\ninfo: {title: A, version: "1"}\n' + GET_A


ROUND = """\
openapi: 3.0.3
components:
  schemas:
    Sound: {type: string}
    Alone: {$ref: "#/components/schemas/Alone"}
    Part: {allOf: [{$ref: "#/components/schemas/Part"}]}
"""


@dataclass(frozen=True)
class Result:
    code: int
    text: str
    report: dict[str, Any]
    document: dict[str, Any]

    def codes(self, kind: str = "refusals") -> list[str]:
        return [line["code"] for line in self.report[kind]]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def imports(folder, capsys):
    """Import files of the folder: `imports("a.md")`."""

    def run(*names) -> Result:
        code = main(["import", *names, "--output", "out.yaml", "--report", "out.json"])
        written = folder / "out.yaml"
        document = yaml.safe_load(written.read_text(encoding="utf-8")) if written.exists() else {}
        return Result(code, capsys.readouterr().out, json.loads((folder / "out.json").read_text(encoding="utf-8")), document)

    return run


class TestFilesThatAreNone:
    def test_a_missing_file_a_folder_and_another_kind_are_refused_and_the_rest_is_imported(self, folder, imports):
        (folder / "folder.md").mkdir()
        (folder / "picture.png").write_bytes(b"\x89PNG")
        (folder / "good.yaml").write_text(WHOLE)
        result = imports("missing.md", "folder.md", "picture.png", "good.yaml")
        assert result.code == 2
        assert sorted(result.codes()) == ["DIRECTORY", "FILE_KIND", "MISSING"]
        assert list(result.document["paths"]) == ["/v1/a"]

    def test_what_is_no_ordinary_file_is_never_opened(self, folder, imports):
        os.mkfifo(folder / "pipe.yaml")
        assert imports("pipe.yaml").codes() == ["NOTHING", "NOT_A_FILE"]

    def test_five_megabytes_are_refused(self, folder, imports):
        (folder / "large.md").write_text("x" * 5_000_000)
        result = imports("large.md")
        assert "large.md:1: TOO_LARGE" in result.text
        assert result.document == {}

    def test_a_large_document_below_the_limit_is_refused_quickly_at_a_line(self, folder, imports):
        (folder / "large.yaml").write_text("".join(f"k{number}: [1, 2, 3]\n" for number in range(40_000)))
        assert re.search(r"large\.yaml:[1-9]\d{4}: YAML_SIZE", imports("large.yaml").text)

    def test_a_file_that_is_named_twice_is_read_once(self, folder, imports):
        (folder / "a.yaml").write_text(WHOLE)
        result = imports("a.yaml", "./a.yaml")
        assert (result.code, result.codes("repairs")) == (1, ["REPEATED"])

    @pytest.mark.parametrize("text", ["[" * 100_000, "a: " + "{b: " * 100_000, "- " * 100_000, '{"a":' * 5_000])
    def test_nothing_is_nested_too_deeply_for_the_reader(self, text):
        assert [finding.code for finding in read(Block(text, Place("a", 1))).findings] == ["YAML_SIZE"]


class TestWriting:
    def test_the_output_of_before_stays_when_nothing_sound_comes_out(self, folder, imports):
        (folder / "out.yaml").write_text("before: true\n")
        (folder / "bad.yaml").write_text("swagger: '2.0'\n")
        result = imports("bad.yaml")
        assert (result.code, result.document) == (2, {"before": True})
        assert "out.yaml not written" in result.text

    @pytest.mark.parametrize(
        ("output", "report"), [("nowhere/out.yaml", "out.json"), ("out.yaml", "nowhere/out.json"), ("out.yaml", "sub")]
    )
    def test_document_and_report_are_written_both_or_none(self, folder, capsys, output, report):
        (folder / "a.yaml").write_text(WHOLE)
        (folder / "sub").mkdir()
        assert main(["import", "a.yaml", "--output", output, "--report", report]) == 2
        assert "nothing is written" in capsys.readouterr().out
        assert sorted(path.name for path in folder.iterdir()) == ["a.yaml", "sub"]

    @pytest.mark.parametrize(
        "arguments", [("--output", "a.yaml"), ("--output", "o.yaml", "--report", "./a.yaml"), ("--output", "o", "--report", "o")]
    )
    def test_no_design_is_written_over(self, folder, capsys, arguments):
        (folder / "a.yaml").write_text(WHOLE)
        assert main(["import", "a.yaml", *arguments]) == 2
        assert "nothing is written" in capsys.readouterr().out
        assert (folder / "a.yaml").read_text() == WHOLE

    def test_json_is_written_where_json_is_asked_for(self, folder):
        (folder / "a.yaml").write_text(WHOLE)
        assert main(["import", "a.yaml", "--output", "out.json"]) == 0
        assert json.loads((folder / "out.json").read_text())["openapi"] == "3.0.3"

    def test_a_written_file_keeps_its_mode(self, folder, imports):
        (folder / "a.yaml").write_text(WHOLE)
        (folder / "out.yaml").touch(mode=0o640)
        assert imports("a.yaml").code == 0
        assert (folder / "out.yaml").stat().st_mode & 0o777 == 0o640

    def test_a_design_outside_the_working_folder_is_named_by_its_whole_path(self, folder, imports, tmp_path_factory):
        other = tmp_path_factory.mktemp("elsewhere") / "a.md"
        other.write_text("`POST /v1/later`\n\n```yaml\n" + WHOLE + "```\n")
        assert imports(str(other)).report["mentioned"][0]["file"] == str(other.resolve())

    def test_the_help_tells_the_exit_codes(self, capsys):
        with pytest.raises(SystemExit):
            main(["import", "--help"])
        assert "0 nothing had to be changed; 1 something was repaired" in capsys.readouterr().out


class TestNothingIsLost:
    def test_a_lost_operation_is_reported_whoever_lost_it(self, folder):
        (folder / "a.yaml").write_text(WHOLE)
        imported = import_designs([Path("a.yaml")])
        assert unaccounted(imported.tree, imported.log) == []
        del imported.tree["paths"]["/v1/a"]
        settle(imported.tree, imported.log)
        assert [(line.code, line.what, line.place.line) for line in imported.log.refusals] == [("UNACCOUNTED", "operation GET /v1/a", 5)]

    def test_a_document_that_no_removal_makes_sound_is_refused_as_a_whole(self, folder, monkeypatch):
        (folder / "a.yaml").write_text(WHOLE)
        monkeypatch.setattr(sound, "CHECKS", (lambda *_: [sound.Fault(("nowhere",), "NEVER", "it never ends")],))
        imported = import_designs([Path("a.yaml")])
        assert imported.document == {}
        assert "operation GET /v1/a" in {line.what for line in imported.log.refusals}

    def test_no_operation_is_left_open_because_its_security_cannot_be_read(self, folder):
        open_to_all = "  /v1/b:\n    get: {operationId: getB, security: [], responses: {'200': {description: B.}}}\n"
        (folder / "a.yaml").write_text(WHOLE.replace("paths:", "security: [{bearer: everything}]\npaths:") + open_to_all)
        assert list(import_designs([Path("a.yaml")]).document["paths"]) == ["/v1/b"]

    JUNK = (3, "x", [], {}, None, True, ["x"], {"a": "b"}, {"$ref": "#/components/schemas/Site"}, {"$ref": 3})

    @pytest.mark.parametrize("offset", range(len(JUNK)))
    def test_junk_anywhere_gives_a_valid_document_and_an_account_of_the_rest(self, folder, offset):
        data = yaml.safe_load((ROOT / "tests/contract_tool/designs/46-callbacks-and-media.yaml").read_text())
        data["components"] = yaml.safe_load(RICH)
        places = list(pointers(data))
        for number, pointer in enumerate(places[offset::19]):
            junk = self.JUNK[(offset + number) % len(self.JUNK)]
            (folder / "a.json").write_text(json.dumps(spoiled(data, pointer, junk)))
            imported = import_designs([Path("a.json")])
            about = f"{junk!r} at {pointer}"
            assert "UNACCOUNTED" not in {line.code for line in imported.log.refusals}, about
            assert imported.document == {} or not list(OpenAPIV30SpecValidator(imported.document).iter_errors()), about
            assert imported.document == {} or yaml.safe_load(as_yaml(imported.document)) == imported.document, about

    @pytest.mark.parametrize("at", range(0, 360, 40))
    def test_a_design_cut_off_anywhere_is_still_accounted_for(self, folder, at):
        text = (
            "# A\n\n```yaml\n"
            + WHOLE
            + "  /v1/b:\n    post: {operationId: postB, responses: {'200': {description: B.}}}\n```\n\nGET /v1/a\n"
        )
        (folder / "a.md").write_text(text[:at])
        imported = import_designs([Path("a.md")])
        assert imported.document or imported.log.refusals


RICH = """
schemas:
  Site:
    type: object
    required: [siteId]
    properties:
      siteId: {type: [string, "null"], examples: [a]}
      status: {type: string, enum: [a, b]}
      next: {$ref: "#/components/schemas/Site", nullable: true}
      kind: {const: site}
      either: {oneOf: [{$ref: "#/components/schemas/Site"}, {type: object, properties: {a: {type: integer, exclusiveMinimum: 3}}}]}
    discriminator: {propertyName: kind, mapping: {site: Site}}
    $defs: {Inner: {type: object}}
parameters:
  Limit: {name: limit, in: query, schema: {type: integer}}
responses:
  NotFound: {description: Nowhere., content: {application/json: {schema: {$ref: "#/components/schemas/Site"}}}}
"""


def pointers(node, pointer=()):
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        yield (*pointer, key)
        yield from pointers(child, (*pointer, key))


def spoiled(data, pointer, junk):
    copied = copy.deepcopy(data)
    node = copied
    for step in pointer[:-1]:
        node = node[step]
    node[pointer[-1]] = junk
    return copied


# A schema of 3.1, and values that are to be told apart by it and by what it becomes.
SCHEMAS = [
    {"type": ["string", "null"]},
    {"type": ["string", "integer"], "maxLength": 2},
    {"type": ["array", "null"], "items": {"type": "integer"}},
    {"type": ["array", "string", "null"], "items": {"type": "integer"}},
    {"type": "null"},
    {"const": "a"},
    {"const": None},
    {"type": ["string", "null"], "enum": ["a", None]},
    {"type": ["string", "null"], "enum": ["a"]},
    {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "null"}]},
    {"oneOf": [{"type": "integer", "minimum": 2}, {"type": "null"}]},
    {"anyOf": [{"$ref": "#/components/schemas/Other"}, {"type": "null"}]},
    {"type": "integer", "exclusiveMinimum": 1},
    {"type": "number", "minimum": 1, "exclusiveMinimum": 2},
    {"type": "number", "minimum": 3, "exclusiveMinimum": 2},
    {"type": "number", "maximum": 3, "exclusiveMaximum": 2},
    {"type": "object", "properties": {"a": True, "b": {"$ref": "#/components/schemas/Other", "description": "Words."}}},
    {"type": "object", "properties": {"a": False}},
    {"type": ["string", "integer"], "anyOf": [{"type": "integer"}, {"type": "string", "minLength": 2}]},
]
VALUES = [
    None,
    "a",
    "ab",
    "abc",
    0,
    1,
    2,
    3,
    1.5,
    True,
    [],
    [1],
    ["a"],
    {},
    {"a": 1},
    {"b": {"name": "n"}},
    {"b": {"name": 1}},
    {"name": "n"},
]
OTHER = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}


@pytest.mark.parametrize("schema", SCHEMAS, ids=json.dumps)
def test_what_is_converted_from_31_accepts_the_same_values(folder, schema):
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": {"It": schema, "Other": OTHER}},
    }
    (folder / "a.json").write_text(json.dumps(document))
    imported = import_designs([Path("a.json")])
    assert imported.log.refusals == []
    before = OAS31Validator({**document, "$ref": "#/components/schemas/It"})
    after = OAS30Validator({**imported.document, "allOf": [{"$ref": "#/components/schemas/It"}]})
    assert [value for value in VALUES if after.is_valid(value)] == [value for value in VALUES if before.is_valid(value)]


def test_a_component_that_leads_back_to_itself_is_refused_at_its_line(folder, imports):
    (folder / "api.yaml").write_text(ROUND)
    told = imports("api.yaml").report["refusals"]
    assert [(line["line"], line["what"], line["why"]) for line in told] == [
        (5, "schema Alone", "it refers to nothing but itself"),
        (6, "schema Part", "it is made of itself"),
    ]


class TestNames:
    ROWS = re.findall(r"^ {4}([A-Z]+) +(/\S*) +(\w+)", operation_ids.__doc__, re.MULTILINE)

    @pytest.mark.parametrize(("method", "path", "name"), ROWS)
    def test_operation_ids_follow_the_table(self, method, path, name):
        assert derived(method.lower(), path) == name

    @pytest.mark.parametrize(("method", "path", "name"), ROWS)
    def test_the_guide_has_the_same_table(self, method, path, name):
        assert re.search(rf"\| `{method} {re.escape(path)}` \| `{name}` \|", GUIDE.read_text(encoding="utf-8"))

    @pytest.mark.parametrize(
        ("many", "one"),
        [
            ("sites", "site"),
            ("categories", "category"),
            ("boxes", "box"),
            ("statuses", "status"),
            ("status", "status"),
            ("brand-scores", "brand-score"),
        ],
    )
    def test_a_plural_has_a_singular(self, many, one):
        assert singular(many) == one

    def test_words_become_a_name(self):
        assert pascal("site", "brand-score", "HTMLPage", "v2 x") == "SiteBrandScoreHTMLPageV2X"
        assert free("A", {"A", "A2"}) == "A3"


def test_the_designs_of_this_project_are_clean_and_come_out_whole():
    imported = import_designs(sorted((ROOT / "spec/lld").glob("*.md")))
    design, _ = read_design(ROOT)
    assert [*imported.log.repairs, *imported.log.refusals] == []
    made = [node["operationId"] for item in imported.document["paths"].values() for node in item.values() if isinstance(node, dict)]
    assert sorted(made) == sorted(operation.id for operation in designed(design))
    assert set(imported.document["components"]["schemas"]) == set(design.schemas)


def test_the_guide_shows_what_happens(folder, capsys):
    text = GUIDE.read_text(encoding="utf-8")
    written = re.search(r"````markdown\n(.*?)````", text, re.DOTALL)[1]
    command, told = re.search(r"```console\n\$ contract (.*?)\n(.*?)```", text, re.DOTALL).groups()
    name = shlex.split(command)[1]
    (folder / name).write_text(written, encoding="utf-8")
    assert main(shlex.split(command)) == 2
    assert capsys.readouterr().out == told
    assert re.search(r"```yaml\n(openapi: 3\.0\.3.*?)```", text, re.DOTALL)[1] == (folder / "bookings.yaml").read_text(encoding="utf-8")
