"""Designs that say something else than when the contract was generated: each change once, at its line."""

from pathlib import Path

from contract.checks.before import BUNDLE, GENERATED, designs_before, generated_before
from contract.checks.lost import place_of
from contract.checks.stale import REMEDY, stale
from contract.compare.differences import Difference, differences
from contract.compare.side import name_of
from contract.compare.wording import group_of, subject, what
from contract.design import Design, Pointer, node_at
from contract.findings import Finding, Place
from contract.project import CACHE


def changed(root: Path, design: Design) -> list[Finding]:
    """What differs from the generated contract. Empty when nothing does, and when that cannot be told from what is there."""
    before = designs_before(root)
    if before is None or before.data == design.data or not (root / BUNDLE).exists():
        return []
    files = generated_before(root, root / CACHE)
    found = [_finding(difference, before, design) for difference in differences(before, design)]
    return [*found, _consequence(len(found)), *stale(root, files)] if found and files else []


def _finding(difference: Difference, before: Design, design: Design) -> Finding:
    group = group_of(difference.pointer)
    kind, name = subject(group)
    if kind == "operation":
        name = _operation(group, design) or _operation(group, before) or name
    told = " ".join(word for word in (kind, name, what(difference, group, before, design)) if word)
    return Finding(place_of(difference, before, design), "CHANGED", f"{told}; {REMEDY}")


def _operation(pointer: Pointer, design: Design) -> str | None:
    node = node_at(design, pointer)
    return name_of(pointer, node) if isinstance(node, dict) else None


def _consequence(count: int) -> Finding:
    told = "this change" if count == 1 else f"these {count} changes"
    return Finding(Place(GENERATED, 1), "STALE", f"what is generated is from before {told}; {REMEDY}")
