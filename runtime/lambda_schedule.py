"""The door for timers: `{"job": "sweep_generations"}`."""

from typing import Any

from handlers.jobs.registry import TIMED_JOBS
from runtime.installation import services
from runtime.observability import observed


def handler(event: dict[str, Any], context: object) -> dict[str, int]:  # noqa: ARG001 - Lambda's signature
    name = event["job"]
    with observed(name, kind="timer") as seen:
        seen.fields["count"] = TIMED_JOBS[name](services())
        seen.status = 200
    return {"count": seen.fields["count"]}
