"""One structured log line, one set of metrics and one trace segment per request or message.

Prompts, bodies and tokens are never logged. The tenant is a property of the metric, not a dimension: there are too many.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import orjson
from aws_lambda_powertools import Logger
from aws_lambda_powertools.metrics import EphemeralMetrics, MetricUnit

from services.core.afterwards import tell_by

NAMESPACE = "SiteBuilder"


@cache
def logger() -> Logger:
    """The installation's logger; its level comes from POWERTOOLS_LOG_LEVEL, its service from POWERTOOLS_SERVICE_NAME."""
    service = os.environ.get("POWERTOOLS_SERVICE_NAME", "site-builder")
    return Logger(service=service, utc=True, serialize_stacktrace=False, json_serializer=_line)


def _line(told: dict[str, Any]) -> str:
    return orjson.dumps(told, default=str, option=orjson.OPT_NON_STR_KEYS).decode()


@dataclass(slots=True)
class Observation:
    """What is known of a piece of work when it ends."""

    name: str
    fields: dict[str, Any] = field(default_factory=dict)
    status: int = 0


class observed:  # noqa: N801 - reads as a word: `with observed(…) as seen`
    """Time a piece of work and tell about it once, however it ends."""

    def __init__(self, name: str, *, kind: str, **fields: Any) -> None:
        self._kind = kind
        self._seen = Observation(name, fields)
        self._segment = _segment(name, self._seen) if "_X_AMZN_TRACE_ID" in os.environ else None

    def __enter__(self) -> Observation:
        self._began = time.perf_counter()
        if self._segment:
            self._segment.__enter__()
        return self._seen

    def __exit__(self, *failure: Any) -> None:
        try:
            if self._segment:
                self._segment.__exit__(*failure)
        finally:
            _tell(self._seen, self._kind, round((time.perf_counter() - self._began) * 1000, 2))


def _tell(seen: Observation, kind: str, took_ms: float) -> None:
    log = logger()
    level = log.error if seen.status >= 500 else log.info  # noqa: PLR2004 - the status class is the rule
    level(kind, extra={"operation": seen.name, "status": seen.status, "duration_ms": took_ms, **seen.fields})
    if not os.environ.get("POWERTOOLS_METRICS_DISABLED"):
        _measure(seen, took_ms)


def _measure(seen: Observation, took_ms: float) -> None:
    metrics = EphemeralMetrics(namespace=NAMESPACE, service=logger().service)
    metrics.add_dimension("operation", seen.name)
    metrics.add_metric("Duration", MetricUnit.Milliseconds, took_ms)
    metrics.add_metric("Faults", MetricUnit.Count, int(seen.status >= 500))  # noqa: PLR2004 - the status class is the rule
    metrics.add_metric("Rejections", MetricUnit.Count, int(400 <= seen.status < 500))  # noqa: PLR2004 - likewise
    for key, value in seen.fields.items():
        metrics.add_metadata(key, value)
    metrics.flush_metrics()


def _not_done(what: str, about: dict[str, str]) -> None:
    """Tell and count what did not follow a change: a mail, a copy elsewhere."""
    logger().error(what, extra=about)
    if os.environ.get("POWERTOOLS_METRICS_DISABLED"):
        return
    metrics = EphemeralMetrics(namespace=NAMESPACE, service=logger().service)
    metrics.add_dimension("what", what)
    metrics.add_metric("NotDone", MetricUnit.Count, 1)
    for key, value in about.items():
        metrics.add_metadata(key, value)
    metrics.flush_metrics()


tell_by(_not_done)


@contextmanager
def _segment(name: str, seen: Observation) -> Iterator[None]:
    with _tracer().provider.in_subsegment(f"## {name}") as segment:
        segment.put_annotation("operation", name)
        if "tenant_id" in seen.fields:
            segment.put_annotation("tenant_id", seen.fields["tenant_id"])
        yield


@cache
def _tracer() -> Any:
    from aws_lambda_powertools import Tracer  # noqa: PLC0415 - 60 ms that only a traced function pays

    return Tracer(service=logger().service, auto_patch=False)


def trace_id(request_id: str) -> str:
    """The X-Ray trace of this invocation, else the request's own id."""
    header = os.environ.get("_X_AMZN_TRACE_ID")
    for part in header.split(";") if header else ():
        if part.startswith("Root="):
            return part.removeprefix("Root=")
    return request_id
