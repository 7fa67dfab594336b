"""The door for SQS: a batch of messages, each to its job; what failed comes back, its neighbours do not.

A message that cannot be read or is of no known type is logged and acknowledged: trying it again would change nothing.
"""

import json
from typing import Any

from handlers.jobs import QueueMessage
from handlers.jobs.registry import QUEUE_JOBS
from runtime.installation import services
from runtime.observability import logger, observed
from services.bootstrap import Services
from services.core import correlation
from services.core.errors import UnexpectedException


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:  # noqa: ARG001 - Lambda's signature
    return consume(services(), event)


def consume(installed: Services, event: dict[str, Any]) -> dict[str, Any]:
    """Give the messages that must come back, as Lambda wants them (ReportBatchItemFailures)."""
    failed = [record["messageId"] for record in event["Records"] if not _done(installed, record)]
    return {"batchItemFailures": [{"itemIdentifier": message_id} for message_id in failed]}


def _done(installed: Services, record: dict[str, Any]) -> bool:
    message = _read(record)
    if message is None:
        return True
    with observed(message.type, kind="message", tenant_id=message.tenant_id, message_id=record["messageId"]) as seen:
        try:
            QUEUE_JOBS[message.type](installed, message)
        except UnexpectedException as later:
            seen.status, seen.fields["reason"] = later.status, later.detail
            return False
        except Exception:  # noqa: BLE001 - whatever one message does, its neighbours go on; it is logged and comes back
            seen.status = 500
            logger().exception("message failed", extra={"message_id": record["messageId"]})
            return False
        seen.status = 200
    return True


def _read(record: dict[str, Any]) -> QueueMessage | None:
    try:
        body = json.loads(record["body"])
        message = QueueMessage(body["type"], body["tenantId"], int(body["revision"]), dict(body["payload"]))
        correlation.set_correlation_id(str(body.get("correlationId", "")))
        known = message.type in QUEUE_JOBS
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        logger().error("message cannot be read", extra={"message_id": record["messageId"]})
        return None
    if not known:
        logger().error("message of no known type", extra={"message_id": record["messageId"], "type": message.type})
        return None
    return message
