"""Files written all together or not at all."""

import os
from contextlib import ExitStack
from pathlib import Path

from contract.findings import ContractBroken, Finding, Place
from contract.scaffold.plan import Change


def write(root: Path, changes: list[Change]) -> None:
    """Every text lies beside its file before the first takes its place; `ContractBroken` when one cannot be written."""
    with ExitStack() as drafts:
        ready = [(_draft(root, change, drafts), root / change.path) for change in changes]
        for draft, file in ready:
            draft.replace(file)


def _draft(root: Path, change: Change, drafts: ExitStack) -> Path:
    file = root / change.path
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        drafts.callback(draft.unlink, missing_ok=True)
        draft.write_bytes(change.after.encode())
    except OSError as error:
        raise ContractBroken([Finding(Place(change.path, 1), "WRITE", f"cannot be written: {error.strerror}")]) from error
    return draft
