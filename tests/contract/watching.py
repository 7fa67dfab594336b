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
_VISITS = "RATE#denied_visits#"  # counts the lines a person leaves in the trail
_AT_ONCE = 100  # rows of one read


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
    """What is put, or the key of what is changed or deleted and the values it gets."""
    for change in body.get("TransactItems", [body]):
        for act, what in change.items() if "TransactItems" in body else [("", change)]:
            if act != "ConditionCheck":
                yield decode(what.get("Item") or {**what["Key"], **what.get("ExpressionAttributeValues", {})})


class Watched:
    """A tenant with the ids and words it is known by."""

    def __init__(self, services: Services, tenant_id: str, ids: frozenset[str], words: tuple[str, ...]) -> None:
        self.tenant_id = tenant_id
        self._main = keys.tenant_partition(tenant_id)
        self._ids = {tenant_id, *ids}
        self._known_by = (*self._ids, *words)
        self._client, self._table = services.client("dynamodb"), services.table
        self._elsewhere = self._rows_elsewhere()

    def shown(self, text: str, sent: str) -> list[str]:
        """What of the tenant stands in an answer and was not in the question."""
        low, asked = text.lower(), sent.lower()
        return [name for name in self._known_by if name.lower() in low and name.lower() not in asked]

    def touched(self, writes: list[Write]) -> tuple[list[str], list[Item]]:
        """The rows and things that are written and are the tenant's or name what is, and the lines its audit trail gets."""
        things, lines = [], []
        for write in writes:
            for row in write.rows:
                at_home, sort = row.get("PK") == self._main, str(row.get("SK"))
                if at_home and sort.startswith(_EVENTS):
                    lines.append(row)
                elif self._is_mine(row) and not (at_home and sort.startswith(_VISITS)):
                    things.append(f"{write.call} {sort}")
            if not write.rows and self._names_me(write.said):
                things.append(write.call)
        return things, lines

    def digest(self) -> str:
        """All its rows as one value, but for the audit trail, which grows, and the count of its lines."""
        rows: list[Any] = [*self._query("#sk < :sk", _EVENTS), *self._query("#sk > :sk", _BEHIND_EVENTS)]
        rows = [row for row in rows if not row["SK"]["S"].startswith(_VISITS)]
        for first in range(0, len(self._elsewhere), _AT_ONCE):
            found = self._table.get_many(self._elsewhere[first : first + _AT_ONCE])
            rows += [found.get(key) for key in self._elsewhere[first : first + _AT_ONCE]]
        return hashlib.sha256(json.dumps(rows, sort_keys=True, default=str).encode()).hexdigest()

    def refresh(self) -> list[keys.Key]:
        """Look anew for its rows in other partitions, through the whole table; those that have come or gone since."""
        before, self._elsewhere = self._elsewhere, self._rows_elsewhere()
        return sorted(set(before) ^ set(self._elsewhere), key=str)

    def _query(self, condition: str, sort: str) -> list[Item]:
        found, more = [], {}
        while True:
            answer = self._client.query(
                TableName=self._table.name,
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
        return self._names_me(str(row)) or keys.Key(str(row.get("PK")), str(row.get("SK"))) in self._elsewhere

    def _names_me(self, said: str) -> bool:
        return any(name in said for name in self._ids)

    def _rows_elsewhere(self) -> list[keys.Key]:
        """The keys of its rows in other partitions: names, slugs, tokens, events of its generations."""
        wanted = {
            "FilterExpression": "PK <> :pk AND (tenantId = :tenant OR begins_with(PK, :pk))",
            "ProjectionExpression": "PK, SK",
            "ExpressionAttributeValues": encode({":pk": self._main, ":tenant": self.tenant_id}),
        }
        pages = self._client.get_paginator("scan").paginate(TableName=self._table.name, ConsistentRead=True, **wanted)
        return [keys.Key(row["PK"]["S"], row["SK"]["S"]) for page in pages for row in page["Items"]]
