"""Whatever stands anywhere in a design, the linter answers with findings and never falls over."""

import copy
from collections.abc import Iterator

import pytest

from contract.design import Design
from contract.lint import run

from .conftest import change

JUNK = (3, "x", [], {}, None, True, ["x"], {"a": "b"})
STEP = 17  # a prime: over the runs of JUNK every kind of node gets its turn


def pointers(node, pointer=()) -> Iterator[tuple]:
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        yield (*pointer, key)
        yield from pointers(child, (*pointer, key))


def spoiled(data, pointer, junk):
    copied = copy.deepcopy(data)
    node = copied
    for step in pointer[:-1]:
        node = node[step]
    node[pointer[-1]] = copy.deepcopy(junk)
    return copied


@pytest.mark.parametrize("offset", range(len(JUNK)))
def test_junk_anywhere_is_a_finding_or_harmless(design, offset):
    found = [
        run(Design(spoiled(design.data, pointer, JUNK[offset]), design.places)) for pointer in list(pointers(design.data))[offset::STEP]
    ]
    assert all(finding.message and finding.place.line >= 1 for findings in found for finding in findings)
    assert any(found)


def test_what_cannot_be_written_leaves_everything_as_it_was(garden, contract):
    contract("generate")
    table = garden / "generated/operations.py"
    before = table.read_text(encoding="utf-8")
    change(garden, "summary: Dig it out", "summary: Pull it out")
    (garden / "generated/problems.py").unlink()
    (garden / "generated/problems.py").mkdir()
    code, printed = contract("generate")
    assert (code, "problems.py" in printed) == (1, True)
    assert table.read_text(encoding="utf-8") == before
    assert list(garden.rglob(".new-*")) == []
