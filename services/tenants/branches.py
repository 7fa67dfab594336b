"""Units as a tree: pure functions over the list of a tenant's units."""

from collections import defaultdict
from collections.abc import Iterable

from generated.models.tenant import Unit, UnitKind, UnitNode
from services.core.names import folded
from services.core.revisions import overtaken
from services.tenants.ports import UnitLimits

LIMITS = UnitLimits(below_one=100, in_a_tenant=2000)
CHILD_KIND = {None: UnitKind.DIVISION, UnitKind.DIVISION: UnitKind.GROUP, UnitKind.GROUP: UnitKind.TEAM}


def tree(units: Iterable[Unit]) -> list[UnitNode]:
    """Give the divisions with what is below them, by name. A unit whose parent is not among `units` is left out."""
    below = _by_parent(units)

    def nodes(parent_id: str | None) -> list[UnitNode]:
        return [_node(unit, nodes(unit.unit_id)) for unit in sorted(below[parent_id], key=lambda unit: folded(unit.name))]

    return nodes(None)


def branch(units: Iterable[Unit], unit: Unit) -> list[Unit]:
    """Give a unit and everything below it, parents before their children."""
    below = _by_parent(units)
    found = [unit]
    for one in found:
        found += below[one.unit_id]
    return found


def require_whole(found: list[Unit]) -> None:
    """Raise CONFLICT when a unit counts other children than were found: it changed while it was read."""
    below = _by_parent(found)
    if any(len(below[unit.unit_id]) != unit.child_count for unit in found):
        raise overtaken()


def _by_parent(units: Iterable[Unit]) -> dict[str | None, list[Unit]]:
    below: dict[str | None, list[Unit]] = defaultdict(list)
    for unit in units:
        below[unit.parent_id].append(unit)
    return below


def _node(unit: Unit, children: list[UnitNode]) -> UnitNode:
    return UnitNode(unit_id=unit.unit_id, kind=unit.kind, name=unit.name, member_count=unit.member_count, children=children)
