"""Every difficult design gives the report and the document that were read and found right."""

import json

import pytest
import yaml
from markdown_it import MarkdownIt
from openapi_spec_validator import OpenAPIV30SpecValidator

from contract.__main__ import main
from contract.design import METHODS
from contract.extract.fences import Block
from contract.extract.yaml_nodes import read
from contract.findings import Place
from tests.contract_tool.golden import DESIGNS, GOLDEN, files, stem, traps

CODES = {"clean": 0, "repaired": 1, "refused": 2}


@pytest.fixture(autouse=True)
def here(monkeypatch):
    monkeypatch.chdir(DESIGNS)


def test_there_are_many_traps():
    assert len(traps()) >= 40


@pytest.mark.parametrize("trap", traps())
def test_a_difficult_design_is_imported_as_expected(trap, tmp_path, capsys):
    output, report = tmp_path / f"{stem(trap)}.yaml", tmp_path / f"{stem(trap)}.json"
    code = main(["import", *map(str, files(trap)), "--output", str(output), "--report", str(report)])
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == kept(trap)
    told = json.loads(report.read_text(encoding="utf-8"))
    assert code == CODES[told["status"]]
    text = capsys.readouterr().out
    for line in [*told["repairs"], *told["refusals"], *told["mentioned"], *told["ignored"]]:
        assert f"{line['file']}:{line['line']}: {line['code']} " in text


def kept(trap):
    return {path.name: path.read_text(encoding="utf-8") for path in GOLDEN.glob(f"{stem(trap)}.*")}


@pytest.mark.parametrize("document", sorted(GOLDEN.glob("*.yaml")), ids=lambda path: path.stem)
def test_what_comes_out_is_valid_and_every_reader_reads_it_alike(document):
    text = document.read_text(encoding="utf-8")
    data = yaml.safe_load(text)
    assert list(OpenAPIV30SpecValidator(data).iter_errors()) == []
    assert read(Block(text, Place(document.name, 1))).data == data


@pytest.mark.parametrize("document", sorted(GOLDEN.glob("*.yaml")), ids=lambda path: path.stem)
def test_what_comes_out_is_clean_when_it_comes_in_again(document, tmp_path):
    again, report = tmp_path / "again.yaml", tmp_path / "again.json"
    code = main(["import", str(document), "--output", str(again), "--report", str(report)])
    told = json.loads(report.read_text(encoding="utf-8"))
    unsettled = {line["code"] for line in told["refusals"]} <= {"SECURITY"}
    assert told["repairs"] == []
    assert code == 0 or unsettled
    assert again.read_text(encoding="utf-8") == document.read_text(encoding="utf-8")


def seen(path):
    """The endpoints and schemas of a file as a plain YAML reader finds them, whatever else is wrong with it."""
    try:
        text = path.read_bytes().decode("utf-16" if path.name.startswith("19") else "utf-8-sig")
    except UnicodeDecodeError:
        return
    blocks = [token.content for token in MarkdownIt().parse(text) if token.type == "fence"] if path.suffix == ".md" else [text]
    for block in blocks if path.stat().st_size < 10_000 and "&a8" not in text else ():
        try:
            data = [each for each in yaml.safe_load_all(block) if isinstance(each, dict)]
        except (yaml.YAMLError, ValueError):
            continue
        for each in data:
            paths = (
                each["paths"] if isinstance(each.get("paths"), dict) else {key: value for key, value in each.items() if str(key)[0] == "/"}
            )
            for route, item in paths.items():
                yield from (f"{method.upper()} {route}" for method in item if isinstance(item, dict) and method.lower() in METHODS)
            schemas = (each.get("components") or {}).get("schemas") or {}
            yield from (f"schema {name}" for name in schemas)


@pytest.mark.parametrize("trap", traps())
def test_nothing_is_lost_in_silence(trap):
    """Whatever a plain reader finds in the design is in the document or named in the report."""
    report = json.loads((GOLDEN / f"{stem(trap)}.json").read_text(encoding="utf-8"))
    kept = {f"{each['method']} {each['path']}" for each in report["operations"]} | {f"schema {each['name']}" for each in report["schemas"]}
    words = json.dumps([report["repairs"], report["refusals"], report["ignored"]], ensure_ascii=False)
    for file in files(trap):
        for what in seen(file):
            name = what.removeprefix("schema ") if what.startswith("schema ") else what.split(" ")[1]
            assert what in kept or name in words, f"{what} of {file} is neither in the document nor in the report"
    assert "UNACCOUNTED" not in words
