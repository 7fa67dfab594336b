"""Units as rows, the reservations of their names, and the counters that keep a tree whole.

A unit's row counts what is in it: `childCount`, `memberCount`, `leadCount`. Whoever adds or takes away changes the counter in
the same transaction, on a row that must be there; whoever deletes the unit wants the counters they read. A row of its own
counts the tenant's units, and its divisions, which have no parent to count them. Counters are not part of the revision.
"""

from generated.models.tenant import Unit
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, PRESENT, Condition, Delete, Increment, Put, TableChange, Update, at_revision
from services.adapters.dynamodb.items import Item, attributes, to_model
from services.adapters.dynamodb.table import Table
from services.core.errors import ConflictException, RuleException, SiteBuilderException, Way
from services.core.names import folded
from services.core.paging import Page, PageRequest
from services.core.refusals import unit_not_empty, unit_not_found
from services.core.revisions import overtaken
from services.tenants.ports import UnitLimits

_ALL = 1000  # rows of one page when everything is wanted; a page has 1 MB at most anyhow


class DynamoUnits:
    def __init__(self, table: Table) -> None:
        self._table = table

    def get(self, tenant_id: str, unit_id: str) -> Unit | None:
        row = self._table.get(keys.unit(tenant_id, unit_id))
        return to_model(Unit, row) if row else None

    def list_page(self, tenant_id: str, parent_id: str | None, page: PageRequest) -> Page[Unit]:
        prefix = keys.unit(tenant_id)
        if parent_id is None:
            rows = self._table.query(prefix.pk, prefix.sk, page)
        else:
            rows = self._table.query(keys.units_below(tenant_id, parent_id), prefix.sk, page, index="GSI1")
        return Page([to_model(Unit, row) for row in rows.items], rows.next)

    def every(self, tenant_id: str) -> list[Unit]:
        return [to_model(Unit, row) for row in self._all(keys.unit(tenant_id))]

    def members(self, tenant_id: str, unit_id: str) -> list[str]:
        prefix = keys.team_member(tenant_id, unit_id)
        return [row["SK"].removeprefix(prefix.sk) for row in self._all(prefix)]

    def founded(self, units: list[Unit]) -> list[TableChange]:
        tenant_id = units[0].tenant_id
        counts = {"entityType": "UNITS", "unitCount": len(units), "childCount": sum(unit.parent_id is None for unit in units)}
        rows = [change for unit in units for change in _written(unit)]
        return [*rows, Put(keys.units_counted(tenant_id), counts, ABSENT)]

    def created(self, unit: Unit, limits: UnitLimits) -> list[TableChange]:
        refusal = _full(unit.tenant_id, limits)
        counted = keys.units_counted(unit.tenant_id)
        if unit.parent_id is None:
            room = _room(unitCount=limits.in_a_tenant, childCount=limits.below_one)
            counts: list[TableChange] = [Increment(counted, {"unitCount": 1, "childCount": 1}, {"entityType": "UNITS"}, room, refusal)]
        else:
            counts = [
                _counted_by_parent(unit.tenant_id, unit.parent_id, limits),
                Increment(counted, {"unitCount": 1}, {"entityType": "UNITS"}, _room(unitCount=limits.in_a_tenant), refusal),
            ]
        return [*_written(unit), *counts]

    def changed(self, unit: Unit, was: Unit) -> list[TableChange]:
        """Set what a person may change; the counters beside it go on counting."""
        row = attributes(unit)
        sets: Item = {name: row[name] for name in ("name", "description", "revision", "updatedAt") if name in row}
        removes = () if "description" in row else ("description",)
        written = Update(keys.unit(unit.tenant_id, unit.unit_id), sets, at_revision(was.revision), removes=removes)
        return [written] if _name(unit) == _name(was) else [written, _reserved(unit), Delete(_name(was))]

    def deleted(self, branch: list[Unit], members: dict[str, list[str]]) -> list[TableChange]:
        top, alone = branch[0], len(branch) == 1 and not branch[0].member_count
        units: list[TableChange] = [change for unit in branch for change in (_as_read(unit, alone=alone), Delete(_name(unit)))]
        people = [Delete(keys.team_member(top.tenant_id, unit, user), PRESENT) for unit, users in members.items() for user in users]
        return [*units, *people, *_uncounted(top, len(branch))]

    def _all(self, prefix: keys.Key) -> list[Item]:
        """Read all rows whose sort key begins so, as they are now."""
        found: list[Item] = []
        after: str | None = None
        while True:
            page = self._table.query(prefix.pk, prefix.sk, PageRequest(_ALL, after), newest_first=False, behind=prefix.sk)
            found += page.items
            if (after := page.next) is None:
                return found


