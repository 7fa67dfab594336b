"""Stands in for the user pool: accounts by address, groups by tenant; it can be in trouble."""

from dataclasses import dataclass, field

from generated.models.user import Session
from services.core.errors import ServiceUnavailable, UnauthenticatedException
from services.users.ports import PasswordChange

SESSION = Session(id_token="token", expires_in=3600, token_type="bearer")


@dataclass
class Accounts:
    """`given` are addresses whose password was set by somebody else."""

    users: dict[str, str] = field(default_factory=dict)
    passwords: dict[str, str] = field(default_factory=dict)
    given: set[str] = field(default_factory=set)
    groups: set[tuple[str, str]] = field(default_factory=set)
    refreshed: list[str] = field(default_factory=list)
    in_trouble: bool = False

    def open_session(self, email, password):
        if self.passwords.get(email) != password:
            raise UnauthenticatedException("INVALID_CREDENTIALS", "Check the e-mail address and the password, then try again.")
        return PasswordChange(email, "ticket") if email in self.given else SESSION

    def change_password(self, change, new_password):
        self.passwords[change.username] = new_password
        self.given.discard(change.username)
        return SESSION

    def refresh_session(self, refresh_token):
        self.refreshed.append(refresh_token)
        return SESSION

    def find(self, email):
        return self.users.get(email)

    def join(self, tenant_id, user_id):
        self._reached()
        self.groups.add((tenant_id, user_id))

    def leave(self, tenant_id, user_id):
        self._reached()
        self.groups.discard((tenant_id, user_id))

    def _reached(self):
        if self.in_trouble:
            raise ServiceUnavailable
