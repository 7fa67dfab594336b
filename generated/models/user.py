"""Generated from spec/lld; do not edit. Run `make generate`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal, TypeAlias

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StrictBool, StrictInt


class Role(StrEnum):
    """
    What a member may do.
    """

    PLATFORM_ADMIN = "platform_admin"
    PARTNER_ADMIN = "partner_admin"
    TENANT_ADMIN = "tenant_admin"
    TEAM_LEAD = "team_lead"
    DESIGNER = "designer"
    EDITOR = "editor"
    DEVOPS = "devops"
    VIEWER = "viewer"


class TenantRole(StrEnum):
    """
    The roles a tenant can give.
    """

    TENANT_ADMIN = "tenant_admin"
    TEAM_LEAD = "team_lead"
    DESIGNER = "designer"
    EDITOR = "editor"
    DEVOPS = "devops"
    VIEWER = "viewer"


class SessionCreate(BaseModel):
    """E-mail and password."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    email: Annotated[str, Field(max_length=254)]
    """The person's e-mail address"""
    password: Annotated[str, Field(max_length=256, min_length=1)]
    """Their password"""
    new_password: Annotated[str | None, Field(alias="newPassword", max_length=256, min_length=1)] = None
    """Their own password, where the present one was set by somebody else; not looked at otherwise"""


class SessionRefresh(BaseModel):
    """The refresh token of a session."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    refresh_token: Annotated[str, Field(alias="refreshToken", max_length=8192, min_length=1, pattern="^[!-~]+$")]
    """As createSession gave it"""


TokenType: TypeAlias = Literal["bearer"]
"""How the token is sent."""


class Session(BaseModel):
    """Tokens of a signed-in person."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    id_token: Annotated[str, Field(alias="idToken", max_length=16384)]
    """The bearer token: Authorization: Bearer …"""
    refresh_token: Annotated[str | None, Field(alias="refreshToken", max_length=8192)] = None
    """For refreshSession; only when a session is opened"""
    expires_in: Annotated[StrictInt, Field(alias="expiresIn", ge=1)]
    """Seconds until the ID token expires"""
    token_type: Annotated[TokenType, Field(alias="tokenType")]


class Membership(BaseModel):
    """What a person may do in one tenant."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    tenant_name: Annotated[str, Field(alias="tenantName", max_length=100)]
    """The tenant's name"""
    role: Role
    grants: Annotated[list[Annotated[str, Field(max_length=60)]], Field(max_length=20)]
    """Explicit permissions beside the role"""


class Onboarding(StrEnum):
    """
    How far the tour of the console has come.
    """

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    SKIPPED = "skipped"


