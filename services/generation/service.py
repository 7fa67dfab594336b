"""Describing a page and having it written (LLD 05)."""

from generated.models.generation import Generation, GenerationCreate, GenerationError, GenerationStatus
from generated.models.site import Site, SiteCreate
from services.core import clock
from services.core.errors import ConflictException, NotFoundException
from services.core.ids import new_id
from services.core.ledger import Change, Ledger, Message, audited
from services.core.paging import Page, PageRequest
from services.core.principal import Principal
from services.core.quotas import Quotas
from services.generation.journal import AT_A_TIME, QUOTA, RUNNING, GenerationMoved, Journal
from services.generation.neighbours import Generations, Sites
from services.generation.ports import PageAuthor
from services.generation.prompts import cleaned, require_length

_CANCEL_TRIES = 10


class GenerationService:
    def __init__(
        self,
        generations: Generations,
        sites: Sites,
        author: PageAuthor,
        quotas: Quotas,
        ledger: Ledger,
        journal: Journal,
        queue: str,
    ) -> None:
        self._generations = generations
        self._sites = sites
        self._author = author
        self._quotas = quotas
        self._ledger = ledger
        self._journal = journal
        self._queue = queue

    def list_page(self, tenant_id: str, site_id: str | None, page: PageRequest) -> Page[Generation]:
        return self._generations.list_page(tenant_id, site_id, page)

    def get(self, tenant_id: str, generation_id: str) -> Generation:
        generation = self._generations.get(tenant_id, generation_id)
        if generation is None:
            raise NotFoundException("GENERATION_NOT_FOUND", "This tenant has no generation with this id.")
        return generation

    def begin(self, principal: Principal, tenant_id: str, wanted: GenerationCreate, *, queued: bool) -> Generation:
        """Write down what is wanted, with a site for it; `queued`: a worker is to write it, else the caller will.

        Raises INVALID_PROMPT, SITE_NOT_FOUND, INVALID_STATE (the site is archived), OPERATION_IN_PROGRESS, QUOTA_EXCEEDED,
        CONCURRENCY_LIMIT, PLAN_LIMIT_EXCEEDED (of sites, of the prompt's length), CONFLICT.
        """
        prompt = cleaned(wanted.prompt)
        require_length(prompt, self._quotas.allows(principal, "prompt_characters"), tenant_id)
        if wanted.site_id:
            site = self._sites.get_open(tenant_id, wanted.site_id)
            return self._begun(principal, site, [], wanted, prompt, queued=queued)
        site = self._sites.new(principal, tenant_id, SiteCreate(name=self._author.name_site(prompt)))
        try:
            return self._begun(principal, site, self._sites.creation(principal, site), wanted, prompt, queued=queued)
        except ConflictException as taken:
            if taken.code != "SLUG_TAKEN":
                raise
            site = self._sites.renamed_slug(site)
            return self._begun(principal, site, self._sites.creation(principal, site), wanted, prompt, queued=queued)

    def _begun(
        self, principal: Principal, site: Site, creation: list[Change], wanted: GenerationCreate, prompt: str, *, queued: bool
    ) -> Generation:
        now = clock.now()
        generation = Generation(
            generation_id=new_id("gen"),
            tenant_id=site.tenant_id,
            site_id=site.site_id,
            status=GenerationStatus.PENDING,
            progress=0,
            message="Waiting for the author",
            prompt=prompt,
            event_count=0,
            sections=wanted.sections,
            brand_override=wanted.brand_override,
            created_by=principal.user_id,
            revision=1,
            created_at=now,
            updated_at=now,
        )
        event = audited(principal, site.tenant_id, "GENERATION_REQUESTED", "generation", generation.generation_id, siteId=site.site_id)
        work = [self._ledger.message(self._message(generation))] if queued else []
        counted = [self._quotas.drawn(principal, site.tenant_id, quota, now) for quota in (QUOTA, AT_A_TIME)]
        self._ledger.commit(
            *creation, *self._generations.created(generation), *counted, self._ledger.audit(event), *work, result=generation
        )
        return generation

    def _message(self, generation: Generation) -> Message:
        payload = {"generationId": generation.generation_id}
        return Message(generation.tenant_id, self._queue, "generation_requested", payload, generation.revision)

    def cancel(self, principal: Principal, tenant_id: str, generation_id: str) -> Generation:
        """Stop a generation; the site stays as it was. Raises INVALID_STATE when it has ended.

        The author may write between our read and our write, again and again: we try until we are in between.
        """
        error = GenerationError(code="CANCELLED", message="The writing was stopped. Ask again whenever you like.", retryable=True)
        for _ in range(_CANCEL_TRIES):
            current = self.get(tenant_id, generation_id)
            if current.status not in RUNNING:
                raise ConflictException("INVALID_STATE", f"The generation is {current.status}: there is nothing to stop.")
            try:
                return self._journal.end(current, GenerationStatus.CANCELLED, error, by=principal)
            except GenerationMoved:
                continue
        raise GenerationMoved
