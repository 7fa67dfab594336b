"""Generated from spec/lld; do not edit. Run `make generate`.

One call of an operation, from Python values to what goes on the wire."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum
from typing import Protocol
from urllib.parse import quote
from uuid import uuid4

import httpx
from pydantic import BaseModel, TypeAdapter

_REPEATABLE = frozenset({"GET", "HEAD", "PUT", "DELETE"})
_NO_SEGMENT = frozenset({"", ".", ".."})
_ANY: TypeAdapter[object] = TypeAdapter(object)
EVENTS = "text/event-stream"


class Tagged(Protocol):
    """Something with an entity tag, such as a result."""

    @property
    def etag(self) -> str | None: ...


IfMatch = Tagged | int | str | None
"""A result, a revision, or an entity tag as it is; `"*"` takes any revision."""


@dataclass(frozen=True, slots=True)
class Call:
    """`key` is the Idempotency-Key: one for all tries. `signed` calls carry the token."""

    id: str
    method: str
    href: str
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = field(default=None, repr=False)
    key: str | None = None
    signed: bool = True

    @property
    def repeatable(self) -> bool:
        """Whether sending it twice does no more than sending it once."""
        return self.method in _REPEATABLE or self.key is not None

    def sending(self, **headers: str) -> "Call":
        """Give the call further headers: `accept`, `last_event_id`."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        kept = [(name, value) for name, value in self.headers if name not in named]
        return replace(self, headers=(*kept, *named.items()))

    def header(self, name: str) -> str | None:
        return dict(self.headers).get(name)

    def __str__(self) -> str:
        return f"{self.id} ({self.method} {self.href})"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """What there is to know of an operation to call it. `consumes` is the body's media type."""

    id: str
    method: str
    path: str
    idempotent: bool = False
    signed: bool = True
    consumes: str = "application/json"

    def call(
        self,
        *,
        path: Mapping[str, object] | None = None,
        href: str | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = None,
        if_match: IfMatch = None,
        key: str | None = None,
    ) -> Call:
        """A call at the operation's path, or at the address a link gave. What is None is not sent."""
        tag = tag_of(if_match)
        stated = {name.lower(): value for name, value in (headers or {}).items() if value is not None}
        stated |= {"content-type": self.consumes} if body is not None else {}
        stated |= {"if-match": tag} if tag else {}
        return Call(
            self.id,
            self.method,
            href if href is not None else filled(self.path, path or {}),
            tuple(pair for name, value in (query or {}).items() for pair in _pairs(name, value)),
            tuple((name, written(value)) for name, value in stated.items()),
            encoded(body),
            (key or uuid4().hex) if self.idempotent else None,
            self.signed,
        )


def filled(path: str, values: Mapping[str, object]) -> str:
    """`/a/{b}` with each value quoted. Raises ValueError for one that would lead to another path."""
    return path.format_map({name: _segment(name, written(value)) for name, value in values.items()})


def _segment(name: str, value: str) -> str:
    if value in _NO_SEGMENT:
        raise ValueError(f"{name} cannot be {value!r}")
    return quote(value, safe="")


def tag_of(given: IfMatch) -> str | None:
    """The entity tag of a result or a revision; a tag stays as it is."""
    if given is None or isinstance(given, str):
        return given
    return f'"{given}"' if isinstance(given, int) else given.etag


def written(value: object) -> str:
    """A value as parameters have it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime | date):
        return value.isoformat().replace("+00:00", "Z")
    return str(value.value if isinstance(value, Enum) else value)


def _pairs(name: str, value: object) -> list[tuple[str, str]]:
    if isinstance(value, list | tuple):
        return [(name, written(item)) for item in value]
    return [] if value is None else [(name, written(value))]


def encoded(body: object) -> bytes | None:
    """A model in wire names without what was left out; bytes as they are; everything else as JSON."""
    if body is None or isinstance(body, bytes):
        return body
    if isinstance(body, BaseModel):
        return body.model_dump_json(by_alias=True, exclude_none=True).encode()
    return _ANY.dump_json(body, by_alias=True)


def base_address(text: str) -> httpx.URL:
    """Raises ValueError for what is no address of a server."""
    url = httpx.URL(text)
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError(f"{text!r} is no address of an API; it begins with https:// or http://")
    return url


def address(base: httpx.URL, href: str) -> httpx.URL:
    """The whole address of a path of the API, or of a link that is whole already."""
    if href.startswith("/"):
        return httpx.URL(str(base).rstrip("/") + href)
    return base.join(href)


def same_origin(one: httpx.URL, other: httpx.URL) -> bool:
    return (one.scheme, one.host, _port(one)) == (other.scheme, other.host, _port(other))


def _port(url: httpx.URL) -> int | None:
    return url.port or {"http": 80, "https": 443}.get(url.scheme)
