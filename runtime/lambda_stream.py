"""The door for the table's stream: new rows of the outbox and of the audit trail go to the relay.

A record that fails is where the next delivery begins (ReportBatchItemFailures on a stream), so order is kept.
"""

from typing import Any

from runtime.installation import services
from runtime.observability import logger
from services.adapters.dynamodb.items import decode
from services.bootstrap import Services


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:  # noqa: ARG001 - Lambda's signature
    return relay(services(), event)


def relay(installed: Services, event: dict[str, Any]) -> dict[str, Any]:
    for record in event["Records"]:
        if record["eventName"] != "INSERT":
            continue
        try:
            installed.relay.relay(decode(record["dynamodb"]["NewImage"]))
        except Exception:  # noqa: BLE001 - whatever it is, the next delivery begins here; it is logged
            logger().exception("relay failed", extra={"sequence": record["dynamodb"]["SequenceNumber"]})
            return {"batchItemFailures": [{"itemIdentifier": record["dynamodb"]["SequenceNumber"]}]}
    return {"batchItemFailures": []}
