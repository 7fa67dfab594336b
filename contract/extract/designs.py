"""All designs of a project read into one."""

from pathlib import Path

from contract.design import Design
from contract.extract.fences import Block, blocks
from contract.extract.merge import merge
from contract.findings import Finding, Place

LLD = "spec/lld"


def read_design(root: Path) -> tuple[Design, list[Finding]]:
    """The merged design of `spec/lld/*.md` in the order of their names, and what cannot be read or merged."""
    found: list[Block] = []
    unreadable: list[Finding] = []
    for file in sorted((root / LLD).glob("*.md")):
        path = f"{LLD}/{file.name}"
        try:
            found += blocks(path, file.read_text(encoding="utf-8"))
        except UnicodeDecodeError as error:
            unreadable.append(Finding(Place(path, 1), "ENCODING", f"the file is not UTF-8: {error.reason} at byte {error.start}"))
    if not found and not unreadable:
        return Design(), [Finding(Place(LLD, 1), "NO_DESIGN", "there is no *.md with a yaml block")]
    design, findings = merge(found)
    return design, unreadable + findings
