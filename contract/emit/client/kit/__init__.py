"""The machinery of the client: what is the same for every operation.

calls ─▶ exchange (flows: retries, session, streaming, waiting) ─▶ sender, async_sender ─▶ httpx
                 └─ answers ─▶ results, errors
"""

from .answers import Problems
from .async_client import AsyncBaseClient
from .async_sender import AsyncLinks, AsyncPages, AsyncSender, AsyncStream
from .calls import Endpoint, IfMatch
from .client import BaseClient
from .errors import ProblemError
from .exchange import Contract
from .links import OWN, Link, Own
from .reading import Kind
from .results import Page, Raw, Resource
from .retries import Retries
from .sender import Links, Pages, Sender, Stream
from .session import SignIn
from .streaming import Reattach, StreamKind

__all__ = [
    "OWN",
    "AsyncBaseClient",
    "AsyncLinks",
    "AsyncPages",
    "AsyncSender",
    "AsyncStream",
    "BaseClient",
    "Contract",
    "Endpoint",
    "IfMatch",
    "Kind",
    "Link",
    "Links",
    "Own",
    "Page",
    "Pages",
    "ProblemError",
    "Problems",
    "Raw",
    "Reattach",
    "Resource",
    "Retries",
    "Sender",
    "SignIn",
    "Stream",
    "StreamKind",
]
