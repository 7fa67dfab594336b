"""What both peers do by hand where ours follows the contract: who may, the links, the envelope. Written as their users would."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from generated.models.conventions import Link, Meta, PageMeta
from generated.models.site import Site, SiteStatus, SiteVersion
from runtime.authentication import Authenticator
from services.core import clock
from services.core.errors import ForbiddenException, UnauthenticatedException
from services.core.principal import Principal
from tests.benchmarks.stage.memory import MemoryServices

TENANT_ID = r"^ten_[0-9A-HJKMNP-TV-Z]{26}$"
SITE_ID = r"^site_[0-9A-HJKMNP-TV-Z]{26}$"
VERSION_ID = r"^ver_[0-9A-HJKMNP-TV-Z]{26}$"
IDEMPOTENCY_KEY = r"^[A-Za-z0-9_.:-]+$"
CURSOR = r"^[A-Za-z0-9_.-]+$"

ANY = frozenset({"tenant_admin", "team_lead", "designer", "editor", "devops", "viewer", "partner_admin"})
EDIT = frozenset({"tenant_admin", "team_lead", "designer", "editor"})
PROD = frozenset({"tenant_admin"})


class Envelope(BaseModel):
    model_config = ConfigDict(extra="forbid", populate_by_name=True)
    links: Annotated[dict[str, Link], Field(alias="_links")]
    meta: Annotated[Meta, Field(alias="_meta")]


class SiteDocument(Envelope):
    data: Site


class SiteVersionDocument(Envelope):
    data: SiteVersion


class ListMeta(Meta):
    page: PageMeta


class SiteItem(Site):
    links: Annotated[dict[str, Link], Field(alias="_links")]


class SiteCollection(Envelope):
    data: Annotated[list[SiteItem], Field(max_length=100)]
    meta: Annotated[ListMeta, Field(alias="_meta")]


class SiteVersionItem(SiteVersion):
    links: Annotated[dict[str, Link], Field(alias="_links")]


class SiteVersionCollection(Envelope):
    data: Annotated[list[SiteVersionItem], Field(max_length=100)]
    meta: Annotated[ListMeta, Field(alias="_meta")]


@dataclass(frozen=True, slots=True)
class Shown:
    """A link of a site: where to, who may, when."""

    path: str
    roles: frozenset[str]
    when: Callable[[Site], bool] = lambda _site: True
    method: str | None = None
    title: str | None = None
    writes: bool = False


_SITE = "/v1/tenants/{tenant}/sites/{site}"


def _open(site: Site) -> bool:
    return site.status != SiteStatus.ARCHIVED


def _has_page(site: Site) -> bool:
    return site.current_version_id is not None


SITE_LINKS = {
    "self": Shown(_SITE, ANY),
    "tenant": Shown("/v1/tenants/{tenant}", ANY),
    "update": Shown(_SITE, EDIT, _open, "PATCH", "Rename or describe the site", writes=True),
    "delete": Shown(_SITE, EDIT, _open, "DELETE", "Delete the site", writes=True),
    "versions": Shown(_SITE + "/versions", ANY, title="Its versions"),
    "current-version": Shown(_SITE + "/versions/{version}", ANY, _has_page, title="The newest version"),
    "validate": Shown(
        _SITE + "/validations", EDIT, lambda s: _open(s) and _has_page(s), "POST", "Score and scan the newest version", writes=True
    ),
    "validations": Shown(_SITE + "/validations", ANY, title="Earlier reports"),
    "brand-score": Shown(_SITE + "/brand-score", ANY, _has_page, title="The latest score"),
    "deploy-sit": Shown(_SITE + "/deployments", EDIT, lambda s: _open(s) and _has_page(s), "POST", "Deploy to sit", writes=True),
    "deploy-prod": Shown(
        _SITE + "/deployments", PROD, lambda s: s.sit_version_id is not None and _open(s), "POST", "Deploy to prod", writes=True
    ),
    "deployments": Shown(_SITE + "/deployments", ANY, title="Its deployments"),
}


def site_links(site: Site, principal: Principal) -> dict[str, Any]:
    shown: dict[str, Any] = {}
    standing = principal.standing
    for rel, link in SITE_LINKS.items():
        if principal.role not in link.roles or (link.writes and standing and standing.tenant_status != "active") or not link.when(site):
            continue
        href = link.path.format(tenant=site.tenant_id, site=site.site_id, version=site.current_version_id)
        shown[rel] = {"href": href} | ({"method": link.method} if link.method else {}) | ({"title": link.title} if link.title else {})
    return shown


def site_document(site: Site, principal: Principal, trace_id: str) -> SiteDocument:
    return SiteDocument(data=site, links=site_links(site, principal), meta={"timestamp": clock.now(), "trace_id": trace_id})


class Gate:
    """Token, membership, role: the same verifier with the same cache as ours, the same rows in memory."""

    def __init__(self, services: MemoryServices, authenticator: Authenticator) -> None:
        self._services = services
        self._authenticator = authenticator

    def admit(self, authorization: str | None, tenant_id: str, roles: frozenset[str], named_tenant: str | None) -> Principal:
        principal = self._authenticator.identify(authorization)
        if not principal.signed_in:
            raise UnauthenticatedException("UNAUTHENTICATED", "Sign in first.")
        if named_tenant is not None and named_tenant != tenant_id:
            raise ForbiddenException("TENANT_FORBIDDEN", "X-Tenant-Id names another tenant than the path.")
        standing = self._services.standings.read(tenant_id, principal.user_id)
        if standing.role is None:
            raise ForbiddenException("TENANT_FORBIDDEN", "You are no member of this tenant.")
        if standing.role not in roles:
            raise ForbiddenException("FORBIDDEN", "Your role may not do this.")
        return replace(principal, standing=standing)
