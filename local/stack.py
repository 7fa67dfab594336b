"""Puts infra/data.yaml onto the emulator and tells the environment variables the API reads.

The emulator ignores a table's time to live, so that is switched on afterwards. Point-in-time recovery, bucket policies, the
alarms and which attributes a client of the pool may write are taken but mean nothing here: a unit test asserts them on the template.
"""

import re
import secrets
import time
from collections.abc import Mapping
from typing import Any

import boto3
from botocore.exceptions import ClientError

from local.emulator import CREDENTIALS, REGION
from local.places import ROOT

TEMPLATE = ROOT / "infra" / "data.yaml"
STACK = "site-builder-data"
# Short, so that work whose worker died is taken up again while one is still looking. Five receives outlast a lease of 60 s.
VISIBILITY_SECONDS = 30
_DEPLOY_SECONDS = 60


class StackError(RuntimeError):
    """The emulator did not take the template. The text says which resource and why."""


def deploy(
    endpoint: str,
    *,
    cursor_key: str | None = None,
    api_port: int = 8080,
    edge_port: int = 8081,
    visibility_seconds: int = VISIBILITY_SECONDS,
) -> dict[str, str]:
    """Create the stack, or update it where the template changed; data stays. Gives the whole environment for `read_settings`."""
    cloudformation = client("cloudformation", endpoint)
    _create_or_update(cloudformation, _parameters(api_port, visibility_seconds))
    outputs = _wait(cloudformation)
    _expire_rows(client("dynamodb", endpoint), outputs["TableName"])
    return environment(endpoint, outputs, cursor_key or secrets.token_urlsafe(48), api_port, edge_port)


def _parameters(api_port: int, visibility_seconds: int) -> dict[str, str]:
    return {
        "Environment": "local",
        "Edge": "table",
        "ConsoleOrigin": f"http://localhost:{api_port}",
        "VisibilityTimeout": str(visibility_seconds),
    }


def client(service: str, endpoint: str) -> Any:
    return boto3.client(
        service,  # type: ignore[call-overload]  # any service
        endpoint_url=endpoint,
        region_name=REGION,
        aws_access_key_id=CREDENTIALS["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
    )


def environment(endpoint: str, outputs: Mapping[str, str], cursor_key: str, api_port: int, edge_port: int) -> dict[str, str]:
    """Name each output for its variable (`TableName` is TABLE_NAME) and add what only the local cloud sets."""
    pool = outputs["UserPoolId"]
    return {
        **{variable(name): value for name, value in outputs.items()},
        **CREDENTIALS,
        "ENVIRONMENT": "local",
        "AWS_ENDPOINT_URL": endpoint,
        "USER_POOL_ISSUER": f"https://cognito-idp.{REGION}.amazonaws.com/{pool}",
        "JWKS_URL": f"{endpoint}/{pool}/.well-known/jwks.json",
        "CURSOR_KEY": cursor_key,
        "CONTENT_ORIGIN": endpoint,
        "CONSOLE_BASE_URL": f"http://localhost:{api_port}",
        "SITES_BASE_URL": f"http://localhost:{edge_port}",
        "EDGE_CHECK_ADDRESS": f"127.0.0.1:{edge_port}",
        "LIMITS_FACTOR": "1000",
        "POWERTOOLS_METRICS_DISABLED": "true",
        "POWERTOOLS_TRACE_DISABLED": "true",
        "POWERTOOLS_SERVICE_NAME": "site-builder",
        "AWS_XRAY_SDK_ENABLED": "false",
        "AWS_EC2_METADATA_DISABLED": "true",
    }


def variable(output: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", output).upper()


def _create_or_update(cloudformation: Any, parameters: dict[str, str]) -> None:
    wanted = {
        "StackName": STACK,
        "TemplateBody": TEMPLATE.read_text(),
        "Parameters": [{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()],
        "Capabilities": ["CAPABILITY_AUTO_EXPAND"],
    }
    if _stack(cloudformation) is None:
        cloudformation.create_stack(**wanted)
        return
    try:
        cloudformation.update_stack(**wanted)
    except ClientError as error:
        if "No updates are to be performed" not in str(error):
            raise StackError(f"infra/data.yaml was not taken: {error}") from error


def _stack(cloudformation: Any) -> dict[str, Any] | None:
    try:
        stacks: list[dict[str, Any]] = cloudformation.describe_stacks(StackName=STACK)["Stacks"]
    except ClientError as error:
        if "does not exist" in str(error):
            return None
        raise
    return next((stack for stack in stacks if stack["StackStatus"] != "DELETE_COMPLETE"), None)


def _wait(cloudformation: Any) -> dict[str, str]:
    deadline = time.monotonic() + _DEPLOY_SECONDS
    while time.monotonic() < deadline:
        stack = _stack(cloudformation)
        status = stack["StackStatus"] if stack else "missing"
        if stack and status in {"CREATE_COMPLETE", "UPDATE_COMPLETE"}:
            return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}
        if not status.endswith("_IN_PROGRESS"):
            raise StackError(f"infra/data.yaml was not taken: {status}. {_reasons(cloudformation)}")
        time.sleep(0.05)
    raise StackError(f"infra/data.yaml was not deployed after {_DEPLOY_SECONDS} s.")


def _reasons(cloudformation: Any) -> str:
    events = cloudformation.describe_stack_events(StackName=STACK)["StackEvents"]
    return " ".join(f"{e['LogicalResourceId']}: {e['ResourceStatusReason']}" for e in events if e.get("ResourceStatusReason"))


def _expire_rows(dynamodb: Any, table: str) -> None:
    described = dynamodb.describe_time_to_live(TableName=table)["TimeToLiveDescription"]
    if described.get("TimeToLiveStatus") not in {"ENABLED", "ENABLING"}:
        dynamodb.update_time_to_live(TableName=table, TimeToLiveSpecification={"AttributeName": "ttl", "Enabled": True})
