"""The provisioning queue."""

from handlers.jobs import QueueMessage
from services.bootstrap import Services


def tenant_created(services: Services, message: QueueMessage) -> None:
    services.provisioning.provision(message.tenant_id)


def tenant_deprovisioned(services: Services, message: QueueMessage) -> None:
    services.provisioning.wind_up(message.tenant_id)
