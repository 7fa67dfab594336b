"""All designs of a project read into one."""

from collections.abc import Iterator
from pathlib import Path

from contract.design import Design
from contract.extract.fences import Block, blocks
from contract.extract.merge import merge
from contract.findings import Finding, Place

LLD = "spec/lld"
# More than this is no design: there are pictures inside, or data.
MAX_BYTES = 4_000_000
# What may be meant as a design, and is not read from the folder.
OTHER_KINDS = frozenset({".md", ".markdown", ".yaml", ".yml", ".json"})


def read_design(root: Path) -> tuple[Design, list[Finding]]:
    """The merged design of `spec/lld/*.md` in the order of their names, and what cannot be read or merged."""
    found: list[Block] = []
    unreadable = list(_others(root))
    for file in sorted((root / LLD).glob("*.md")):
        text = _text(file)
        if isinstance(text, Finding):
            unreadable.append(text)
        else:
            found += blocks(_path(file), text)
    if not found and not unreadable:
        return Design(), [Finding(Place(LLD, 1), "NO_DESIGN", "there is no *.md with a yaml block")]
    design, findings = merge(found)
    return design, unreadable + findings


def _path(file: Path) -> str:
    return f"{LLD}/{file.name}"


def _others(root: Path) -> Iterator[Finding]:
    """A file that nobody would read is told, not passed over."""
    designs = set((root / LLD).glob("*.md"))
    for file in sorted(set((root / LLD).glob("*")) - designs):
        if file.suffix.lower() in OTHER_KINDS and file.is_file():
            yield Finding(Place(_path(file), 1), "FILE_KIND", "only *.md is read here; `contract import` makes one document of other files")


def _text(file: Path) -> str | Finding:
    """The file's text, or why it is none."""
    if file.stat().st_size > MAX_BYTES:
        return Finding(Place(_path(file), 1), "TOO_LARGE", f"a design has at most {MAX_BYTES:,} bytes; are there pictures inside?")
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return Finding(Place(_path(file), line), "ENCODING", f"the file is not UTF-8: {error.reason} at byte {error.start}")
    return text if text.strip() else Finding(Place(_path(file), 1), "EMPTY", "there is nothing in the file")
