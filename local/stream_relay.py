"""Reads the table's stream and feeds the stream door, as Lambda's poller does: in order, again and again until it succeeds.

The emulator forgets its stream when it is stopped, though not its rows. So the outbox rows written since the stream was last
seen empty are fed first, as if they had just been written; the relay is idempotent. On AWS a stream keeps its records for a day.
"""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from local.invocation import Door, stream_event
from local.reporting import report

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_dynamodbstreams import DynamoDBStreamsClient

_BATCH = 100
_POLL_SECONDS = 0.15
_MOST_ATTEMPTS = 5
_REMEMBER_SECONDS = 1
# More than the emulator can lose when it is killed.
_MARGIN = timedelta(seconds=60)
_LOST = {"ExpiredIteratorException", "TrimmedDataAccessException", "ResourceNotFoundException"}


class StreamRelay:
    """`seen` is the file that keeps when the stream was last seen empty."""

    def __init__(self, streams: "DynamoDBStreamsClient", stream_arn: str, door: Door, seen: Path | None = None) -> None:
        self._streams = streams
        self._seen = seen
        self._arn = stream_arn
        self._door = door
        self._iterators: dict[str, str | None] = {}
        self._remember_next = 0.0

    def run(self, stop: Event) -> None:
        while not stop.is_set():
            try:
                busy = self.once(stop)
            except Exception as error:  # noqa: BLE001 - the relay outlives whatever its work does
                report("stream", error)
                stop.wait(1)
                continue
            if not busy:
                self._remember()
                stop.wait(_POLL_SECONDS)

    def once(self, stop: Event) -> int:
        """Read every shard once and feed what is new. Gives the number of records."""
        if not any(self._iterators.values()):
            self._find_shards()
        return sum(self._read(shard, iterator, stop) for shard, iterator in list(self._iterators.items()) if iterator)

    def feed(self, records: list[dict[str, Any]], stop: Event) -> None:
        """Have records worked on; from the first failed one on, again, at most five times, then go on and say so."""
        attempt = 1
        while records and not stop.is_set():
            left = self._attempt(records)
            if not left:
                return
            attempt = attempt + 1 if len(left) == len(records) else 1
            if attempt > _MOST_ATTEMPTS:
                report("stream", f"gave up on a record after {_MOST_ATTEMPTS} attempts: {left[0]['dynamodb'].get('Keys')}")
                left, attempt = left[1:], 1
            stop.wait(0.2 * attempt)
            records = left

    def _attempt(self, records: list[dict[str, Any]]) -> list[dict[str, Any]]:
        try:
            failed = self._door.call(stream_event(self._arn, records))
        except Exception as error:  # noqa: BLE001 - as on Lambda, an error is a failed batch
            report("stream", error)
            return records
        first = next((index for index, record in enumerate(records) if record["dynamodb"]["SequenceNumber"] in failed), len(records))
        return records[first:]

    def _remember(self) -> None:
        if self._seen and time.monotonic() > self._remember_next:
            self._seen.write_text(datetime.now(UTC).isoformat())
            self._remember_next = time.monotonic() + _REMEMBER_SECONDS

    def _find_shards(self) -> None:
        for shard in self._streams.describe_stream(StreamArn=self._arn)["StreamDescription"]["Shards"]:
            name = shard["ShardId"]
            iterator = self._streams.get_shard_iterator(StreamArn=self._arn, ShardId=name, ShardIteratorType="TRIM_HORIZON")
            self._iterators[name] = iterator["ShardIterator"]

    def _read(self, shard: str, iterator: str, stop: Event) -> int:
        try:
            answer = self._streams.get_records(ShardIterator=iterator, Limit=_BATCH)
        except ClientError as error:
            if error.response["Error"]["Code"] not in _LOST:
                raise
            self._iterators.clear()  # begin at the horizon again
            return 0
        records: list[Any] = answer["Records"]
        self.feed(records, stop)
        self._iterators[shard] = answer.get("NextShardIterator")
        return len(records)


def last_seen(seen: Path) -> datetime:
    """Give when the stream was last seen empty, less a margin; the beginning of time when it never was."""
    return datetime.fromisoformat(seen.read_text()) - _MARGIN if seen.exists() else datetime.min.replace(tzinfo=UTC)


def waiting_outbox(dynamodb: "DynamoDBClient", table: str, since: datetime) -> list[dict[str, Any]]:
    """Give the outbox rows written since then as stream records, oldest first. A scan, which only the local cloud may do."""
    pages = dynamodb.get_paginator("scan").paginate(
        TableName=table,
        FilterExpression="entityType = :outbox AND #timestamp >= :since",
        ExpressionAttributeNames={"#timestamp": "timestamp"},
        ExpressionAttributeValues={":outbox": {"S": "OUTBOX"}, ":since": {"S": since.isoformat()}},
    )
    rows = sorted((row for page in pages for row in page["Items"]), key=lambda row: row["timestamp"]["S"])
    return [_as_written(row, number) for number, row in enumerate(rows)]


def _as_written(row: dict[str, Any], number: int) -> dict[str, Any]:
    return {
        "eventID": f"waiting-{number}",
        "eventName": "INSERT",
        "eventVersion": "1.1",
        "eventSource": "aws:dynamodb",
        "awsRegion": "eu-west-1",
        "dynamodb": {
            "Keys": {"PK": row["PK"], "SK": row["SK"]},
            "NewImage": row,
            "SequenceNumber": f"{number:021d}",
            "StreamViewType": "NEW_IMAGE",
        },
    }
