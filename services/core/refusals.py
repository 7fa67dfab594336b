"""Refusals that a rule and a condition of the storage both give."""

from collections.abc import Mapping
from typing import Any

from services.core.errors import ConflictException, NotFoundException, RuleException, Way


def slug_taken(slug: str) -> ConflictException:
    return ConflictException("SLUG_TAKEN", f"The address '{slug}' is taken. Choose another slug, or leave it out.")


def operation_in_progress(lock: Mapping[str, Any]) -> ConflictException:
    """Say that a lock is held, and lead to the work that holds it: `lock` is its row."""
    detail = "Something is already under way with this site. Wait for it to end, or cancel it."
    parameters = {name: lock[name] for name in ("tenantId", "operationId", "generationId") if name in lock}
    ways = {"operation": "getOperation", "generation": "getGeneration"}
    links = {rel: Way(operation_id, parameters) for rel, operation_id in ways.items() if f"{rel}Id" in lock}
    return ConflictException("OPERATION_IN_PROGRESS", detail, retry_after=10, links=links)


def tenant_not_found() -> NotFoundException:
    return NotFoundException("TENANT_NOT_FOUND", "There is no tenant with this id.")


def tenant_not_active(status: str | None = None) -> ConflictException:
    """Say that a tenant can be read, not changed; `status` is its state where it is known."""
    return ConflictException("TENANT_NOT_ACTIVE", f"The tenant is {status or 'not active'}: it can be read, not changed.")


def unit_not_empty(tenant_id: str) -> ConflictException:
    detail = "There are units or people in it. Empty it first, or send cascade=true."
    return ConflictException("UNIT_NOT_EMPTY", detail, links={"units": Way("getHierarchy", {"tenantId": tenant_id})})


def unit_not_found(tenant_id: str) -> NotFoundException:
    links = {"units": Way("getHierarchy", {"tenantId": tenant_id})}
    return NotFoundException("UNIT_NOT_FOUND", "This tenant has no unit with this id.", links=links)


def not_a_team(tenant_id: str) -> RuleException:
    detail = "People belong to teams; this unit is a division or a group. Choose one of its teams."
    return RuleException("INVALID_TEAM", detail, links={"hierarchy": Way("getHierarchy", {"tenantId": tenant_id})})


def user_exists(tenant_id: str, user_id: str) -> ConflictException:
    links = {"user": Way("getUser", {"tenantId": tenant_id, "userId": user_id})}
    return ConflictException("USER_EXISTS", "The person is a member of this tenant already.", links=links)
