"""Many at the same moment: each waits until all are there, then all go."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier
from typing import Any

from services.core.errors import SiteBuilderException

_PATIENCE_SECONDS = 30


def together(*acts: Callable[[], Any]) -> list[Any]:
    """Do all of it at once; what came of each, or how it was refused, in their order."""
    everybody_is_there = Barrier(len(acts))

    def run(act: Callable[[], Any]) -> Any:
        everybody_is_there.wait(_PATIENCE_SECONDS)
        try:
            return act()
        except SiteBuilderException as refusal:
            return refusal

    with ThreadPoolExecutor(len(acts)) as pool:
        return [future.result() for future in [pool.submit(run, act) for act in acts]]


def done(results: list[Any]) -> list[Any]:
    return [result for result in results if not isinstance(result, SiteBuilderException)]


def refusals(results: list[Any]) -> set[str]:
    return {result.code for result in results if isinstance(result, SiteBuilderException)}


def race(*acts: Callable[[], Any]) -> tuple[list[Any], set[str]]:
    """Do all of it at once; what was done, and the codes of what was refused."""
    results = together(*acts)
    return done(results), refusals(results)


def rivals(act: Callable[[int], Any], number: int) -> tuple[list[Any], set[str]]:
    """The same for so many who do the same, each told which of them they are."""
    return race(*[partial(act, each) for each in range(number)])


def held(read: Callable[..., Any], all_have_read: Barrier) -> Callable[..., Any]:
    """A read from which nobody comes back before all have read: they write from the same revision."""

    def reading(*of: Any) -> Any:
        found = read(*of)
        all_have_read.wait(_PATIENCE_SECONDS)
        return found

    return reading
