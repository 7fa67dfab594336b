"""The site operations on Powertools' API Gateway resolver, validation on."""

from typing import Annotated, Any
from uuid import uuid4

from aws_lambda_powertools.event_handler import APIGatewayRestResolver, Response
from aws_lambda_powertools.event_handler.openapi.params import Body, Header, Path, Query

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

# Powertools names path parameters by the argument, hence the camelCase.
TenantId = Annotated[str, Path(pattern=TENANT_ID)]
SiteId = Annotated[str, Path(pattern=SITE_ID)]
VersionId = Annotated[str, Path(pattern=VERSION_ID)]
Limit = Annotated[int, Query(ge=1, le=100)]
Cursor = Annotated[str | None, Query(min_length=1, max_length=2048, pattern=CURSOR)]
IfMatch = Annotated[str | None, Header(alias="If-Match", max_length=64)]
Key = Annotated[str | None, Header(alias="Idempotency-Key", min_length=1, max_length=128, pattern=IDEMPOTENCY_KEY)]


# ruff: noqa: N803
def build(services: MemoryServices, authenticator: Authenticator, log: Any) -> APIGatewayRestResolver:  # noqa: C901 - one function per operation, as its users write it
    app = APIGatewayRestResolver(enable_validation=True)
    gate = Gate(services, authenticator)

    def admit(tenant_id: str, roles: frozenset[str]) -> Principal:
        headers = app.current_event.headers
        return gate.admit(headers.get("Authorization"), tenant_id, roles, headers.get("X-Tenant-Id"))

    def request_id() -> str:
        return app.current_event.headers.get("X-Request-Id") or f"req_{uuid4().hex}"

    @app.exception_handler(SiteBuilderException)
    def refused(error: SiteBuilderException) -> Response[dict[str, str]]:
        return Response(error.status, "application/problem+json", {"code": error.code, "detail": error.detail})

    @app.get("/v1/tenants/<tenantId>/sites")
    def list_sites(
        tenantId: TenantId, status: Annotated[SiteStatus | None, Query()] = None, limit: Limit = 20, cursor: Cursor = None
    ) -> SiteCollection:
        raise NotImplementedError

    @app.post("/v1/tenants/<tenantId>/sites")
    def create_site(tenantId: TenantId, body: Annotated[SiteCreate, Body()], idempotency_key: Key = None) -> Response[SiteDocument]:
        who = admit(tenantId, EDIT)
        told = request_id()
        document = site_document(services.sites.create(who, tenantId, body), who, told)
        headers: Any = {"etag": f'"{document.data.revision}"', "location": document.links["self"].href, "x-request-id": told}
        log("createSite", 201, told, who)
        return Response(201, "application/json", document, headers)

    @app.get("/v1/tenants/<tenantId>/sites/<siteId>")
    def get_site(tenantId: TenantId, siteId: SiteId) -> Response[SiteDocument]:
        who = admit(tenantId, ANY)
        told = request_id()
        document = site_document(services.sites.get(tenantId, siteId), who, told)
        log("getSite", 200, told, who)
        return Response(200, "application/json", document, {"etag": f'"{document.data.revision}"', "x-request-id": told})

    @app.patch("/v1/tenants/<tenantId>/sites/<siteId>")
    def update_site(
        tenantId: TenantId, siteId: SiteId, body: Annotated[SiteUpdate, Body()], if_match: IfMatch = None
    ) -> Response[SiteDocument]:
        raise NotImplementedError

    @app.delete("/v1/tenants/<tenantId>/sites/<siteId>")
    def delete_site(tenantId: TenantId, siteId: SiteId, force: Annotated[bool, Query()] = False, if_match: IfMatch = None) -> None:
        raise NotImplementedError

    @app.get("/v1/tenants/<tenantId>/sites/<siteId>/versions")
    def list_versions(tenantId: TenantId, siteId: SiteId, limit: Limit = 20, cursor: Cursor = None) -> SiteVersionCollection:
        raise NotImplementedError

    @app.get("/v1/tenants/<tenantId>/sites/<siteId>/versions/<versionId>")
    def get_version(tenantId: TenantId, siteId: SiteId, versionId: VersionId) -> Response[SiteVersionDocument]:
        raise NotImplementedError

    return app
