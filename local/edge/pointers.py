"""Which version of which site a host serves: the edge's table, kept in mind for an instant."""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from local.edge.policy import Environment

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

# Long enough for the files of one page, short enough that a deployment's own check sees the new version.
KEPT_SECONDS = 0.2
_MOST_KEPT = 1000


@dataclass(frozen=True, slots=True)
class Pointer:
    bucket: str
    prefix: str
    environment: Environment


class Pointers:
    def __init__(self, client: "DynamoDBClient", table: str) -> None:
        self._client = client
        self._table = table
        self._kept: dict[str, tuple[float, Pointer]] = {}

    def find(self, host: str) -> Pointer | None:
        """Look a host up; one that serves nothing is asked for again each time, so that a first deployment is seen at once."""
        kept = self._kept.get(host)
        if kept and kept[0] > time.monotonic():
            return kept[1]
        pointer = self._read(host)
        if pointer:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[host] = (time.monotonic() + KEPT_SECONDS, pointer)
        else:
            self._kept.pop(host, None)
        return pointer

    def _read(self, host: str) -> Pointer | None:
        if not host:
            return None
        item = self._client.get_item(TableName=self._table, Key={"host": {"S": host}}, ConsistentRead=True).get("Item")
        if not item:
            return None
        prefix = item["prefix"]["S"]
        environment: Environment = item["environment"]["S"]  # type: ignore[assignment]  # written by the deployment, one of the three
        return Pointer(item["bucket"]["S"], prefix if prefix.endswith("/") else f"{prefix}/", environment)
