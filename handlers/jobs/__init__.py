"""One function per queue message and per timer: the operations nobody calls over HTTP."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from services.bootstrap import Services


@dataclass(frozen=True, slots=True)
class QueueMessage:
    """A message as the relay sent it (envelope version 1.0)."""

    type: str
    tenant_id: str
    revision: int
    payload: Mapping[str, Any]


QueueJob = Callable[[Services, QueueMessage], None]
TimedJob = Callable[[Services], int]
