"""The provisioning queue."""

from handlers.jobs import QueueMessage
from services.bootstrap import Services


def tenant_created(services: Services, message: QueueMessage) -> None:
    services.provisioning.provision(message.tenant_id)


def asset_unwanted(services: Services, message: QueueMessage) -> None:
    services.assets.remove_file(message.tenant_id, message.payload["assetId"])


def tenant_deprovisioned(services: Services, message: QueueMessage) -> None:
    services.provisioning.wind_up(message.tenant_id)
