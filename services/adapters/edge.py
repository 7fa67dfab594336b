"""The edge's copy of the pointers: CloudFront's KeyValueStore on AWS, a table that the local edge reads."""

import json
from typing import TYPE_CHECKING, Any

from services.core.edge import Target

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient


class KeyValueStoreEdge:
    """Writes `host → {prefix, environment}`; the viewer function of the distribution reads it."""

    def __init__(self, client: Any, arn: str) -> None:
        self._client = client
        self._arn = arn

    def point(self, host: str, target: Target) -> None:
        value = json.dumps({"p": target.prefix, "e": target.environment}, separators=(",", ":"))
        self._client.put_key(KvsARN=self._arn, Key=host, Value=value, IfMatch=self._etag())

    def remove(self, host: str) -> None:
        try:
            self._client.delete_key(KvsARN=self._arn, Key=host, IfMatch=self._etag())
        except self._client.exceptions.ResourceNotFoundException:
            return

    def _etag(self) -> str:
        etag: str = self._client.describe_key_value_store(KvsARN=self._arn)["ETag"]
        return etag


class TableEdge:
    """Writes a row per host into the local edge's table."""

    def __init__(self, client: "DynamoDBClient", table: str, *, content_bucket: str, hosting_bucket: str) -> None:
        self._client = client
        self._table = table
        self._buckets = {"preview": content_bucket, "sit": hosting_bucket, "prod": hosting_bucket}

    def point(self, host: str, target: Target) -> None:
        row = {
            "host": host,
            "prefix": target.prefix,
            "bucket": self._buckets[target.environment],
            "environment": target.environment,
            "versionId": target.version_id,
            "tenantId": target.tenant_id,
            "siteId": target.site_id,
        }
        self._client.put_item(TableName=self._table, Item={name: {"S": value} for name, value in row.items()})

    def remove(self, host: str) -> None:
        self._client.delete_item(TableName=self._table, Key={"host": {"S": host}})
