"""Operations on their way out: linted, declared in the bundle, known to the runtime's table, and gone without breaking anybody."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from contract.design import Design
from contract.emit.operation_table import entry
from contract.extract.designs import read_design
from contract.findings import Finding
from contract.operations import with_aliases

from .conftest import change

Contract = Callable[..., tuple[int, str]]
GET = "      operationId: getPlant\n"
OUT = "      deprecated: true\n      x-deprecated-since: 2026-01-01\n      x-sunset: 2026-07-01\n"
LINE = 42  # of `operationId: getPlant`
SUCCESSOR = "      x-successor: listPlants\n"


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("      deprecated: true\n", "`getPlant` is deprecated and does not say x-deprecated-since"),
        ("      deprecated: true\n", "`getPlant` is deprecated and does not say x-sunset"),
        ("      x-sunset: 2026-07-01\n", "`getPlant` has x-sunset and is not `deprecated: true`"),
        (OUT.replace("07-01", "13-01"), "`getPlant` has no day in x-sunset: write 2026-11-30"),
        (OUT.replace("2026-07-01", "soon"), "x-sunset"),
        (OUT.replace("2026-07-01", "2025-12-31"), "`getPlant` ends (2025-12-31) before it is deprecated (2026-01-01)"),
        (OUT + "      x-successor: getTree\n", "`getTree` is no operation"),
        (OUT + "      x-successor: getPlant\n", "`getPlant` is deprecated itself"),
    ],
)
def test_what_is_missing_or_does_not_fit_is_named_at_its_line(findings: Callable[..., list[Finding]], said: str, message: str):
    found = findings((GET, GET + said))
    assert message in "\n".join(map(str, found))
    assert all(LINE - 1 <= each.place.line <= LINE + 4 for each in found)


def test_a_successor_is_found_from_where_one_is(findings: Callable[..., list[Finding]]):
    old, new = "      operationId: listPlants\n", "      operationId: listPlants\n" + OUT + "      x-successor: getPlant\n"
    assert [each.message for each in findings((old, new))] == ["`getPlant` asks for `plantId`, which `listPlants` does not know"]


def outgoing(garden: Path, *more: str) -> Design:
    change(garden, GET, GET + OUT + "".join(more))
    return read_design(garden)[0]


def test_the_table_holds_the_headers_and_the_successor_of_the_operation_and_its_aliases(garden: Path):
    entries = {operation.id: entry(operation) for operation in with_aliases(outgoing(garden, SUCCESSOR))}
    for name in ("getPlant", "getPlantByAlias"):
        assert entries[name].notices == (("deprecation", "@1767225600"), ("sunset", "Wed, 01 Jul 2026 00:00:00 GMT"))
        assert entries[name].successor == "listPlants"
    assert (entries["updatePlant"].notices, entries["updatePlant"].successor) == ((), None)


def test_the_bundle_declares_the_headers(garden: Path, contract: Contract):
    outgoing(garden, SUCCESSOR)
    assert contract("generate")[0] == 0
    document = json.loads((garden / "generated/openapi.json").read_text(encoding="utf-8"))
    operation = document["paths"]["/v1/tenants/{tenantId}/plants/{plantId}"]["get"]
    headers = operation["responses"]["200"]["headers"]
    assert headers["Deprecation"]["example"] == "@1767225600"
    assert headers["Sunset"]["example"] == "Wed, 01 Jul 2026 00:00:00 GMT"
    assert 'rel="successor-version"' in headers["Link"]["description"]
    assert {"Deprecation", "Sunset", "Link"} <= set(operation["responses"]["404"]["headers"])
    assert "Deprecation" not in json.dumps(document["components"]["responses"])
    assert contract("diff", str(garden / "spec/openapi.yaml"))[0] == 0


def test_without_a_successor_there_is_no_link(garden: Path, contract: Contract):
    outgoing(garden)
    assert "Link" not in json.dumps(
        [line for line in contract("bundle")[1].splitlines() if line.strip() == "Link:" and line.startswith(" " * 12)]
    )


class TestDiff:
    @pytest.fixture
    def before(self, garden: Path, contract: Contract) -> str:
        outgoing(garden)
        file = garden / "before.yaml"
        assert contract("bundle", "--output", str(file))[0] == 0
        return str(file)

    def test_announcing_it_breaks_nothing(self, garden: Path, contract: Contract, bundled: str):
        file = garden / "before.yaml"
        file.write_text(bundled, encoding="utf-8")
        change(garden, GET, GET + OUT.replace("2026-07-01", "2999-07-01"))
        code, printed = contract("diff", str(file))
        assert code == 0
        assert "compatible: deprecated true is new" in printed

    @pytest.mark.parametrize(("sunset", "code"), [("2026-08-01", 0), ("2026-06-01", 1)])
    def test_only_an_earlier_end_breaks(self, garden: Path, contract: Contract, before: str, sunset: str, code: int):
        change(garden, "x-sunset: 2026-07-01", f"x-sunset: {sunset}")
        assert contract("diff", before)[0] == code

    @pytest.mark.parametrize(("sunset", "code"), [("2024-01-01", 0), ("2999-01-01", 1)])
    def test_it_may_go_when_its_time_has_come(self, garden: Path, contract: Contract, sunset: str, code: int):
        change(
            garden,
            "      operationId: listEvents\n",
            "      operationId: listEvents\n" + OUT.replace("2026-01-01", "2023-01-01").replace("2026-07-01", sunset),
        )
        file = garden / "before.yaml"
        assert contract("bundle", "--output", str(file))[0] == 0
        text = (garden / "spec/lld/04-plant.md").read_text(encoding="utf-8")
        start = text.index("  /v1/events:\n")
        change(garden, text[start : text.index("  /v1/pictures:\n")], "")
        assert contract("diff", str(file))[0] == code
