"""Generated from spec/lld; do not edit. Run `make generate`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal, TypeAlias

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StrictBool, StrictInt


class TenantStatus(StrEnum):
    """
    A tenant's state.
    """

    PENDING = "pending"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    PARKED = "parked"
    DEPROVISIONED = "deprovisioned"


class Plan(StrEnum):
    """
    What the tenant has bought.
    """

    FREE = "free"
    STANDARD = "standard"
    PREMIUM = "premium"
    ENTERPRISE = "enterprise"


class TenantCreate(BaseModel):
    """A new organisation and the address of its first administrator."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    name: Annotated[
        str,
        Field(
            max_length=100,
            min_length=2,
            pattern="^([A-Za-z0-9À-ÖØ-öø-ÿ'-][A-Za-z0-9À-ÖØ-öø-ÿ' -]*)?[A-Za-z0-9À-ÖØ-öø-ÿ]([A-Za-z0-9À-ÖØ-öø-ÿ' -]*[A-Za-z0-9À-ÖØ-öø-ÿ'-])?$",
        ),
    ]
    admin_email: Annotated[str, Field(alias="adminEmail", max_length=128, pattern="^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+$")]
    contact_email: Annotated[str | None, Field(alias="contactEmail", max_length=254)] = None
    """Where the organisation is reached; else the administrator's address"""
    plan: Plan | None = None


class TenantUpdate(BaseModel):
    """What to change of a tenant, one thing at least."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    name: Annotated[
        str | None,
        Field(
            max_length=100,
            min_length=2,
            pattern="^([A-Za-z0-9À-ÖØ-öø-ÿ'-][A-Za-z0-9À-ÖØ-öø-ÿ' -]*)?[A-Za-z0-9À-ÖØ-öø-ÿ]([A-Za-z0-9À-ÖØ-öø-ÿ' -]*[A-Za-z0-9À-ÖØ-öø-ÿ'-])?$",
        ),
    ] = None
    contact_email: Annotated[str | None, Field(alias="contactEmail", max_length=254)] = None
    """Where the organisation is reached"""
    plan: Plan | None = None


class TenantSuspend(BaseModel):
    """Why the tenant is suspended."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    reason: Annotated[str, Field(max_length=500, min_length=10, pattern="^[^\\u0000-\\u0008\\u000b-\\u001f]+$")]


class TenantPark(BaseModel):
    """Why the tenant is parked, and that it is meant."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    reason: Annotated[str, Field(max_length=500, min_length=10, pattern="^[^\\u0000-\\u0008\\u000b-\\u001f]+$")]
    confirm: StrictBool | None = None
    """Must be true"""


class Entitlements(BaseModel):
    """What the plan allows. A limit left out is none."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    sites: Annotated[StrictInt | None, Field(ge=0)] = None
    """Sites that are not archived"""
    generations_per_month: Annotated[StrictInt | None, Field(alias="generationsPerMonth", ge=0)] = None
    """Pages written or refined in a calendar month"""
    concurrent_generations: Annotated[StrictInt | None, Field(alias="concurrentGenerations", ge=1)] = None
    """Pages being written at the same time"""
    prompt_characters: Annotated[StrictInt | None, Field(alias="promptCharacters", ge=1)] = None
    """Length of a prompt"""
    storage_bytes: Annotated[StrictInt | None, Field(alias="storageBytes", ge=0)] = None
    """Files of the brand"""
    custom_domains: Annotated[StrictInt | None, Field(alias="customDomains", ge=0)] = None
    """Domains of one's own"""
    features: Annotated[list[Annotated[str, Field(max_length=60)]], Field(max_length=40)]
    """What can be used"""


