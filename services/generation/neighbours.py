"""What writing a page needs beside an author: storage, and the services next door, by what they do for it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from generated.models.generation import Generation, GenerationEvent
from generated.models.site import Site, SiteCreate, SiteVersion
from generated.models.tenant import Brand
from generated.models.validation import Validation
from services.core.brand import BrandGuide
from services.core.ledger import Change
from services.core.paging import Page, PageRequest
from services.core.principal import Principal


class Generations(Protocol):
    """Storage of generations and of the events they leave."""

    def get(self, tenant_id: str, generation_id: str) -> Generation | None: ...

    def list_page(self, tenant_id: str, site_id: str | None, page: PageRequest) -> Page[Generation]:
        """Newest first."""
        ...

    def created(self, generation: Generation) -> list[Change]:
        """The generation and the site's writing lock. Refused with OPERATION_IN_PROGRESS."""
        ...

    def changed(self, generation: Generation, was: int) -> Change:
        """Write the generation over revision `was`; refused with CONFLICT when somebody else moved it."""
        ...

    def unlocked(self, generation: Generation) -> Change:
        """Give the site's writing lock back, if it is this generation's."""
        ...

    def event_left(self, generation: Generation, number: int, event: GenerationEvent) -> Change: ...

    def events(self, tenant_id: str, generation_id: str, behind: int) -> list[tuple[int, GenerationEvent]]:
        """Read the events with numbers greater than `behind`, in order, at most 100."""
        ...

    def stale(self, before: datetime) -> list[Generation]:
        """List running generations that have not moved since `before`, at most 100."""
        ...


class Sites(Protocol):
    """What writing a page needs of the site service."""

    def get_open(self, tenant_id: str, site_id: str) -> Site: ...

    def new(self, principal: Principal, tenant_id: str, wanted: SiteCreate) -> Site: ...

    def renamed_slug(self, site: Site) -> Site: ...

    def creation(self, principal: Principal, site: Site) -> list[Change]: ...

    def version_published(self, site: Site, version: SiteVersion) -> tuple[Site, list[Change]]: ...


class Tenants(Protocol):
    def require_active(self, tenant_id: str) -> None:
        """Raises TENANT_NOT_FOUND, TENANT_NOT_ACTIVE."""
        ...


class Brands(Protocol):
    def get(self, tenant_id: str) -> Brand: ...


class Validations(Protocol):
    """What writing a page needs of the validation service: a report on what was just written."""

    def report_on(self, version: SiteVersion, files: Mapping[str, bytes], brand: BrandGuide, *, configured: bool) -> Validation: ...

    def recorded(self, validation: Validation) -> list[Change]: ...