def _name(unit: Unit) -> keys.Key:
    return keys.unit_name(unit.tenant_id, unit.parent_id, folded(unit.name))


def _written(unit: Unit) -> list[TableChange]:
    row = {
        "entityType": "UNIT",
        **attributes(unit),
        "leadCount": 0,
        "GSI1PK": keys.units_below(unit.tenant_id, unit.parent_id),
        "GSI1SK": keys.unit(unit.tenant_id, unit.unit_id).sk,
    }
    return [Put(keys.unit(unit.tenant_id, unit.unit_id), row, ABSENT), _reserved(unit)]


def _reserved(unit: Unit) -> TableChange:
    def taken(row: Item) -> SiteBuilderException:
        links = {"unit": Way("getUnit", {"tenantId": unit.tenant_id, "unitId": row["unitId"]})} if row else {}
        return ConflictException("UNIT_EXISTS", "The parent has another unit of this name. Choose another one.", links=links)

    row = {"entityType": "UNITNAME", "tenantId": unit.tenant_id, "unitId": unit.unit_id}
    return Put(_name(unit), row, ABSENT, taken)


def _counted_by_parent(tenant_id: str, parent_id: str, limits: UnitLimits) -> TableChange:
    """The parent must be there and have room: it may be deleted, or filled, at this very moment."""

    def refusal(row: Item) -> SiteBuilderException:
        return _full(tenant_id, limits) if row else unit_not_found(tenant_id)

    room = Condition("attribute_exists(#pk) AND #children < :most", {"#pk": "PK", "#children": "childCount"}, {":most": limits.below_one})
    return Increment(keys.unit(tenant_id, parent_id), {"childCount": 1}, condition=room, refusal=refusal)


def _uncounted(unit: Unit, gone: int) -> list[TableChange]:
    counted = keys.units_counted(unit.tenant_id)
    if unit.parent_id is None:
        return [Increment(counted, {"unitCount": -gone, "childCount": -1})]
    return [
        Increment(keys.unit(unit.tenant_id, unit.parent_id), {"childCount": -1}, condition=PRESENT),
        Increment(counted, {"unitCount": -gone}),
    ]


def _as_read(unit: Unit, *, alone: bool) -> TableChange:
    """Delete a unit that is as it was read: same revision, as many units and people in it."""
    read = {"revision": unit.revision, "childCount": unit.child_count, "memberCount": unit.member_count}

    def refusal(row: Item) -> SiteBuilderException:
        filled = alone and (row.get("childCount") or row.get("memberCount"))
        return unit_not_empty(unit.tenant_id) if filled else overtaken()

    condition = Condition(
        " AND ".join(f"#{name} = :{name}" for name in read),
        {f"#{name}": name for name in read},
        {f":{name}": value for name, value in read.items()},
    )
    return Delete(keys.unit(unit.tenant_id, unit.unit_id), condition, refusal)


def _room(**most: int) -> Condition:
    """Every counter named is below its most; one that is not there yet counts as 0."""
    names = {f"#{name}": name for name in most}
    expression = " AND ".join(f"(attribute_not_exists(#{name}) OR #{name} < :{name})" for name in most)
    return Condition(expression, names, {f":{name}": value for name, value in most.items()})


def _full(tenant_id: str, limits: UnitLimits) -> RuleException:
    detail = f"A unit holds {limits.below_one} others, a tenant {limits.in_a_tenant}. Delete some, or group them differently."
    return RuleException("UNIT_LIMIT_EXCEEDED", detail, links={"units": Way("getHierarchy", {"tenantId": tenant_id})})
