"""What a scaffold has planned, written all together or not at all."""

from pathlib import Path

from contract.files import write_all
from contract.findings import ContractBroken, Finding, Place
from contract.scaffold.plan import Change


def write(root: Path, changes: list[Change]) -> None:
    """`ContractBroken` when there is no folder for a file, OSError when one cannot be written; then none is."""
    for change in changes:
        _make_folder(root, change)
    write_all({root / change.path: change.after for change in changes})


def _make_folder(root: Path, change: Change) -> None:
    try:
        (root / change.path).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ContractBroken([Finding(Place(change.path, 1), "WRITE", f"cannot be written: {error.strerror}")]) from error
