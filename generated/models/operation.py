"""Generated from spec/lld; do not edit. Run `make generate`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal, TypeAlias

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StrictBool, StrictInt

OperationType: TypeAlias = Literal["site_deployment"]
"""What kind of work it is."""


class OperationStatus(StrEnum):
    """
    How far the work is.
    """

    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


class StepStatus(StrEnum):
    """
    How far a step is.
    """

    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
    SKIPPED = "skipped"


class OperationStep(BaseModel):
    """One step of the work."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    name: Annotated[str, Field(max_length=60)]
    """The step"""
    status: StepStatus
    message: Annotated[str | None, Field(max_length=300)] = None
    """In words"""
    started_at: Annotated[AwareDatetime | None, Field(alias="startedAt")] = None
    """When it began"""
    completed_at: Annotated[AwareDatetime | None, Field(alias="completedAt")] = None
    """When it ended"""


class OperationError(BaseModel):
    """Why the work failed."""

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
    step: Annotated[str | None, Field(max_length=60)] = None
    """The step that failed"""


class Operation(BaseModel):
    """Long-running work."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    operation_id: Annotated[str, Field(alias="operationId", pattern="^op_[0-9A-HJKMNP-TV-Z]{26}$")]
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    site_id: Annotated[str, Field(alias="siteId", pattern="^site_[0-9A-HJKMNP-TV-Z]{26}$")]
    type: OperationType
    status: OperationStatus
    progress: Annotated[StrictInt, Field(ge=0, le=100)]
    """Percent"""
    message: Annotated[str | None, Field(max_length=300)] = None
    """What is happening, in words"""
    steps: Annotated[list[OperationStep], Field(max_length=30)]
    """The steps in order"""
    attempt: Annotated[StrictInt, Field(ge=0, le=10)]
    """Which attempt this is; 0 before the first"""
    deployment_id: Annotated[str | None, Field(alias="deploymentId", pattern="^dep_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    error: OperationError | None = None
    created_by: Annotated[str, Field(alias="createdBy", max_length=128, min_length=1, pattern="^[A-Za-z0-9_-]+$")]
    revision: Annotated[StrictInt, Field(ge=1)]
    """Grows with every change"""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was asked for"""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it last moved"""
    completed_at: Annotated[AwareDatetime | None, Field(alias="completedAt")] = None
    """When it ended"""
