"""The edge's copy of the pointers: CloudFront's KeyValueStore on AWS, a table that the local edge reads."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from services.core.edge import Target
from services.core.errors import ServiceUnavailable

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient


_TRIES = 10


class KeyValueStoreEdge:
    """Writes `host → {prefix, environment}`; the viewer function of the distribution reads it."""

    def __init__(self, client: Any, arn: str) -> None:
        self._client = client
        self._arn = arn

    def point(self, host: str, target: Target) -> None:
        value = json.dumps({"p": target.prefix, "e": target.environment}, separators=(",", ":"))
        self._write(lambda etag: self._client.put_key(KvsARN=self._arn, Key=host, Value=value, IfMatch=etag))

    def remove(self, host: str, site: str) -> None:
        self._write(lambda etag: self._forget(host, site, etag))

    def _forget(self, host: str, site: str, etag: str) -> None:
        try:
            value = self._client.get_key(KvsARN=self._arn, Key=host)["Value"]
        except ClientError as error:
            if _code(error) == "ResourceNotFoundException":
                return
            raise
        if json.loads(value)["p"].startswith(site):
            self._client.delete_key(KvsARN=self._arn, Key=host, IfMatch=etag)

    def _write(self, write: Callable[[str], object]) -> None:
        """Write at the store's newest state. All tenants share the store, so somebody else is often a little faster."""
        for _ in range(_TRIES):
            try:
                write(self._client.describe_key_value_store(KvsARN=self._arn)["ETag"])
            except ClientError as error:
                if _code(error) != "ConflictException":
                    raise ServiceUnavailable from error
            except BotoCoreError as error:
                raise ServiceUnavailable from error
            else:
                return
        raise ServiceUnavailable


def _code(error: ClientError) -> str:
    return error.response["Error"]["Code"]


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

    def remove(self, host: str, site: str) -> None:
        try:
            self._client.delete_item(
                TableName=self._table,
                Key={"host": {"S": host}},
                ConditionExpression="attribute_not_exists(#host) OR begins_with(#prefix, :site)",
                ExpressionAttributeNames={"#host": "host", "#prefix": "prefix"},
                ExpressionAttributeValues={":site": {"S": site}},
            )
        except ClientError as error:
            if _code(error) != "ConditionalCheckFailedException":
                raise
