"""Who is a member of what, with which role; also the `Standings` that every request reads.

The tenant's administrators are counted in a row of their own, in the transaction that makes or unmakes one: so a tenant
keeps at least one, whatever happens at the same moment.
"""

from generated.models.user import TenantRole, User
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, PRESENT, Delete, Increment, Put, TableChange, at_least, at_revision
from services.adapters.dynamodb.items import Item, attributes, to_model
from services.adapters.dynamodb.table import Table
from services.core.errors import ConflictException, NotFoundException, RuleException, Way
from services.core.paging import Page, PageRequest
from services.core.principal import Standing

_COUNT = "adminCount"


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
        """List members, those of one role if asked, newest account first."""
        if role is None:
            found = self._table.query(keys.tenant_partition(tenant_id), keys.member(tenant_id).sk, page)
        else:
            found = self._table.query(keys.members_with_role(tenant_id, role), keys.member(tenant_id).sk, page, index="GSI2")
        return Page([to_model(User, row) for row in found.items], found.next)

    def of_user(self, user_id: str, page: PageRequest) -> Page[User]:
        """List a person's memberships, oldest tenant first."""
        found = self._table.query(keys.user_partition(user_id), "TENANT#", page, index="GSI1", newest_first=False)
        return Page([to_model(User, row) for row in found.items], found.next)

    def added(self, user: User) -> list[TableChange]:
        """The changes that make somebody a member. Refused with USER_EXISTS."""
        refusal = ConflictException(
            "USER_EXISTS",
            "The person is a member of this tenant already.",
            links={"user": Way("getUser", {"tenantId": user.tenant_id, "userId": user.user_id})},
        )
        return [Put(keys.member(user.tenant_id, user.user_id), _row(user), ABSENT, refusal), *self._counted(user.tenant_id, None, user)]

    def changed(self, user: User, was: User) -> list[TableChange]:
        """The changes that give a member another role or grants. Refused with LAST_ADMIN, CONFLICT."""
        put = Put(keys.member(user.tenant_id, user.user_id), _row(user), at_revision(was.revision))
        return [put, *self._counted(user.tenant_id, was, user)]

    def removed(self, was: User) -> list[TableChange]:
        """The changes that end a membership. Refused with LAST_ADMIN, CONFLICT."""
        return [Delete(keys.member(was.tenant_id, was.user_id), at_revision(was.revision)), *self._counted(was.tenant_id, was, None)]

    def in_another_team(self, tenant_id: str, user_id: str) -> TableChange:
        """Let a member's revision grow when they come into a team. Refused with USER_NOT_FOUND.

        So whoever is removing them, having read the teams already, is refused and reads them again.
        """
        gone = NotFoundException("USER_NOT_FOUND", "The tenant has no member with this id any more. List its people.")
        return Increment(keys.member(tenant_id, user_id), {"revision": 1}, condition=PRESENT, refusal=gone)

    def renamed(self, user: User) -> TableChange:
        """Write a member's name, whatever their revision. Refused with CONFLICT when they are no member any more."""
        sets = {name: value for name, value in attributes(user).items() if name in ("name", "updatedAt")}
        return Increment(keys.member(user.tenant_id, user.user_id), {"revision": 1}, sets, PRESENT)

    @staticmethod
    def _counted(tenant_id: str, was: User | None, now: User | None) -> list[TableChange]:
        before, after = _is_admin(was), _is_admin(now)
        if before == after:
            return []
        detail = "This is the tenant's last administrator. Make somebody else administrator first."
        last = RuleException("LAST_ADMIN", detail, links={"users": Way("listUsers", {"tenantId": tenant_id})})
        key = keys.administrators(tenant_id)
        if after:
            return [Increment(key, {_COUNT: 1}, {"entityType": "ADMINS"})]
        return [Increment(key, {_COUNT: -1}, condition=at_least(_COUNT, 2), refusal=last)]


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
