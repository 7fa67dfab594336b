"""Idempotency keys as rows: claimed with a lease, completed with the stored resource, kept for 24 hours.

claim     put if absent, or if in progress with a lapsed lease, or if kept longer than 24 h
complete  in the transaction that creates the resource, if the claim is still ours (token)
release   delete, if the claim is still ours
"""

import hashlib
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import orjson
from botocore.exceptions import ClientError

from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import Condition, Delete, Put, TableChange, Update
from services.adapters.dynamodb.items import Item
from services.adapters.dynamodb.table import Table
from services.core import clock
from services.core.errors import ConflictException, RuleException, ServiceUnavailable
from services.core.idempotency import KEEP_SECONDS, LEASE_SECONDS, Claim, Replay, Scope
from services.core.ids import new_id

Renewal = Callable[[dict[str, Any]], dict[str, Any]]


class DynamoIdempotency:
    """`renewals`: by operation, what puts into a stored answer that is given again what is never stored."""

    def __init__(self, table: Table, renewals: Mapping[str, Renewal] = MappingProxyType({})) -> None:
        self._table = table
        self._renewals = renewals

    def claim(self, scope: Scope, body_hash: str) -> Claim | Replay:
        now = int(clock.now().timestamp())
        claim = Claim(scope, body_hash, token=new_id("req"))
        row = {
            "entityType": "IDEMPOTENCY",
            "status": "in_progress",
            "bodyHash": body_hash,
            "token": claim.token,
            "leaseUntil": now + LEASE_SECONDS,
            "ttl": now + KEEP_SECONDS,
        }
        try:
            self._table.write([Put(_key(scope), row, _free(now))])
        except ConflictException:  # taken, or just being taken by a transaction that runs at this moment
            return self._taken(scope, body_hash, now)
        return claim

    def _taken(self, scope: Scope, body_hash: str, now: int) -> Replay:
        row = self._table.get(_key(scope)) or {}
        if row.get("bodyHash", body_hash) != body_hash:
            raise RuleException("IDEMPOTENCY_KEY_REUSED", "This Idempotency-Key was used for another request. Use a new one.")
        if row.get("status") == "completed":
            return Replay(self._renewals.get(scope.operation_id, dict)(orjson.loads(row["response"])))
        error = ConflictException(
            "IDEMPOTENCY_IN_PROGRESS",
            "The request with this Idempotency-Key is still running. Repeat it in a moment with the same key.",
            retry_after=max(1, int(row.get("leaseUntil", now + 1)) - now),
        )
        raise error

    def complete(self, claim: Claim, data: dict[str, Any]) -> None:
        self._table.write([completion(claim, data)])
        claim.completed = True

    def release(self, claim: Claim) -> None:
        try:
            self._table.write([Delete(_key(claim.scope), _ours(claim))])
        except (ConflictException, ServiceUnavailable, ClientError):
            return  # the lease lapses by itself


def completion(claim: Claim, data: Item) -> TableChange:
    """The change that stores the response: part of the transaction that creates the resource."""
    sets = {"status": "completed", "response": orjson.dumps(data).decode()}
    return Update(_key(claim.scope), sets, _ours(claim))


def _key(scope: Scope) -> keys.Key:
    hashed = hashlib.sha256(scope.key.encode()).hexdigest()[:32]
    return keys.idempotency(scope.tenant_id, scope.user_id, scope.operation_id, hashed)


def _ours(claim: Claim) -> Condition:
    return Condition("#token = :token", {"#token": "token"}, {":token": claim.token})


def _free(now: int) -> Condition:
    return Condition(
        "attribute_not_exists(#pk) OR (#status = :running AND #lease < :now) OR #ttl < :now",
        {"#pk": "PK", "#status": "status", "#lease": "leaseUntil", "#ttl": "ttl"},
        {":running": "in_progress", ":now": now},
    )
