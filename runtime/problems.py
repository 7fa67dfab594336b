"""Every failure as an RFC 9457 problem document: the one place where errors meet HTTP."""

from typing import Any

import orjson

from generated.operations import OPERATIONS
from generated.problems import PROBLEMS
from runtime.http import Response
from runtime.links import link_to
from services.core.errors import SiteBuilderException, UnexpectedException

MEDIA_TYPE = "application/problem+json"


def problem_response(error: SiteBuilderException, *, instance: str, trace_id: str, allow: str | None = None) -> Response:
    """Write the document. What is unexpected says nothing about our insides."""
    known = PROBLEMS[error.code] if error.code in PROBLEMS else PROBLEMS["INTERNAL_ERROR"]
    document: dict[str, Any] = {
        "type": f"/docs/problems/{known.code}",
        "title": known.title,
        "status": known.status,
        "detail": error.detail,
        "instance": instance,
        "code": known.code,
        "traceId": trace_id,
    }
    if error.faults:
        document["errors"] = [{"pointer": f.pointer, "code": f.code, "detail": f.detail} for f in error.faults]
    if error.links:
        document["_links"] = {rel: link_to(OPERATIONS[way.operation_id], way.parameters) for rel, way in error.links.items()}
    return Response(known.status, orjson.dumps(document), _headers(error, known.status, allow))


def _headers(error: SiteBuilderException, status: int, allow: str | None) -> dict[str, str]:
    headers = {**error.headers, "content-type": MEDIA_TYPE, "cache-control": "no-store"}
    if error.retry_after is not None:
        headers["retry-after"] = str(error.retry_after)
    if status == 401:  # noqa: PLR2004 - the status is the rule
        headers["www-authenticate"] = 'Bearer realm="site-builder"'
    if allow:
        headers["allow"] = allow
    return headers


def unexpected() -> UnexpectedException:
    return UnexpectedException(detail="Something went wrong on our side. Try again; if it goes on, tell us the traceId.")
