"""Measuring on a machine that others use too: in turns, in short rounds, and only ratios within a round are compared.

The processor's time is counted where contestants wait for nothing else, the wall's where they do.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter, process_time

Work = Callable[[], object]
Clock = Callable[[], float]
Rounds = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Ratio:
    """The median of the rounds' ratios, and half the distance between their quartiles."""

    value: float
    spread: float


def in_turns(contestants: Mapping[str, Work], *, rounds: int, per_round: int, clock: Clock = process_time) -> Rounds:
    """Run each contestant `per_round` times, then the next, for so many rounds; give each one's median (seconds) per round."""
    taken: Rounds = {name: [] for name in contestants}
    names = list(contestants)
    for turn in range(rounds):
        first = turn % len(names)
        for name in names[first:] + names[:first]:
            taken[name].append(median(timed(contestants[name], clock) for _ in range(per_round)))
    return taken


def timed(work: Work, clock: Clock = perf_counter) -> float:
    began = clock()
    work()
    return clock() - began


def ratio(ours: list[float], theirs: list[float]) -> Ratio:
    ratios = [a / b for a, b in zip(ours, theirs, strict=True)]
    return Ratio(median(ratios), spread(ratios))


def spread(values: list[float]) -> float:
    low, _, high = quantiles(values, n=4) if len(values) > 1 else (values[0],) * 3
    return (high - low) / 2
