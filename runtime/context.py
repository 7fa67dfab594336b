"""What a handler is given beside its arguments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from services.core.paging import PageRequest
from services.core.principal import Principal

if TYPE_CHECKING:
    from services.bootstrap import Services

__all__ = ["Context", "PageRequest"]


@dataclass(frozen=True, slots=True)
class Context:
    """The request around the arguments. `deadline` is a UNIX time in seconds, when the caller stops waiting."""

    principal: Principal
    services: Services
    request_id: str
    trace_id: str
    idempotency_key: str | None = None
    wants_stream: bool = False
    deadline: float | None = None
