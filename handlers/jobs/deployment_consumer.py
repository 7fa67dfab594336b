"""The deployment queue."""

from handlers.jobs import QueueMessage
from services.bootstrap import Services


def deployment_requested(services: Services, message: QueueMessage) -> None:
    services.deployer.deploy(message.tenant_id, message.payload["operationId"])


def site_retired(services: Services, message: QueueMessage) -> None:
    services.deployer.retire(message.tenant_id, message.payload["siteId"], message.payload["hosts"])
