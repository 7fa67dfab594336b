"""The project's folder: finding it, and the files this tool owns in it."""

from argparse import Namespace
from pathlib import Path

from contract.extract.designs import LLD
from contract.files import write_all

CACHE = ".local/contract"
# Folders and files whose every file is written by this tool.
OWNED = ("generated/**/*.py", "generated/*.json", "docs/problems/*.md", "spec/openapi.yaml")


class NoProject(Exception):
    """No folder upwards holds designs."""


def find_root(start: Path) -> Path:
    """The nearest folder from `start` upwards that holds `spec/lld`."""
    for folder in (start, *start.parents):
        if (folder / LLD).is_dir():
            return folder
    raise NoProject(f"neither {start} nor a folder above it holds {LLD}; name the project with --root")


def root_of(given: Namespace) -> Path:
    """The project a command works on: the one named with `--root`, else that of the working folder."""
    return find_root(given.root or Path.cwd())


def owned(root: Path) -> set[str]:
    """The paths of all files that only this tool may write."""
    return {file.relative_to(root).as_posix() for pattern in OWNED for file in root.glob(pattern)}


def outdated(root: Path, files: dict[str, str]) -> list[str]:
    """The paths of owned files that are not these: to be written, or, when they are not among `files`, removed."""
    return sorted([path for path, text in files.items() if _differs(root / path, text)] + list(owned(root) - set(files)))


def write(root: Path, files: dict[str, str]) -> int:
    """Make the owned files exactly these, all or none; unchanged ones are left alone. Returns how many changed. Raises OSError."""
    paths = outdated(root, files)
    wanted = {root / path: files[path] for path in paths if path in files}
    for file in wanted:
        file.parent.mkdir(parents=True, exist_ok=True)
    write_all(wanted)
    for path in paths:
        if path not in files:
            (root / path).unlink()
    return len(paths)


def _differs(file: Path, text: str) -> bool:
    return not file.exists() or file.read_bytes() != text.encode()
