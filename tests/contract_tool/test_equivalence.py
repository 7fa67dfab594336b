"""The generated models take and refuse what the schemas take and refuse, for every schema of the designs.

Hypothesis draws values that fit a schema; each is then broken in every way there is. Where a model is known to be more
or less strict is said, with the reason, in `equivalence/leniencies.py`.
"""

from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from pydantic import TypeAdapter

from contract.design import ref_name
from contract.extract.designs import read_design
from contract.schemas import is_scalar, references
from generated.operations import MODELS
from runtime import contract
from tests.contract_tool.equivalence.leniencies import ONLY_THE_MODEL_REFUSES, ONLY_THE_SCHEMA_REFUSES
from tests.contract_tool.equivalence.shapes import Shapes
from tests.contract_tool.equivalence.specimens import read_specimens, write
from tests.contract_tool.equivalence.twins import Twin, twins
from tests.contract_tool.equivalence.values import values

EXAMPLES = 8
PROFILE = settings(derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck), max_examples=EXAMPLES)
ROOT = Path(__file__).parents[2]
# Links are put beside a resource's fields when it is sent; no model has them. The schemas that name such a resource:
SENT_WITH_LINKS = {"CompleteEvent": "the finished generation in it gets its links when the event is sent"}
# What the bundler adds has no model: the runtime puts a resource's fields into it and checks the whole.
ENVELOPES = ("Links", "Resource", "Document", "Collection")


def schemas():
    return contract.document()["components"]["schemas"]


@cache
def without_links() -> Shapes:
    """The bundle's schemas as they are before a resource is sent."""
    return Shapes({"components": {"schemas": {name: _bare(node) if name in MODELS else node for name, node in schemas().items()}}})


def _bare(node):
    if isinstance(node, dict):
        return {key: _bare_name(value) if key == "$ref" else _bare(value) for key, value in node.items()}
    return [_bare(item) for item in node] if isinstance(node, list) else node


def _bare_name(target):
    bare = target.removesuffix("Resource")
    return bare if bare.rsplit("/", 1)[-1] in MODELS else target


def agree(twin: Twin, profile: settings = PROFILE) -> Twin:
    """Fail with the smallest value that schema and model judge differently."""

    @profile
    @given(values(twin.shapes, twin.node))
    def for_every(value):
        found = next(twin.disagreements(value), None)
        assert found is None, found

    for_every()
    return twin


@cache
def proven(name: str) -> Twin:
    model = getattr(import_module(f"generated.models.{MODELS[name]}"), name)
    return agree(twins(name, without_links(), TypeAdapter(model)))


@pytest.mark.parametrize("name", MODELS)
def test_a_model_takes_and_refuses_what_its_schema_does(name):
    assert proven(name).unbroken() == set()


class TestEverySchema:
    def test_a_schema_has_a_model_or_is_written_out_where_it_is_used(self):
        design, unreadable = read_design(ROOT)
        assert not unreadable
        plain = {name for name, node in design.schemas.items() if is_scalar(node) or node.get("type") == "array"}
        assert set(design.schemas) == set(MODELS) | plain
        used = {ref_name({"$ref": target}) for name in MODELS for _, target in references(design.schemas[name])}
        assert plain - used == set()

    def test_what_the_bundler_adds_is_an_envelope_or_what_is_in_it(self):
        design, _ = read_design(ROOT)
        added = set(schemas()) - set(design.schemas)
        assert added
        assert {name for name in added if not name.endswith(ENVELOPES)} == set()

    def test_an_item_of_a_collection_is_its_resource_with_links(self):
        for name in [name.removesuffix("Resource") for name in schemas() if name.endswith("Resource")]:
            item, resource = schemas()[f"{name}Resource"], schemas()[name]
            assert {key: node for key, node in item["properties"].items() if key != "_links"} == resource["properties"], name
            assert item["additionalProperties"] == resource.get("additionalProperties", True), name

    def test_links_are_taken_out_of_no_more_schemas_than_named(self):
        bare = without_links().document["components"]["schemas"]
        assert {name for name in MODELS if bare[name] != schemas()[name]} == set(SENT_WITH_LINKS)


