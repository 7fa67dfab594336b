"""What deploying needs: storage of deployments and pointers, hosting, the live check, and the services next door."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from generated.models.deployment import Deployment
from generated.models.site import ManifestFile, Site, SiteVersion
from generated.models.validation import Validation
from services.core.errors import ConflictException
from services.core.ledger import Change
from services.core.paging import Page, PageRequest


class LockLost(ConflictException):
    """Another deployment holds the lock of the site's environment: ours was left behind for too long."""

    def __init__(self) -> None:
        super().__init__("CONFLICT", "Another deployment has taken this one's place.")


class Deployments(Protocol):
    def get(self, tenant_id: str, site_id: str, deployment_id: str) -> Deployment | None: ...

    def list_page(self, tenant_id: str, site_id: str, page: PageRequest) -> Page[Deployment]:
        """Newest first."""
        ...

    def created(self, deployment: Deployment) -> list[Change]:
        """The deployment and the lock of its site's environment. Refused with OPERATION_IN_PROGRESS."""
        ...

    def changed(self, deployment: Deployment, was: int) -> Change: ...

    def unlocked(self, deployment: Deployment) -> Change: ...

    def held(self, deployment: Deployment) -> Change:
        """Keep the lock for longer. Refused with `LockLost` when another deployment has it."""
        ...

    def pointed(self, deployment: Deployment) -> Change:
        """The pointer: the deployment's version serves its environment from now on."""
        ...

    def pointed_back(self, deployment: Deployment) -> Change:
        """The pointer as it was before the deployment."""
        ...

    def completed(self, deployment: Deployment) -> Change:
        """The marker that this version was deployed to this environment."""
        ...

    def was_completed(self, tenant_id: str, site_id: str, version_id: str, environment: str) -> bool: ...


class Tenants(Protocol):
    def require_active(self, tenant_id: str) -> None:
        """Raises TENANT_NOT_FOUND, TENANT_NOT_ACTIVE."""
        ...


class Sites(Protocol):
    def get(self, tenant_id: str, site_id: str) -> Site: ...

    def get_open(self, tenant_id: str, site_id: str) -> Site: ...

    def version(self, tenant_id: str, site_id: str, version_id: str) -> SiteVersion: ...


class SiteChanges(Protocol):
    def changed(self, site: Site, was: int) -> Change: ...


class Validations(Protocol):
    def report_for(self, version: SiteVersion) -> Validation: ...


class FileReader(Protocol):
    def read(self, prefix: str, paths: Iterable[str]) -> dict[str, bytes]: ...


class Hosting(Protocol):
    """The bucket the edge reads."""

    def write(self, prefix: str, files: Mapping[str, bytes], manifest: Iterable[ManifestFile]) -> None: ...

    def read(self, prefix: str, paths: Iterable[str]) -> dict[str, bytes]: ...


class LiveCheck(Protocol):
    def sha256_of(self, url: str) -> str | None:
        """Fetch an address as a visitor would and hash what it answers with 200; None for anything else."""
        ...
