"""What the validation service needs: storage of reports, the versions and their files, the brand, a judge of copy."""

from collections.abc import Iterable
from typing import Protocol

from generated.models.site import Site, SiteVersion
from generated.models.tenant import Brand
from generated.models.validation import Validation
from services.core.brand import BrandGuide
from services.core.ledger import Change
from services.core.paging import Page, PageRequest
from services.generation.ports import CopyJudgement, CopySample


class Reports(Protocol):
    def get(self, tenant_id: str, site_id: str, validation_id: str) -> Validation | None: ...

    def list_page(self, tenant_id: str, site_id: str, page: PageRequest) -> Page[Validation]:
        """Newest first."""
        ...

    def latest(self, tenant_id: str, site_id: str, content_hash: str) -> Validation | None:
        """The newest report on this content."""
        ...

    def recorded(self, validation: Validation) -> list[Change]: ...


class Versions(Protocol):
    def get(self, tenant_id: str, site_id: str) -> Site: ...

    def version(self, tenant_id: str, site_id: str, version_id: str) -> SiteVersion: ...

    def newest_version(self, tenant_id: str, site_id: str) -> SiteVersion: ...


class Brands(Protocol):
    def get(self, tenant_id: str) -> Brand: ...


class FileReader(Protocol):
    def read(self, prefix: str, paths: Iterable[str]) -> dict[str, bytes]: ...


class CopyJudge(Protocol):
    def judge_copy(self, sample: CopySample, brand: BrandGuide) -> CopyJudgement: ...
