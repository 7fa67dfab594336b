"""Readings of a design that are asked for again and again, done once for each design."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, cast

from contract.design import Design

Answer = TypeVar("Answer")


def once(reading: Callable[[Design], Answer]) -> Callable[[Design], Answer]:
    """The answer stays with the design, and everybody gets the same one.

    So both are only read from then on. Whoever reads the files again has another design; whoever changes one changes a copy, as
    the bundler does.
    """

    @wraps(reading)
    def kept(design: Design) -> Answer:
        if reading not in design.kept:
            design.kept[reading] = reading(design)
        return cast("Answer", design.kept[reading])

    return kept
