"""The table of budgets: what was measured, on which side of its budget it is, as Markdown."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `met` is None for a line that is told beside the budgets."""

    what: str
    ours: str
    peer: str = "–"
    ratio: str = "–"
    budget: str = "–"
    met: bool | None = None

    def cells(self) -> tuple[str, ...]:
        verdict = {True: "met", False: "**missed**", None: "–"}[self.met]
        return (self.what, self.ours, self.peer, self.ratio, self.budget, verdict)


HEADINGS = ("What", "Ours", "Peer", "Ratio", "Budget", "Verdict")


def table(rows: Iterable[Row]) -> str:
    lines = [HEADINGS, tuple("---" for _ in HEADINGS), *(row.cells() for row in rows)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def against(what: str, ours: float, peer: float, ratio: float, most: float, *, unit: str, spread: float) -> Row:
    """Tell a ratio against its budget; `spread` is half the distance between the ratios' quartiles: the noise."""
    return Row(what, f"{ours:.0f} {unit}", f"{peer:.0f} {unit}", f"{ratio:.2f} ± {spread:.2f}", f"≤ {most}", ratio <= most)


def absolute(what: str, ours: float, most: float, *, unit: str, spread: float | None = None) -> Row:
    noise = f" ± {spread:.0f}" if spread is not None else ""
    return Row(what, f"{ours:.0f}{noise} {unit}", budget=f"≤ {most:g} {unit}", met=ours <= most)
