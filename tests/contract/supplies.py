"""What requests need in order to be carried out: ids for operations that use up what they work on, bodies that fit right now."""

from collections.abc import Callable
from itertools import count
from typing import Any

from generated.models.generation import GenerationCreate
from generated.models.site import SiteCreate
from generated.models.tenant import TenantStatus
from generated.operations import Operation
from services.core.ids import new_id
from tests.cloud import ACME, PASSWORD
from tests.contract import positions
from tests.contract.world import PROMPT, Member, World

Ids = dict[str, str]
_number = count(1)
_ready: dict[str, Ids] = {}


def fresh(world: World, operation_id: str, owner: Member | None = None) -> Ids:
    """Ids for an operation: those of the world, but for what it would use up. `owner` has made the site and all that is in it."""
    ids = world.ids | world.owned if owner else world.ids
    return ids | (_USED_UP[operation_id](world, owner or world.admin) if operation_id in _USED_UP else {})


def ready(world: World, operation_id: str) -> Ids:
    """The same, but what was made for a request that did not use it up is there for the next."""
    if operation_id not in _ready:
        _ready[operation_id] = fresh(world, operation_id)
    return _ready[operation_id]


def used(operation_id: str) -> None:
    """A request has succeeded with what was `ready`."""
    if operation_id in _USED_UP:
        _ready.pop(operation_id, None)


def uses_up(operation_id: str) -> bool:
    return operation_id in _USED_UP


def body(world: World, operation: Operation, ids: Ids) -> Any:
    """The contract's own example of a body, about what there is, so that it can be done right now."""
    example = requested(operation, ids)
    return example and example | unique(world, operation.operation_id)


def requested(operation: Operation, ids: Ids) -> Any:
    """The contract's own example of a body, with an id in every place that has one."""
    example = positions.example(operation)
    for place in positions.body_ids(operation):
        example = positions.put(example, place, ids[place[-1]])
    return example


def credentials(world: World, operation_id: str) -> dict[str, Any]:
    """What the body of an operation has to name: people, passwords, tokens."""
    return _SAID[operation_id](world) if operation_id in _SAID else {}


def unique(world: World, operation_id: str) -> dict[str, Any]:
    """What the body of an operation has to say so that nothing like it is there yet."""
    number = next(_number)
    return credentials(world, operation_id) | _UNLIKE.get(operation_id, lambda _: {})(number)


def _site(world: World, by: Member) -> Ids:
    wanted = SiteCreate(name=f"Short Lived {next(_number)}")
    return {"siteId": world.services.sites.create(world.principal(ACME, by), ACME, wanted).site_id}


def _queued_generation(world: World, by: Member) -> Ids:
    wanted = GenerationCreate(prompt=PROMPT)
    begun = world.services.generations.begin(world.principal(ACME, by), ACME, wanted, queued=True)
    return {"generationId": begun.generation_id}


def _tenant(status: TenantStatus) -> Callable[[World, Member], Ids]:
    """A tenant of its own for each operation, put back into this state every time."""
    tenant_id = new_id("ten")
    return lambda world, _: {"tenantId": world.tenant(tenant_id, status)}


def _invitation(world: World, by: Member) -> Ids:
    return world.invitation(ACME, by, world.ids["unitId"])


_USED_UP: dict[str, Callable[[World, Member], Ids]] = {
    "updateTenant": _tenant(TenantStatus.ACTIVE),
    "deleteTenant": _tenant(TenantStatus.ACTIVE),
    "suspendTenant": _tenant(TenantStatus.ACTIVE),
    "parkTenant": _tenant(TenantStatus.ACTIVE),
    "resumeTenant": _tenant(TenantStatus.SUSPENDED),
    "unparkTenant": _tenant(TenantStatus.PARKED),
    "deleteUnit": lambda world, _: {"unitId": world.shelved_unit()},
    "updateUser": lambda world, _: {"userId": world.person(ACME)},
    "removeUser": lambda world, _: {"userId": world.person(ACME)},
    "updateTeamMember": lambda world, _: {"userId": world.team_member()},
    "removeTeamMember": lambda world, _: {"userId": world.team_member()},
    "cancelInvitation": _invitation,
    "resendInvitation": _invitation,
    "acceptInvitation": _invitation,
    "declineInvitation": _invitation,
    "deleteAsset": lambda world, _: {"assetId": world.asset(ACME, world.admin)},
    "deleteSite": _site,
    "cancelGeneration": _queued_generation,
}
_SAID: dict[str, Callable[[World], dict[str, Any]]] = {
    "createSession": lambda world: {"email": world.admin.email, "password": PASSWORD},
    "refreshSession": lambda world: {"refreshToken": world.refresh_token},
    "addUser": lambda world: {"email": world.account()},
    "addTeamMember": lambda world: {"userId": world.person(ACME)},
    "acceptInvitation": lambda _: {"name": "Dana Reyes", "password": PASSWORD},
}
_UNLIKE: dict[str, Callable[[int], dict[str, Any]]] = {
    "createTenant": lambda n: {"name": f"Harbour Lights {n}"},
    "registerTenant": lambda n: {"organizationName": f"Harbour Hall {n}"},
    "createUnit": lambda n: {"name": f"Office {n}"},
    "updateUnit": lambda n: {"name": f"Desk {n}"},
    "createInvitation": lambda n: {"email": f"somebody-{n}@people.test"},
    "createAsset": lambda n: {"name": f"logo-{n}.png"},
    "createSite": lambda n: {"name": f"Bakery {n}", "slug": f"bakery-number-{n}"},
    "generatePage": lambda n: {"prompt": f"{PROMPT} It is number {n}."},
}
