"""Responses read: as the resource they hold, or as the error they tell of."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

import httpx
from pydantic import ValidationError

from .calls import Call
from .errors import ApiError, ProblemError, UnreadableAnswer
from .links import read_links
from .reading import Kind
from .results import Meta, Page, Raw, Resource
from .retries import retry_after

Model = TypeVar("Model")
Ways = TypeVar("Ways")
_EXCERPT = 120


@dataclass(frozen=True, slots=True)
class Problems:
    """The class of each problem code, and of each status for codes that came later."""

    by_code: Mapping[str, type[ProblemError]]
    by_status: Mapping[int, type[ProblemError]]

    def kind(self, code: object, status: int) -> type[ProblemError]:
        return self.by_code.get(str(code)) or self.by_status.get(status, ProblemError)


def document(call: Call, response: httpx.Response) -> dict[str, Any]:
    """The envelope of a success. Raises UnreadableAnswer."""
    try:
        body = response.json()
    except ValueError:
        body = None
    if isinstance(body, dict) and "data" in body:
        return body
    raise _unreadable(call, response, "not the API's envelope")


def resource(call: Call, response: httpx.Response, kind: Kind[Model, Ways], sender: Any) -> Resource[Model, Ways]:
    """Raises UnreadableAnswer."""
    body = document(call, response)
    etag = response.headers.get("etag")
    try:
        return Resource(
            data=kind.read(body["data"]),
            links=kind.links(read_links(body.get("_links")), sender, etag),
            meta=_meta(body),
            etag=etag,
            location=response.headers.get("location"),
            replayed=response.headers.get("idempotent-replayed") == "true",
            kind=kind,
        )
    except ValidationError as error:
        raise _misfit(call, response.status_code, error) from error


def inner_resource(data: Mapping[str, Any], kind: Kind[Model, Ways], sender: Any, meta: Meta) -> Resource[Model, Ways]:
    """A resource with its links beside its fields: an item of a list, or a field of an event. Raises ValidationError."""
    etag = f'"{data["revision"]}"' if isinstance(data.get("revision"), int) else None
    links = kind.links(read_links(data.get("_links")), sender, etag)
    return Resource(data=kind.read(data), links=links, meta=meta, etag=etag, kind=kind)


def page(call: Call, response: httpx.Response, kind: Kind[Model, Ways], sender: Any) -> Page[Resource[Model, Ways]]:
    """Raises UnreadableAnswer."""
    body = document(call, response)
    meta, about = _meta(body), _mapping(_mapping(body.get("_meta")).get("page"))
    if not isinstance(body["data"], list) or not all(isinstance(item, Mapping) for item in body["data"]):
        raise _unreadable(call, response, "not a list of resources")
    try:
        items = tuple(inner_resource(item, kind, sender, meta) for item in body["data"])
    except ValidationError as error:
        raise _misfit(call, response.status_code, error) from error
    return Page(items, read_links(body.get("_links")), meta, about.get("limit"), about.get("nextCursor"))


def raw(response: httpx.Response) -> Raw:
    return Raw(response.content, response.headers.get("content-type", "application/octet-stream"))


def failure(call: Call, response: httpx.Response, problems: Problems, now: datetime) -> ApiError:
    """The exception for an answer that is no success."""
    try:
        said = response.json()
    except ValueError:
        said = None
    if not (isinstance(said, dict) and "code" in said and "title" in said):
        return _unreadable(call, response, "neither a success nor a problem document")
    return problems.kind(said["code"], response.status_code)(
        said,
        status=response.status_code,
        retry_after=retry_after(response, now),
        if_match=call.header("if-match"),
        etag=response.headers.get("etag"),
    )


def _meta(body: Mapping[str, Any]) -> Meta:
    stated = _mapping(body.get("_meta"))
    try:
        made = datetime.fromisoformat(stated["timestamp"])
    except (KeyError, TypeError, ValueError):
        made = None
    return Meta(made, stated.get("traceId"))


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _misfit(call: Call, status: int, error: ValidationError) -> UnreadableAnswer:
    faults = "; ".join(f"{'/'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors())
    return UnreadableAnswer(f"{call} answered {status} with data that is not what the contract says: {faults}", status)


def _unreadable(call: Call, response: httpx.Response, what: str) -> UnreadableAnswer:
    if response.has_redirect_location:
        what = f"leading to {response.headers['location']}; redirects are not followed, correct the base address"
    kind, text = response.headers.get("content-type", "no content"), " ".join(response.text.split())
    excerpt = f": {text[:_EXCERPT]}{'…' if len(text) > _EXCERPT else ''}" if text else ""
    return UnreadableAnswer(f"{call} answered {response.status_code} ({kind}), {what}{excerpt}", response.status_code)


def loads(text: str) -> Any:
    """JSON, or None for what is none."""
    try:
        return json.loads(text)
    except ValueError:
        return None
