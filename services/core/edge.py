"""What the edge serves: a host points at the prefix of one version's files."""

from dataclasses import dataclass
from typing import Literal, Protocol

Served = Literal["sit", "prod", "preview"]


@dataclass(frozen=True, slots=True)
class Target:
    """`environment` decides where the files are read (previews from the content bucket) and whether robots may index."""

    tenant_id: str
    site_id: str
    version_id: str
    environment: Served

    @property
    def prefix(self) -> str:
        return version_prefix(self.tenant_id, self.site_id, self.version_id)


def version_prefix(tenant_id: str, site_id: str, version_id: str) -> str:
    """Where a version's files are, in the content bucket and, once deployed, in the hosting bucket."""
    return f"{site_prefix(tenant_id, site_id)}{version_id}/"


def site_prefix(tenant_id: str, site_id: str) -> str:
    """What the prefixes of all versions of a site begin with."""
    return f"sites/{tenant_id}/{site_id}/"


class Edge(Protocol):
    """The edge's copy of which version each host serves; derived from the pointers, so it may always be written again."""

    def point(self, host: str, target: Target) -> None: ...

    def remove(self, host: str, site: str) -> None:
        """Forget a host if it still shows the site whose `site_prefix` this is: its slug may be another site's by now."""
        ...