@pytest.fixture(scope="module")
def specimens(tmp_path_factory):
    return read_specimens(tmp_path_factory.mktemp("specimens"))


@pytest.fixture(scope="module")
def unharmed(specimens, tmp_path_factory):
    """A proven twin of a specimen."""
    folder = tmp_path_factory.mktemp("unharmed")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        write(specimens.texts, folder / "specimens")
        yield cache(lambda name: agree(specimens.twin(name, "specimens")))


KINDS = ("Leafage", "Herbarium", "Labels", "Remark", "Signed", "Find", "Picked", "Bought", "Branch", "Graft", "Specimen", "Pressed")


class TestWhatNoDesignUsesYet:
    @pytest.mark.parametrize("name", KINDS)
    def test_a_model_takes_and_refuses_what_its_schema_does(self, unharmed, name):
        assert unharmed(name).unbroken() == set()


class TestLeniencies:
    def test_each_is_still_needed(self, unharmed):
        twins = [*map(proven, MODELS), *map(unharmed, KINDS)]
        assert set().union(*(each.apart for each in twins)) == {*ONLY_THE_SCHEMA_REFUSES, *ONLY_THE_MODEL_REFUSES}


FAULTS = {
    "a bound is dropped": ("Label", "max_length=5, min_length=1", "min_length=1", "too long at /text"),
    "a bound is off by one": ("Specimen", "max_length=60", "max_length=61", "too long at /keeper"),
    "an item's bound is dropped": ("Specimen", "dict[str, Annotated[str, Field(max_length=3)]]", "dict[str, str]", "too long at /words/"),
    "a bound is no longer exclusive": ("Bought", "gt=0.0", "ge=0.0", "too small at /price"),
    "an enum lacks a value": ("Leafage", "INTEGER_5 = 5", "", "a drawn value"),
    "an enum has one more value": ("Leafage", "INTEGER_5 = 5", "INTEGER_5 = 5\n    MORE = 6", "a value outside the enum"),
    "an alias is missing": ("Picked", "Annotated[date, Field(alias='onDay')]", "date", "a drawn value"),
    "a flag may be a number": ("Specimen", "pressed: StrictBool", "pressed: bool", "another type at /pressed"),
    "a number may be a text": ("Specimen", "weight: StrictFloat", "weight: float", "another type at /weight"),
    "a closed object is open": ("Label", "extra='forbid'", "extra='allow'", "an unknown property"),
    "an open object forgets": ("Remark", "extra='allow'", "extra='ignore'", "a drawn value"),
    "a required field is optional": ("Specimen", "leafage: Leafage", "leafage: Leafage | None = None", "null"),
    "an optional field is required": ("Specimen", "page: str | None = None", "page: str", "a drawn value"),
    "a pattern takes more": ("Specimen", "-[A-Za-z0-9_]+", "-.+", "a broken pattern at /codes/0"),
    "a union has another tag": ("Find", "Literal['buying']", "Literal['selling']", "a drawn value"),
    "a value is lost on its way out": ("Specimen", "alias='wideAddress'", "alias='wideAddress', exclude=True", "a drawn value"),
}


class TestAFaultInAModelIsFound:
    @pytest.mark.parametrize("fault", FAULTS)
    def test_when(self, specimens, tmp_path, monkeypatch, fault):
        name, right, wrong, told = FAULTS[fault]
        text = specimens.texts["specimen"]
        assert right in text
        package = f"harmed_{list(FAULTS).index(fault)}"
        monkeypatch.syspath_prepend(str(tmp_path))
        write(specimens.texts | {"specimen": text.replace(right, wrong, 1)}, tmp_path / package)
        with pytest.raises(AssertionError, match=f"^{name}: {told}"):
            agree(specimens.twin(name, package), settings(PROFILE, phases=[Phase.generate]))
