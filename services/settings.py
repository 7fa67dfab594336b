"""The environment, read once, as a checked model.

On AWS the template sets these; locally `local` does. Secrets are never here: `CURSOR_KEY_PARAMETER` names the parameter
that holds the key, and only the local cloud puts the key itself into `CURSOR_KEY`.
"""

import os
from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class Settings(BaseModel):
    """Names of this installation's resources. Field `table_name` is the variable `TABLE_NAME`."""

    model_config = ConfigDict(frozen=True)

    environment: Literal["local", "dev", "sit", "prod"] = "dev"
    aws_region: str = "eu-west-1"
    aws_endpoint_url: str | None = None

    table_name: str = "bbws-site-builder-dev"
    content_bucket: str = "bbws-site-builder-content-dev"
    hosting_bucket: str = "bbws-site-builder-sites-dev"
    generation_queue: str = "bbws-generation-dev"
    deployment_queue: str = "bbws-deployment-dev"
    provisioning_queue: str = "bbws-provisioning-dev"
    event_bus: str = "bbws-events-dev"

    user_pool_id: str = ""
    user_pool_client_id: str = ""
    user_pool_issuer: str | None = None
    jwks_url: str | None = None

    cursor_key: str = Field(default="", repr=False)
    cursor_key_parameter: str = ""

    console_base_url: str = "https://console.example"
    mail_from: str = "no-reply@sitebuilder.example"
    limits_factor: int = Field(default=1, ge=1)  # multiplies what plans and rates allow; where one person stands for many

    sites_base_url: str = "https://sites.example"
    edge: Literal["cloudfront", "table"] = "cloudfront"
    edge_table: str = "bbws-edge-dev"
    edge_key_value_store_arn: str = ""
    edge_check_address: str | None = None

    page_author: Literal["embedded", "bedrock", "agentcore"] = "embedded"
    sit_min_score: float = Field(default=6.0, ge=0, le=10)
    prod_min_score: float = Field(default=8.0, ge=8, le=10)  # may be raised, never lowered (LLD 06)
    auto_approve_score: float = Field(default=9.0, ge=0, le=10)

    lease_seconds: int = Field(default=60, ge=1, le=900)
    stale_generation_seconds: int = Field(default=300, ge=1)

    @property
    def issuer(self) -> str:
        return self.user_pool_issuer or f"https://cognito-idp.{self.aws_region}.amazonaws.com/{self.user_pool_id}"

    @property
    def jwks(self) -> str:
        return self.jwks_url or f"{self.issuer}/.well-known/jwks.json"


def read_settings(environ: Mapping[str, str] = os.environ) -> Settings:
    """Read the variables that are set; the rest keeps its default. Raises pydantic's ValidationError naming each fault."""
    return Settings.model_validate({name: environ[name.upper()] for name in Settings.model_fields if name.upper() in environ})
