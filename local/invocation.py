"""Calls the doors of the functions the way Lambda does: one event at a time, in Lambda's own shapes."""

import base64
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from typing import Any

from local.emulator import REGION

Handler = Callable[[dict[str, Any], Any], Any]
ACCOUNT = "000000000000"


@dataclass(frozen=True)
class LambdaContext:
    """What a function is told beside its event."""

    function_name: str
    seconds: float = 60
    aws_request_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    function_version: str = "$LATEST"
    memory_limit_in_mb: int = 512
    began: float = field(default_factory=time.monotonic)

    @property
    def invoked_function_arn(self) -> str:
        return f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{self.function_name}"

    def get_remaining_time_in_millis(self) -> int:
        return max(0, int((self.began + self.seconds - time.monotonic()) * 1000))


class Door:
    """A handler behind a lock, because a function never works on two events at once and may keep state between them."""

    def __init__(self, name: str, handler: Handler) -> None:
        self.name = name
        self._handler = handler
        self._lock = Lock()

    def call(self, event: dict[str, Any]) -> set[str]:
        """Run the handler; give the identifiers it reports as failed (empty for doors that report none)."""
        with self._lock:
            answer = self._handler(event, LambdaContext(self.name))
        failures = answer.get("batchItemFailures", []) if isinstance(answer, dict) else []
        return {failure["itemIdentifier"] for failure in failures}


def sqs_event(queue: str, messages: list[dict[str, Any]]) -> dict[str, Any]:
    """Shape messages as `receive_message` gives them into what Lambda hands a function."""
    return {"Records": [_sqs_record(queue, message) for message in messages]}


def _sqs_record(queue: str, message: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "messageId": message["MessageId"],
        "receiptHandle": message["ReceiptHandle"],
        "body": message["Body"],
        "attributes": dict(message.get("Attributes", {})),
        "messageAttributes": {name: _message_attribute(value) for name, value in message.get("MessageAttributes", {}).items()},
        "md5OfBody": message["MD5OfBody"],
        "eventSource": "aws:sqs",
        "eventSourceARN": f"arn:aws:sqs:{REGION}:{ACCOUNT}:{queue}",
        "awsRegion": REGION,
    }


def _message_attribute(value: Mapping[str, Any]) -> dict[str, Any]:
    names = {"StringValue": "stringValue", "BinaryValue": "binaryValue"}
    shaped = {names[name]: _wire(content) for name, content in value.items() if name in names}
    return {**shaped, "stringListValues": [], "binaryListValues": [], "dataType": value["DataType"]}


def stream_event(stream_arn: str, records: list[dict[str, Any]]) -> dict[str, Any]:
    """Shape records as `get_records` gives them into what Lambda hands a function."""
    return {"Records": [{**_wire(record), "eventSourceARN": stream_arn} for record in records]}


def _wire(value: Any) -> Any:
    """Undo what boto3 decodes and Lambda does not: bytes to base64, times to epoch seconds."""
    match value:
        case bytes():
            return base64.b64encode(value).decode()
        case datetime():
            return value.timestamp()
        case Mapping():
            return {key: _wire(content) for key, content in value.items()}
        case list():
            return [_wire(content) for content in value]
        case _:
            return value
