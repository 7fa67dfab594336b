"""The tools other people use accept the bundle: a validator, two linters, a generator of clients."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "spec" / "openapi.yaml"
CONTRACT = json.loads((ROOT / "generated" / "openapi.json").read_text(encoding="utf-8"))
OPERATIONS = {spec["operationId"] for item in CONTRACT["paths"].values() for spec in item.values() if isinstance(spec, dict)}


def run(*command: object, folder: Path = ROOT) -> tuple[int, str]:
    """Exit code and everything that was said."""
    quiet = os.environ | {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1"}
    done = subprocess.run(list(map(str, command)), cwd=folder, env=quiet, capture_output=True, text=True, timeout=120, check=False)  # noqa: S603 - named here
    return done.returncode, done.stdout + done.stderr


def node_tool(name: str) -> Path:
    tool = ROOT / "node_modules" / ".bin" / name
    assert tool.exists(), f"{name} is needed: run `make setup`"
    return tool


def test_the_specification_validator_finds_nothing():
    assert [str(error) for error in OpenAPIV30SpecValidator(CONTRACT).iter_errors()] == []


def redocly(file: Path) -> tuple[int, str]:
    return run(node_tool("redocly"), "lint", file, "--config", ROOT / ".redocly.yaml")


def spectral(file: Path) -> tuple[int, str]:
    return run(node_tool("spectral"), "lint", file, "--ruleset", ROOT / ".spectral.yaml", "--fail-severity", "warn")


@pytest.mark.parametrize("lint", [redocly, spectral])
def test_the_linters_find_nothing_not_even_a_warning(lint):
    code, said = lint(BUNDLE)
    assert code == 0, said


@pytest.mark.parametrize(
    ("lint", "told"),
    [
        (redocly, {"security-defined", "no-invalid-media-type-examples", "no-invalid-parameter-examples"}),
        (spectral, {"operation-tags"}),
    ],
)
def test_the_linters_take_a_warning_for_an_error(lint, told, tmp_path):
    no_number = {"schema": {"type": "integer"}, "example": "none"}
    operation = {
        "operationId": "look",
        "summary": "Look",
        "parameters": [{"name": "far", "in": "query"} | no_number],
        "responses": {"200": {"description": "Seen.", "content": {"application/json": no_number}}},
    }
    paths = {"/look": {"get": operation}}
    file = tmp_path / "poor.json"
    file.write_text(json.dumps({"openapi": "3.0.3", "info": {"title": "Poor", "version": "1"}, "paths": paths}), encoding="utf-8")
    code, said = lint(file)
    assert code != 0
    assert {rule for rule in told if rule in said} == told


def test_a_client_is_generated_with_every_operation(tmp_path):
    """`--fail-on-warning`: the generator warns when it leaves out what it does not understand."""
    settings = tmp_path / "settings.yaml"
    settings.write_text("post_hooks: []\n", encoding="utf-8")  # it would tidy its code, which nobody reads here
    source = ["--path", ROOT / "generated" / "openapi.json", "--output-path", tmp_path / "client", "--meta", "none", "--config", settings]
    code, said = run(sys.executable, "-m", "openapi_python_client", "generate", *source, "--fail-on-warning", folder=tmp_path)
    assert code == 0, said
    made = {file.stem for file in (tmp_path / "client" / "api").glob("*/*.py")} - {"__init__"}
    assert {name.replace("_", "") for name in made} == {operation.lower() for operation in OPERATIONS}
