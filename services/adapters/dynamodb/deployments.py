"""Deployments, pointers, locks and markers as rows."""

from generated.models.deployment import Deployment
from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, Condition, Delete, Put, TableChange, absent_or_lapsed, at_revision
from services.adapters.dynamodb.items import Item, attributes, to_model
from services.adapters.dynamodb.table import Table
from services.core import clock
from services.core.ledger import Change
from services.core.paging import Page, PageRequest
from services.core.refusals import operation_in_progress
from services.deployments.ports import LockLost

_LOCK_KEPT_SECONDS = 24 * 3600


class DynamoDeployments:
    """`lock_seconds`: after so long the lock of an environment counts as left behind."""

    def __init__(self, table: Table, lock_seconds: int) -> None:
        self._table = table
        self._lock_seconds = lock_seconds

    def get(self, tenant_id: str, site_id: str, deployment_id: str) -> Deployment | None:
        row = self._table.get(keys.deployment(tenant_id, site_id, deployment_id))
        return to_model(Deployment, row) if row else None

    def list_page(self, tenant_id: str, site_id: str, page: PageRequest) -> Page[Deployment]:
        prefix = keys.deployment(tenant_id, site_id)
        rows = self._table.query(prefix.pk, prefix.sk, page)
        return Page([to_model(Deployment, row) for row in rows.items], rows.next)

    def created(self, deployment: Deployment) -> list[Change]:
        free = absent_or_lapsed(int(clock.now().timestamp()))
        return [
            Put(_key(deployment), _row(deployment), ABSENT),
            Put(_lock(deployment), self._lock_row(deployment), free, operation_in_progress),
        ]

    def held(self, deployment: Deployment) -> TableChange:
        free = absent_or_lapsed(int(clock.now().timestamp()))
        names, values = {**free.names, "#holder": "holder"}, {**free.values, ":holder": deployment.deployment_id}
        ours = Condition(f"{free.expression} OR #holder = :holder", names, values)
        return Put(_lock(deployment), self._lock_row(deployment), ours, LockLost())

    def _lock_row(self, deployment: Deployment) -> Item:
        now = int(clock.now().timestamp())
        return {
            "entityType": "LOCK",
            "holder": deployment.deployment_id,
            "tenantId": deployment.tenant_id,
            "operationId": deployment.operation_id,
            "expires": now + self._lock_seconds,
            "ttl": now + _LOCK_KEPT_SECONDS,
        }

    def changed(self, deployment: Deployment, was: int) -> TableChange:
        return Put(_key(deployment), _row(deployment), at_revision(was))

    def unlocked(self, deployment: Deployment) -> TableChange:
        ours = Condition(
            "attribute_not_exists(#pk) OR #holder = :holder", {"#pk": "PK", "#holder": "holder"}, {":holder": deployment.deployment_id}
        )
        return Delete(_lock(deployment), ours)

    def pointed(self, deployment: Deployment) -> TableChange:
        return _pointer(deployment, deployment.version_id)

    def pointed_back(self, deployment: Deployment) -> TableChange:
        if deployment.previous_version_id:
            return _pointer(deployment, deployment.previous_version_id)
        return Delete(keys.pointer(deployment.tenant_id, deployment.site_id, deployment.environment.value))

    def completed(self, deployment: Deployment) -> TableChange:
        row = {"entityType": "DEPLOYED", "deploymentId": deployment.deployment_id, "at": clock.timestamp()}
        return Put(_marker(deployment.tenant_id, deployment.site_id, deployment.version_id, deployment.environment.value), row)

    def was_completed(self, tenant_id: str, site_id: str, version_id: str, environment: str) -> bool:
        return self._table.get(_marker(tenant_id, site_id, version_id, environment)) is not None


def _key(deployment: Deployment) -> keys.Key:
    return keys.deployment(deployment.tenant_id, deployment.site_id, deployment.deployment_id)


def _lock(deployment: Deployment) -> keys.Key:
    return keys.lock(deployment.tenant_id, deployment.site_id, deployment.environment.value)


_marker = keys.deployed


def _row(deployment: Deployment) -> Item:
    return {"entityType": "DEPLOYMENT", **attributes(deployment)}


def _pointer(deployment: Deployment, version_id: str) -> TableChange:
    row = {"entityType": "POINTER", "versionId": version_id, "deploymentId": deployment.deployment_id, "updatedAt": clock.timestamp()}
    return Put(keys.pointer(deployment.tenant_id, deployment.site_id, deployment.environment.value), row)
