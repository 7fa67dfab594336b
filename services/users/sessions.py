"""Signing in, and staying signed in (LLD 02).

e-mail + password ──▶ right, one's own ──────────────────────────────▶ session
                 └──▶ right, set by somebody else ──▶ newPassword ──▶ session
                                                 └──▶ none: PASSWORD_CHANGE_REQUIRED
"""

from generated.models.user import Session
from services.core.errors import ConflictException, Fault, Way
from services.core.passwords import invalid_password, require_strong
from services.users.ports import IdentityProvider, PasswordChange

_POINTER = "/body/newPassword"


class SessionService:
    def __init__(self, identities: IdentityProvider) -> None:
        self._identities = identities

    def open(self, email: str, password: str, new_password: str | None = None) -> Session:
        """Open a session; `new_password` replaces a password that was set by somebody else, and is not looked at otherwise.

        Raises INVALID_CREDENTIALS, PASSWORD_CHANGE_REQUIRED, INVALID_PASSWORD, SIGN_IN_BLOCKED.
        """
        opened = self._identities.open_session(email.lower(), password)
        if not isinstance(opened, PasswordChange):
            return opened
        if new_password is None:
            detail = "The password was set by somebody else. Sign in again and send your own as newPassword."
            raise ConflictException("PASSWORD_CHANGE_REQUIRED", detail, links={"sign-in": Way("createSession", {})})
        if new_password == password:
            raise invalid_password("Choose a password of your own.", [Fault(_POINTER, "SAME", "must differ from the present password")])
        require_strong(new_password, _POINTER)
        return self._identities.change_password(opened, new_password)

    def refresh(self, refresh_token: str) -> Session:
        """Raises INVALID_CREDENTIALS, SIGN_IN_BLOCKED."""
        return self._identities.refresh_session(refresh_token)
