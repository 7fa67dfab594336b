"""Sending outbox messages to their queues, and events to the bus."""

import json
from typing import TYPE_CHECKING, Any

from services.core.errors import ServiceUnavailable

if TYPE_CHECKING:
    from mypy_boto3_events import EventBridgeClient
    from mypy_boto3_sqs import SQSClient


class SqsSender:
    """Sends to queues by name; their addresses are looked up once."""

    def __init__(self, client: "SQSClient") -> None:
        self._client = client
        self._urls: dict[str, str] = {}

    def send(self, queue: str, body: dict[str, Any], delay_seconds: int) -> None:
        if queue not in self._urls:
            self._urls[queue] = self._client.get_queue_url(QueueName=queue)["QueueUrl"]
        self._client.send_message(QueueUrl=self._urls[queue], MessageBody=json.dumps(body), DelaySeconds=delay_seconds)


class EventBus:
    """Publishes audit events as EventBridge events, for whoever listens."""

    def __init__(self, client: "EventBridgeClient", bus: str) -> None:
        self._client = client
        self._bus = bus

    def publish(self, detail_type: str, detail: dict[str, Any]) -> None:
        entry = {"EventBusName": self._bus, "Source": "bbws.site-builder", "DetailType": detail_type, "Detail": json.dumps(detail)}
        answer = self._client.put_events(Entries=[entry])  # type: ignore[list-item] # a plain dict is what the SDK takes
        if answer["FailedEntryCount"]:
            raise ServiceUnavailable  # the bus refuses single entries without an error
