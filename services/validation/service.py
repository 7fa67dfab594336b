"""Scores and scans of versions (LLD 06)."""

from collections.abc import Mapping

from generated.models.site import SiteVersion
from generated.models.validation import BrandScore, Validation, ValidationCreate, ValidationLevel
from services.core.brand import BrandGuide
from services.core.brand_mapping import guide_of, merged, reference
from services.core.edge import version_prefix
from services.core.errors import AuthorFailed, AuthorUnavailable, NotFoundException, RuleException
from services.core.ledger import Change, Ledger, audited
from services.core.paging import Page, PageRequest
from services.core.principal import Principal
from services.generation.ports import CopyJudgement, CopySample
from services.validation.decide import Thresholds
from services.validation.engine import JudgeUnavailable, examine
from services.validation.ports import Brands, CopyJudge, FileReader, Reports, Versions
from services.validation.reporting import NO_BRAND, report

SYSTEM = Principal(user_id="system")


class ValidationService:
    def __init__(
        self,
        reports: Reports,
        versions: Versions,
        brands: Brands,
        files: FileReader,
        judge: CopyJudge,
        ledger: Ledger,
        thresholds: Thresholds,
    ) -> None:
        self._reports = reports
        self._versions = versions
        self._brands = brands
        self._files = files
        self._judge = judge
        self._ledger = ledger
        self._thresholds = thresholds

    def list_page(self, tenant_id: str, site_id: str, page: PageRequest) -> Page[Validation]:
        found = self._reports.list_page(tenant_id, site_id, page)
        if not found.items and page.after is None:
            self._versions.get(tenant_id, site_id)
        return found

    def get(self, tenant_id: str, site_id: str, validation_id: str) -> Validation:
        validation = self._reports.get(tenant_id, site_id, validation_id)
        if validation is None:
            raise NotFoundException("VALIDATION_NOT_FOUND", "This site has no validation with this id.")
        return validation

    def validate(self, principal: Principal, tenant_id: str, site_id: str, wanted: ValidationCreate | None) -> Validation:
        """Make a fresh report. Raises SITE_NOT_FOUND, VERSION_NOT_FOUND, NO_VERSION, MISSING_BRAND (strict)."""
        version = self._wanted_version(tenant_id, site_id, wanted)
        level = (wanted.level if wanted else None) or ValidationLevel.STANDARD
        return self._record(principal, self._examined(principal, version, level))

    def brand_score(self, tenant_id: str, site_id: str) -> BrandScore:
        """Give the newest version's score from its latest report, which is made when there is none."""
        validation = self.report_for(self._versions.newest_version(tenant_id, site_id))
        return BrandScore(
            tenant_id=tenant_id,
            site_id=site_id,
            version_id=validation.version_id,
            validation_id=validation.validation_id,
            score=validation.score,
            band=validation.band,
            categories=validation.categories,
            validated_at=validation.created_at,
        )

    def report_for(self, version: SiteVersion) -> Validation:
        """Give the latest report on a version's content; make one when there is none."""
        latest = self._reports.latest(version.tenant_id, version.site_id, version.content_hash)
        return latest or self._record(SYSTEM, self._examined(SYSTEM, version, ValidationLevel.STANDARD))

    def report_on(self, version: SiteVersion, files: Mapping[str, bytes], brand: BrandGuide, *, configured: bool) -> Validation:
        """Examine files that were just written, against the guide they were written with; nothing is stored."""
        examination = examine(files, brand, self._judgement, thresholds=self._thresholds)
        return report(examination, version, ValidationLevel.STANDARD, version.created_by, [] if configured else [NO_BRAND])

    def recorded(self, validation: Validation) -> list[Change]:
        """The changes that keep a report, for a transaction of one's own."""
        return self._reports.recorded(validation)

    def _wanted_version(self, tenant_id: str, site_id: str, wanted: ValidationCreate | None) -> SiteVersion:
        if wanted and wanted.version_id:
            self._versions.get(tenant_id, site_id)
            return self._versions.version(tenant_id, site_id, wanted.version_id)
        return self._versions.newest_version(tenant_id, site_id)

    def _examined(self, principal: Principal, version: SiteVersion, level: ValidationLevel) -> Validation:
        brand = self._brands.get(version.tenant_id)
        if level == ValidationLevel.STRICT and not brand.configured:
            raise RuleException(
                "MISSING_BRAND", "A strict validation needs a brand. Set it with updateBrand, or validate at level standard."
            )
        files = self._files.read(version_prefix(version.tenant_id, version.site_id, version.version_id), [f.path for f in version.files])
        guide = reference(merged(guide_of(version.brand_override), guide_of(brand)), guide_of(version.theme))
        strict = level == ValidationLevel.STRICT
        examination = examine(files, guide, self._judgement, thresholds=self._thresholds, exact_colors=strict)
        known = brand.configured or version.brand_override is not None
        return report(examination, version, level, principal.user_id, [] if known else [NO_BRAND])

    def _record(self, principal: Principal, validation: Validation) -> Validation:
        event = audited(
            principal, validation.tenant_id, "SITE_VALIDATED", "validation", validation.validation_id,
            siteId=validation.site_id, score=validation.score, security=validation.security_status.value,
        )  # fmt: skip
        self._ledger.commit(*self._reports.recorded(validation), self._ledger.audit(event), result=validation)
        return validation

    def _judgement(self, sample: CopySample, brand: BrandGuide) -> CopyJudgement:
        try:
            return self._judge.judge_copy(sample, brand)
        except (AuthorUnavailable, AuthorFailed) as error:
            raise JudgeUnavailable(error.detail) from error
