"""Generated Python made tidy by ruff, all files in one run."""

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from ruff import find_ruff_bin  # type: ignore[import-untyped]  # ruff ships no types

from contract.extract.designs import LLD
from contract.findings import Finding, Place, refuse

Texts = dict[str, str]
TIDY = ["--isolated", "--quiet", "--no-cache", "--target-version", "py311"]


_last: dict[str, tuple[str, str]] = {}  # by path: what came in last, and what it became


def tidy(files: Texts) -> Texts:
    """The same files with imports sorted, unused ones dropped, and laid out as ruff does.

    A file is laid out by itself, so one that came in unchanged is not laid out again.
    """
    new = {path: text for path, text in files.items() if _last.get(path, ("", ""))[0] != text}
    _last.update({path: (new[path], text) for path, text in _laid_out(new).items()})
    return {path: _last[path][1] for path in files}


def _laid_out(files: Texts) -> Texts:
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for path, text in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
        first_party = 'lint.isort.known-first-party=["generated","handlers","runtime"]'
        _ruff(root, "check", "--fix-only", "--select", "I,F401", "--config", first_party, "--config", "line-length=140", *TIDY, ".")
        _ruff(root, "format", "--line-length", "140", *TIDY, ".")
        return {path: (root / path).read_text(encoding="utf-8") for path in files}


def _ruff(root: Path, *arguments: str) -> None:
    done = subprocess.run([find_ruff_bin(), *arguments], cwd=root, check=False, capture_output=True)  # noqa: S603 (fixed command)
    said = done.stderr.decode(errors="replace").strip().splitlines() or ["it gave no reason"]
    refuse([Finding(Place(LLD, 1), "LAYOUT", f"what would be generated is no Python: {said[0]}")] if done.returncode else [])
