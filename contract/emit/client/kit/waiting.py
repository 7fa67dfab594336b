"""Waiting for work that takes a while: the resource is read again through its `self` link until it has ended."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol, TypeVar

from .calls import Call
from .errors import WorkFailed, WorkTakesTooLong
from .exchange import Exchange
from .results import Resource
from .steps import Flow, Wait

_SHORTEST, _LONGEST, _GROWTH = 0.2, 2.0, 1.5
_BAD_ENDS = frozenset({"failed", "cancelled"})


class Job(Protocol):
    """A resource that ends, such as an operation: when it has, it says when."""

    @property
    def completed_at(self) -> datetime | None: ...


Work = TypeVar("Work", bound=Job)
Ways = TypeVar("Ways")


def until_ended(
    exchange: Exchange, job: Resource[Work, Ways], on_progress: Callable[[Work], object] | None, timeout: float
) -> Flow[Resource[Work, Ways]]:
    """The job's last state. `on_progress` is called with every state that differs from the one before.

    Raises WorkFailed when it failed or was cancelled, WorkTakesTooLong after `timeout` seconds.
    """
    until, pause, told = exchange.chance.clock() + timeout, _SHORTEST, None
    while True:
        if on_progress and job.data != told:
            on_progress(job.data)
        told = job.data
        if job.data.completed_at is not None:
            return _ended(job)
        if exchange.chance.clock() >= until:
            raise WorkTakesTooLong(f"{_name(job)} has not ended within {timeout:g} s", job)
        yield Wait(pause)
        pause = min(_LONGEST, pause * _GROWTH)
        job = yield from _again(exchange, job)


def _again(exchange: Exchange, job: Resource[Work, Ways]) -> Flow[Resource[Work, Ways]]:
    assert job.kind  # noqa: S101 - every result of a call has one
    offered = job.links
    href: str = offered["self"].href  # type: ignore[index]  # every class of links can be asked for a relation
    return (yield from exchange.resource(Call("wait", "GET", href), job.kind))


def _ended(job: Resource[Work, Ways]) -> Resource[Work, Ways]:
    status = str(getattr(job.data, "status", ""))
    if status in _BAD_ENDS:
        error = getattr(job.data, "error", None)
        why = getattr(error, "message", None) or getattr(job.data, "message", None)
        raise WorkFailed(f"{_name(job)} {'was cancelled' if status == 'cancelled' else status}{f': {why}' if why else ''}", job)
    return job


def _name(job: Resource[Work, Ways]) -> str:
    return f"the {type(job.data).__name__.lower()}"
