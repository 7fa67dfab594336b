"""Reads one queue and feeds the queue door, as Lambda's poller does."""

from threading import Event
from typing import TYPE_CHECKING, Any

from local.invocation import Door, sqs_event
from local.reporting import report

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

_BATCH = 5
_WAIT_SECONDS = 1
_PAUSE_AFTER_TROUBLE = 1.0


class QueueWorker:
    def __init__(self, client: "SQSClient", queue: str, door: Door) -> None:
        self._client = client
        self._queue = queue
        self._url = client.get_queue_url(QueueName=queue)["QueueUrl"]
        self._door = door

    def run(self, stop: Event) -> None:
        while not stop.is_set():
            try:
                self.once()
            except Exception as error:  # noqa: BLE001 - a worker outlives whatever its work does
                report(f"queue {self._queue}", error)
                stop.wait(_PAUSE_AFTER_TROUBLE)

    def once(self, wait_seconds: int = _WAIT_SECONDS) -> int:
        """Receive one batch, have it worked on, delete what succeeded; the rest comes back when its visibility ends."""
        messages: list[Any] = self._client.receive_message(
            QueueUrl=self._url,
            MaxNumberOfMessages=_BATCH,
            WaitTimeSeconds=wait_seconds,
            MessageSystemAttributeNames=["All"],
            MessageAttributeNames=["All"],
        ).get("Messages", [])
        if messages:
            failed = self._door.call(sqs_event(self._queue, messages))
            self._delete([message for message in messages if message["MessageId"] not in failed])
            if failed:
                report(f"queue {self._queue}", f"{len(failed)} of {len(messages)} messages failed and will come back")
        return len(messages)

    def _delete(self, messages: list[Any]) -> None:
        if messages:
            entries: Any = [{"Id": str(index), "ReceiptHandle": message["ReceiptHandle"]} for index, message in enumerate(messages)]
            self._client.delete_message_batch(QueueUrl=self._url, Entries=entries)
