"""The units of the seeded tenant and who is in them, written where they are missing."""

from collections.abc import Mapping

from generated.models.tenant import Unit, UnitKind
from generated.models.user import TeamMember, TeamRole, User
from local.people import UNITS, Place
from services.adapters.dynamodb.memberships import DynamoMemberships
from services.adapters.dynamodb.table import Table
from services.adapters.dynamodb.teams import DynamoTeams
from services.adapters.dynamodb.units import DynamoUnits
from services.core import clock


def seed_units(table: Table, tenant_id: str, members: Mapping[str, User]) -> None:
    units, teams, memberships = DynamoUnits(table), DynamoTeams(table), DynamoMemberships(table)
    if units.every(tenant_id):
        return
    for place in UNITS:
        table.write(units.created(_unit(tenant_id, place)))
        for index, email in enumerate(place.people):
            member = _in_team(place, members[email], lead=index == 0)
            table.write([*teams.added(member), memberships.in_team(tenant_id, member.user_id, member.unit_id)])


def _unit(tenant_id: str, place: Place) -> Unit:
    now = clock.now()
    return Unit(
        unit_id=place.unit_id,
        tenant_id=tenant_id,
        kind=UnitKind(place.kind),
        parent_id=place.parent_id,
        name=place.name,
        child_count=0,
        member_count=0,
        revision=1,
        created_at=now,
        updated_at=now,
    )


def _in_team(place: Place, member: User, *, lead: bool) -> TeamMember:
    return TeamMember(
        user_id=member.user_id,
        unit_id=place.unit_id,
        tenant_id=member.tenant_id,
        email=member.email,
        name=member.name,
        team_role=TeamRole.LEAD if lead else TeamRole.MEMBER,
        joined_at=clock.now(),
        revision=1,
    )
