"""The thread that ties a request to its audit events, messages and log lines."""

from contextvars import ContextVar

_current: ContextVar[str] = ContextVar("correlation_id", default="")


def set_correlation_id(value: str) -> None:
    _current.set(value)


def correlation_id() -> str:
    """The id of the request or message being worked on; empty outside of one."""
    return _current.get()
