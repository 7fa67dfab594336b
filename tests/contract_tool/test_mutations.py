"""Every single edit of the real designs is told at its line by what `make check` runs, and classed by `contract diff`."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from contract.checks.before import BUNDLE
from contract.commands.check import findings
from contract.compare.comparison import Comparison, compare
from contract.compare.side import Side
from contract.compare.sources import RELEASED_FILE
from contract.emit.everything import everything
from contract.files import write_all
from contract.findings import ContractBroken, Finding, Place
from contract.reading import sound_design
from tests.contract_tool.mutations import MUTATIONS, Mutation

ROOT = Path(__file__).resolve().parents[2]
LLD = "spec/lld"
TOLD = {"CHANGED", "BREAKING"}
AT_LINE: dict[str, bool] = {}
CLASSED: dict[str, bool] = {}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the contract tool reads, released as it stands; what it keeps is shared, so that nothing is made twice."""
    root = tmp_path_factory.mktemp("mutations")
    for folder in ("spec", "generated", "handlers", "docs/problems"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (root / ".local").mkdir()
    (ROOT / ".local/contract").mkdir(parents=True, exist_ok=True)
    (root / ".local/contract").symlink_to(ROOT / ".local/contract")
    _release(root)
    return root


def _release(root: Path) -> None:
    """What broke since the last release is no mutation: its declarations are spent, and the designs are the released ones."""
    for file in (root / LLD).glob("*.md"):
        file.write_text(re.sub(r"^ +x-breaking: .*\n", "", file.read_text(encoding="utf-8"), flags=re.MULTILINE), encoding="utf-8")
    design = sound_design(root)
    files = everything(design, root / ".local/contract")
    write_all({root / path: text for path, text in files.items()} | {root / RELEASED_FILE: files[BUNDLE]})


@pytest.fixture(scope="module")
def designs(project: Path) -> dict[str, str]:
    """The designs as they were released, by file."""
    return {file.name: file.read_text(encoding="utf-8") for file in (project / LLD).glob("*.md")}


@pytest.fixture
def mutated(project: Path, designs: dict[str, str], mutation: Mutation) -> Iterator[Path]:
    """The project with the edit made, and as it was again afterwards."""
    for file, text in edited(mutation, designs).items():
        (project / LLD / file).write_text(text, encoding="utf-8")
    yield project
    for file, text in designs.items():
        (project / LLD / file).write_text(text, encoding="utf-8")


def edited(mutation: Mutation, texts: dict[str, str]) -> dict[str, str]:
    """The designs with the edit made; each text that is replaced stands there once, unless it is replaced everywhere."""
    if mutation.everywhere:
        return {file: text.replace(mutation.before, mutation.after) for file, text in texts.items()}
    changed = dict(texts)
    for design, before, after in ((mutation.design, mutation.before, mutation.after), *mutation.also):
        assert changed[design].count(before) == 1, f"{design} holds {changed[design].count(before)} times {before!r}"
        changed[design] = changed[design].replace(before, after)
    return changed


def expected(mutation: Mutation, texts: dict[str, str]) -> Place:
    """The line that must be named."""
    design = mutation.at_design or mutation.design
    before, after = texts[design], edited(mutation, texts)[design]
    if mutation.was_at:
        return Place(f"{LLD}/{design}", line_of(before, mutation.was_at))
    if mutation.at:
        return Place(f"{LLD}/{design}", line_of(after, mutation.at))
    pairs = zip(before.splitlines(), after.splitlines(), strict=False)
    return Place(f"{LLD}/{design}", next(number for number, (old, new) in enumerate(pairs, start=1) if old != new))


def line_of(text: str, part: str) -> int:
    assert text.count(part) == 1, f"{text.count(part)} times {part!r}"
    return text[: text.index(part)].count("\n") + 1


def checked(root: Path) -> list[Finding]:
    """What `contract check` finds."""
    try:
        return findings(root, sound_design(root))
    except ContractBroken as broken:
        return broken.findings


def classed(found: Comparison) -> str:
    return next((verdict.value for verdict, count in found.counts.items() if count), "nothing")


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[Comparison]:
    """What the release gate compares, which is what `contract diff released` compares."""
    made: list[Comparison] = []

    def recorded(old: Side, new: Side) -> Comparison:
        made.append(compare(old, new))
        return made[-1]

    monkeypatch.setattr("contract.checks.released.compare", recorded)
    return made


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.name)
def test_it_is_told_at_its_line_and_classed(mutation: Mutation, designs: dict[str, str], mutated: Path, compared: list[Comparison]):
    AT_LINE[mutation.name] = CLASSED[mutation.name] = False
    found, place = checked(mutated), expected(mutation, designs)
    wanted = {mutation.code} if mutation.verdict == "refused" else TOLD
    AT_LINE[mutation.name] = any(each.place == place and each.code in wanted for each in found)
    comparison = compared[0] if compared else None
    CLASSED[mutation.name] = (classed(comparison) if comparison else "refused") == mutation.verdict
    assert AT_LINE[mutation.name], f"not at {place}:\n" + "\n".join(map(str, found))
    assert CLASSED[mutation.name], [(each.verdict.value, each.what, each.effects) for each in comparison.changes] if comparison else found
    assert any(each.code == "BREAKING" for each in found) == (mutation.verdict == "breaking"), "the release gate sees what breaks"
    for change in comparison.changes if comparison else []:
        assert stands_at(mutated, change.place), f"there is nothing at {change.place}"


def stands_at(root: Path, place: Place) -> bool:
    """Whether the place is a line of a design, or for what is gone of the released contract, with something in it."""
    lines = (root / place.path).read_text(encoding="utf-8").splitlines()
    return bool(lines[place.line - 1].strip())


def test_the_score(capsys: pytest.CaptureFixture[str]):
    with capsys.disabled():
        print(f"\ncontract mutations: {_score(AT_LINE)} at the right line, {_score(CLASSED)} classed right")  # noqa: T201 (the score is shown)
    assert all(AT_LINE.values())
    assert all(CLASSED.values())


def _score(results: dict[str, bool]) -> str:
    return f"{sum(results.values())} of {len(results)}"
