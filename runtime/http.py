"""A request and a response as plain values, between the doors and the operations."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

MAX_BODY_BYTES = 1_048_576


@dataclass(slots=True)
class Request:
    """One HTTP request. Header names are lower case; a header sent twice is joined with a comma."""

    method: str
    path: str
    query: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    path_params: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    too_large: bool = False

    @classmethod
    def from_scope(cls, scope: Any) -> "Request":
        sent = scope["headers"]  # ASGI gives the names in lower case
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in sent}
        if len(headers) < len(sent):
            headers = {name: ", ".join(v.decode("latin-1") for n, v in sent if n == name.encode("latin-1")) for name in headers}
        return cls(scope["method"], scope["path"], scope.get("query_string", b""), headers, scope.get("path_params", {}))


@dataclass(slots=True)
class Response:
    """One HTTP response: whole, or as an iterator of frames (None: nothing to send at the moment)."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    frames: Iterator[bytes] | None = None
