"""Models are made a part at a time: what an edit does not reach is not made again, and comes out the same."""

import importlib
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from contract.emit import models as emitted
from contract.emit.model_parts import Modules
from contract.emit.models import models
from contract.extract.designs import read_design

from .conftest import PLANT, change


def document(**schemas):
    return {"components": {"schemas": schemas}}


def thing(**properties):
    return {"type": "object", "properties": properties}


def at(module: str, name: str):
    return {"$ref": f"{module}.json#/components/schemas/{name}"}


CHAIN = {
    "a": document(A=thing(b=at("b", "B")), Alone=thing()),
    "b": document(B=thing(c={"type": "array", "items": at("c", "C")}), Other=thing()),
    "c": document(C=thing(), Unneeded=thing()),
}
CIRCLE = CHAIN | {"c": document(C=thing(a=at("a", "A"))), "d": document(D=thing(a=at("a", "Alone")))}


class TestParts:
    def test_a_module_is_a_part(self):
        assert Modules(CHAIN).parts() == [{"a"}, {"b"}, {"c"}]

    def test_a_part_is_made_from_itself_and_what_it_leads_to(self):
        needed = Modules(CHAIN).needed(frozenset("a"))
        assert {stem: list(each["components"]["schemas"]) for stem, each in needed.items()} == {"a": ["A", "Alone"], "b": ["B"], "c": ["C"]}

    def test_modules_in_a_circle_are_one_part_with_a_file_they_share(self):
        modules = Modules(CIRCLE)
        assert modules.parts() == [{"a", "b", "c"}, {"d"}]
        assert modules.files(frozenset("abc")) == {"a", "b", "c", "_internal"}
        assert modules.files(frozenset("d")) == {"d"}

    def test_who_needs_one_of_a_circle_is_made_with_all_of_it(self):
        assert list(Modules(CIRCLE).needed(frozenset("d"))) == ["a", "b", "c", "d"]


@pytest.fixture
def made(monkeypatch) -> list[list[str]]:
    """The modules of each run of the generator."""
    runs: list[list[str]] = []
    generate = emitted._generate

    def recorded(documents):
        runs.append(list(documents))
        return generate(documents)

    monkeypatch.setattr(emitted, "_generate", recorded)
    return runs


def apart(garden: Path) -> None:
    """Give the growing of plants a design of its own."""
    text = (garden / PLANT).read_text(encoding="utf-8")
    first, second = text.split("```\n\n## Growing\n\n```yaml\nx-service: growth\n")
    (garden / PLANT).write_text(first + "```\n", encoding="utf-8")
    (garden / "spec/lld/05-growth.md").write_text("```yaml\nx-service: growth\n" + second, encoding="utf-8")


def test_only_what_an_edit_reaches_is_made_again(garden, tmp_path, made):
    apart(garden)
    cache = tmp_path / "cache"
    models(read_design(garden)[0], cache)
    change(garden, "description: How long", "description: How many days", "spec/lld/05-growth.md")
    models(read_design(garden)[0], cache)
    change(garden, "height: {type: integer", "height: {type: number", PLANT)
    after = models(read_design(garden)[0], cache)
    assert [sorted(run) for run in made] == [["conventions", "growth", "plant"], ["growth", "plant"], ["plant"]]
    assert after == models(read_design(garden)[0], tmp_path / "new")


def test_a_stored_part_nobody_can_read_is_made_again(garden, tmp_path, made):
    cache = tmp_path / "cache"
    first = models(read_design(garden)[0], cache)
    next(cache.iterdir()).write_text("{")
    assert models(read_design(garden)[0], cache) == first
    assert len(made) == 2
    assert [json.loads(file.read_text(encoding="utf-8")) for file in cache.iterdir()]


def test_designs_that_need_each_other_have_models_that_work(garden, tmp_path, monkeypatch):
    apart(garden)
    change(garden, "        height: {type", '        growth: {$ref: "#/components/schemas/Growth"}\n        height: {type', PLANT)
    change(garden, "properties: {days:", 'properties: {kind: {$ref: "#/components/schemas/PlantKind"}, days:', "spec/lld/05-growth.md")
    written = models(read_design(garden)[0], tmp_path / "cache")
    folder = tmp_path / "circular"
    folder.mkdir()
    for path, text in written.items():
        (folder / Path(path).name).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    plant, growth = importlib.import_module("circular.plant"), importlib.import_module("circular.growth")
    fields = {"plant_id": "plant_1", "tenant_id": "ten_1", "name": "Oak", "kind": "tree", "height": 3, "revision": 1}
    grown = plant.Plant(**fields, planted_at=datetime.now(UTC), growth=growth.Growth(kind="tree", days=3))
    assert grown.growth.kind == plant.PlantKind.TREE
    assert type(TypeAdapter(growth.GrowthEvent).validate_python({"type": "leaf", "count": 2})).__name__ == "LeafEvent"
