"""Sites, their slugs, versions and locks as rows. Addresses are derived when a row is read: they follow the configuration."""

from generated.models.site import Site, SiteStatus, SiteVersion
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, Check, Delete, Put, TableChange, absent_or_lapsed, at_revision
from services.adapters.dynamodb.items import Item, attributes, to_model
from services.adapters.dynamodb.table import Table
from services.core import clock
from services.core.addresses import Addresses
from services.core.ledger import Change
from services.core.paging import Page, PageRequest
from services.core.refusals import operation_in_progress, slug_taken

LOCK_PURPOSES = ("generation", "sit", "prod")


class DynamoSites:
    def __init__(self, table: Table, addresses: Addresses) -> None:
        self._table = table
        self._addresses = addresses

    def get(self, tenant_id: str, site_id: str) -> Site | None:
        row = self._table.get(keys.site(tenant_id, site_id))
        return self._site(row) if row else None

    def list_page(self, tenant_id: str, status: SiteStatus | None, page: PageRequest) -> Page[Site]:
        shown = "open" if status is None else status.value
        index = "GSI1" if shown in ("open", "archived") else "GSI2"
        rows = self._table.query(keys.sites_by_status(tenant_id, shown), "SITE#", page, index=index)
        return Page([self._site(row) for row in rows.items], rows.next)

    def created(self, site: Site) -> list[Change]:
        reservation = {"entityType": "SLUG", "tenantId": site.tenant_id, "siteId": site.site_id}
        return [
            Put(keys.site(site.tenant_id, site.site_id), _row(site), ABSENT),
            Put(keys.slug(site.slug), reservation, ABSENT, slug_taken(site.slug)),
        ]

    def changed(self, site: Site, was: int) -> TableChange:
        return Put(keys.site(site.tenant_id, site.site_id), _row(site), at_revision(was))

    def slug_freed(self, site: Site) -> TableChange:
        return Delete(keys.slug(site.slug))

    def unlocked(self, tenant_id: str, site_id: str) -> list[Change]:
        free = absent_or_lapsed(int(clock.now().timestamp()))
        return [Check(keys.lock(tenant_id, site_id, purpose), free, operation_in_progress) for purpose in LOCK_PURPOSES]

    def version(self, tenant_id: str, site_id: str, version_id: str) -> SiteVersion | None:
        row = self._table.get(keys.version(tenant_id, site_id, version_id))
        return self._version(row) if row else None

    def versions(self, tenant_id: str, site_id: str, page: PageRequest) -> Page[SiteVersion]:
        prefix = keys.version(tenant_id, site_id)
        rows = self._table.query(prefix.pk, prefix.sk, page)
        return Page([self._version(row) for row in rows.items], rows.next)

    def version_added(self, version: SiteVersion) -> TableChange:
        row = {"entityType": "VERSION", **attributes(version)}
        return Put(keys.version(version.tenant_id, version.site_id, version.version_id), row, ABSENT)

    def _site(self, row: Item) -> Site:
        return to_model(Site, row | {"urls": self._urls(row)})

    def _urls(self, row: Item) -> dict[str, str]:
        if row["status"] == SiteStatus.ARCHIVED:
            return {}
        hosts = {
            "preview": self._addresses.preview_host(row["currentVersionId"]) if row.get("currentVersionId") else None,
            "sit": self._addresses.host(row["slug"], "sit") if row.get("sitVersionId") else None,
            "prod": self._addresses.host(row["slug"], "prod") if row.get("prodVersionId") else None,
        }
        return {name: self._addresses.url(host) for name, host in hosts.items() if host}

    def _version(self, row: Item) -> SiteVersion:
        return to_model(SiteVersion, row | {"previewUrl": self._addresses.url(self._addresses.preview_host(row["versionId"]))})


def _row(site: Site) -> Item:
    """GSI1 lists what is open and what is archived, GSI2 the open ones by how far they have come."""
    sort = keys.site(site.tenant_id, site.site_id).sk
    archived = site.status == SiteStatus.ARCHIVED
    return {
        "entityType": "SITE",
        **attributes(site),
        "GSI1PK": keys.sites_by_status(site.tenant_id, "archived" if archived else "open"),
        "GSI1SK": sort,
    } | ({} if archived else {"GSI2PK": keys.sites_by_status(site.tenant_id, site.status.value), "GSI2SK": sort})
