"""What the user service needs: an identity provider and the memberships."""

from typing import Protocol

from generated.models.user import Membership, Session


class IdentityProvider(Protocol):
    def open_session(self, email: str, password: str) -> Session:
        """Raises INVALID_CREDENTIALS (the same for an unknown address), PASSWORD_CHANGE_REQUIRED."""
        ...

    def refresh_session(self, refresh_token: str) -> Session:
        """Raises INVALID_CREDENTIALS for a token that has lapsed or was never ours."""
        ...


class Memberships(Protocol):
    def of_user(self, user_id: str) -> list[Membership]: ...
