"""The tools that come from npm, as a project has them installed."""

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from contract.design import Node

# No tool may call home or look for a newer version of itself.
QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1"}
REMEDY = "run `make setup`"


@dataclass(frozen=True)
class Tool:
    """`program` is a command of the npm `package`."""

    root: Path
    package: str
    program: str

    @property
    def path(self) -> Path:
        return self.root / "node_modules" / ".bin" / self.program

    @property
    def installed(self) -> bool:
        return self.path.exists() and shutil.which("node") is not None

    @property
    def wanted(self) -> bool:
        """Whether the project's package.json names it."""
        return bool(self.wanted_version)

    @property
    def wanted_version(self) -> str:
        """As package.json names it, so that it is known without an installation; empty when it does not."""
        return str(read_json(self.root / "package.json").get("devDependencies", {}).get(self.package, ""))

    @property
    def version(self) -> str:
        """As installed; empty when it is not."""
        return str(read_json(self.root / "node_modules" / self.package / "package.json").get("version", ""))

    def run(self, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
        """In a folder of its own, so that no configuration lying about is read."""
        command = [str(self.path.absolute()), *arguments]
        return subprocess.run(command, cwd=folder, env=os.environ | QUIET, capture_output=True, text=True, check=False)  # noqa: S603 (installed by the project)


def read_json(file: Path) -> Node:
    """What a file holds; nothing when it is not there or no object."""
    try:
        held = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return held if isinstance(held, dict) else {}
