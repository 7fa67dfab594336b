"""Files that are written all or none: a full disk or a folder in the way leaves everything as it was."""

import os
from collections.abc import Mapping
from pathlib import Path
from tempfile import NamedTemporaryFile


def write_all(files: Mapping[Path, str]) -> None:
    """Write every file or, when one of them cannot be written, none. Raises OSError."""
    ready: list[tuple[str, Path]] = []
    try:
        for file, text in files.items():
            if file.is_dir():
                raise IsADirectoryError(21, "this is a folder", str(file))
            with NamedTemporaryFile("w", encoding="utf-8", newline="\n", dir=file.parent, prefix=".new-", delete=False) as new:
                ready.append((new.name, file))
                new.write(text)
        for name, file in ready:
            Path(name).chmod(file.stat().st_mode & 0o777 if file.exists() else 0o666 & ~_umask())
            os.replace(name, file)  # noqa: PTH105 (Path.replace does the same; both names are strings here)
    finally:
        for name, _ in ready:
            Path(name).unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
