"""Who is a member of what, with which role; also the `Standings` that every request reads.

The tenant's administrators are counted in a row of their own, in the transaction that makes or unmakes one: so a tenant
keeps at least one, whatever happens at the same moment. A member's row names the teams they are in (`inTeams`), in the
transaction that puts them there: what is read of them is never behind. A team that was deleted may still be named.
"""

from collections.abc import Collection

from generated.models.user import TeamMember, TenantRole, User
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import (
    ABSENT,
    PRESENT,
    Check,
    Condition,
    Delete,
    Increment,
    Put,
    TableChange,
    Update,
    at_least,
    at_revision,
)
from services.adapters.dynamodb.items import Item, attributes, to_model
from services.adapters.dynamodb.table import Table
from services.core.errors import NotFoundException, RuleException, SiteBuilderException, Way
from services.core.paging import Page, PageRequest
from services.core.principal import Standing
from services.core.refusals import user_exists
from services.users.ports import MOST_TEAMS, Placed, TeamLimit

_COUNT, _TEAMS = "adminCount", "inTeams"


class DynamoMemberships:
    def __init__(self, table: Table) -> None:
        self._table = table

    def read(self, tenant_id: str, user_id: str) -> Standing:
        tenant_key, member_key = keys.tenant(tenant_id), keys.member(tenant_id, user_id)
        rows = self._table.get_many([tenant_key, member_key])
        tenant, member = rows.get(tenant_key), rows.get(member_key, {})
        return Standing(
            tenant_id=tenant_id,
            tenant_status=tenant["status"] if tenant else None,
            role=member.get("role"),
            grants=frozenset(member.get("grants", ())),
            plan=tenant["plan"] if tenant else None,
        )

    def get(self, tenant_id: str, user_id: str) -> User | None:
        row = self._table.get(keys.member(tenant_id, user_id))
        return to_model(User, row) if row else None

    def list_page(self, tenant_id: str, role: TenantRole | None, page: PageRequest) -> Page[User]:
        """List members, those of one role if asked, by user id from the greatest: an order that stays, and means nothing."""
        if role is None:
            found = self._table.query(keys.tenant_partition(tenant_id), keys.member(tenant_id).sk, page)
        else:
            found = self._table.query(keys.members_with_role(tenant_id, role), keys.member(tenant_id).sk, page, index="GSI2")
        return Page([to_model(User, row) for row in found.items], found.next)

    def of_user(self, user_id: str, page: PageRequest) -> Page[User]:
        """List a person's memberships, oldest tenant first."""
        found = self._table.query(keys.user_partition(user_id), "TENANT#", page, index="GSI1", newest_first=False)
        return Page([to_model(User, row) for row in found.items], found.next)

    def placed(self, tenant_id: str, user_id: str) -> Placed | None:
        row = self._table.get(keys.member(tenant_id, user_id))
        if row is None:
            return None
        named = {unit_id: keys.team_member(tenant_id, unit_id, user_id) for unit_id in row.get(_TEAMS, ())}
        there = self._table.get_many(list(named.values())) if named else {}
        teams = [to_model(TeamMember, there[key]) for key in named.values() if key in there]
        return Placed(to_model(User, row), teams, {unit_id for unit_id, key in named.items() if key not in there})

    def added(self, user: User, unit_id: str | None = None) -> list[TableChange]:
        """The changes that make somebody a member, and name the team they come into. Refused with USER_EXISTS."""
        row = _row(user) | ({_TEAMS: {unit_id}} if unit_id else {})
        refusal = user_exists(user.tenant_id, user.user_id)
        return [Put(keys.member(user.tenant_id, user.user_id), row, ABSENT, refusal), *self._counted(user.tenant_id, None, user)]

    def no_member(self, tenant_id: str, user_id: str) -> TableChange:
        """A condition: nobody makes the person a member at this moment. Refused with USER_EXISTS."""
        return Check(keys.member(tenant_id, user_id), ABSENT, user_exists(tenant_id, user_id))

    def changed(self, user: User, was: User) -> list[TableChange]:
        """The changes that give a member another role or grants; their teams stay. Refused with LAST_ADMIN, CONFLICT."""
        row = _row(user)
        sets = {name: row[name] for name in ("role", "grants", "revision", "updatedAt", "GSI2PK")}
        written = Update(keys.member(user.tenant_id, user.user_id), sets, at_revision(was.revision))
        return [written, *self._counted(user.tenant_id, was, user)]

    def removed(self, was: User) -> list[TableChange]:
        """The changes that end a membership. Refused with LAST_ADMIN, CONFLICT."""
        return [Delete(keys.member(was.tenant_id, was.user_id), at_revision(was.revision)), *self._counted(was.tenant_id, was, None)]

    def removable(self, was: User) -> list[TableChange]:
        """Conditions: the membership could be ended at this moment. Refused with LAST_ADMIN, CONFLICT."""
        as_read = Check(keys.member(was.tenant_id, was.user_id), at_revision(was.revision))
        another = Check(keys.administrators(was.tenant_id), at_least(_COUNT, 2), _last_admin(was.tenant_id))
        return [as_read, another] if _is_admin(was) else [as_read]

    def in_team(self, tenant_id: str, user_id: str, unit_id: str) -> TableChange:
        """Name a team that a member comes into. Refused with USER_NOT_FOUND, TEAM_LIMIT_EXCEEDED.

        The revision grows, so that whoever is removing the member, having read the teams already, is refused and reads them again.
        """

        def refusal(row: Item) -> SiteBuilderException:
            gone = NotFoundException("USER_NOT_FOUND", "The tenant has no member with this id any more. List its people.")
            return TeamLimit(tenant_id, user_id) if row else gone

        room = Condition(
            "attribute_exists(#pk) AND (attribute_not_exists(#teams) OR size(#teams) < :most)",
            {"#pk": "PK", "#teams": _TEAMS},
            {":most": MOST_TEAMS},
        )
        return Increment(keys.member(tenant_id, user_id), {"revision": 1, _TEAMS: {unit_id}}, condition=room, refusal=refusal)

    def out_of_teams(self, tenant_id: str, user_id: str, unit_ids: Collection[str]) -> TableChange:
        """Name these teams no more. Refused with CONFLICT when the person is no member any more."""
        return Increment(keys.member(tenant_id, user_id), {"revision": 1}, condition=PRESENT, takes={_TEAMS: set(unit_ids)})

    def renamed(self, user: User) -> TableChange:
        """Write a member's name, whatever their revision. Refused with CONFLICT when they are no member any more."""
        sets = {name: value for name, value in attributes(user).items() if name in ("name", "updatedAt")}
        return Increment(keys.member(user.tenant_id, user.user_id), {"revision": 1}, sets, PRESENT)

    @staticmethod
    def _counted(tenant_id: str, was: User | None, now: User | None) -> list[TableChange]:
        before, after = _is_admin(was), _is_admin(now)
        if before == after:
            return []
        key = keys.administrators(tenant_id)
        if after:
            return [Increment(key, {_COUNT: 1}, {"entityType": "ADMINS"})]
        return [Increment(key, {_COUNT: -1}, condition=at_least(_COUNT, 2), refusal=_last_admin(tenant_id))]


def _last_admin(tenant_id: str) -> RuleException:
    detail = "This is the tenant's last administrator. Make somebody else administrator first."
    return RuleException("LAST_ADMIN", detail, links={"users": Way("listUsers", {"tenantId": tenant_id})})


def _is_admin(user: User | None) -> bool:
    return user is not None and user.role == TenantRole.TENANT_ADMIN


def _row(user: User) -> Item:
    return {
        "entityType": "MEMBER",
        **attributes(user.model_copy(update={"teams": None})),
        "GSI1PK": keys.user_partition(user.user_id),
        "GSI1SK": keys.tenant_partition(user.tenant_id),
        "GSI2PK": keys.members_with_role(user.tenant_id, user.role),
        "GSI2SK": keys.member(user.tenant_id, user.user_id).sk,
    }
