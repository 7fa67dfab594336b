"""Which function a message type or a timer runs."""

from handlers.jobs import QueueJob, TimedJob
from handlers.jobs.deployment_consumer import deployment_requested, site_retired
from handlers.jobs.generation_consumer import generation_requested, sweep_generations
from handlers.jobs.provisioning_consumer import asset_unwanted, tenant_created, tenant_deprovisioned

QUEUE_JOBS: dict[str, QueueJob] = {
    "generation_requested": generation_requested,
    "deployment_requested": deployment_requested,
    "site_retired": site_retired,
    "asset_unwanted": asset_unwanted,
    "tenant_created": tenant_created,
    "tenant_deprovisioned": tenant_deprovisioned,
}
TIMED_JOBS: dict[str, TimedJob] = {"sweep_generations": sweep_generations}
