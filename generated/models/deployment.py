"""Generated from spec/lld; do not edit. Run `make generate`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StrictFloat, StrictInt

from . import operation, site


class DeploymentStatus(StrEnum):
    """
    How far a deployment is.
    """

    PENDING = "pending"
    DEPLOYING = "deploying"
    COMPLETED = "completed"
    FAILED = "failed"
    ROLLED_BACK = "rolled_back"


class DeploymentCreate(BaseModel):
    """What to put where."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    environment: site.Environment
    version_id: Annotated[str | None, Field(alias="versionId", pattern="^ver_[0-9A-HJKMNP-TV-Z]{26}$")] = None


class Deployment(BaseModel):
    """A version on its way to an environment."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    deployment_id: Annotated[str, Field(alias="deploymentId", pattern="^dep_[0-9A-HJKMNP-TV-Z]{26}$")]
    tenant_id: Annotated[str, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")]
    site_id: Annotated[str, Field(alias="siteId", pattern="^site_[0-9A-HJKMNP-TV-Z]{26}$")]
    environment: site.Environment
    status: DeploymentStatus
    version_id: Annotated[str, Field(alias="versionId", pattern="^ver_[0-9A-HJKMNP-TV-Z]{26}$")]
    previous_version_id: Annotated[str | None, Field(alias="previousVersionId", pattern="^ver_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    validation_id: Annotated[str | None, Field(alias="validationId", pattern="^val_[0-9A-HJKMNP-TV-Z]{26}$")] = None
    brand_score: Annotated[StrictFloat | None, Field(alias="brandScore", ge=0.0, le=10.0)] = None
    """The version's score"""
    url: Annotated[str, Field(max_length=300)]
    """Where it is, or will be, live"""
    operation_id: Annotated[str, Field(alias="operationId", pattern="^op_[0-9A-HJKMNP-TV-Z]{26}$")]
    error: operation.OperationError | None = None
    created_by: Annotated[str, Field(alias="createdBy", max_length=128, min_length=1, pattern="^[A-Za-z0-9_-]+$")]
    revision: Annotated[StrictInt, Field(ge=1)]
    """Grows with every change"""
    created_at: Annotated[AwareDatetime, Field(alias="createdAt")]
    """When it was asked for"""
    updated_at: Annotated[AwareDatetime, Field(alias="updatedAt")]
    """When it last moved"""
    completed_at: Annotated[AwareDatetime | None, Field(alias="completedAt")] = None
    """When it ended"""
