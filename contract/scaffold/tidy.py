"""Text laid out by ruff as the project's own settings say, a piece at a time so that nothing else moves."""

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ruff import find_ruff_bin  # type: ignore[import-untyped]  # ruff ships no types

from contract.findings import Finding, Place, refuse

# Between pieces; no line of code or of an indented docstring is this one.
SEAM = "# the next piece"
# Ruff knows a package by its files, and a new module has none yet.
FIRST_PARTY = 'lint.isort.known-first-party=["contract","generated","handlers","runtime","services","tests"]'


@dataclass(frozen=True)
class Tidy:
    """Ruff for a file of the project, which need not be there yet."""

    root: Path
    path: str

    def imports(self, text: str) -> str:
        """Imports sorted and those of one module merged."""
        return self._ruff(text, "check", "--fix-only", "--select", "I", "--config", FIRST_PARTY)

    def code(self, pieces: Sequence[str]) -> list[str]:
        """Each piece of code as if it stood alone, all of them in one run of ruff; a piece begins at the left margin."""
        done = self._ruff(f"\n{SEAM}\n".join(pieces), "format")
        return [piece.strip("\n") + "\n" for piece in re.split(rf"^{SEAM}$", done, flags=re.MULTILINE)]

    def _ruff(self, text: str, *arguments: str) -> str:
        command = [find_ruff_bin(), *arguments, "--quiet", "--no-cache", "--stdin-filename", self.path, "-"]
        done = subprocess.run(command, cwd=self.root, input=text.encode(), capture_output=True, check=False)  # noqa: S603 (fixed command)
        said = done.stderr.decode(errors="replace").strip()
        refuse([Finding(Place(self.path, 1), "RUFF", f"ruff cannot lay out what belongs here: {said}")] if done.returncode else [])
        return done.stdout.decode()
