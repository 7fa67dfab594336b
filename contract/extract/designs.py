"""All designs of a project read into one."""

from pathlib import Path

from contract.design import Design
from contract.extract.fences import blocks
from contract.extract.merge import merge
from contract.findings import Finding, Place

LLD = "spec/lld"


def read_design(root: Path) -> tuple[Design, list[Finding]]:
    """The merged design of `spec/lld/*.md` in the order of their names, and what cannot be read or merged."""
    found = []
    for file in sorted((root / LLD).glob("*.md")):
        found += blocks(f"{LLD}/{file.name}", file.read_text(encoding="utf-8"))
    if not found:
        return Design(), [Finding(Place(LLD, 1), "NO_DESIGN", "there is no *.md with a yaml block")]
    return merge(found)
