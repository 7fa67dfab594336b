"""Small designs of a garden, written into a folder of their own and changed as a test needs them."""

import re
import shutil
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from contract.__main__ import main
from contract.design import Design
from contract.extract.designs import read_design
from contract.findings import Finding
from contract.lint import run

DESIGNS = Path(__file__).parent / "designs"
PLANT = "spec/lld/04-plant.md"
CONVENTIONS = "spec/lld/00-conventions.md"

Change = tuple[str, str]


@pytest.fixture(scope="session")
def model_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The models of the unchanged designs are made once for all tests."""
    return tmp_path_factory.mktemp("cache")


def plant_garden(root: Path, model_cache: Path) -> Path:
    shutil.copytree(DESIGNS, root / "spec" / "lld")
    (root / ".local").mkdir()
    (root / ".local" / "contract").symlink_to(model_cache)
    return root


@pytest.fixture
def garden(tmp_path: Path, model_cache: Path) -> Path:
    """A project that holds the designs as they are."""
    return plant_garden(tmp_path, model_cache)


@pytest.fixture(scope="session")
def grown(tmp_path_factory: pytest.TempPathFactory, model_cache: Path) -> Path:
    """A garden with everything generated and a handler for each operation; not to be changed."""
    root = plant_garden(tmp_path_factory.mktemp("grown"), model_cache)
    assert main(["generate", "--root", str(root)]) == 0
    text = (root / "generated/protocols.py").read_text(encoding="utf-8")
    (root / "handlers").mkdir()
    (root / "handlers/__init__.py").write_text("")
    for service, body in re.findall(r'class (\w+)Handlers\(Protocol\):\n    """.*?"""\n(.*?)(?=\nclass |\Z)', text, re.DOTALL):
        functions = textwrap.dedent(body).replace("(self, ctx", "(ctx").replace("    self,\n", "")
        (root / f"handlers/{service.lower()}.py").write_text(functions)
    return root


@pytest.fixture(scope="session")
def bundled(tmp_path_factory: pytest.TempPathFactory, model_cache: Path) -> str:
    """The complete document of the designs as they are."""
    root = plant_garden(tmp_path_factory.mktemp("bundled"), model_cache)
    assert main(["bundle", "--output", str(root / "bundle.yaml"), "--root", str(root)]) == 0
    return (root / "bundle.yaml").read_text(encoding="utf-8")


@pytest.fixture
def design(garden: Path) -> Design:
    found, findings = read_design(garden)
    assert findings == []
    return found


def change(garden: Path, old: str, new: str, path: str = PLANT) -> int:
    """Replace the first occurrence in a design; returns its line."""
    file = garden / path
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{path} does not hold {old!r}"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


@pytest.fixture
def findings(garden: Path) -> Callable[..., list[Finding]]:
    """The findings after some changes of the plants' design."""

    def found(*changes: Change, path: str = PLANT) -> list[Finding]:
        for old, new in changes:
            change(garden, old, new, path)
        design, unreadable = read_design(garden)
        return sorted(unreadable) or run(design)

    return found


@pytest.fixture
def contract(garden: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """Run the command on the garden: its exit code and what it printed."""

    def call(*arguments: str) -> tuple[int, str]:
        code = main([*arguments, "--root", str(garden)])
        captured = capsys.readouterr()
        return code, captured.out + captured.err

    return call
