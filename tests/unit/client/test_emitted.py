"""The client is written from the design, all of it, and says what the design says."""

import difflib
import shutil
from pathlib import Path

import pytest

from contract.emit.client.package import client
from contract.extract.designs import read_design

DESIGNS = Path(__file__).parents[1] / "contract_tool" / "designs"
PLANT = "spec/lld/04-plant.md"


@pytest.fixture
def garden(tmp_path):
    shutil.copytree(DESIGNS, tmp_path / "spec" / "lld")
    return tmp_path


def written(garden, *changes):
    """The client's files by name, after changes to the design."""
    file = garden / PLANT
    text = file.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text, encoding="utf-8")
    design, findings = read_design(garden)
    assert findings == []
    return {path.removeprefix("generated/client/"): content for path, content in client(design).items()}


def changed(before, after):
    """The lines that are not as they were, by file."""
    found = {}
    for name in before:
        lines = difflib.ndiff(before[name].splitlines(), after[name].splitlines())
        if touched := [line for line in lines if line[0] in "+-"]:
            found[name] = touched
    return found


def test_arguments_have_their_exact_types(garden):
    text = written(garden)["client.py"]
    assert "kind: PlantKind | None = None, from_: datetime | None = None, tags: tuple[str, ...] | None = None" in text
    assert "def upload_picture(self, *, body: bytes) -> kit.Raw:" in text
    assert "def create_plant(self, *, tenant_id: str, body: PlantCreate, idempotency_key: str | None = None)" in text
    assert "body: PlantUpdate | None = None, if_match: kit.IfMatch = None) -> links.PlantResource:" in text
    assert "def list_events(self) -> kit.Pages[links.GrowthEventResource]:" in text


def test_an_operation_that_can_stream_has_two_methods(garden):
    text = written(garden)["async_client.py"]
    assert "async def start_growth(self, *, tenant_id: str, plant_id: str, body: Growth) -> links.AsyncGrowthResource:" in text
    assert "    def start_growth_stream(" in text
    assert "-> kit.AsyncStream[GrowthEvent, None]:" in text
    assert "stream_growth_stream" not in text


def test_endpoints_know_who_may_call_and_what_they_take(garden):
    text = written(garden)["endpoints.py"]
    assert 'LIST_EVENTS = kit.Endpoint("listEvents", "GET", "/v1/events", signed=False)' in text
    assert 'UPLOAD_PICTURE = kit.Endpoint("uploadPicture", "POST", "/v1/pictures", consumes="image/png")' in text
    assert "ByAlias" not in text


def test_a_link_has_the_body_the_design_gives_it(garden):
    text = written(garden)["links.py"]
    assert "def grow(self, *, body: Growth | None = None)" in text
    assert "body=body or {'days': 3}" in text


def test_a_link_states_the_revision_of_its_own_resource_only(garden):
    there = (
        "        grow: {operationId",
        "        of-another: {operationId: updatePlant, parameters: {plantId: name}}\n        grow: {operationId",
    )
    text = written(garden, there)["links.py"]
    assert text.count("if_match: kit.IfMatch | kit.Own = kit.OWN") == 1
    assert text.count("if_match: kit.IfMatch = None") == 1
    text = written(garden, ("        self: {operationId: getPlant}\n", ""))["links.py"]
    assert text.count("if_match: kit.IfMatch = None") == 2


def test_a_relation_may_have_a_name_that_python_has_taken(garden):
    text = written(garden, ("        siblings: {", "        import: {"))["links.py"]
    assert "def import_(" in text
    assert 'self._href("import")' in text


def test_a_code_named_like_its_status_is_the_class_of_its_status(garden):
    text = written(
        garden,
        ("PLANT_NOT_FOUND: {status: 404", "NOT_FOUND: {status: 404, title: x, meaning: x, remedy: x}\n  PLANT_NOT_FOUND: {status: 404"),
    )
    assert text["problems.py"].count("class NotFound(") == 1
    assert '    "NOT_FOUND": NotFound,' in text["problems.py"]
    assert "class PlantNotFound(NotFound):" in text["problems.py"]


def test_an_operation_on_its_way_out_says_so(garden):
    gone = "      deprecated: true\n      x-deprecated-since: 2026-01-01\n      x-sunset: 2026-12-31\n      x-successor: listEvents\n"
    text = written(garden, ("      operationId: listPlants\n", f"      operationId: listPlants\n{gone}"))["client.py"]
    assert "Deprecated since 2026-01-01, answers until 2026-12-31; use `list_events`." in text


def test_without_sessions_there_is_no_signing_in(garden):
    assert "None)" in written(garden)["wiring.py"]


@pytest.mark.parametrize(
    ("change", "files", "lines"),
    [
        (("summary: Plant something", "summary: Put something in"), {"client.py", "async_client.py"}, 4),
        (("title: Change it", "title: Alter it"), {"links.py", "async_links.py"}, 4),
        (("title: Planted already", "title: It is there"), {"problems.py"}, 2),
        (("height: {type: integer", "height: {type: number"), set(), 0),
    ],
)
def test_a_small_change_of_a_design_is_a_small_one_here(garden, change, files, lines):
    before = written(garden)
    found = changed(before, written(garden, change))
    assert set(found) == files
    assert sum(map(len, found.values())) == lines
