"""Divisions, groups and teams (LLD 01)."""

from generated.models.tenant import Hierarchy, Unit, UnitCreate, UnitKind, UnitUpdate
from services.core import clock
from services.core.errors import RuleException, Way
from services.core.ids import new_id
from services.core.ledger import Ledger, audited
from services.core.paging import Page, PageRequest
from services.core.principal import Principal
from services.core.refusals import unit_not_empty, unit_not_found
from services.core.revisions import overtaken, require_revision
from services.tenants.branches import CHILD_KIND, LIMITS, branch, require_whole, tree
from services.tenants.ports import Units

MOST_ROWS_DELETED = 90
_ROWS_OF_A_UNIT = 2  # itself and the reservation of its name


class UnitService:
    def __init__(self, units: Units, ledger: Ledger) -> None:
        self._units = units
        self._ledger = ledger

    def list_page(self, tenant_id: str, parent_id: str | None, page: PageRequest) -> Page[Unit]:
        """Newest first; without a parent all of the tenant. Below a unit that is not there is nothing."""
        return self._units.list_page(tenant_id, parent_id, page)

    def get(self, tenant_id: str, unit_id: str) -> Unit:
        """Give a unit with its counts as they are now. Raises UNIT_NOT_FOUND."""
        unit = self._units.get(tenant_id, unit_id)
        if unit is None:
            raise unit_not_found(tenant_id)
        return unit

    def hierarchy(self, tenant_id: str) -> Hierarchy:
        return Hierarchy(tenant_id=tenant_id, divisions=tree(self._units.every(tenant_id)))

    def create(self, principal: Principal, tenant_id: str, wanted: UnitCreate) -> Unit:
        """Create a division, or what comes below the parent.

        Raises UNIT_NOT_FOUND for the parent, UNIT_TOO_DEEP, UNIT_EXISTS, UNIT_LIMIT_EXCEEDED, CONFLICT.
        """
        parent = self.get(tenant_id, wanted.parent_id) if wanted.parent_id else None
        now = clock.now()
        unit = Unit(
            unit_id=new_id("unit"),
            tenant_id=tenant_id,
            kind=_kind_below(parent),
            parent_id=wanted.parent_id,
            name=wanted.name,
            description=wanted.description,
            child_count=0,
            member_count=0,
            revision=1,
            created_at=now,
            updated_at=now,
        )
        event = audited(principal, tenant_id, "UNIT_CREATED", "unit", unit.unit_id, **_told(unit))
        self._ledger.commit(*self._units.created(unit, LIMITS), self._ledger.audit(event), result=unit)
        return unit

    def update(self, principal: Principal, tenant_id: str, unit_id: str, wanted: UnitUpdate, if_match: int | None) -> Unit:
        """Change name or description; an empty description is none. Raises UNIT_NOT_FOUND, PRECONDITION_FAILED, UNIT_EXISTS, CONFLICT."""
        current = self.get(tenant_id, unit_id)
        require_revision(current.revision, if_match)
        changes = wanted.model_dump(exclude_unset=True)
        if "description" in changes:
            changes["description"] = changes["description"] or None
        unit = current.model_copy(update={**changes, "revision": current.revision + 1, "updated_at": clock.now()})
        before, after = (one.model_dump(mode="json", by_alias=True, include=set(changes), exclude_none=True) for one in (current, unit))
        event = audited(principal, tenant_id, "UNIT_UPDATED", "unit", unit_id, before=before, after=after)
        self._ledger.commit(*self._units.changed(unit, current), self._ledger.audit(event), result=unit)
        return unit

    def delete(self, principal: Principal, tenant_id: str, unit_id: str, if_match: int | None, *, cascade: bool) -> None:
        """Delete a unit; with `cascade` all that is below it and in it, in one transaction.

        What was counted when it was read must be what was found, and still be counted when it is written: then nobody who
        adds a unit or a person at the same moment loses them.
        Raises UNIT_NOT_FOUND, PRECONDITION_FAILED, UNIT_NOT_EMPTY, UNIT_TOO_LARGE, CONFLICT.
        """
        current = self.get(tenant_id, unit_id)
        require_revision(current.revision, if_match)
        empty = not current.child_count and not current.member_count
        if not empty and not cascade:
            raise unit_not_empty(tenant_id)
        gone = [current] if empty else self._branch(current)
        members = self._members(gone)
        lost = {"units": [unit.unit_id for unit in gone], "members": members}  # all of it: it is no more than MOST_ROWS_DELETED
        event = audited(principal, tenant_id, "UNIT_DELETED", "unit", unit_id, before=_told(current), **lost)
        self._ledger.commit(*self._units.deleted(gone, members), self._ledger.audit(event))

    def _branch(self, unit: Unit) -> list[Unit]:
        found = branch(self._units.every(unit.tenant_id), unit)
        require_whole(found)
        rows = sum(_ROWS_OF_A_UNIT + one.member_count for one in found)
        if rows > MOST_ROWS_DELETED:
            raise _too_large(unit.tenant_id, rows)
        return found

    def _members(self, units: list[Unit]) -> dict[str, list[str]]:
        """Know who is in the units. Who came or went since the units were read is somebody's change at the same moment."""
        members = {unit.unit_id: self._units.members(unit.tenant_id, unit.unit_id) for unit in units if unit.member_count}
        if any(len(members.get(unit.unit_id, ())) != unit.member_count for unit in units):
            raise overtaken()
        return members


def _kind_below(parent: Unit | None) -> UnitKind:
    kind = parent.kind if parent else None
    if kind not in CHILD_KIND:
        raise RuleException("UNIT_TOO_DEEP", "A team holds people, not units. Create the unit below a division or a group.")
    return CHILD_KIND[kind]


def _told(unit: Unit) -> dict[str, str]:
    return {"name": unit.name, "kind": unit.kind.value} | ({"parentId": unit.parent_id} if unit.parent_id else {})


def _too_large(tenant_id: str, rows: int) -> RuleException:
    return RuleException(
        "UNIT_TOO_LARGE",
        f"The branch has {rows} rows, and {MOST_ROWS_DELETED} go at once. Delete its parts first.",
        links={"units": Way("getHierarchy", {"tenantId": tenant_id})},
    )
