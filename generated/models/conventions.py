"""Generated from spec/lld; do not edit. Run `make generate`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal, TypeAlias

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StrictBool, StrictInt


class LinkMethod(StrEnum):
    """
    The method of a link that is not a GET.
    """

    POST = "POST"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"


class Link(BaseModel):
    """Where one can go from here. `method` left out means GET."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    href: Annotated[str, Field(max_length=4096)]
    """Path of the target"""
    method: LinkMethod | None = None
    title: Annotated[str | None, Field(max_length=200)] = None
    """What following it does, in words for people"""


class CollectionLinks(BaseModel):
    """Where one can go from a collection."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    self: Link | None = None
    next: Link | None = None
    create: Link | None = None


class Meta(BaseModel):
    """When and under which trace a response was made."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    timestamp: AwareDatetime
    """When the response was made"""
    trace_id: Annotated[str, Field(alias="traceId", max_length=128)]
    """The trace of the request"""


class PageMeta(BaseModel):
    """Which part of a list this is."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    limit: Annotated[StrictInt, Field(ge=1, le=100)]
    """How many items the page may hold"""
    count: Annotated[StrictInt, Field(ge=0, le=100)]
    """How many it holds"""
    next_cursor: Annotated[str | None, Field(alias="nextCursor", max_length=2048)] = None
    """The cursor of the next page; absent on the last"""


class CollectionMeta(BaseModel):
    """The response's time and trace, and the page it is."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    timestamp: AwareDatetime
    """When the response was made"""
    trace_id: Annotated[str, Field(alias="traceId", max_length=128)]
    """The trace of the request"""
    page: PageMeta


ProblemLinks: TypeAlias = dict[str, Link]
"""Where one can go from a problem."""


class FieldError(BaseModel):
    """One fault. `pointer` begins with /body, /query, /path or /header."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    pointer: Annotated[str, Field(max_length=1024)]
    """The fault's place as a JSON pointer"""
    code: Annotated[str, Field(max_length=64)]
    """The kind of fault"""
    detail: Annotated[str, Field(max_length=1000)]
    """What is wrong there"""


class Problem(BaseModel):
    """An RFC 9457 problem document. Every failure of the API is one."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    type: Annotated[str, Field(max_length=200)]
    """The page that explains the problem"""
    title: Annotated[str, Field(max_length=200)]
    """What kind of problem it is"""
    status: Annotated[StrictInt, Field(ge=400, le=599)]
    """The HTTP status"""
    detail: Annotated[str | None, Field(max_length=2000)] = None
    """What happened here and what to do next"""
    instance: Annotated[str | None, Field(max_length=4096)] = None
    """The path that was asked for"""
    code: Annotated[str, Field(max_length=64, pattern="^[A-Z][A-Z0-9_]+$")]
    """The problem's stable name"""
    trace_id: Annotated[str, Field(alias="traceId", max_length=128)]
    """The trace of the request"""
    errors: Annotated[list[FieldError] | None, Field(max_length=100)] = None
    """Each fault and its place"""
    links: Annotated[ProblemLinks | None, Field(alias="_links")] = None


class Root(BaseModel):
    """Who is asking, and where they can go."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    name: Annotated[str, Field(max_length=100)]
    """The API's name"""
    version: Annotated[str, Field(max_length=40)]
    """The contract's version"""
    signed_in: Annotated[StrictBool, Field(alias="signedIn")]
    """Whether a valid token came with the request"""
    email: Annotated[str | None, Field(max_length=254)] = None
    """Who is signed in"""
    tenant_id: Annotated[str | None, Field(alias="tenantId", pattern="^ten_[0-9A-HJKMNP-TV-Z]{26}$")] = None


HealthStatus: TypeAlias = Literal["healthy"]
"""How the API is."""


class Health(BaseModel):
    """The API's state."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    status: HealthStatus
    version: Annotated[str, Field(max_length=40)]
    """The contract's version"""


class FreeForm(BaseModel):
    """Any JSON object."""

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class Contract(BaseModel):
    """An OpenAPI 3.0.3 document."""

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    openapi: Annotated[str, Field(max_length=10)]
    """The OpenAPI version"""
    info: FreeForm
    paths: FreeForm
