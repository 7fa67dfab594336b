"""A request and a response as plain values, between the doors and the operations."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

MAX_BODY_BYTES = 1_048_576
_HEADERS = "site_builder_headers"


@dataclass(slots=True)
class Request:
    """One HTTP request. Header names are lower case; a header sent twice is joined with a comma. `address` is the caller's."""

    method: str
    path: str
    query: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    path_params: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    too_large: bool = False
    address: str = ""

    @classmethod
    def from_scope(cls, scope: Any) -> "Request":
        caller = scope.get("client") or ("", 0)
        query, params = scope.get("query_string", b""), scope.get("path_params", {})
        return cls(scope["method"], scope["path"], query, headers_of(scope), params, address=caller[0])


def headers_of(scope: Any) -> dict[str, str]:
    """Read a scope's headers once, whoever asks first: names in lower case, what is sent twice joined with a comma."""
    extensions: dict[str, Any] = scope.setdefault("extensions", {})
    known: dict[str, str] | None = extensions.get(_HEADERS)
    if known is None:
        known = {}
        for raw_name, raw_value in scope["headers"]:  # ASGI gives the names in lower case
            name, value = raw_name.decode("latin-1"), raw_value.decode("latin-1")
            known[name] = f"{known[name]}, {value}" if name in known else value
        extensions[_HEADERS] = known
    return known


@dataclass(slots=True)
class Response:
    """One HTTP response: whole, or as an iterator of frames (None: nothing to send at the moment)."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    frames: Iterator[bytes] | None = None
