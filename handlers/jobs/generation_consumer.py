"""The generation queue."""

from handlers.jobs import QueueMessage
from services.bootstrap import Services


def generation_requested(services: Services, message: QueueMessage) -> None:
    services.generation_jobs.write(message.tenant_id, message.payload["generationId"])


def sweep_generations(services: Services) -> int:
    return services.generation_jobs.sweep()
