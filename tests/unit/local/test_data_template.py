"""What the data stack must hold, asserted on the template itself: the emulator drops some of it without a word."""

import re

import boto3
import pytest
import yaml

from generated.models.tenant import Asset
from local.stack import TEMPLATE, variable
from services.adapters.asset_files import S3AssetFiles
from services.settings import Settings

ASSET = {
    "assetId": "ast_01JD0000000000000000000001",
    "tenantId": "ten_01JD0000000000000000000001",
    "name": "logo.png",
    "kind": "logo",
    "contentType": "image/png",
    "size": 1,
    "sha256": "0" * 64,
    "status": "pending",
    "revision": 1,
    "createdAt": "2026-11-21T10:00:00Z",
    "updatedAt": "2026-11-21T10:00:00Z",
}


class Loader(yaml.SafeLoader):
    """Reads CloudFormation's short tags as what they stand for: {"Ref": …}, {"Fn::GetAtt": …}."""


def intrinsic(loader, suffix, node):
    kinds = {yaml.ScalarNode: loader.construct_scalar, yaml.SequenceNode: lambda n: loader.construct_sequence(n, deep=True)}
    return {suffix if suffix == "Ref" else f"Fn::{suffix}": kinds[type(node)](node)}


Loader.add_multi_constructor("!", intrinsic)


@pytest.fixture(scope="module")
def template():
    return yaml.load(TEMPLATE.read_text(), Loader)  # noqa: S506 - a SafeLoader with tags


@pytest.fixture(scope="module")
def resources(template):
    return template["Resources"]


def of_type(resources, kind):
    return {name: resource for name, resource in resources.items() if resource["Type"] == kind}


class TestContentBucket:
    @pytest.fixture
    def rule(self, resources):
        (rule,) = resources["ContentBucket"]["Properties"]["CorsConfiguration"]["CorsRules"]
        return rule

    def test_takes_files_from_the_console_and_from_no_other_page(self, rule):
        assert rule["AllowedOrigins"] == [{"Ref": "ConsoleOrigin"}]
        assert rule["AllowedMethods"] == ["PUT"]

    def test_takes_the_headers_an_upload_is_told_to_send(self, rule):
        client = boto3.client("s3", region_name="eu-west-1", aws_access_key_id="any", aws_secret_access_key="any")
        asset = Asset.model_validate(ASSET)
        upload = S3AssetFiles(client, "bucket", 1).upload(asset)
        assert {name.lower() for name in upload.headers} == set(rule["AllowedHeaders"])

    def test_only_a_whole_origin_can_be_named(self, template):
        pattern = template["Parameters"]["ConsoleOrigin"]["AllowedPattern"]
        assert re.fullmatch(pattern, "https://console.example")
        assert not re.fullmatch(pattern, "*")
        assert not re.fullmatch(pattern, "https://*.example")


class TestTable:
    @pytest.fixture
    def table(self, resources):
        return resources["Table"]["Properties"]

    def test_restores_to_any_point_in_time(self, table):
        assert table["PointInTimeRecoverySpecification"] == {"PointInTimeRecoveryEnabled": True}

    def test_forgets_rows_by_their_ttl(self, table):
        assert table["TimeToLiveSpecification"] == {"AttributeName": "ttl", "Enabled": True}

    def test_streams_new_rows_to_the_relay(self, table):
        assert table["StreamSpecification"] == {"StreamViewType": "NEW_IMAGE"}

    def test_is_encrypted_and_paid_by_request(self, table):
        assert table["SSESpecification"]["SSEEnabled"] is True
        assert table["BillingMode"] == "PAY_PER_REQUEST"

    def test_has_two_indexes_that_carry_whole_rows(self, table):
        indexes = {index["IndexName"]: index for index in table["GlobalSecondaryIndexes"]}
        assert {name: [key["AttributeName"] for key in index["KeySchema"]] for name, index in indexes.items()} == {
            "GSI1": ["GSI1PK", "GSI1SK"],
            "GSI2": ["GSI2PK", "GSI2SK"],
        }
        assert all(index["Projection"] == {"ProjectionType": "ALL"} for index in indexes.values())


def test_every_table_is_encrypted_and_restorable(resources):
    for table in of_type(resources, "AWS::DynamoDB::Table").values():
        assert table["Properties"]["SSESpecification"]["SSEEnabled"] is True
        assert table["Properties"]["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"] is True


def test_what_holds_data_outlives_the_stack_in_prod(resources):
    keeps = {"AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::SQS::Queue", "AWS::Cognito::UserPool"}
    derived = {"EdgeTable"}
    for name, resource in resources.items():
        if resource["Type"] in keeps and name not in derived:
            assert resource["DeletionPolicy"] == {"Fn::If": ["IsProd", "Retain", "Delete"]}, name
            assert resource["UpdateReplacePolicy"] == "Retain", name


