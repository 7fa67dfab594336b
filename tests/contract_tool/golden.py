"""The difficult designs and what is expected of each: the report, and the document when there is one.

`python -m tests.contract_tool.golden` writes the expectations anew; read the difference before you keep it.
"""

import os
from pathlib import Path

from contract.importing.importer import import_designs
from contract.importing.report import as_json
from contract.importing.writing import as_yaml

HERE = Path(__file__).parent
DESIGNS = HERE / "designs"
GOLDEN = HERE / "golden"


def traps() -> list[str]:
    """The names of the designs; a folder is several designs that are given together."""
    return sorted(path.name for path in DESIGNS.iterdir())


def stem(trap: str) -> str:
    return trap.split(".", maxsplit=1)[0]


def files(trap: str) -> list[Path]:
    """The files of a trap, from the folder of the designs."""
    path = Path(trap)
    return sorted(path.iterdir()) if (DESIGNS / trap).is_dir() else [path]


def expected(trap: str) -> dict[str, str]:
    """The files of the expectation, by name."""
    imported = import_designs(files(trap))
    document = {f"{stem(trap)}.yaml": as_yaml(imported.document)} if imported.document else {}
    return {f"{stem(trap)}.json": as_json(imported), **document}


if __name__ == "__main__":
    os.chdir(DESIGNS)
    for old in GOLDEN.iterdir():
        old.unlink()
    for each in traps():
        for name, text in expected(each).items():
            (GOLDEN / name).write_text(text, encoding="utf-8")
