"""The units of the seeded tenant and who is in them, each written where it is missing."""

from collections.abc import Mapping
from contextlib import suppress

from generated.models.tenant import Unit, UnitKind
from generated.models.user import TeamMember, TeamRole, User
from local.people import UNITS, SeededUnit
from services.adapters.dynamodb.memberships import DynamoMemberships
from services.adapters.dynamodb.table import Table
from services.adapters.dynamodb.teams import DynamoTeams
from services.adapters.dynamodb.units import DynamoUnits
from services.core import clock
from services.core.errors import BusinessException
from services.tenants.branches import LIMITS


def seed_units(table: Table, tenant_id: str, members: Mapping[str, User]) -> None:
    """Write parents first. What there is no room for since, such as a name somebody took for a unit of their own, is left out."""
    units, teams, memberships = DynamoUnits(table), DynamoTeams(table), DynamoMemberships(table)
    for seeded in UNITS:
        with suppress(BusinessException):
            if units.get(tenant_id, seeded.unit_id) is None:
                table.write(units.created(_unit(tenant_id, seeded), LIMITS))
            for index, email in enumerate(seeded.people):
                member = _in_team(seeded, members[email], lead=index == 0)
                if teams.get(tenant_id, member.unit_id, member.user_id) is None:
                    table.write([*teams.added(member), memberships.in_team(tenant_id, member.user_id, member.unit_id)])


def _unit(tenant_id: str, seeded: SeededUnit) -> Unit:
    now = clock.now()
    return Unit(
        unit_id=seeded.unit_id,
        tenant_id=tenant_id,
        kind=UnitKind(seeded.kind),
        parent_id=seeded.parent_id,
        name=seeded.name,
        child_count=0,
        member_count=0,
        revision=1,
        created_at=now,
        updated_at=now,
    )


def _in_team(seeded: SeededUnit, member: User, *, lead: bool) -> TeamMember:
    return TeamMember(
        user_id=member.user_id,
        unit_id=seeded.unit_id,
        tenant_id=member.tenant_id,
        email=member.email,
        name=member.name,
        team_role=TeamRole.LEAD if lead else TeamRole.MEMBER,
        joined_at=clock.now(),
        revision=1,
    )
