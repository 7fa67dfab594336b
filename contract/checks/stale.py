"""Generated files that are not what the designs say today."""

from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from contract.checker import shorten
from contract.findings import Finding, Place
from contract.project import owned

REMEDY = "run `make generate`"


def stale(root: Path, files: dict[str, str]) -> Iterator[Finding]:
    """A finding per file that is missing, differs or should not be there, at the first line that differs."""
    for path in sorted(owned(root) - set(files)):
        yield Finding(Place(path, 1), "STALE", f"no design asks for this file; {REMEDY}")
    for path, text in files.items():
        file = root / path
        if not file.exists():
            yield Finding(Place(path, 1), "STALE", f"the file is missing; {REMEDY}")
        elif (found := file.read_text(encoding="utf-8", errors="replace")) != text:
            yield _difference(path, found, text)


def _difference(path: str, found: str, wanted: str) -> Finding:
    pairs = enumerate(zip_longest(found.splitlines(), wanted.splitlines()), start=1)
    number, (is_now, should_be) = next(((number, pair) for number, pair in pairs if pair[0] != pair[1]), (1, ("", "")))
    return Finding(Place(path, number), "STALE", f"here is {_quoted(is_now)}, the designs say {_quoted(should_be)}; {REMEDY}")


def _quoted(line: str | None) -> str:
    return "the end" if line is None else f"`{shorten(line.strip())}`"
