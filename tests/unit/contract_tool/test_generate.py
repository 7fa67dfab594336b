"""What is generated can be imported, says what the designs say, and does not change by itself."""

import importlib
import json
import sys
from pathlib import Path

import pytest
import yaml
from pydantic import TypeAdapter, ValidationError

from contract.emit.everything import everything
from contract.emit.model_generator import OPTIONS
from contract.emit.models import models
from contract.extract.designs import read_design
from contract.findings import ContractBroken

from .conftest import change

RESULTS = "from typing import Generic, TypeVar\nT = TypeVar('T')\n" + "".join(
    f"class {name}(Generic[T]): ...\n" for name in ("Accepted", "Created", "EventStream", "Page")
)


@pytest.fixture(scope="module")
def generated(grown: Path):
    """Import a generated module of the garden instead of the project's own."""
    (grown / "runtime").mkdir()
    (grown / "runtime" / "context.py").write_text("class Context: ...\nclass PageRequest: ...\n")
    (grown / "runtime" / "results.py").write_text(RESULTS + "class NoContent: ...\nclass Raw: ...\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(grown))
        outside = _forget()
        yield lambda name: importlib.import_module(f"generated.{name}")
        _forget()
        sys.modules.update(outside)


def _forget():
    """Take the modules of both projects out of Python's memory."""
    return {name: sys.modules.pop(name) for name in list(sys.modules) if name.split(".")[0] in {"generated", "runtime"}}


class TestOperations:
    def test_an_operation_is_known_whole(self, generated):
        create = generated("operations").OPERATIONS["createPlant"]
        assert (create.method, create.path, create.function) == ("POST", "/v1/tenants/{tenantId}/plants", "create_plant")
        assert (create.service, create.module, create.shape, create.status) == ("plant", "plant", "document", 201)
        assert (create.body, create.body_required, create.result) == ("PlantCreate", True, "Plant")
        assert (create.roles, create.grants, create.tenant_states) == (("tenant_admin", "editor"), ("plant:all",), ("active",))
        assert create.idempotent
        assert not create.public
        assert "PLANT_EXISTS" in create.problems
        assert create.statuses == (201, 400, 401, 403, 409, 413, 415, 422, 429, 500, 503)

    def test_a_list_is_paged(self, generated):
        plants = generated("operations").OPERATIONS["listPlants"]
        assert (plants.shape, plants.result, plants.paged, plants.tenant_states) == ("collection", "Plant", True, ())
        kinds = {each.name: (each.argument, each.type, each.schema_name, each.items, each.default) for each in plants.parameters}
        assert kinds["kind"] == ("kind", "enum", "PlantKind", None, None)
        assert kinds["from"] == ("from_", "date-time", None, None, None)
        assert kinds["tags"] == ("tags", "array", None, "string", None)
        assert kinds["limit"] == ("limit", "integer", None, None, 20)

    def test_streams_and_raw_answers(self, generated):
        known = generated("operations").OPERATIONS
        assert (known["startGrowth"].shape, known["startGrowth"].status, known["startGrowth"].stream) == ("document", 202, "GrowthEvent")
        assert (known["streamGrowth"].shape, known["streamGrowth"].status, known["streamGrowth"].result) == ("stream", 200, None)
        assert (known["uploadPicture"].shape, known["uploadPicture"].consumes, known["uploadPicture"].public) == ("raw", "image/png", True)
        assert (known["deletePlant"].shape, known["deletePlant"].status) == ("none", 204)

    def test_an_alias_is_served_by_the_same_handler(self, generated):
        alias = generated("operations").OPERATIONS["getPlantByAlias"]
        assert (alias.alias_of, alias.function, alias.path) == ("getPlant", "get_plant", "/v1/plants/{plantId}")
        assert [each.name for each in alias.parameters] == ["plantId"]

    def test_links_and_models_can_be_looked_up(self, generated):
        table = generated("operations")
        grow = next(link for link in table.LINKS["Plant"] if link.rel == "grow")
        assert (grow.operation_id, grow.when, grow.body) == ("startGrowth", {"email": {"exists": False}}, {"days": 3})
        assert grow.parameters == (("tenantId", "tenantId"), ("plantId", "plantId"))
        assert table.MODELS["GrowthEvent"] == "plant"
        assert "PlantId" not in table.MODELS

    def test_problems_have_a_status(self, generated):
        assert generated("problems").PROBLEMS["PLANT_NOT_FOUND"].status == 404


class TestModels:
    def test_names_are_pythons_and_the_wire_keeps_its_own(self, generated):
        plant = generated("models.plant").PlantCreate(name="Oak", kind="tree")
        assert plant.model_dump(by_alias=True, exclude_none=True) == {"name": "Oak", "kind": "tree"}
        assert {"plant_id", "planted_at"} <= set(generated("models.plant").Plant.model_fields)

    def test_a_closed_schema_forbids_more(self, generated):
        with pytest.raises(ValidationError):
            generated("models.plant").PlantCreate(name="Oak", weed=True)

    def test_mail_is_a_plain_string(self, generated):
        assert generated("models.plant").Plant.model_fields["email"].annotation == str | None

    def test_a_union_is_told_apart_by_its_type(self, generated):
        event = TypeAdapter(generated("models.plant").GrowthEvent).validate_python({"type": "leaf", "count": 2})
        assert type(event).__name__ == "LeafEvent"

    def test_envelopes_have_no_class(self, generated):
        assert not hasattr(generated("models.plant"), "PlantDocument")


class TestProtocols:
    def test_a_handler_has_exact_types(self, grown, generated):
        assert generated("protocols").PlantHandlers.list_plants.__annotations__["from_"]
        text = (grown / "generated/protocols.py").read_text(encoding="utf-8")
        assert "def create_plant(self, ctx: Context, *, tenant_id: str, body: PlantCreate) -> Created[Plant]:" in text
        assert "def list_events(self, ctx: Context) -> Page[GrowthEvent]:" in text
        assert "if_match: int | None, body: PlantUpdate | None) -> Plant:" in text
        assert "last_event_id: int | None) -> EventStream[GrowthEvent]:" in text
        assert "body: Growth) -> Accepted[Growth] | EventStream[GrowthEvent]:" in text
        assert "def upload_picture(self, ctx: Context, *, body: bytes) -> Raw:" in text
        assert "idempotency_key" not in text


class TestWords:
    def test_no_words_of_a_design_are_taken_for_python(self, garden, contract):
        """Python's own quotes, an escape it does not know, and a quote at the end."""
        for said in ("title: Planted already", "summary: Dig it out", "description: A plant.", "description: What happens."):
            change(garden, said, f"""{said.partition(":")[0]}: 'Say \"\"\"hi\"\"\" \\N{{no}} "'""")
        assert contract("generate")[0] == 0
        for file in (garden / "generated").rglob("*.py"):
            compile(file.read_text(encoding="utf-8"), str(file), "exec")

    def test_arguments_of_the_tools_own_names_are_told_apart(self, garden, contract):
        change(garden, "{name: tags, in: query", "{name: self, in: query")
        change(garden, "{name: dry, in: query", "{name: body, in: query")
        assert contract("generate")[0] == 0
        text = (garden / "generated/protocols.py").read_text(encoding="utf-8")
        assert "self_: tuple[str, ...] | None" in text
        assert "body_: bool" in text


class TestFiles:
    def test_generating_twice_changes_nothing(self, contract):
        assert contract("generate")[1].strip().endswith("56 files, 56 changed")
        assert contract("generate")[1].strip().endswith("56 files, 0 changed")

    def test_every_file_says_it_is_generated(self, garden, contract):
        contract("generate")
        files = [file for folder in ("generated", "docs/problems") for file in (garden / folder).rglob("*.*") if file.is_file()]
        assert len(files) == 55
        assert all("enerated from spec/lld" in file.read_text(encoding="utf-8")[:80] for file in [*files, garden / "spec/openapi.yaml"])

    def test_both_documents_say_the_same(self, garden, contract):
        contract("generate")
        as_json = json.loads((garden / "generated/openapi.json").read_text(encoding="utf-8"))
        as_json.pop("x-generated")
        assert yaml.safe_load((garden / "spec/openapi.yaml").read_text(encoding="utf-8")) == as_json

    def test_a_problem_page_names_its_operations(self, garden, contract):
        contract("generate")
        page = (garden / "docs/problems/PLANT_NOT_FOUND.md").read_text(encoding="utf-8")
        assert "- `getPlant` — GET `/v1/tenants/{tenantId}/plants/{plantId}`" in page
        assert "[PLANT_EXISTS](PLANT_EXISTS.md)" in (garden / "docs/problems/README.md").read_text(encoding="utf-8")

    def test_what_no_design_asks_for_is_removed(self, garden, contract):
        contract("generate")
        (garden / "generated/models/old.py").write_text("")
        assert contract("generate")[1].strip().endswith("1 changed")
        assert not (garden / "generated/models/old.py").exists()

    def test_nothing_is_written_while_there_is_a_finding(self, garden, contract):
        change(garden, "enum: [tree, herb]", "enum: [tree, Herb]")
        code, printed = contract("generate")
        assert code == 1
        assert printed.endswith(("1 finding\n", "findings\n"))
        assert not (garden / "generated").exists()

    def test_only_the_newest_models_are_kept(self, design, tmp_path, monkeypatch):
        cache = tmp_path / "cache"
        cache.mkdir()
        for number in range(9):
            (cache / f"models-{number}.json").write_text("{}")
        monkeypatch.setattr("contract.emit.models._generate", lambda _: {"plant": ""})
        monkeypatch.setattr("contract.emit.model_cache.KEPT", 8)
        models(design, cache)
        assert len(list(cache.iterdir())) == 8

    def test_models_the_generator_refuses_are_a_finding(self, garden, monkeypatch):
        monkeypatch.setitem(OPTIONS, "no_such_option", "at all")
        with pytest.raises(ContractBroken, match="MODELS"):
            everything(read_design(garden)[0], garden / "cache")

    def test_schemas_are_shared_over_designs(self, garden, contract):
        move = "```\n\n## Growing\n\n```yaml\nx-service: growth\n"
        text = (garden / "spec/lld/04-plant.md").read_text(encoding="utf-8")
        first, second = text.split(move)
        (garden / "spec/lld/04-plant.md").write_text(first + "```\n", encoding="utf-8")
        (garden / "spec/lld/05-growth.md").write_text("```yaml\nx-service: growth\n" + second, encoding="utf-8")
        assert contract("generate")[0] == 0
        growth = (garden / "generated/models/growth.py").read_text(encoding="utf-8")
        assert "from . import plant" in growth
        assert ".PlantKind | None" in growth