class Tenant(BaseModel):
    """An organisation."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    name: Annotated[
        str,
        Field(
            max_length=100,
            min_length=2,
            pattern="^([A-Za-z0-9À-ÖØ-öø-ÿ'-][A-Za-z0-9À-ÖØ-öø-ÿ' -]*)?[A-Za-z0-9À-ÖØ-öø-ÿ]([A-Za-z0-9À-ÖØ-öø-ÿ' -]*[A-Za-z0-9À-ÖØ-öø-ÿ'-])?$",
        ),
    ]
    contact_email: Annotated[str | None, Field(alias="contactEmail", max_length=254)] = None
    """Where the organisation is reached"""
    plan: Plan
    entitlements: Entitlements | None = None
    status: TenantStatus
    status_reason: Annotated[str | None, Field(alias="statusReason", max_length=500)] = None
    """Why it is suspended or parked"""
    status_changed_at: Annotated[AwareDatetime | None, Field(alias="statusChangedAt")] = None
    """Since when it is in this state"""
    revision: Annotated[StrictInt, Field(ge=0)]
    """Grows with every change"""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created"""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it last changed"""


class UnitKind(StrEnum):
    """
    What a unit is.
    """

    DIVISION = "division"
    GROUP = "group"
    TEAM = "team"


class UnitCreate(BaseModel):
    """A new division, or what comes below another unit."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    name: Annotated[
        str,
        Field(
            max_length=50,
            min_length=2,
            pattern="^([A-Za-z0-9À-ÖØ-öø-ÿ-][A-Za-z0-9À-ÖØ-öø-ÿ -]*)?[A-Za-z0-9À-ÖØ-öø-ÿ]([A-Za-z0-9À-ÖØ-öø-ÿ -]*[A-Za-z0-9À-ÖØ-öø-ÿ-])?$",
        ),
    ]
    parent_id: Annotated[str | None, Field(alias="parentId", pattern="^unit_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    description: Annotated[str | None, Field(max_length=300, min_length=1, pattern="^[^\\u0000-\\u001f]+$")] = None
    """What it is for"""


class UnitUpdate(BaseModel):
    """What to change of a unit, one thing at least."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    name: Annotated[
        str | None,
        Field(
            max_length=50,
            min_length=2,
            pattern="^([A-Za-z0-9À-ÖØ-öø-ÿ-][A-Za-z0-9À-ÖØ-öø-ÿ -]*)?[A-Za-z0-9À-ÖØ-öø-ÿ]([A-Za-z0-9À-ÖØ-öø-ÿ -]*[A-Za-z0-9À-ÖØ-öø-ÿ-])?$",
        ),
    ] = None
    description: Annotated[str | None, Field(max_length=300, pattern="^[^\\u0000-\\u001f]*$")] = None
    """What it is for; empty for nothing"""


class Unit(BaseModel):
    """A part of the organisation."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    unit_id: Annotated[str, Field(alias="unitId", pattern="^unit_[0-9A-HJKMNP-TV-Z]{26}$")]
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    kind: UnitKind
    parent_id: Annotated[str | None, Field(alias="parentId", pattern="^unit_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    name: Annotated[
        str,
        Field(
            max_length=50,
            min_length=2,
            pattern="^([A-Za-z0-9À-ÖØ-öø-ÿ-][A-Za-z0-9À-ÖØ-öø-ÿ -]*)?[A-Za-z0-9À-ÖØ-öø-ÿ]([A-Za-z0-9À-ÖØ-öø-ÿ -]*[A-Za-z0-9À-ÖØ-öø-ÿ-])?$",
        ),
    ]
    description: Annotated[str | None, Field(max_length=300)] = None
    """What it is for"""
    child_count: Annotated[StrictInt, Field(alias="childCount", ge=0)]
    """Units directly below it"""
    member_count: Annotated[StrictInt, Field(alias="memberCount", ge=0)]
    """People in it"""
    revision: Annotated[StrictInt, Field(ge=1)]
    """Grows with every change"""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created"""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it last changed"""


class UnitNode(BaseModel):
    """A unit in the tree."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    unit_id: Annotated[str, Field(alias="unitId", pattern="^unit_[0-9A-HJKMNP-TV-Z]{26}$")]
    kind: UnitKind
    name: Annotated[
        str,
        Field(
            max_length=50,
            min_length=2,
            pattern="^([A-Za-z0-9À-ÖØ-öø-ÿ-][A-Za-z0-9À-ÖØ-öø-ÿ -]*)?[A-Za-z0-9À-ÖØ-öø-ÿ]([A-Za-z0-9À-ÖØ-öø-ÿ -]*[A-Za-z0-9À-ÖØ-öø-ÿ-])?$",
        ),
    ]
    member_count: Annotated[StrictInt, Field(alias="memberCount", ge=0)]
    """People in it"""
    children: Annotated[list[UnitNode], Field(max_length=100)]
    """What is below it, by name"""


class Hierarchy(BaseModel):
    """The tree of units."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    divisions: Annotated[list[UnitNode], Field(max_length=100)]
    """The divisions, by name"""


class AssetKind(StrEnum):
    """
    What an asset is for.
    """

    LOGO = "logo"
    IMAGE = "image"
    FONT = "font"
    DOCUMENT = "document"


class AssetStatus(StrEnum):
    """
    How far an asset has come.
    """

    PENDING = "pending"
    READY = "ready"
    REJECTED = "rejected"


class AssetCreate(BaseModel):
    """What will be sent."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    name: Annotated[str, Field(max_length=120, min_length=1, pattern="^[^\\u0000-\\u001f/\\\\]+$")]
    """The file's name"""
    kind: AssetKind
    content_type: Annotated[str, Field(alias="contentType", pattern="^(image/(png|jpeg|webp|gif|svg\\+xml)|font/woff2|application/pdf)$")]
    size: Annotated[StrictInt, Field(ge=1, le=1099511627776)]
    """Bytes; at most 10,485,760"""
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    """The file's SHA-256 as hexadecimal digits"""


UploadMethod: TypeAlias = Literal["PUT"]
"""How a file is sent."""
UploadHeaders: TypeAlias = dict[str, Annotated[str, Field(max_length=1024)]]
"""Headers to send along with the file."""


class AssetUpload(BaseModel):
    """How to send the file."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    url: Annotated[str, Field(max_length=4096)]
    """Where to send it"""
    method: UploadMethod
    headers: UploadHeaders
    expires_at: Annotated[AwareDatetime, Field(alias="expiresAt")]
    """Until when"""


class Asset(BaseModel):
    """A file of the brand."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    asset_id: Annotated[str, Field(alias="assetId", pattern="^ast_[0-9A-HJKMNP-TV-Z]{26}$")]
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    name: Annotated[str, Field(max_length=120)]
    """The file's name"""
    kind: AssetKind
    content_type: Annotated[str, Field(alias="contentType", pattern="^(image/(png|jpeg|webp|gif|svg\\+xml)|font/woff2|application/pdf)$")]
    size: Annotated[StrictInt, Field(ge=1, le=10485760)]
    """Bytes"""
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    """The file's SHA-256"""
    status: AssetStatus
    rejection: Annotated[str | None, Field(max_length=300)] = None
    """Why the file was not taken"""
    upload: AssetUpload | None = None
    download_url: Annotated[str | None, Field(alias="downloadUrl", max_length=4096)] = None
    """Where to fetch it, for 15 minutes"""
    revision: Annotated[StrictInt, Field(ge=1)]
    """Grows with every change"""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was announced"""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it last changed"""


class EventOutcome(StrEnum):
    """
    How what was tried ended.
    """

    SUCCESS = "success"
    FAILURE = "failure"
    DENIED = "denied"


class EventDetails(BaseModel):
    """What belongs to the event: before and after, the reason. Never a secret."""

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class TenantEvent(BaseModel):
    """One line of the audit trail."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    event_id: Annotated[str, Field(alias="eventId", pattern="^evt_[0-9A-HJKMNP-TV-Z]{26}$")]
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    action: Annotated[str, Field(max_length=60)]
    """What was done, such as SITE_CREATED"""
    actor: Annotated[str, Field(max_length=254)]
    """Who did it: a person's id, or system"""
    resource_type: Annotated[str, Field(alias="resourceType", max_length=40)]
    """To what kind of thing"""
    resource_id: Annotated[str, Field(alias="resourceId", max_length=200)]
    """To which"""
    outcome: EventOutcome
    details: EventDetails | None = None
    correlation_id: Annotated[str | None, Field(alias="correlationId", max_length=128)] = None
    """The trace it belongs to"""
    timestamp: AwareDatetime
    """When"""


class BrandTone(StrEnum):
    """
    How the brand speaks.
    """

    PROFESSIONAL = "professional"
    FRIENDLY = "friendly"
    PLAYFUL = "playful"
    LUXURIOUS = "luxurious"
    MINIMAL = "minimal"
    BOLD = "bold"
    WARM = "warm"
    TECHNICAL = "technical"
    CALM = "calm"


class SectionKind(StrEnum):
    """
    A kind of section of a page.
    """

    HERO = "hero"
    FEATURES = "features"
    ABOUT = "about"
    TESTIMONIALS = "testimonials"
    PRICING = "pricing"
    FAQ = "faq"
    GALLERY = "gallery"
    TEAM = "team"
    CONTACT = "contact"
    CTA = "cta"
    FOOTER = "footer"


class BrandUpdate(BaseModel):
    """How the tenant's pages should look and sound. Everything is optional."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    company_name: Annotated[str | None, Field(alias="companyName", max_length=100, min_length=1, pattern="^[^\\u0000-\\u001f<>]+$")] = None
    """The name as it must be spelled"""
    primary_color: Annotated[str | None, Field(alias="primaryColor", pattern="^#[0-9A-Fa-f]{6}$")] = None
    secondary_color: Annotated[str | None, Field(alias="secondaryColor", pattern="^#[0-9A-Fa-f]{6}$")] = None
    accent_color: Annotated[str | None, Field(alias="accentColor", pattern="^#[0-9A-Fa-f]{6}$")] = None
    background_color: Annotated[str | None, Field(alias="backgroundColor", pattern="^#[0-9A-Fa-f]{6}$")] = None
    text_color: Annotated[str | None, Field(alias="textColor", pattern="^#[0-9A-Fa-f]{6}$")] = None
    font_heading: Annotated[str | None, Field(alias="fontHeading", max_length=60, min_length=1, pattern="^[A-Za-z0-9][A-Za-z0-9 -]*$")] = (
        None
    )
    font_body: Annotated[str | None, Field(alias="fontBody", max_length=60, min_length=1, pattern="^[A-Za-z0-9][A-Za-z0-9 -]*$")] = None
    tone: BrandTone | None = None
    allowed_colors: Annotated[
        list[Annotated[str, Field(pattern="^#[0-9A-Fa-f]{6}$")]] | None, Field(alias="allowedColors", max_length=20)
    ] = None
    """Further colours that belong to the brand"""
    required_sections: Annotated[list[SectionKind] | None, Field(alias="requiredSections", max_length=11)] = None
    """Sections every page must have"""
    forbidden_terms: Annotated[
        list[Annotated[str, Field(max_length=80, min_length=1)]] | None, Field(alias="forbiddenTerms", max_length=100)
    ] = None
    """Words the brand never uses"""


class Brand(BaseModel):
    """How the tenant's pages look and sound."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    configured: StrictBool
    """Whether the tenant ever set a brand"""
    company_name: Annotated[str | None, Field(alias="companyName", max_length=100, min_length=1)] = None
    """The name as it must be spelled"""
    primary_color: Annotated[str | None, Field(alias="primaryColor", pattern="^#[0-9A-Fa-f]{6}$")] = None
    secondary_color: Annotated[str | None, Field(alias="secondaryColor", pattern="^#[0-9A-Fa-f]{6}$")] = None
    accent_color: Annotated[str | None, Field(alias="accentColor", pattern="^#[0-9A-Fa-f]{6}$")] = None
    background_color: Annotated[str | None, Field(alias="backgroundColor", pattern="^#[0-9A-Fa-f]{6}$")] = None
    text_color: Annotated[str | None, Field(alias="textColor", pattern="^#[0-9A-Fa-f]{6}$")] = None
    font_heading: Annotated[str | None, Field(alias="fontHeading", max_length=60, min_length=1, pattern="^[A-Za-z0-9][A-Za-z0-9 -]*$")] = (
        None
    )
    font_body: Annotated[str | None, Field(alias="fontBody", max_length=60, min_length=1, pattern="^[A-Za-z0-9][A-Za-z0-9 -]*$")] = None
    tone: BrandTone | None = None
    allowed_colors: Annotated[
        list[Annotated[str, Field(pattern="^#[0-9A-Fa-f]{6}$")]] | None, Field(alias="allowedColors", max_length=20)
    ] = None
    """Further colours that belong to the brand"""
    required_sections: Annotated[list[SectionKind] | None, Field(alias="requiredSections", max_length=11)] = None
    """Sections every page must have"""
    forbidden_terms: Annotated[
        list[Annotated[str, Field(max_length=80, min_length=1)]] | None, Field(alias="forbiddenTerms", max_length=100)
    ] = None
    """Words the brand never uses"""
    revision: Annotated[StrictInt, Field(ge=0)]
    """0 while never set; grows with every change"""
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    """When it last changed"""


UnitNode.model_rebuild()
