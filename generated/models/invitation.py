"""Generated from spec/lld; do not edit. Run `make generate`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StrictBool, StrictInt

from . import user


class InvitationStatus(StrEnum):
    """
    How an invitation stands.
    """

    PENDING = "pending"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class InvitationCreate(BaseModel):
    """Who is invited, as what."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    email: Annotated[str, Field(max_length=128, pattern="^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+$")]
    role: user.TenantRole
    unit_id: Annotated[str | None, Field(alias="unitId", pattern="^unit_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    message: Annotated[str | None, Field(max_length=500, min_length=1, pattern="^[^\\u0000-\\u0008\\u000b-\\u001f]+$")] = None
    """A few words of your own for the mail"""


class Invitation(BaseModel):
    """An invitation into a tenant."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    invitation_id: Annotated[str, Field(alias="invitationId", pattern="^inv_[0-9A-HJKMNP-TV-Z]{26}$")]
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    email: Annotated[str, Field(max_length=254)]
    """Who is invited, in lower case"""
    role: user.TenantRole
    unit_id: Annotated[str | None, Field(alias="unitId", pattern="^unit_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    message: Annotated[str | None, Field(max_length=500)] = None
    """What the mail says beside the link"""
    status: InvitationStatus
    resend_count: Annotated[StrictInt, Field(alias="resendCount", ge=0, le=3)]
    """How often it was sent again"""
    expires_at: Annotated[AwareDatetime, Field(alias="expiresAt")]
    """Until when the link is good"""
    last_sent_at: Annotated[AwareDatetime | None, Field(alias="lastSentAt")] = None
    """When the mail last went out"""
    invited_by: Annotated[str, Field(alias="invitedBy", max_length=254)]
    """Who invited: a person's address, or the organisation that was registered"""
    decline_reason: Annotated[str | None, Field(alias="declineReason", max_length=500)] = None
    """Why the person said no"""
    ended_at: Annotated[AwareDatetime | None, Field(alias="endedAt")] = None
    """When it was accepted, declined or cancelled"""
    accepted_by: Annotated[str | None, Field(alias="acceptedBy", max_length=128, min_length=1, pattern="^[A-Za-z0-9_-]+$")] = None
    revision: Annotated[StrictInt, Field(ge=1)]
    """Grows with every change"""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created"""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it last changed"""


class MyInvitation(BaseModel):
    """An invitation to one's own address."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    invitation_id: Annotated[str, Field(alias="invitationId", pattern="^inv_[0-9A-HJKMNP-TV-Z]{26}$")]
    organization_name: Annotated[str, Field(alias="organizationName", max_length=100)]
    """The tenant's name"""
    role: user.TenantRole
    status: InvitationStatus
    expires_at: Annotated[AwareDatetime, Field(alias="expiresAt")]
    """Until when the link is good"""
    invited_by: Annotated[str, Field(alias="invitedBy", max_length=254)]
    """Who invites"""


class InvitationPreview(BaseModel):
    """What the invited person may see."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    organization_name: Annotated[str, Field(alias="organizationName", max_length=100)]
    """The tenant's name"""
    email: Annotated[str, Field(max_length=254)]
    """Who is invited"""
    role: user.TenantRole
    team_name: Annotated[str | None, Field(alias="teamName", max_length=50)] = None
    """The team they come into"""
    message: Annotated[str | None, Field(max_length=500)] = None
    """What the person who invites has to say"""
    invited_by: Annotated[str, Field(alias="invitedBy", max_length=254)]
    """Who invites"""
    status: InvitationStatus
    expires_at: Annotated[AwareDatetime, Field(alias="expiresAt")]
    """Until when the link is good"""
    requires_registration: Annotated[StrictBool, Field(alias="requiresRegistration")]
    """Whether the person has to choose a name and a password"""


class InvitationAccept(BaseModel):
    """The name and password of somebody new; empty for somebody who is signed in."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    name: Annotated[str | None, Field(max_length=100, min_length=1, pattern="^[^\\u0000-\\u001f<>]+$")] = None
    password: Annotated[str | None, Field(max_length=256, min_length=1)] = None
    """The password they choose"""


class InvitationAcceptance(BaseModel):
    """What accepting led to."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    user_id: Annotated[str, Field(alias="userId", max_length=128, min_length=1, pattern="^[A-Za-z0-9_-]+$")]
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    organization_name: Annotated[str, Field(alias="organizationName", max_length=100)]
    """The tenant's name"""
    role: user.TenantRole
    unit_id: Annotated[str | None, Field(alias="unitId", pattern="^unit_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    new_user: Annotated[StrictBool, Field(alias="newUser")]
    """Whether an account was made"""


class InvitationDecline(BaseModel):
    """Why, if the person wants to say."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    reason: Annotated[str | None, Field(max_length=500, min_length=1, pattern="^[^\\u0000-\\u0008\\u000b-\\u001f]+$")] = None
    """A few words for the person who invited"""
