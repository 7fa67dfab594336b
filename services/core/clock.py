"""Time, in one place, so that tests can set it. Always UTC; what is stored has millisecond precision."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

_source: Callable[[], datetime] = lambda: datetime.now(UTC)  # noqa: E731 - replaced as a value by `frozen`


def now() -> datetime:
    """Tell the time in UTC, cut to milliseconds."""
    moment = _source()
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def timestamp() -> str:
    """Tell the time as ISO-8601 with milliseconds and a Z."""
    return iso(now())


def iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@contextmanager
def frozen(moment: datetime) -> Iterator[None]:
    """Hold the clock at `moment` while a test runs."""
    global _source  # noqa: PLW0603 - the clock is the one thing that is global by nature
    previous, _source = _source, lambda: moment
    try:
        yield
    finally:
        _source = previous
