"""Where a person's standing in a tenant is read: one consistent read per request, so that a removal works at once."""

from typing import Protocol

from services.core.principal import Standing


class Standings(Protocol):
    def read(self, tenant_id: str, user_id: str) -> Standing:
        """Read membership and tenant together; a Standing without status means there is no such tenant."""
        ...
