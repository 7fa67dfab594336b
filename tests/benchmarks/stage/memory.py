"""The services without AWS: what the site operations need, in memory, giving the same models."""

from functools import cached_property

from generated.models.site import Site, SiteCreate, SiteKind, SiteStatus
from services.bootstrap import Services
from services.core import clock
from services.core.errors import NotFoundException
from services.core.ids import new_id
from services.core.principal import Principal, Standing
from services.settings import Settings
from services.sites.slugs import slug_from
from tests.benchmarks.stage.identity import SITE, TENANT, USER, VERSION


class MemoryStandings:
    def __init__(self) -> None:
        self._standings = {(TENANT, USER): Standing(TENANT, "active", "tenant_admin", frozenset({"deploy:prod"}))}

    def read(self, tenant_id: str, user_id: str) -> Standing:
        return self._standings.get((tenant_id, user_id)) or Standing(tenant_id)


class MemorySites:
    """A site that serves sit, so that most of its links are shown; new ones are made, not kept."""

    def __init__(self) -> None:
        site = {
            "siteId": SITE, "tenantId": TENANT, "name": "Bloom Bakery", "slug": "bloom-bakery", "description": "In Market Street",
            "kind": "generated", "status": "staged", "versionCount": 1, "currentVersionId": VERSION, "sitVersionId": VERSION,
            "urls": {"preview": "http://01jd0.preview.sites.example/", "sit": "http://bloom-bakery.sit.sites.example/"},
            "createdBy": USER, "revision": 2, "createdAt": "2026-11-21T10:00:00Z", "updatedAt": "2026-11-21T10:00:05Z",
        }  # fmt: skip
        self._sites = {(TENANT, SITE): Site.model_validate(site)}

    def get(self, tenant_id: str, site_id: str) -> Site:
        site = self._sites.get((tenant_id, site_id))
        if site is None:
            raise NotFoundException("SITE_NOT_FOUND", "This tenant has no site with this id.")
        return site

    def create(self, principal: Principal, tenant_id: str, wanted: SiteCreate) -> Site:
        now = clock.now()
        return Site.model_validate(
            {
                "site_id": new_id("site"),
                "tenant_id": tenant_id,
                "name": wanted.name.strip(),
                "slug": wanted.slug or slug_from(wanted.name),
                "description": wanted.description,
                "kind": SiteKind.GENERATED,
                "status": SiteStatus.DRAFT,
                "version_count": 0,
                "urls": {},
                "created_by": principal.user_id,
                "revision": 1,
                "created_at": now,
                "updated_at": now,
            }
        )


class MemoryServices(Services):
    def __init__(self) -> None:
        super().__init__(Settings(cursor_key="benchmark"))

    @cached_property
    def standings(self) -> MemoryStandings:
        return MemoryStandings()

    @cached_property
    def sites(self) -> MemorySites:
        return MemorySites()
