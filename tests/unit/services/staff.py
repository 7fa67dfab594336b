"""Members, teams and team members, written as the services would."""

from generated.models.tenant import Unit, UnitKind
from generated.models.user import TeamMember, TeamMemberAdd, TeamRole, TenantRole, User
from services.adapters.dynamodb import keys
from services.bootstrap import Services
from services.core import clock
from services.core.ids import new_id
from services.core.paging import PageRequest
from services.core.principal import Principal
from services.tenants.branches import LIMITS
from tests.unit.services.world import People, row

EVERYBODY = PageRequest(100)


def who(user_id: str = "ann", tenant_id: str | None = None) -> Principal:
    """Somebody who is signed in, with the tenant their token names."""
    return Principal(user_id, f"{user_id}@example.test", tenant_id)


def member(services: Services, people: People, user_id: str, role: str = "editor", *grants: str, name: str | None = None) -> User:
    """Make somebody a member of the tenant."""
    now = clock.now()
    user = User(
        user_id=user_id,
        tenant_id=people.tenant_id,
        email=f"{user_id}@example.test",
        name=name,
        role=TenantRole(role),
        grants=list(grants),
        joined_at=now,
        revision=1,
        updated_at=now,
    )
    services.table.write(services.standings.added(user))
    return user


def unit(services: Services, people: People, kind: UnitKind = UnitKind.TEAM) -> str:
    """Write a unit that nobody is in; give its id."""
    now, unit_id = clock.now(), new_id("unit")
    made = Unit(
        unit_id=unit_id,
        tenant_id=people.tenant_id,
        kind=kind,
        name=f"Unit {unit_id[5:]}",
        child_count=0,
        member_count=0,
        revision=1,
        created_at=now,
        updated_at=now,
    )
    services.table.write(services._units.created(made, LIMITS))
    return unit_id


def team(services: Services, people: People, **roles: str) -> str:
    """Write a team with people in it: `team(services, people, ann="lead", ben="member")`. They must be members of the tenant."""
    unit_id = unit(services, people)
    for user_id, role in roles.items():
        placed(services, people, unit_id, user_id, role)
    return unit_id


def placed(services: Services, people: People, unit_id: str, user_id: str, role: str = "member") -> TeamMember:
    return services.teams.add(people.admin, people.tenant_id, unit_id, TeamMemberAdd(user_id=user_id, team_role=TeamRole(role)))


def counted(services: Services, people: People, unit_id: str) -> tuple[int, int]:
    """How many people the team's own row says it has, and how many leads."""
    found = row(services, keys.unit(people.tenant_id, unit_id)) or {}
    return found["memberCount"], found["leadCount"]


def administrators(services: Services, people: People) -> int:
    return int((row(services, keys.administrators(people.tenant_id)) or {}).get("adminCount", 0))
