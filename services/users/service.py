"""People and their sessions (LLD 02)."""

from generated.models.user import Me, Session
from services.core.principal import Principal
from services.users.ports import IdentityProvider, Memberships


class UserService:
    def __init__(self, identities: IdentityProvider, memberships: Memberships) -> None:
        self._identities = identities
        self._memberships = memberships

    def open_session(self, email: str, password: str) -> Session:
        return self._identities.open_session(email.strip().lower(), password)

    def refresh_session(self, refresh_token: str) -> Session:
        return self._identities.refresh_session(refresh_token)

    def me(self, principal: Principal) -> Me:
        """Tell who is signed in. Their tenant is the token's if they are a member of it, else their first."""
        memberships = self._memberships.of_user(principal.user_id)
        theirs = [m.tenant_id for m in memberships]
        own = principal.tenant_id if principal.tenant_id in theirs else next(iter(theirs), None)
        return Me(user_id=principal.user_id, email=principal.email, tenant_id=own, memberships=memberships)
