"""Where each name was written, and that a moved line moves next to nothing."""

import json

import pytest

from .conftest import PLANT, change


def line_of(garden, text: str) -> int:
    return next(number for number, line in enumerate((garden / PLANT).read_text(encoding="utf-8").splitlines(), 1) if text in line)


@pytest.mark.parametrize("name", ["getPlant", "get_plant", "GETPLANT"])
def test_an_operation_is_found_by_any_of_its_names(garden, contract, name):
    code, printed = contract("where", name)
    assert code == 0
    assert printed.startswith(f"{PLANT}:{line_of(garden, 'operationId: getPlant') - 1}  operation getPlant  GET /v1/")


def test_a_schema_and_a_problem_code(garden, contract):
    code, printed = contract("where", "PlantKind", "PLANT_NOT_FOUND")
    assert code == 0
    assert [line.split("  ")[1] for line in printed.splitlines()] == ["schema PlantKind", "problem PLANT_NOT_FOUND"]


def test_a_name_nobody_wrote_is_answered_with_its_neighbours(contract):
    assert contract("where", "getPlan") == (1, "getPlan: the designs hold no such name; near it: getPlant, deletePlant, createPlant\n")


def test_designs_with_findings_are_searched_all_the_same(garden, contract):
    change(garden, "      summary: Dig it out\n", "")
    assert contract("lint")[0] == 1
    assert contract("where", "getPlant")[0] == 0


def test_a_line_put_into_a_design_moves_one_row_and_nothing_else(garden, contract):
    contract("generate")
    before = {file: file.read_text(encoding="utf-8").splitlines() for file in (garden / "generated").rglob("*.*") if file.is_file()}
    change(garden, "## ", "A sentence more.\n\n## ")
    contract("generate")
    changed = {
        file.name: sum(old != new for old, new in zip(lines, file.read_text(encoding="utf-8").splitlines(), strict=True))
        for file, lines in before.items()
        if file.read_text(encoding="utf-8").splitlines() != lines
    }
    assert changed == {"provenance.json": 1}


def test_every_operation_and_schema_has_its_line(garden, contract):
    contract("generate")
    rows = json.loads((garden / "generated/provenance.json").read_text(encoding="utf-8"))
    assert rows[PLANT]["operations"]["getPlant"] == line_of(garden, "operationId: getPlant") - 1
    assert sum(len(row.get("operations", {})) for name, row in rows.items() if name.endswith(".md")) == 9
    assert sum(len(row.get("schemas", {})) for name, row in rows.items() if name.endswith(".md")) == 17
