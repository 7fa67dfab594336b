"""Refusals that a rule and a condition of the storage both give."""

from services.core.errors import ConflictException


def slug_taken(slug: str) -> ConflictException:
    return ConflictException("SLUG_TAKEN", f"The address '{slug}' is taken. Choose another slug, or leave it out.")


def operation_in_progress() -> ConflictException:
    return ConflictException("OPERATION_IN_PROGRESS", "Something is already under way with this site. Wait for it to end.", retry_after=10)
