"""Describing pages and having them written (LLD 05)."""

from generated.models.generation import Generation, GenerationCreate, GenerationEvent
from runtime.context import Context, PageRequest
from runtime.results import Accepted, EventStream, Page


def list_generations(ctx: Context, *, tenant_id: str, site_id: str | None, page: PageRequest) -> Page[Generation]:
    return ctx.services.generations.list_page(tenant_id, site_id, page)


def generate_page(ctx: Context, *, tenant_id: str, body: GenerationCreate) -> Accepted[Generation] | EventStream[GenerationEvent]:
    generation = ctx.services.generations.begin(ctx.principal, tenant_id, body, queued=not ctx.wants_stream)
    if ctx.wants_stream:
        return EventStream(ctx.services.generation_jobs.stream(generation), generation)
    return Accepted(generation)


def get_generation(ctx: Context, *, tenant_id: str, generation_id: str) -> Generation:
    return ctx.services.generations.get(tenant_id, generation_id)


def stream_generation(ctx: Context, *, tenant_id: str, generation_id: str, last_event_id: int | None) -> EventStream[GenerationEvent]:
    generation = ctx.services.generations.get(tenant_id, generation_id)
    return EventStream(ctx.services.generation_jobs.follow(generation, last_event_id or 0))


def cancel_generation(ctx: Context, *, tenant_id: str, generation_id: str) -> Generation:
    return ctx.services.generations.cancel(ctx.principal, tenant_id, generation_id)
