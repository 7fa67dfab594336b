"""Generated from spec/lld; do not edit. Run `make generate`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

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


class Tenant(BaseModel):
    """An organisation."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    name: Annotated[str, Field(max_length=100, min_length=3)]
    """The organisation's name"""
    plan: Plan
    status: TenantStatus
    revision: Annotated[StrictInt, Field(ge=0)]
    """Grows with every change"""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created"""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it last changed"""


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
