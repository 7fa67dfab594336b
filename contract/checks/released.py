"""The release gate: today's designs may break the released contract only on purpose."""

from collections.abc import Iterator
from pathlib import Path

from contract.checks.before import BUNDLE, designs_before
from contract.checks.lost import place_of
from contract.compare.comparison import Change, Comparison, compare
from contract.compare.side import Side, side_of
from contract.compare.sources import RELEASED_FILE, WORKING, released
from contract.declarations import declarations
from contract.design import Design
from contract.findings import Finding, Place

REMEDY = "say why with x-breaking, or raise the major version"


def against_release(root: Path, design: Design) -> list[Finding]:
    """Breaking changes nobody declared, and declarations of nothing. A project that released nothing has no gate."""
    if not (root / RELEASED_FILE).is_file() or _as_released(root, design):
        return []
    comparison = compare(released(root), side_of(design, WORKING))
    return [*_undeclared(comparison), *_needless(comparison)]


def _as_released(root: Path, design: Design) -> bool:
    """Whether nothing changed at all: what is generated is of these designs and is what was released."""
    before = designs_before(root)
    same = before is not None and before.data == design.data
    return same and (root / BUNDLE).is_file() and (root / BUNDLE).read_bytes() == (root / RELEASED_FILE).read_bytes()


def _undeclared(comparison: Comparison) -> Iterator[Finding]:
    for change in comparison.undeclared:
        told = f"{change.kind} {change.name} {change.what}; {REMEDY}"
        yield Finding(design_place(comparison, change), "BREAKING", told)


def design_place(comparison: Comparison, change: Change) -> Place:
    """The line of the working designs; of what they no longer hold, the one beside it."""
    if change.difference is None:
        return change.place
    return place_of(change.difference, _without_places(comparison.old), comparison.new.source)


def _without_places(side: Side) -> Design:
    """The released document's lines are none of a design."""
    return Design(side.written.data)


def _needless(comparison: Comparison) -> Iterator[Finding]:
    used = {declared for change in comparison.changes for declared in change.declared}
    for declared in declarations(comparison.new.source):
        if declared not in used:
            told = f"`{declared.reason}` declares nothing: what was released is not broken here; take it away"
            yield Finding(comparison.new.source.place(*declared.pointer), "NOT_BREAKING", told)