class Me(BaseModel):
    """The signed-in person."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    user_id: Annotated[str, Field(alias="userId", max_length=128, min_length=1, pattern="^[A-Za-z0-9_-]+$")]
    email: Annotated[str, Field(max_length=254)]
    """The person's e-mail address"""
    name: Annotated[str | None, Field(max_length=100, min_length=1, pattern="^[^\\u0000-\\u001f<>]+$")] = None
    phone: Annotated[str | None, Field(pattern="^\\+[1-9][0-9]{6,14}$")] = None
    onboarding: Onboarding
    tenant_id: Annotated[str | None, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    memberships: Annotated[list[Membership], Field(max_length=100)]
    """Where the person is a member"""
    revision: Annotated[StrictInt, Field(ge=0)]
    """0 while the profile was never changed; grows with every change"""


class MeUpdate(BaseModel):
    """What to change of one's profile."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    name: Annotated[str | None, Field(max_length=100, min_length=1, pattern="^[^\\u0000-\\u001f<>]+$")] = None
    phone: Annotated[str | None, Field(pattern="^\\+[1-9][0-9]{6,14}$")] = None
    onboarding: Onboarding | None = None


class RegistrationCreate(BaseModel):
    """Who registers which organisation."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    email: Annotated[str, Field(max_length=128, pattern="^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+$")]
    organization_name: Annotated[
        str,
        Field(
            alias="organizationName",
            max_length=100,
            min_length=2,
            pattern="^([A-Za-z0-9À-ÖØ-öø-ÿ'-][A-Za-z0-9À-ÖØ-öø-ÿ' -]*)?[A-Za-z0-9À-ÖØ-öø-ÿ]([A-Za-z0-9À-ÖØ-öø-ÿ' -]*[A-Za-z0-9À-ÖØ-öø-ÿ'-])?$",
        ),
    ]


class Registration(BaseModel):
    """What was registered."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    email: Annotated[str, Field(max_length=254)]
    """Where the link was mailed to"""
    organization_name: Annotated[
        str,
        Field(
            alias="organizationName",
            max_length=100,
            min_length=2,
            pattern="^([A-Za-z0-9À-ÖØ-öø-ÿ'-][A-Za-z0-9À-ÖØ-öø-ÿ' -]*)?[A-Za-z0-9À-ÖØ-öø-ÿ]([A-Za-z0-9À-ÖØ-öø-ÿ' -]*[A-Za-z0-9À-ÖØ-öø-ÿ'-])?$",
        ),
    ]
    expires_at: Annotated[AwareDatetime, Field(alias="expiresAt")]
    """Until when the link is good"""


class UserAdd(BaseModel):
    """Who becomes a member, as what."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    email: Annotated[str, Field(max_length=128, pattern="^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+$")]
    role: TenantRole
    grants: Annotated[list[Annotated[str, Field(pattern="^deploy:prod$")]] | None, Field(max_length=20)] = None
    """Explicit permissions beside the role"""
    confirm_multi_tenant: Annotated[StrictBool | None, Field(alias="confirmMultiTenant")] = None
    """Yes although the person belongs to another tenant already"""


class UserUpdate(BaseModel):
    """What to change of a membership."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    role: TenantRole | None = None
    grants: Annotated[list[Annotated[str, Field(pattern="^deploy:prod$")]] | None, Field(max_length=20)] = None
    """Explicit permissions beside the role"""


class User(BaseModel):
    """A person as a member of a tenant."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    user_id: Annotated[str, Field(alias="userId", max_length=128, min_length=1, pattern="^[A-Za-z0-9_-]+$")]
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    email: Annotated[str, Field(max_length=254)]
    """The person's address"""
    name: Annotated[str | None, Field(max_length=100, min_length=1, pattern="^[^\\u0000-\\u001f<>]+$")] = None
    role: TenantRole
    grants: Annotated[list[Annotated[str, Field(pattern="^deploy:prod$")]], Field(max_length=20)]
    """Explicit permissions beside the role"""
    teams: Annotated[list[Annotated[str, Field(pattern="^unit_[0-9A-HJKMNP-TV-Z]{26}$")]] | None, Field(max_length=100)] = None
    """The teams the person is in; when one member is read"""
    invited_by: Annotated[str | None, Field(alias="invitedBy", max_length=254)] = None
    """Who brought them in"""
    joined_at: Annotated[AwareDatetime, Field(alias="joinedAt")]
    """Since when"""
    revision: Annotated[StrictInt, Field(ge=1)]
    """Grows with every change"""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it last changed"""


class TeamRole(StrEnum):
    """
    What a person is within a team.
    """

    LEAD = "lead"
    MEMBER = "member"


class TeamMemberAdd(BaseModel):
    """Who comes into the team."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    user_id: Annotated[str, Field(alias="userId", max_length=128, min_length=1, pattern="^[A-Za-z0-9_-]+$")]
    team_role: Annotated[TeamRole | None, Field(alias="teamRole")] = None


class TeamMemberUpdate(BaseModel):
    """What the person is to be within the team."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    team_role: Annotated[TeamRole, Field(alias="teamRole")]


class TeamMember(BaseModel):
    """A person in a team."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    user_id: Annotated[str, Field(alias="userId", max_length=128, min_length=1, pattern="^[A-Za-z0-9_-]+$")]
    unit_id: Annotated[str, Field(alias="unitId", pattern="^unit_[0-9A-HJKMNP-TV-Z]{26}$")]
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    email: Annotated[str, Field(max_length=254)]
    """The person's address"""
    name: Annotated[str | None, Field(max_length=100, min_length=1, pattern="^[^\\u0000-\\u001f<>]+$")] = None
    team_role: Annotated[TeamRole, Field(alias="teamRole")]
    joined_at: Annotated[AwareDatetime, Field(alias="joinedAt")]
    """Since when they are in the team"""
    revision: Annotated[StrictInt, Field(ge=1)]
    """Grows with every change"""
