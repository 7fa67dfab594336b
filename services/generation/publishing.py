"""A written page becomes the newest version of its site."""

from collections.abc import Iterator, Mapping
from typing import Any

from generated.models.generation import (
    CompleteEvent,
    Generation,
    GenerationEvent,
    GenerationMetrics,
    GenerationStage,
    GenerationStatus,
    MetadataEvent,
    ProgressEvent,
    StageEvent,
)
from generated.models.site import Site, SiteVersion, VersionSource
from generated.models.validation import Validation
from services.core import clock
from services.core.addresses import Addresses
from services.core.brand import BrandGuide
from services.core.brand_mapping import reference, theme_of
from services.core.edge import Edge, Target, version_prefix
from services.core.errors import ConflictException
from services.core.files import Files, content_hash, manifest_of
from services.core.ids import new_id
from services.core.ledger import Change, Ledger, audited
from services.core.principal import Principal
from services.core.streams import Sent
from services.generation.journal import GenerationMoved, Journal
from services.generation.neighbours import Generations, Sites, Validations
from services.generation.ports import PageWritten

_TRIES = 3


class Publisher:
    def __init__(
        self,
        generations: Generations,
        sites: Sites,
        validations: Validations,
        files: Files,
        edge: Edge,
        addresses: Addresses,
        ledger: Ledger,
        journal: Journal,
    ) -> None:
        self._generations = generations
        self._sites = sites
        self._validations = validations
        self._files = files
        self._edge = edge
        self._addresses = addresses
        self._ledger = ledger
        self._journal = journal

    def publish(
        self,
        generation: Generation,
        files: Mapping[str, bytes],
        page: PageWritten,
        brand: BrandGuide,
        metrics: GenerationMetrics,
        *,
        configured: bool,
    ) -> Iterator[Sent[GenerationEvent]]:
        """Store the files, score them, and complete the generation in one transaction with the version."""
        version = self._version(generation, files, page)
        self._files.write(version_prefix(version.tenant_id, version.site_id, version.version_id), files, version.files)
        report = self._validations.report_on(version, files, reference(brand, page.theme), configured=configured)
        target = Target(version.tenant_id, version.site_id, version.version_id, "preview")
        self._edge.point(self._addresses.preview_host(version.version_id), target)
        yield from self._completed(generation, version, page, report, metrics)

    def _version(self, generation: Generation, files: Mapping[str, bytes], page: PageWritten) -> SiteVersion:
        version_id, manifest = new_id("ver"), manifest_of(files)
        return SiteVersion(
            version_id=version_id,
            site_id=generation.site_id,
            tenant_id=generation.tenant_id,
            number=1,
            source=VersionSource.GENERATED,
            title=page.title[:200],
            generation_id=generation.generation_id,
            change_description=f"Written from the prompt: {generation.prompt[:200]}",
            content_hash=content_hash(files),
            theme=theme_of(page.theme),
            brand_override=generation.brand_override,
            files=manifest,
            preview_url=self._addresses.url(self._addresses.preview_host(version_id)),
            created_by=generation.created_by,
            created_at=clock.now(),
        )

    def _completed(
        self, generation: Generation, version: SiteVersion, page: PageWritten, report: Validation, metrics: GenerationMetrics
    ) -> Iterator[Sent[GenerationEvent]]:
        for attempt in range(1, _TRIES + 1):
            site = self._sites.get_open(generation.tenant_id, generation.site_id)
            changes = self._publication(generation, site, version, report)
            fields = self._outcome(version, page, report, metrics)
            try:
                yield from self._append(generation, fields, changes)
            except GenerationMoved:
                raise
            except ConflictException:
                if attempt == _TRIES:
                    raise
            else:
                return

    def _publication(self, generation: Generation, site: Site, version: SiteVersion, report: Validation) -> list[Change]:
        numbered = version.model_copy(update={"number": site.version_count + 1, "parent_version_id": site.current_version_id})
        _, published = self._sites.version_published(site, numbered)
        author = Principal(user_id=generation.created_by)
        event = audited(author, site.tenant_id, "PAGE_GENERATED", "version", version.version_id, siteId=site.site_id, score=report.score)
        return [*published, *self._validations.recorded(report), self._generations.unlocked(generation), self._ledger.audit(event)]

    @staticmethod
    def _outcome(version: SiteVersion, page: PageWritten, report: Validation, metrics: GenerationMetrics) -> dict[str, Any]:
        now = clock.now()
        return {
            "status": GenerationStatus.COMPLETE,
            "progress": 100,
            "message": "The page is ready",
            "version_id": version.version_id,
            "preview_url": version.preview_url,
            "brand_score": report.score,
            "suggestions": [s[:300] for s in page.suggestions][:10] or None,
            "metrics": metrics,
            "completed_at": now,
            "updated_at": now,
        }

    def _append(self, generation: Generation, fields: dict[str, Any], changes: list[Change]) -> list[Sent[GenerationEvent]]:
        events: list[GenerationEvent] = [
            StageEvent(type="stage", stage=GenerationStage.COMPLETE, message="The page is ready"),
            ProgressEvent(type="progress", progress=100, message="The page is ready"),
            MetadataEvent(
                type="metadata", generation_id=generation.generation_id, brand_score=fields["brand_score"], metrics=fields["metrics"]
            ),
        ]
        complete = generation.model_copy(
            update={
                **fields,
                "event_count": generation.event_count + len(events) + 1,
                "revision": generation.revision + 1,
            }
        )
        _, sent = self._journal.append(generation, [*events, CompleteEvent(type="complete", generation=complete)], *changes, **fields)
        return sent
