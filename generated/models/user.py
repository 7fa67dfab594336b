"""Generated from spec/lld; do not edit. Run `make generate`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, StrictInt


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


class Me(BaseModel):
    """The signed-in person."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    user_id: Annotated[str, Field(alias="userId", max_length=128, min_length=1, pattern="^[A-Za-z0-9_-]+$")]
    email: Annotated[str, Field(max_length=254)]
    """The person's e-mail address"""
    tenant_id: Annotated[str | None, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    memberships: Annotated[list[Membership], Field(max_length=100)]
    """Where the person is a member"""
