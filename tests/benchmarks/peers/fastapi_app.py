"""The site operations on FastAPI behind Mangum."""

from typing import Annotated, Any
from uuid import uuid4

from fastapi import Depends, FastAPI, Header, Path, Query, Request, Response
from fastapi.responses import JSONResponse
from mangum import Mangum

from generated.models.site import SiteCreate, SiteStatus, SiteUpdate
from runtime.authentication import Authenticator
from services.core.errors import SiteBuilderException
from services.core.principal import Principal
from tests.benchmarks.peers.common import (
    ANY,
    CURSOR,
    EDIT,
    IDEMPOTENCY_KEY,
    SITE_ID,
    TENANT_ID,
    VERSION_ID,
    Gate,
    SiteCollection,
    SiteDocument,
    SiteVersionCollection,
    SiteVersionDocument,
    site_document,
)  # fmt: skip
from tests.benchmarks.stage.memory import MemoryServices

TenantId = Annotated[str, Path(alias="tenantId", pattern=TENANT_ID)]
SiteId = Annotated[str, Path(alias="siteId", pattern=SITE_ID)]
VersionId = Annotated[str, Path(alias="versionId", pattern=VERSION_ID)]
Limit = Annotated[int, Query(ge=1, le=100)]
Cursor = Annotated[str | None, Query(min_length=1, max_length=2048, pattern=CURSOR)]
IfMatch = Annotated[str | None, Header(alias="If-Match", max_length=64)]
Key = Annotated[str | None, Header(alias="Idempotency-Key", min_length=1, max_length=128, pattern=IDEMPOTENCY_KEY)]


def build(services: MemoryServices, authenticator: Authenticator, log: Any) -> Mangum:  # noqa: C901 - one function per operation, as its users write it
    app = FastAPI(openapi_url=None)
    gate = Gate(services, authenticator)
    answers: Any = {"response_model_exclude_none": True, "response_model_by_alias": True}

    def admitted(roles: frozenset[str]) -> Any:
        async def who(
            tenant_id: TenantId, authorization: Annotated[str | None, Header()] = None, x_tenant_id: Annotated[str | None, Header()] = None
        ) -> Principal:
            return gate.admit(authorization, tenant_id, roles, x_tenant_id)

        return Depends(who)

    reader, editor = admitted(ANY), admitted(EDIT)

    def said(response: Response, request: Request) -> str:
        request_id = request.headers.get("x-request-id") or f"req_{uuid4().hex}"
        response.headers["x-request-id"] = request_id
        return request_id

    @app.exception_handler(SiteBuilderException)
    async def refused(_request: Request, error: SiteBuilderException) -> JSONResponse:
        return JSONResponse({"code": error.code, "detail": error.detail}, error.status, media_type="application/problem+json")

    @app.get("/v1/tenants/{tenantId}/sites", response_model=SiteCollection, **answers)
    async def list_sites(
        tenant_id: TenantId, status: SiteStatus | None = None, limit: Limit = 20, cursor: Cursor = None, who: Principal = reader
    ) -> Any:
        raise NotImplementedError

    @app.post("/v1/tenants/{tenantId}/sites", response_model=SiteDocument, status_code=201, **answers)
    async def create_site(
        request: Request, response: Response, tenant_id: TenantId, body: SiteCreate, idempotency_key: Key = None, who: Principal = editor
    ) -> Any:
        request_id = said(response, request)
        document = site_document(services.sites.create(who, tenant_id, body), who, request_id)
        response.headers["etag"] = f'"{document.data.revision}"'
        response.headers["location"] = document.links["self"].href
        log("createSite", 201, request_id, who)
        return document

    @app.get("/v1/tenants/{tenantId}/sites/{siteId}", response_model=SiteDocument, **answers)
    async def get_site(request: Request, response: Response, tenant_id: TenantId, site_id: SiteId, who: Principal = reader) -> Any:
        request_id = said(response, request)
        document = site_document(services.sites.get(tenant_id, site_id), who, request_id)
        response.headers["etag"] = f'"{document.data.revision}"'
        log("getSite", 200, request_id, who)
        return document

    @app.patch("/v1/tenants/{tenantId}/sites/{siteId}", response_model=SiteDocument, **answers)
    async def update_site(tenant_id: TenantId, site_id: SiteId, body: SiteUpdate, if_match: IfMatch = None, who: Principal = editor) -> Any:
        raise NotImplementedError

    @app.delete("/v1/tenants/{tenantId}/sites/{siteId}", status_code=204)
    async def delete_site(
        tenant_id: TenantId, site_id: SiteId, force: bool = False, if_match: IfMatch = None, who: Principal = editor
    ) -> None:
        raise NotImplementedError

    @app.get("/v1/tenants/{tenantId}/sites/{siteId}/versions", response_model=SiteVersionCollection, **answers)
    async def list_versions(tenant_id: TenantId, site_id: SiteId, limit: Limit = 20, cursor: Cursor = None, who: Principal = reader) -> Any:
        raise NotImplementedError

    @app.get("/v1/tenants/{tenantId}/sites/{siteId}/versions/{versionId}", response_model=SiteVersionDocument, **answers)
    async def get_version(tenant_id: TenantId, site_id: SiteId, version_id: VersionId, who: Principal = reader) -> Any:
        raise NotImplementedError

    return Mangum(app, lifespan="off")
