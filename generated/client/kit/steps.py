"""Generated from spec/lld; do not edit. Run `make generate`.

What a client does, told apart from how it waits for it.

Everything a client decides (retries, sign-in, paging, resuming, waiting) is written once, as generators called flows. A flow
yields steps and is sent their outcomes; the two senders carry the steps out, one blocking, one awaiting:

    flow                      sender
    ─ Send(request) ────────▶ the network
    ◀──────────── response ─
    ─ Wait(0.5) ────────────▶ sleep
    ─ Emit(event) ──────────▶ whoever iterates
"""

from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar

import httpx

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Send:
    """Send a request; the outcome is the whole response. Raises httpx.RequestError into the flow."""

    request: httpx.Request


@dataclass(frozen=True, slots=True)
class Open:
    """Send a request; the outcome is the response, its events yet to be read. Another response is read whole."""

    request: httpx.Request


@dataclass(frozen=True, slots=True)
class Read:
    """Read on in the open response; the outcome is the next chunk, None at its end."""


@dataclass(frozen=True, slots=True)
class Wait:
    seconds: float


@dataclass(frozen=True, slots=True)
class Emit:
    """Hand a value to whoever iterates."""

    value: Any


@dataclass(frozen=True, slots=True)
class Alone:
    """Run a flow while no other flow of the client runs one so."""

    flow: "Flow[None]"


Step: TypeAlias = Send | Open | Read | Wait | Emit | Alone
Flow: TypeAlias = Generator[Step, Any, Result]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a step."""

    value: Any = None
    error: httpx.RequestError | None = None


@dataclass(frozen=True, slots=True)
class Done:
    value: Any = field(default=None)


NOTHING = Outcome()


def advance(flow: Flow[Any], outcome: Outcome) -> Step | Done:
    """The flow's next step, or what it has ended with."""
    try:
        return flow.throw(outcome.error) if outcome.error else flow.send(outcome.value)
    except StopIteration as end:
        return Done(end.value)
