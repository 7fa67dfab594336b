"""What docs/traceability.md names is there: every file and folder, every check, every operation."""

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from generated.operations import OPERATIONS

ROOT = Path(__file__).resolve().parents[2]
ROWS = [line for line in (ROOT / "docs/traceability.md").read_text(encoding="utf-8").splitlines() if line.startswith("| ")][1:]
_BRACES = re.compile(r"\{([\w,]+)\}")


def written_out(pattern: str) -> Iterator[str]:
    """`test_{a,b}.py` is two."""
    found = _BRACES.search(pattern)
    if found is None:
        yield pattern
        return
    for one in found[1].split(","):
        yield from written_out(pattern.replace(found[0], one))


def named_in(row: str) -> Iterator[tuple[str, str]]:
    """What a row names, and the folder it is looked for in: a file without one is beside the file before it."""
    folder = ""
    for name in re.findall(r"`([^`\s]+)`", row.replace("{tenantId}", "")):
        if name.startswith("/"):
            continue  # an address of the API
        if "/" in name:
            folder = name.rpartition("/")[0]
            yield name, ""
        elif name.startswith("test_"):
            yield name, folder


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.split("|")[1].strip())
def test_what_a_row_names_is_there(row: str) -> None:
    asked = [f"{folder}/{one}".lstrip("/") for name, folder in named_in(row) for one in written_out(name)]
    assert [pattern for pattern in asked if not any(ROOT.glob(pattern))] == []


@pytest.mark.parametrize("row", [row for row in ROWS if ".py` (`" in row], ids=lambda row: row.split("|")[1].strip())
def test_the_checks_a_file_is_named_for_are_in_it(row: str) -> None:
    for file, checks in re.findall(r"`([^`]+\.py)` \((`[^)]*`)\)", row):
        text = (ROOT / file).read_text(encoding="utf-8")
        assert [name for name in re.findall(r"`(\w+)`", checks) if not re.search(rf"^(?:def|class) {name}\b", text, re.MULTILINE)] == []


def test_every_operation_is_traced_and_every_one_that_is_exists() -> None:
    traced = set(chain.from_iterable(re.findall(r"\b[a-z]+[A-Z]\w*", row.split("|")[2]) for row in ROWS)) - {"tenantId", "brandOverride"}
    assert traced == set(OPERATIONS)
