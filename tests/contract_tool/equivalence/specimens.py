"""The garden's designs and one more with a schema of every kind: their models, as they are or with a fault put in."""

import shutil
from dataclasses import dataclass
from importlib import import_module, invalidate_caches
from pathlib import Path

from pydantic import TypeAdapter

from contract.bundle.bundler import bundle
from contract.emit.models import models
from contract.extract.designs import read_design
from contract.lint import run
from tests.contract_tool.equivalence.shapes import Shapes
from tests.contract_tool.equivalence.twins import Twin, twins

GARDEN = Path(__file__).parents[2] / "unit" / "contract_tool" / "designs"
SPECIMEN = Path(__file__).parent / "specimen.md"


@dataclass(frozen=True)
class Specimens:
    """`texts`: the models modules by name. `names`: the schemas of each of them."""

    shapes: Shapes
    texts: dict[str, str]
    names: dict[str, str]

    def twin(self, name: str, package: str) -> Twin:
        """`package`: where `write` put the modules."""
        return twins(name, self.shapes, TypeAdapter(getattr(import_module(f"{package}.{self.names[name]}"), name)))


def read_specimens(root: Path) -> Specimens:
    """Read the designs, which have no finding, and generate their models."""
    shutil.copytree(GARDEN, root / "spec/lld")
    shutil.copy(SPECIMEN, root / "spec/lld/05-specimen.md")
    design, unreadable = read_design(root)
    assert [*unreadable, *run(design)] == []
    texts = {Path(path).stem: text for path, text in models(design, root / "cache").items()}
    return Specimens(Shapes(bundle(design)), texts, {name: design.stem(name) for name in design.schemas})


def write(texts: dict[str, str], package: Path) -> None:
    """Write modules as a package of their own; the folder it is in has to be on Python's path."""
    package.mkdir()
    (package / "__init__.py").touch()
    for stem, text in texts.items():
        (package / f"{stem}.py").write_text(text, encoding="utf-8")
    invalidate_caches()
