"""Generated from spec/lld; do not edit. Run `make generate`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StrictInt

from . import tenant


class SiteKind(StrEnum):
    """
    What a site is made of.
    """

    GENERATED = "generated"
    WORDPRESS = "wordpress"


class SiteStatus(StrEnum):
    """
    How far a site has come.
    """

    DRAFT = "draft"
    STAGED = "staged"
    LIVE = "live"
    ARCHIVED = "archived"


class Environment(StrEnum):
    """
    Where a version can be served.
    """

    SIT = "sit"
    PROD = "prod"


class SiteCreate(BaseModel):
    """A new site."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    name: Annotated[
        str, Field(max_length=100, min_length=3, pattern="^[A-Za-z0-9À-ÖØ-öø-ÿ -]*[A-Za-z0-9À-ÖØ-öø-ÿ][A-Za-z0-9À-ÖØ-öø-ÿ -]*$")
    ]
    slug: Annotated[str | None, Field(max_length=40, min_length=3, pattern="^[a-z0-9][a-z0-9-]*[a-z0-9]$")] = None
    description: Annotated[str | None, Field(max_length=500)] = None
    kind: SiteKind | None = None


class SiteUpdate(BaseModel):
    """What to change of a site."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    name: Annotated[
        str | None, Field(max_length=100, min_length=3, pattern="^[A-Za-z0-9À-ÖØ-öø-ÿ -]*[A-Za-z0-9À-ÖØ-öø-ÿ][A-Za-z0-9À-ÖØ-öø-ÿ -]*$")
    ] = None
    description: Annotated[str | None, Field(max_length=500)] = None


class SiteUrls(BaseModel):
    """Where the site can be seen. An address is there when something is served at it."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    preview: Annotated[str | None, Field(max_length=300)] = None
    """The newest version"""
    sit: Annotated[str | None, Field(max_length=300)] = None
    """The version in sit"""
    prod: Annotated[str | None, Field(max_length=300)] = None
    """The version in prod"""


class Site(BaseModel):
    """What a tenant publishes."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    site_id: Annotated[str, Field(alias="siteId", pattern="^site_[0-9A-HJKMNP-TV-Z]{26}$")]
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    name: Annotated[
        str, Field(max_length=100, min_length=3, pattern="^[A-Za-z0-9À-ÖØ-öø-ÿ -]*[A-Za-z0-9À-ÖØ-öø-ÿ][A-Za-z0-9À-ÖØ-öø-ÿ -]*$")
    ]
    slug: Annotated[str, Field(max_length=40, min_length=3, pattern="^[a-z0-9][a-z0-9-]*[a-z0-9]$")]
    description: Annotated[str | None, Field(max_length=500)] = None
    kind: SiteKind
    status: SiteStatus
    version_count: Annotated[StrictInt, Field(alias="versionCount", ge=0)]
    """How many versions it has"""
    current_version_id: Annotated[str | None, Field(alias="currentVersionId", pattern="^ver_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    sit_version_id: Annotated[str | None, Field(alias="sitVersionId", pattern="^ver_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    prod_version_id: Annotated[str | None, Field(alias="prodVersionId", pattern="^ver_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    urls: SiteUrls
    created_by: Annotated[str, Field(alias="createdBy", max_length=128, min_length=1, pattern="^[A-Za-z0-9_-]+$")]
    revision: Annotated[StrictInt, Field(ge=1)]
    """Grows with every change"""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created"""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it last changed"""


class VersionSource(StrEnum):
    """
    How a version came to be.
    """

    GENERATED = "generated"
    REFINED = "refined"
    AUTO_FIXED = "auto_fixed"
    RESTORED = "restored"
    EDITED = "edited"


class ManifestFile(BaseModel):
    """One file of a version."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    path: Annotated[str, Field(max_length=255, min_length=1)]
    """The file's path inside the site"""
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    """The hash of its bytes"""
    size: Annotated[StrictInt, Field(ge=0)]
    """Bytes"""
    type: Annotated[str, Field(max_length=100)]
    """Its content type"""


class Theme(BaseModel):
    """The colours, fonts and tone the author followed; pages without a brand are scored against it."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    company_name: Annotated[str | None, Field(alias="companyName", max_length=100)] = None
    """The company the page speaks of"""
    primary_color: Annotated[str | None, Field(alias="primaryColor", pattern="^#[0-9A-Fa-f]{6}$")] = None
    secondary_color: Annotated[str | None, Field(alias="secondaryColor", pattern="^#[0-9A-Fa-f]{6}$")] = None
    accent_color: Annotated[str | None, Field(alias="accentColor", pattern="^#[0-9A-Fa-f]{6}$")] = None
    background_color: Annotated[str | None, Field(alias="backgroundColor", pattern="^#[0-9A-Fa-f]{6}$")] = None
    text_color: Annotated[str | None, Field(alias="textColor", pattern="^#[0-9A-Fa-f]{6}$")] = None
    allowed_colors: Annotated[
        list[Annotated[str, Field(pattern="^#[0-9A-Fa-f]{6}$")]] | None, Field(alias="allowedColors", max_length=40)
    ] = None
    """Further colours of the palette"""
    font_heading: Annotated[str | None, Field(alias="fontHeading", max_length=60)] = None
    """The family of headings"""
    font_body: Annotated[str | None, Field(alias="fontBody", max_length=60)] = None
    """The family of text"""
    tone: Annotated[str | None, Field(max_length=40)] = None
    """How it speaks"""
    required_sections: Annotated[list[tenant.SectionKind] | None, Field(alias="requiredSections", max_length=11)] = None
    """The sections the page was to have"""


class SiteVersion(BaseModel):
    """An immutable state of a site's files."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    version_id: Annotated[str, Field(alias="versionId", pattern="^ver_[0-9A-HJKMNP-TV-Z]{26}$")]
    site_id: Annotated[str, Field(alias="siteId", pattern="^site_[0-9A-HJKMNP-TV-Z]{26}$")]
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    number: Annotated[StrictInt, Field(ge=1)]
    """1 for the first"""
    source: VersionSource
    title: Annotated[str, Field(max_length=200)]
    """The page's title"""
    generation_id: Annotated[str | None, Field(alias="generationId", pattern="^gen_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    parent_version_id: Annotated[str | None, Field(alias="parentVersionId", pattern="^ver_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    change_description: Annotated[str | None, Field(alias="changeDescription", max_length=500)] = None
    """What changed since the version before"""
    content_hash: Annotated[str, Field(alias="contentHash", pattern="^[0-9a-f]{64}$")]
    """One hash over the manifest"""
    theme: Theme | None = None
    brand_override: Annotated[tenant.BrandUpdate | None, Field(alias="brandOverride")] = None
    files: Annotated[list[ManifestFile], Field(max_length=500)]
    """The manifest"""
    preview_url: Annotated[str, Field(alias="previewUrl", max_length=300)]
    """Where this version can be seen"""
    created_by: Annotated[str, Field(alias="createdBy", max_length=128, min_length=1, pattern="^[A-Za-z0-9_-]+$")]
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was created"""
