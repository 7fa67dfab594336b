"""AWS over moto for the tests of the services: the tables and indexes of `infra/data.yaml`, so keys never drift from what is deployed,
the buckets, no queues; and a way to undo what a test did there.
"""

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import boto3
import pytest
import yaml
from moto import mock_aws
from moto.core import DEFAULT_ACCOUNT_ID
from moto.dynamodb.models import dynamodb_backends
from moto.s3.models import s3_backends

from local.stack import TEMPLATE
from services.bootstrap import Services
from services.settings import Settings
from tests.authors import ScriptedAuthor

REGION = "eu-west-1"
SETTINGS = Settings(
    environment="local",
    edge="table",
    sites_base_url="http://sites.test:8081",
    user_pool_client_id="client",
    cursor_key="key",
    limits_factor=1000,
)


class _Template(yaml.SafeLoader):
    """Reads the template; CloudFormation's short tags are left as their plain values."""


_Template.add_multi_constructor("!", lambda _loader, _suffix, node: getattr(node, "value", None))


@cache
def _resources() -> dict[str, Any]:
    return yaml.load(TEMPLATE.read_text(), _Template)["Resources"]  # noqa: S506 - a SafeLoader with tags


def table_definition(resource: str) -> dict[str, Any]:
    """Give what `create_table` wants for a table of the template."""
    wanted = ("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode")
    properties = _resources()[resource]["Properties"]
    return {name: properties[name] for name in wanted if name in properties}


@contextmanager
def mocked() -> Iterator[boto3.Session]:
    """A session with moto: table, edge table and buckets."""
    with pytest.MonkeyPatch.context() as environ, mock_aws():
        environ.setenv("AWS_DEFAULT_REGION", REGION)
        session = boto3.Session(region_name=REGION)
        services = services_over(session)
        database, store = services.client("dynamodb"), services.client("s3")
        database.create_table(TableName=SETTINGS.table_name, **table_definition("Table"))
        database.create_table(TableName=SETTINGS.edge_table, **table_definition("EdgeTable"))
        for bucket in (SETTINGS.content_bucket, SETTINGS.hosting_bucket):
            store.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION})
        yield session


def services_over(session: boto3.Session) -> Services:
    return Services(SETTINGS, author=ScriptedAuthor(), session=session)


@contextmanager
def undone() -> Iterator[None]:
    """Rows and files are behind it as they were before, so a set-up that many tests share is written once, and no test sees another's.

    It goes to where moto keeps them: emptying the tables by calls costs as much as a test, and so does filling them again.
    """
    tables, buckets = dynamodb_backends[DEFAULT_ACCOUNT_ID][REGION].tables, s3_backends[DEFAULT_ACCOUNT_ID]["aws"].buckets
    rows = {name: copy.deepcopy(table.items) for name, table in tables.items()}
    files = {name: dict(bucket.keys.items()) for name, bucket in buckets.items()}
    yield
    for name, items in rows.items():
        tables[name].items = items
    for name, kept in files.items():
        for added in buckets[name].keys.keys() - kept.keys():
            buckets[name].keys.pop(added)
        assert dict(buckets[name].keys.items()) == kept, "What was there before must not be written anew: it cannot be undone."
