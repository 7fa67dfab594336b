"""TypeScript types that are not those of the contract beside them."""

from collections.abc import Iterator
from pathlib import Path

from contract.checks.stale import REMEDY
from contract.emit.typescript import TYPES, generator, outdated
from contract.findings import Finding, Place

CONTRACT = "generated/openapi.json"


def stale_types(root: Path) -> Iterator[Finding]:
    """Compared with the contract as generated; whether that one is stale itself, others tell."""
    file = root / CONTRACT
    if generator(root).wanted and file.exists():
        reason = outdated(root, file.read_text(encoding="utf-8", errors="replace"))
        if reason:
            yield Finding(Place(TYPES, 1), "STALE", f"{reason}; {REMEDY}")
