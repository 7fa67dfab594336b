"""The three ways to serve the site operations, each as a function of a proxy event. Imports only the one that is asked for."""

# ruff: noqa: PLC0415 - a cold start must not pay for the others

from collections.abc import Callable
from typing import Any

from runtime.authentication import Authenticator
from tests.benchmarks.stage.memory import MemoryServices

Door = Callable[[dict[str, Any], Any], dict[str, Any]]
NAMES = ("ours", "fastapi", "powertools")


class LambdaContext:
    """What the resolvers look at of Lambda's context."""

    function_name = "site"
    memory_limit_in_mb = 1024
    invoked_function_arn = "arn:aws:lambda:eu-west-1:123456789012:function:site"
    aws_request_id = "c6af9ac6-7b61-11e6-9a41-93e8deadbeef"


def door(name: str, authenticator: Authenticator, *, logged: bool) -> Door:
    services = MemoryServices()
    if name == "ours":
        from runtime.app import build_app
        from runtime.lambda_http import LambdaDoor

        return LambdaDoor(build_app(services, authenticator, functions=["site"], threads=False))
    log = _log(logged=logged)
    if name == "fastapi":
        from tests.benchmarks.peers import fastapi_app

        return fastapi_app.build(services, authenticator, log)
    from tests.benchmarks.peers import powertools_app

    return powertools_app.build(services, authenticator, log)


def _log(*, logged: bool) -> Any:
    from tests.benchmarks.peers.log import silent, structured

    return structured() if logged else silent


def quiet_environment(*, logged: bool) -> dict[str, str]:
    """The variables of a process that measures: no metrics, no traces, and a log only where it is what is measured."""
    return {
        "POWERTOOLS_METRICS_DISABLED": "true",
        "POWERTOOLS_LOG_LEVEL": "INFO" if logged else "CRITICAL",
        "POWERTOOLS_TRACE_DISABLED": "true",
        "PYTHONWARNINGS": "ignore",
        "AWS_REGION": "eu-west-1",
    }
