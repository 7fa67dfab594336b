"""Watches a tenant while somebody asks for something: what is shown of it, and what becomes of its rows."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import boto3

from services.adapters.dynamodb import keys
from services.adapters.dynamodb.items import decode, encode
from services.bootstrap import Services

_READS = ("Get", "BatchGet", "Query", "Scan", "List", "Head", "AdminGet", "Initiate", "Describe")
_EVENTS, _BEHIND_EVENTS = "EVENT#", "EVENT$"


class Writes:
    """Hears of every call to AWS that may change something, from a session whose clients the application uses."""

    def __init__(self, session: boto3.Session) -> None:
        session.events.register("before-call", self._note)
        self.made: list[tuple[str, str]] = []

    def _note(self, model: Any, params: Any, **_: Any) -> None:
        if not model.name.startswith(_READS):
            self.made.append((f"{model.service_model.service_name}:{model.name}", f"{params.get('url_path')} {params.get('body')!r}"))

    @contextmanager
    def during(self) -> Iterator[list[tuple[str, str]]]:
        self.made.clear()
        yield self.made


@dataclass
class Seen:
    """How a tenant's rows stand: everything but the audit trail as one hash, and the trail's newest key."""

    rows: str
    trail: str


@dataclass
class Watched:
    """A tenant with the ids and words it is known by."""

    services: Services
    tenant_id: str
    ids: frozenset[str]
    words: tuple[str, ...]
    elsewhere: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.client, self.table = self.services.client("dynamodb"), self.services.settings.table_name
        self.elsewhere = self._rows_elsewhere()
        self.before = self.now()

    def shown(self, text: str, sent: str) -> list[str]:
        """What of the tenant stands in an answer and was not in the question."""
        low, asked = text.lower(), sent.lower()
        return [name for name in (*self.ids, *self.words) if name.lower() in low and name.lower() not in asked]

    def now(self) -> Seen:
        main = keys.tenant_partition(self.tenant_id)
        rows = [*self._query(main, "#sk < :a", {":a": _EVENTS}), *self._query(main, "#sk > :a", {":a": _BEHIND_EVENTS})]
        if self.elsewhere:
            asked = {self.table: {"Keys": self.elsewhere, "ConsistentRead": True}}
            rows += sorted(self.client.batch_get_item(RequestItems=asked)["Responses"][self.table], key=str)
        digest = hashlib.sha256(json.dumps(rows, sort_keys=True, default=str).encode()).hexdigest()
        newest = self._query(main, "#sk BETWEEN :a AND :b", {":a": _EVENTS, ":b": _BEHIND_EVENTS}, Limit=1, ScanIndexForward=False)
        return Seen(digest, newest[0]["SK"]["S"] if newest else _EVENTS)

    def changes(self) -> tuple[bool, list[dict[str, Any]]]:
        """Whether its rows are others than they were, and the lines its audit trail has got since."""
        after, before = self.now(), self.before
        self.before = after
        lines = []
        if after.trail != before.trail:
            main, behind = keys.tenant_partition(self.tenant_id), {":a": before.trail + "\0", ":b": _BEHIND_EVENTS}
            lines = [decode(row) for row in self._query(main, "#sk BETWEEN :a AND :b", behind)]
        return after.rows != before.rows, lines

    def _query(self, partition: str, condition: str, values: dict[str, str], **more: Any) -> list[dict[str, Any]]:
        answer = self.client.query(
            TableName=self.table,
            KeyConditionExpression=f"#pk = :pk AND {condition}",
            ExpressionAttributeNames={"#pk": "PK", "#sk": "SK"},
            ExpressionAttributeValues=encode({":pk": partition, **values}),
            ConsistentRead=True,
            **more,
        )
        return answer["Items"]

    def _rows_elsewhere(self) -> list[dict[str, Any]]:
        """The keys of its rows in other partitions: names, slugs, tokens, events of its generations."""
        found, more = [], {}
        while True:
            answer = self.client.scan(TableName=self.table, **more)
            found += [row for row in answer["Items"] if self._is_elsewhere(row)]
            if "LastEvaluatedKey" not in answer:
                return [{"PK": row["PK"], "SK": row["SK"]} for row in found][:100]
            more = {"ExclusiveStartKey": answer["LastEvaluatedKey"]}

    def _is_elsewhere(self, row: dict[str, Any]) -> bool:
        main = keys.tenant_partition(self.tenant_id)
        return row["PK"]["S"] != main and (row.get("tenantId", {}).get("S") == self.tenant_id or row["PK"]["S"].startswith(main))
