"""Generated models kept by what they were made from. Those used last stay; a file nobody can read is as good as none."""

import hashlib
import json
import os
from pathlib import Path

KEPT = 64


def stored(cache: Path, made_of: object) -> dict[str, str] | None:
    """The modules made from this before, if they are still there."""
    file = _file(cache, made_of)
    try:
        modules = json.loads(file.read_text(encoding="utf-8"))
        os.utime(file)
    except (OSError, ValueError):
        return None
    return modules if isinstance(modules, dict) else None


def keep(cache: Path, made_of: object, modules: dict[str, str]) -> dict[str, str]:
    """Store the modules whole or not at all, and drop what was not used for longest."""
    file = _file(cache, made_of)
    cache.mkdir(parents=True, exist_ok=True)
    draft = file.with_suffix(f".{os.getpid()}")
    draft.write_text(json.dumps(modules), encoding="utf-8")
    draft.replace(file)
    for old in sorted(cache.glob("models-*.json"), key=_used)[:-KEPT]:
        old.unlink(missing_ok=True)
    return modules


def _file(cache: Path, made_of: object) -> Path:
    return cache / f"models-{hashlib.sha256(json.dumps(made_of).encode()).hexdigest()[:16]}.json"


def _used(file: Path) -> float:
    return file.stat().st_mtime if file.exists() else 0
