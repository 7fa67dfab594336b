"""The template as the emulator takes it."""

import boto3
import jwt
import pytest

from local import stack
from local.people import ACME, GLOBEX, PASSWORD, PEOPLE
from local.seed import seed
from local.stack import StackError, deploy
from services.adapters.dynamodb.table import Table
from services.settings import read_settings

pytestmark = pytest.mark.emulator


def test_deploying_again_changes_nothing(endpoint, environ, aws):
    aws("dynamodb").put_item(TableName=environ["TABLE_NAME"], Item={"PK": {"S": "kept"}, "SK": {"S": "kept"}})
    again = deploy(endpoint, cursor_key=environ["CURSOR_KEY"], visibility_seconds=1)
    assert again == environ
    key = {"PK": {"S": "kept"}, "SK": {"S": "kept"}}
    assert "Item" in aws("dynamodb").get_item(TableName=environ["TABLE_NAME"], Key=key)


def test_a_changed_template_is_taken_over_and_data_stays(endpoint, environ, aws, monkeypatch, tmp_path):
    changed = tmp_path / "data.yaml"
    changed.write_text(stack.TEMPLATE.read_text().replace("\nOutputs:\n", "\n  Extra: {Type: AWS::SQS::Queue}\n\nOutputs:\n"))
    monkeypatch.setattr(stack, "TEMPLATE", changed)
    aws("dynamodb").put_item(TableName=environ["TABLE_NAME"], Item={"PK": {"S": "kept"}, "SK": {"S": "too"}})
    deploy(endpoint, visibility_seconds=1)
    resources = aws("cloudformation").describe_stack_resources(StackName=stack.STACK)["StackResources"]
    assert "Extra" in {resource["LogicalResourceId"] for resource in resources}
    assert "Item" in aws("dynamodb").get_item(TableName=environ["TABLE_NAME"], Key={"PK": {"S": "kept"}, "SK": {"S": "too"}})
    monkeypatch.undo()
    deploy(endpoint, visibility_seconds=1)


def test_a_template_that_is_not_taken_says_why(endpoint, environ, monkeypatch, tmp_path):
    broken = tmp_path / "data.yaml"
    broken.write_text(stack.TEMPLATE.read_text().replace("\nOutputs:\n", "\n  Odd: {Type: AWS::Nothing::Known}\n\nOutputs:\n"))
    monkeypatch.setattr(stack, "TEMPLATE", broken)
    with pytest.raises(StackError, match="AWS::Nothing::Known"):
        deploy(endpoint, visibility_seconds=1)


def test_the_environment_is_all_the_api_reads(environ):
    settings = read_settings(environ)
    assert (settings.environment, settings.edge) == ("local", "table")
    assert settings.table_name == "bbws-site-builder-local"
    assert len(settings.cursor_key) >= 32
    assert set(settings.model_fields_set) >= {"aws_endpoint_url", "content_bucket", "hosting_bucket", "event_bus", "jwks_url", "edge_table"}


def test_rows_expire_by_their_ttl(environ, aws):
    described = aws("dynamodb").describe_time_to_live(TableName=environ["TABLE_NAME"])["TimeToLiveDescription"]
    assert described == {"TimeToLiveStatus": "ENABLED", "AttributeName": "ttl"}


class TestPeople:
    @pytest.fixture
    def seeded(self, environ, aws):
        table = Table(aws("dynamodb"), environ["TABLE_NAME"])
        seed(table, aws("cognito-idp"), environ["USER_POOL_ID"])
        return table

    def rows(self, aws, environ, tenant):
        condition = "PK = :pk"
        answer = aws("dynamodb").query(
            TableName=environ["TABLE_NAME"], KeyConditionExpression=condition, ExpressionAttributeValues={":pk": {"S": f"TENANT#{tenant}"}}
        )
        return answer["Items"]

    def test_only_globex_has_a_brand(self, seeded, aws, environ):
        kinds = {tenant: sorted(row["entityType"]["S"] for row in self.rows(aws, environ, tenant)) for tenant in (ACME, GLOBEX)}
        brands = {tenant for tenant, found in kinds.items() if "BRAND" in found}
        assert brands == {GLOBEX}
        assert (kinds[ACME].count("MEMBER"), kinds[ACME].count("UNIT"), kinds[ACME].count("TEAMMEMBER")) == (5, 5, 3)

    def test_seeding_again_writes_nothing(self, seeded, aws, environ):
        before = {tenant: self.rows(aws, environ, tenant) for tenant in (ACME, GLOBEX)}
        seed(seeded, aws("cognito-idp"), environ["USER_POOL_ID"])
        assert {tenant: self.rows(aws, environ, tenant) for tenant in (ACME, GLOBEX)} == before

    @pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.email)
    def test_everybody_can_sign_in_with_a_token_that_verifies(self, seeded, aws, environ, person):
        answer = aws("cognito-idp").initiate_auth(
            AuthFlow="USER_PASSWORD_AUTH",
            ClientId=environ["USER_POOL_CLIENT_ID"],
            AuthParameters={"USERNAME": person.email, "PASSWORD": PASSWORD},
        )
        token = answer["AuthenticationResult"]["IdToken"]
        key = jwt.PyJWKClient(environ["JWKS_URL"]).get_signing_key_from_jwt(token)
        claims = jwt.decode(token, key, ["RS256"], audience=environ["USER_POOL_CLIENT_ID"], issuer=environ["USER_POOL_ISSUER"])
        assert (claims["email"], claims["custom:tenant_id"]) == (person.email, person.tenant_id)


def test_clients_use_the_emulator_whatever_the_machine_is_set_to(endpoint, monkeypatch):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "real")
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
    made = stack.client("sqs", endpoint)
    assert made.meta.endpoint_url == endpoint
    made.close()
