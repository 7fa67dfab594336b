"""Sites and their versions (LLD 04)."""

from generated.models.site import Site, SiteCreate, SiteKind, SiteStatus, SiteUpdate, SiteVersion
from services.core import clock
from services.core.addresses import Addresses
from services.core.errors import ConflictException, ForbiddenException, NotFoundException, RuleException
from services.core.ids import new_id, ulid_of
from services.core.ledger import Change, Ledger, Message, audited
from services.core.paging import Page, PageRequest
from services.core.principal import Principal
from services.core.quotas import Quotas
from services.core.revisions import require_revision
from services.sites.ports import Sites
from services.sites.slugs import require_free_of_reserved, slug_from

_SUFFIX_LENGTH = 6
_QUOTA = "sites"
_MAY_FORCE = {"tenant_admin", "platform_admin"}


class SiteService:
    def __init__(self, sites: Sites, quotas: Quotas, ledger: Ledger, addresses: Addresses, deployment_queue: str) -> None:
        self._sites = sites
        self._quotas = quotas
        self._ledger = ledger
        self._addresses = addresses
        self._deployment_queue = deployment_queue

    def list_page(self, tenant_id: str, status: SiteStatus | None, page: PageRequest) -> Page[Site]:
        return self._sites.list_page(tenant_id, status, page)

    def get(self, tenant_id: str, site_id: str) -> Site:
        site = self._sites.get(tenant_id, site_id)
        if site is None:
            raise NotFoundException("SITE_NOT_FOUND", "This tenant has no site with this id.")
        return site

    def get_open(self, tenant_id: str, site_id: str) -> Site:
        """Give a site that can still be worked on. Raises INVALID_STATE for an archived one."""
        site = self.get(tenant_id, site_id)
        self._require_open(site)
        return site

    def create(self, principal: Principal, tenant_id: str, wanted: SiteCreate) -> Site:
        """Create an empty site. Raises SLUG_TAKEN for a given slug (one made from the name gives way to others), PLAN_LIMIT_EXCEEDED."""
        if wanted.kind == SiteKind.WORDPRESS:
            raise RuleException(
                "SITE_TYPE_UNSUPPORTED", "Managed WordPress sites are not switched on here. Create a site of kind generated."
            )
        if wanted.slug:
            require_free_of_reserved(wanted.slug)
        site = self.new(principal, tenant_id, wanted)
        try:
            self._ledger.commit(*self.creation(principal, site), result=site)
        except ConflictException as taken:
            if taken.code != "SLUG_TAKEN" or wanted.slug:
                raise
            site = self.renamed_slug(site)
            self._ledger.commit(*self.creation(principal, site), result=site)
        return site

    def new(self, principal: Principal, tenant_id: str, wanted: SiteCreate) -> Site:
        now = clock.now()
        return Site.model_validate(
            {
                "site_id": new_id("site"),
                "tenant_id": tenant_id,
                "name": wanted.name,
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

    @staticmethod
    def renamed_slug(site: Site) -> Site:
        """Give a site whose slug is taken one that nobody else has: the end of its own id tells it apart."""
        return site.model_copy(update={"slug": slug_from(site.name, ulid_of(site.site_id)[-_SUFFIX_LENGTH:])})

    def creation(self, principal: Principal, site: Site) -> list[Change]:
        """The changes that create a site, for a transaction of one's own."""
        event = audited(principal, site.tenant_id, "SITE_CREATED", "site", site.site_id, name=site.name, slug=site.slug)
        counted = self._quotas.drawn(principal, site.tenant_id, _QUOTA, site.created_at)
        return [*self._sites.created(site), counted, self._ledger.audit(event)]

    def update(self, principal: Principal, tenant_id: str, site_id: str, wanted: SiteUpdate, if_match: int | None) -> Site:
        """Change what `wanted` names. Raises PRECONDITION_FAILED, INVALID_STATE, CONFLICT."""
        current = self.get(tenant_id, site_id)
        require_revision(current.revision, if_match)
        self._require_open(current)
        changes = wanted.model_dump(exclude_unset=True)
        site = current.model_copy(update={**changes, "revision": current.revision + 1, "updated_at": clock.now()})
        event = audited(principal, tenant_id, "SITE_UPDATED", "site", site_id, changed=sorted(changes))
        self._ledger.commit(self._sites.changed(site, current.revision), self._ledger.audit(event), result=site)
        return site

    def delete(self, principal: Principal, tenant_id: str, site_id: str, if_match: int | None, *, force: bool) -> None:
        """Archive a site, free its slug, and have the edge forget it. Deleting twice is deleting once."""
        current = self.get(tenant_id, site_id)
        require_revision(current.revision, if_match)
        if current.status == SiteStatus.ARCHIVED:
            return
        if current.prod_version_id and not force:
            raise ConflictException("SITE_IS_LIVE", "The site serves prod. An administrator may delete it with force=true.")
        if current.prod_version_id and principal.role not in _MAY_FORCE:
            raise ForbiddenException("FORBIDDEN", "Only an administrator of the tenant may delete a site that serves prod.")
        site = current.model_copy(update={"status": SiteStatus.ARCHIVED, "revision": current.revision + 1, "updated_at": clock.now()})
        event = audited(principal, tenant_id, "SITE_DELETED", "site", site_id, slug=site.slug, was=current.status)
        self._ledger.commit(
            self._sites.changed(site, current.revision),
            self._sites.slug_freed(site),
            self._quotas.given_back(tenant_id, _QUOTA, current.created_at),
            *self._sites.unlocked(tenant_id, site_id),
            self._ledger.audit(event),
            self._ledger.message(self._retirement(site)),
        )

    def _retirement(self, site: Site) -> Message:
        hosts = [self._addresses.host(site.slug, environment) for environment in ("sit", "prod")]
        payload = {"siteId": site.site_id, "hosts": hosts}
        return Message(site.tenant_id, self._deployment_queue, "site_retired", payload, site.revision)

    def versions(self, tenant_id: str, site_id: str, page: PageRequest) -> Page[SiteVersion]:
        found = self._sites.versions(tenant_id, site_id, page)
        if not found.items and page.after is None:
            self.get(tenant_id, site_id)
        return found

    def version(self, tenant_id: str, site_id: str, version_id: str) -> SiteVersion:
        version = self._sites.version(tenant_id, site_id, version_id)
        if version is None:
            raise NotFoundException("VERSION_NOT_FOUND", "This site has no version with this id.")
        return version

    def newest_version(self, tenant_id: str, site_id: str) -> SiteVersion:
        """Give the version a site stands at. Raises SITE_NOT_FOUND, NO_VERSION."""
        site = self.get(tenant_id, site_id)
        if site.current_version_id is None:
            raise ConflictException("NO_VERSION", "The site has no page yet. Generate one first.")
        return self.version(tenant_id, site_id, site.current_version_id)

    def version_published(self, site: Site, version: SiteVersion) -> tuple[Site, list[Change]]:
        """The changes that make `version` the newest of its site, for a transaction of one's own."""
        updated = site.model_copy(
            update={
                "current_version_id": version.version_id,
                "version_count": version.number,
                "revision": site.revision + 1,
                "updated_at": clock.now(),
            }
        )
        return updated, [self._sites.version_added(version), self._sites.changed(updated, site.revision)]

    @staticmethod
    def _require_open(site: Site) -> None:
        if site.status == SiteStatus.ARCHIVED:
            raise ConflictException("INVALID_STATE", "The site is archived: it can be read, not changed.")
