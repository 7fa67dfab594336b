"""Where the local cloud keeps things and which ports it listens on, read from the environment once."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EMULATOR_PYTHON = ROOT / ".local" / "emulator-venv" / "bin" / "python"


@dataclass(frozen=True)
class Places:
    """`folder` holds state and logs; deleting it is a reset."""

    folder: Path
    api_port: int = 8080
    edge_port: int = 8081
    emulator_port: int = 4566

    @property
    def state(self) -> Path:
        return self.folder / "state"

    @property
    def cursor_key(self) -> Path:
        return self.folder / "cursor.key"

    @property
    def run_file(self) -> Path:
        return self.folder / "run.json"

    def log(self, name: str) -> Path:
        return self.folder / "logs" / f"{name}.log"

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.emulator_port}"

    @property
    def api(self) -> str:
        return f"http://localhost:{self.api_port}"


def read_places(environ: Mapping[str, str] = os.environ) -> Places:
    """Read LOCAL_DIR, API_PORT, EDGE_PORT, EMULATOR_PORT. Raises ValueError for a port that is no number."""
    return Places(
        folder=ROOT / environ.get("LOCAL_DIR", ".local"),
        api_port=int(environ.get("API_PORT", "8080")),
        edge_port=int(environ.get("EDGE_PORT", "8081")),
        emulator_port=int(environ.get("EMULATOR_PORT", "4566")),
    )