class TestBuckets:
    def test_are_private_encrypted_versioned_and_tidied(self, resources):
        buckets = of_type(resources, "AWS::S3::Bucket")
        assert set(buckets) == {"ContentBucket", "HostingBucket"}
        for bucket in buckets.values():
            properties = bucket["Properties"]
            assert properties["PublicAccessBlockConfiguration"] == {
                "BlockPublicAcls": True,
                "BlockPublicPolicy": True,
                "IgnorePublicAcls": True,
                "RestrictPublicBuckets": True,
            }
            encryption = properties["BucketEncryption"]["ServerSideEncryptionConfiguration"]
            assert encryption[0]["ServerSideEncryptionByDefault"]["SSEAlgorithm"] == "AES256"
            assert properties["VersioningConfiguration"] == {"Status": "Enabled"}
            assert any("AbortIncompleteMultipartUpload" in rule for rule in properties["LifecycleConfiguration"]["Rules"])

    def test_are_reached_over_tls_only(self, resources):
        guarded = {}
        for policy in of_type(resources, "AWS::S3::BucketPolicy").values():
            guarded[policy["Properties"]["Bucket"]["Ref"]] = policy["Properties"]["PolicyDocument"]["Statement"]
        assert set(guarded) == set(of_type(resources, "AWS::S3::Bucket"))
        for statements in guarded.values():
            denied = [s for s in statements if s["Effect"] == "Deny" and s["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}]
            assert [(s["Principal"], s["Action"], len(s["Resource"])) for s in denied] == [("*", "s3:*", 2)]


class TestQueues:
    def test_have_a_dead_letter_queue_each_that_raises_an_alarm(self, resources):
        queues = of_type(resources, "AWS::SQS::Queue")
        working = {name: queue for name, queue in queues.items() if name.endswith("Queue")}
        assert len(working) == 6
        watched = {a["Properties"]["Dimensions"][0]["Value"]["Fn::GetAtt"] for a in of_type(resources, "AWS::CloudWatch::Alarm").values()}
        for queue in working.values():
            redrive = queue["Properties"]["RedrivePolicy"]
            dead, _, attribute = redrive["deadLetterTargetArn"]["Fn::GetAtt"].partition(".")
            assert (attribute, redrive["maxReceiveCount"]) == ("Arn", 5)
            assert queues[dead]["Properties"]["MessageRetentionPeriod"] == 14 * 24 * 3600
            assert f"{dead}.QueueName" in watched
            assert queue["Properties"]["VisibilityTimeout"] == {"Ref": "VisibilityTimeout"}

    def test_are_encrypted_and_reached_over_tls_only(self, resources):
        queues = of_type(resources, "AWS::SQS::Queue")
        assert all(queue["Properties"]["SqsManagedSseEnabled"] is True for queue in queues.values())
        policy = resources["QueuesOnlyOverTls"]["Properties"]
        assert {queue["Ref"] for queue in policy["Queues"]} == set(queues)
        assert policy["PolicyDocument"]["Statement"][0]["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}

    def test_hide_a_message_for_six_minutes_unless_told_otherwise(self, template):
        assert template["Parameters"]["VisibilityTimeout"]["Default"] == 360


class TestPeople:
    def test_choose_long_and_mixed_passwords(self, resources):
        policy = resources["UserPool"]["Properties"]["Policies"]["PasswordPolicy"]
        assert policy["MinimumLength"] >= 12
        assert all(policy[f"Require{kind}"] is True for kind in ("Uppercase", "Lowercase", "Numbers", "Symbols"))

    def test_cannot_sign_themselves_up_at_the_pool(self, resources):
        assert resources["UserPool"]["Properties"]["AdminCreateUserConfig"] == {"AllowAdminCreateUserOnly": True}

    def test_have_a_new_address_when_its_owner_has_answered(self, resources):
        pool = resources["UserPool"]["Properties"]
        assert pool["UserAttributeUpdateSettings"] == {"AttributesRequireVerificationBeforeUpdate": ["email"]}
        assert pool["AutoVerifiedAttributes"] == ["email"]

    def test_cannot_write_whom_they_belong_to(self, resources):
        client = resources["UserPoolClient"]["Properties"]
        assert not [name for name in client["WriteAttributes"] if name.startswith("custom:")]
        assert {"custom:tenant_id", "custom:partner_id"} <= set(client["ReadAttributes"])

    def test_use_a_public_client_that_tells_nobody_who_exists(self, resources):
        client = resources["UserPoolClient"]["Properties"]
        assert client["GenerateSecret"] is False
        assert client["PreventUserExistenceErrors"] == "ENABLED"
        assert (client["IdTokenValidity"], client["RefreshTokenValidity"]) == (1, 30)


def test_outputs_are_named_for_the_settings_they_become(template):
    names = {variable(output).lower() for output in template["Outputs"]}
    wanted = {"table_name", "content_bucket", "hosting_bucket", "generation_queue", "deployment_queue", "provisioning_queue", "event_bus"}
    wanted |= {"user_pool_id", "user_pool_client_id", "cursor_key_parameter", "edge", "edge_table", "edge_key_value_store_arn"}
    assert wanted <= names & set(Settings.model_fields)


@pytest.mark.parametrize(
    ("output", "name"), [("TableName", "TABLE_NAME"), ("UserPoolId", "USER_POOL_ID"), ("EdgeKeyValueStoreArn", "EDGE_KEY_VALUE_STORE_ARN")]
)
def test_an_output_becomes_a_variable(output, name):
    assert variable(output) == name
