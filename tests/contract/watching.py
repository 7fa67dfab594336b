"""Watches a tenant while somebody asks for something: what is shown of it, and what is written into its rows.

Each write of the application is heard on its way out; that nothing was missed is shown by the rows themselves, looked at
now and then (`digest`).
"""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import boto3

from services.adapters.dynamodb import keys
from services.adapters.dynamodb.items import Item, decode, encode
from services.bootstrap import Services

_READS = ("Get", "BatchGet", "Query", "Scan", "List", "Head", "AdminGet", "Initiate", "Describe")
_EVENTS, _BEHIND_EVENTS = "EVENT#", "EVENT$"


@dataclass(frozen=True)
class Write:
    """A call to AWS that may change something, and the rows it puts, changes or deletes, as far as it says what is in them."""

    call: str
    said: str
    rows: list[Item]


class Writes:
    """Hears of every write of a session whose clients the application uses."""

    def __init__(self, session: boto3.Session) -> None:
        session.events.register("before-call", self._note)
        self._made: list[Write] = []

    @contextmanager
    def during(self) -> Iterator[list[Write]]:
        self._made = made = []
        yield made

    def _note(self, model: Any, params: Any, **_: Any) -> None:
        if model.name.startswith(_READS):
            return
        call, body = f"{model.service_model.service_name}:{model.name}", params.get("body") or b""
        rows = list(_rows(json.loads(body))) if call.startswith("dynamodb:") else []
        self._made.append(Write(call, f"{params.get('url_path')} {body!r}", rows))


def _rows(body: dict[str, Any]) -> Iterator[Item]:
    for change in body.get("TransactItems", [body]):
        for act, what in change.items() if "TransactItems" in body else [("", change)]:
            if act != "ConditionCheck":
                yield decode(what.get("Item") or what["Key"])


class Watched:
    """A tenant with the ids and words it is known by."""

    def __init__(self, services: Services, tenant_id: str, ids: frozenset[str], words: tuple[str, ...]) -> None:
        self.tenant_id = tenant_id
        self._main = keys.tenant_partition(tenant_id)
        self._known_by = (*ids, *words)
        self._client, self._table = services.client("dynamodb"), services.settings.table_name
        self._elsewhere = self._rows_elsewhere()

    def shown(self, text: str, sent: str) -> list[str]:
        """What of the tenant stands in an answer and was not in the question."""
        low, asked = text.lower(), sent.lower()
        return [name for name in self._known_by if name.lower() in low and name.lower() not in asked]

    def touched(self, writes: list[Write]) -> tuple[list[str], list[Item]]:
        """The rows and things of the tenant that are written, and the lines its audit trail gets."""
        things, lines = [], []
        for write in writes:
            for row in write.rows:
                if row.get("PK") == self._main and str(row["SK"]).startswith(_EVENTS):
                    lines.append(row)
                elif self._is_mine(row):
                    things.append(f"{write.call} {row.get('SK')}")
            if not write.rows and self.tenant_id in write.said:
                things.append(write.call)
        return things, lines

    def digest(self) -> str:
        """All its rows as one value, but for the audit trail, which grows."""
        rows = [*self._query("#sk < :sk", _EVENTS), *self._query("#sk > :sk", _BEHIND_EVENTS)]
        if self._elsewhere:
            asked = {self._table: {"Keys": [encode(key.item()) for key in self._elsewhere[:100]], "ConsistentRead": True}}
            rows += sorted(self._client.batch_get_item(RequestItems=asked)["Responses"][self._table], key=str)
        return hashlib.sha256(json.dumps(rows, sort_keys=True, default=str).encode()).hexdigest()

    def _query(self, condition: str, sort: str) -> list[Item]:
        found, more = [], {}
        while True:
            answer = self._client.query(
                TableName=self._table,
                KeyConditionExpression=f"#pk = :pk AND {condition}",
                ExpressionAttributeNames={"#pk": "PK", "#sk": "SK"},
                ExpressionAttributeValues=encode({":pk": self._main, ":sk": sort}),
                ConsistentRead=True,
                **more,
            )
            found += answer["Items"]
            if "LastEvaluatedKey" not in answer:
                return found
            more = {"ExclusiveStartKey": answer["LastEvaluatedKey"]}

    def _is_mine(self, row: Item) -> bool:
        partition = str(row.get("PK", ""))
        mine = partition.startswith(self._main) or self.tenant_id in (row.get("tenantId"), row.get("GSI1PK"))
        return mine or keys.Key(partition, str(row.get("SK"))) in self._elsewhere

    def _rows_elsewhere(self) -> list[keys.Key]:
        """The keys of its rows in other partitions: names, slugs, tokens, events of its generations."""
        found: list[Item] = []
        for page in self._client.get_paginator("scan").paginate(TableName=self._table):
            found += map(decode, page["Items"])
        of_others = [row for row in found if row["PK"] != self._main]
        return [keys.Key(r["PK"], r["SK"]) for r in of_others if r.get("tenantId") == self.tenant_id or r["PK"].startswith(self._main)]
