"""Who is asking, and what they may do in the tenant they ask about."""

from dataclasses import dataclass, field

PLATFORM_ADMIN = "platform_admin"


@dataclass(frozen=True, slots=True)
class Standing:
    """A person's place in one tenant as the rows say it right now; `role` is None for somebody who is no member."""

    tenant_id: str
    tenant_status: str | None = None
    role: str | None = None
    grants: frozenset[str] = frozenset()
    plan: str | None = None


@dataclass(frozen=True, slots=True)
class Principal:
    """Who the token says the caller is, and their standing in the tenant of the path, if there is one."""

    user_id: str = ""
    email: str = ""
    tenant_id: str | None = None
    groups: frozenset[str] = frozenset()
    standing: Standing | None = field(default=None)

    @property
    def signed_in(self) -> bool:
        return bool(self.user_id)

    @property
    def is_platform_admin(self) -> bool:
        return PLATFORM_ADMIN in self.groups

    @property
    def role(self) -> str | None:
        """The role in the path's tenant; platform administrators have theirs everywhere."""
        if self.is_platform_admin:
            return PLATFORM_ADMIN
        return self.standing.role if self.standing else None

    def has_grant(self, grant: str) -> bool:
        return self.standing is not None and grant in self.standing.grants


ANONYMOUS = Principal()
