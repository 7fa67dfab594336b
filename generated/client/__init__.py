"""Generated from spec/lld; do not edit. Run `make generate`.

The client of the API: `Client` blocks, `AsyncClient` awaits. What they raise is in `problems` and `kit.errors`.
"""

from .async_client import AsyncClient
from .client import Client
from .kit import IfMatch, Link, Page, ProblemError, Raw, Resource, Retries
from .kit.errors import ApiError, ConnectionFailed, LinkNotOffered, StreamBroken, UnreadableAnswer, WorkFailed, WorkTakesTooLong

__all__ = [
    "ApiError",
    "AsyncClient",
    "Client",
    "ConnectionFailed",
    "IfMatch",
    "Link",
    "LinkNotOffered",
    "Page",
    "ProblemError",
    "Raw",
    "Resource",
    "Retries",
    "StreamBroken",
    "UnreadableAnswer",
    "WorkFailed",
    "WorkTakesTooLong",
]
