"""Generated from spec/lld; do not edit. Run `make generate`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal, TypeAlias

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt

from . import tenant


class GenerationStatus(StrEnum):
    """
    How far a generation is.
    """

    PENDING = "pending"
    ANALYZING = "analyzing"
    GENERATING = "generating"
    VALIDATING = "validating"
    COMPLETE = "complete"
    FAILED = "failed"
    CANCELLED = "cancelled"


class GenerationCreate(BaseModel):
    """What somebody wants."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    prompt: Annotated[str, Field(max_length=10000, min_length=10)]
    """The page in their own words"""
    site_id: Annotated[str | None, Field(alias="siteId", pattern="^site_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    sections: Annotated[list[tenant.SectionKind] | None, Field(max_length=11)] = None
    """Sections the page must have, beside those the prompt asks for"""
    brand_override: Annotated[tenant.BrandUpdate | None, Field(alias="brandOverride")] = None


class GenerationMetrics(BaseModel):
    """What the writing took."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    duration_ms: Annotated[StrictInt, Field(alias="durationMs", ge=0)]
    """From begin to end"""
    input_tokens: Annotated[StrictInt, Field(alias="inputTokens", ge=0)]
    """What the author read"""
    output_tokens: Annotated[StrictInt, Field(alias="outputTokens", ge=0)]
    """What the author wrote"""
    model_id: Annotated[str, Field(alias="modelId", max_length=200)]
    """Who wrote"""


class GenerationError(BaseModel):
    """Why a generation failed."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    code: Annotated[str, Field(max_length=64)]
    """A stable name"""
    message: Annotated[str, Field(max_length=500)]
    """What happened and what to do"""
    retryable: StrictBool
    """Whether asking again may help"""


class Generation(BaseModel):
    """A page being written, or what came of it."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    generation_id: Annotated[str, Field(alias="generationId", pattern="^gen_[0-9A-HJKMNP-TV-Z]{26}$")]
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    site_id: Annotated[str, Field(alias="siteId", pattern="^site_[0-9A-HJKMNP-TV-Z]{26}$")]
    status: GenerationStatus
    progress: Annotated[StrictInt, Field(ge=0, le=100)]
    """Percent"""
    message: Annotated[str | None, Field(max_length=300)] = None
    """What is happening, in words"""
    prompt: Annotated[str, Field(max_length=10000)]
    """What was asked for"""
    sections: Annotated[list[tenant.SectionKind] | None, Field(max_length=11)] = None
    """Sections that were asked for beside the prompt"""
    brand_override: Annotated[tenant.BrandUpdate | None, Field(alias="brandOverride")] = None
    version_id: Annotated[str | None, Field(alias="versionId", pattern="^ver_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    preview_url: Annotated[str | None, Field(alias="previewUrl", max_length=300)] = None
    """Where the finished page can be seen"""
    brand_score: Annotated[StrictFloat | None, Field(alias="brandScore", ge=0.0, le=10.0)] = None
    """The score of the finished page"""
    suggestions: Annotated[list[Annotated[str, Field(max_length=300)]] | None, Field(max_length=10)] = None
    """What to ask for next"""
    metrics: GenerationMetrics | None = None
    error: GenerationError | None = None
    event_count: Annotated[StrictInt, Field(alias="eventCount", ge=0)]
    """How many events it has left so far"""
    created_by: Annotated[str, Field(alias="createdBy", max_length=128, min_length=1, pattern="^[A-Za-z0-9_-]+$")]
    revision: Annotated[StrictInt, Field(ge=1)]
    """Grows with every change"""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was asked for"""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it last moved"""
    completed_at: Annotated[AwareDatetime | None, Field(alias="completedAt")] = None
    """When it ended"""


class GenerationStage(StrEnum):
    """
    What the author is doing.
    """

    ANALYZING = "analyzing"
    OUTLINING = "outlining"
    STYLING = "styling"
    GENERATING = "generating"
    VALIDATING = "validating"
    COMPLETE = "complete"


class StageEvent(BaseModel):
    """The author has moved on."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    type: Literal["stage"]
    """Which event this is"""
    stage: GenerationStage
    message: Annotated[str, Field(max_length=300)]
    """In words"""


class ProgressEvent(BaseModel):
    """How far it is."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    type: Literal["progress"]
    """Which event this is"""
    progress: Annotated[StrictInt, Field(ge=0, le=100)]
    """Percent"""
    message: Annotated[str, Field(max_length=300)]
    """In words"""


class ChunkEvent(BaseModel):
    """The next piece of a file."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    type: Literal["chunk"]
    """Which event this is"""
    path: Annotated[str, Field(max_length=255)]
    """The file"""
    content: Annotated[str, Field(max_length=65536)]
    """The piece"""


class MetadataEvent(BaseModel):
    """What the writing took and how the page scores."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    type: Literal["metadata"]
    """Which event this is"""
    generation_id: Annotated[str, Field(alias="generationId", pattern="^gen_[0-9A-HJKMNP-TV-Z]{26}$")]
    brand_score: Annotated[StrictFloat | None, Field(alias="brandScore", ge=0.0, le=10.0)] = None
    """The page's score"""
    metrics: GenerationMetrics


class CompleteEvent(BaseModel):
    """The page is a version of its site."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    type: Literal["complete"]
    """Which event this is"""
    generation: Generation


class ErrorEvent(BaseModel):
    """The generation has ended without a page."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    type: Literal["error"]
    """Which event this is"""
    code: Annotated[str, Field(max_length=64)]
    """A stable name"""
    message: Annotated[str, Field(max_length=500)]
    """What happened and what to do"""
    retryable: StrictBool
    """Whether asking again may help"""


GenerationEvent: TypeAlias = Annotated[
    StageEvent | ProgressEvent | ChunkEvent | MetadataEvent | CompleteEvent | ErrorEvent, Field(discriminator="type")
]
"""What happens while a page is written."""
