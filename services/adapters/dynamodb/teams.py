"""Who is in which team, counted in the team's own row: how many people it has (`memberCount`), and leads (`leadCount`).

The counters change in the transaction that changes a team member, on a row that must be there, so that a team that is
deleted, or loses its last lead, at this very moment refuses the change. Which teams a person is in, their membership names.
"""

from collections.abc import Callable

from generated.models.tenant import Unit, UnitKind
from generated.models.user import TeamMember, TeamRole, User
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, PRESENT, Condition, Delete, Increment, Put, TableChange, at_least, at_revision
from services.adapters.dynamodb.items import Item, attributes, to_model
from services.adapters.dynamodb.table import Table
from services.core.errors import ConflictException, RuleException, SiteBuilderException, Way
from services.core.paging import Page, PageRequest
from services.core.refusals import not_a_team, unit_not_found
from services.users.ports import TeamView

_PEOPLE, _LEADS = "memberCount", "leadCount"
_IS_TEAM = Condition("attribute_exists(#pk) AND #kind = :team", {"#pk": "PK", "#kind": "kind"}, {":team": UnitKind.TEAM})
_KEEPS_A_LEAD = Condition("#leads >= :two OR #people = :one", {"#leads": _LEADS, "#people": _PEOPLE}, {":two": 2, ":one": 1})


class DynamoTeams:
    def __init__(self, table: Table) -> None:
        self._table = table

    def get(self, tenant_id: str, unit_id: str, user_id: str) -> TeamMember | None:
        row = self._table.get(keys.team_member(tenant_id, unit_id, user_id))
        return to_model(TeamMember, row) if row else None

    def view(self, tenant_id: str, unit_id: str, caller_id: str, user_id: str | None = None) -> TeamView:
        unit, caller = keys.unit(tenant_id, unit_id), keys.team_member(tenant_id, unit_id, caller_id)
        theirs = [keys.team_member(tenant_id, unit_id, user_id), keys.member(tenant_id, user_id)] if user_id else []
        rows = self._table.get_many(list(dict.fromkeys([unit, caller, *theirs])))
        member, user = (rows.get(key) for key in theirs) if theirs else (None, None)
        return TeamView(
            unit=to_model(Unit, rows[unit]) if unit in rows else None,
            caller=to_model(TeamMember, rows[caller]) if caller in rows else None,
            member=to_model(TeamMember, member) if member else None,
            user=to_model(User, user) if user else None,
        )

    def list_page(self, tenant_id: str, unit_id: str, page: PageRequest) -> Page[TeamMember]:
        prefix = keys.team_member(tenant_id, unit_id)
        found = self._table.query(prefix.pk, prefix.sk, page)
        return Page([to_model(TeamMember, row) for row in found.items], found.next)

    def added(self, member: TeamMember) -> list[TableChange]:
        where = {"tenantId": member.tenant_id, "unitId": member.unit_id}
        detail = "The person is in this team already. Change what they are in it instead."
        exists = ConflictException("TEAM_MEMBER_EXISTS", detail, links={"members": Way("listTeamMembers", where)})
        adds = {_PEOPLE: 1} | ({_LEADS: 1} if _leads(member) else {})
        return [
            Put(_key(member), _row(member), ABSENT, exists),
            Increment(_unit(member), adds, condition=_IS_TEAM, refusal=lambda row: not_a_team(member.tenant_id) if row else _gone(member)),
        ]

    def changed(self, member: TeamMember, was: TeamMember) -> list[TableChange]:
        written = Put(_key(member), _row(member), at_revision(was.revision))
        if _leads(member) == _leads(was):
            return [written]
        if _leads(member):
            return [written, Increment(_unit(member), {_LEADS: 1}, condition=PRESENT, refusal=_gone(member))]
        return [written, Increment(_unit(member), {_LEADS: -1}, condition=at_least(_LEADS, 2), refusal=_last_lead(member))]

    def renamed(self, member: TeamMember) -> TableChange:
        return Increment(_key(member), {"revision": 1}, {"name": member.name}, PRESENT)

    def left(self, was: TeamMember, *, leaderless: bool = False) -> list[TableChange]:
        adds = {_PEOPLE: -1} | ({_LEADS: -1} if _leads(was) else {})
        counted = Increment(_unit(was), adds, condition=PRESENT)
        if not leaderless:
            keeps = _KEEPS_A_LEAD if _leads(was) else PRESENT
            counted = Increment(_unit(was), adds, condition=keeps, refusal=_last_lead(was))
        return [Delete(_key(was), at_revision(was.revision)), counted]


def _gone(member: TeamMember) -> SiteBuilderException:
    return unit_not_found(member.tenant_id)


def _last_lead(member: TeamMember) -> Callable[[Item], SiteBuilderException]:
    links = {"members": Way("listTeamMembers", {"tenantId": member.tenant_id, "unitId": member.unit_id})}
    last = RuleException("LAST_LEAD", "This is the last lead of a team with people in it. Make somebody else lead first.", links=links)
    return lambda row: last if row else _gone(member)


def _leads(member: TeamMember) -> bool:
    return member.team_role == TeamRole.LEAD


def _key(member: TeamMember) -> keys.Key:
    return keys.team_member(member.tenant_id, member.unit_id, member.user_id)


def _unit(member: TeamMember) -> keys.Key:
    return keys.unit(member.tenant_id, member.unit_id)


def _row(member: TeamMember) -> Item:
    return {"entityType": "TEAMMEMBER", **attributes(member)}
