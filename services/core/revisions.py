"""Optimistic locking: a change is made to the revision that was read, or not at all."""

from services.core.errors import ConflictException, PreconditionException


def require_revision(current: int, if_match: int | None) -> None:
    """Raise PRECONDITION_FAILED when the caller's `If-Match` names another revision."""
    if if_match is not None and if_match != current:
        detail = f"The resource is at revision {current}. Read it again and merge your change."
        raise PreconditionException("PRECONDITION_FAILED", detail, headers={"etag": f'"{current}"'})


def overtaken() -> ConflictException:
    """Say that another request changed the resource between our read and our write."""
    return ConflictException("CONFLICT", "Somebody changed this at the same moment. Read it again and repeat the request.")
