# ruff: noqa: PLR2004, E501 - coordinates are numbers, and a path reads best in one line
"""Pictures of things: a shelf, a screen, a chart, a wall of frames, a record."""

from services.composer.art.shapes import Node, area, circle, glyph, line, rect, ring
from services.composer.dice import Dice


def shelf(dice: Dice, w: int, h: int, motif: str) -> list[Node]:
    """Two boards with jars, books, pots and bottles, and the motif on a plaque."""
    sun = w * (0.86 if w > h * 1.9 else 0.78)
    shapes: list[Node] = [rect(0, 0, w, h, "p", o=0.12), circle(sun, h * 0.24, min(w, h) * 0.17, "a", 0.9)]
    for board, level in enumerate((0.5, 0.9)):
        y, x, index = h * level, w * 0.07, 0
        while x < w * 0.9:
            wide = w * dice.between(f"{board}w{index}", 7, 12) / (180 if w > h * 1.9 else 100)
            tall = h * dice.between(f"{board}h{index}", 14, 29) / 100
            if x + wide < w * 0.94 and not (board == 0 and x + wide > sun - h * 0.24):
                shapes += _vessel(x, y, wide, tall, dice.number(f"{board}v{index}", 5), ("p", "s", "a")[dice.number(f"{board}i{index}", 3)])
            x, index = x + wide + w * 0.025, index + 1
        shapes.append(rect(w * 0.04, y, w * 0.92, h * 0.025, "s"))
    size = min(w, h) * 0.2
    return [*shapes, glyph(motif, sun - size / 2, h * 0.24 - size / 2, size, "oa", 1.4)]


def _vessel(x: float, base: float, w: float, tall: float, form: int, ink: str) -> list[Node]:
    top = base - tall
    if form == 0:
        return [
            rect(x, top + tall * 0.2, w, tall * 0.8, ink, w * 0.18),
            rect(x + w * 0.12, top + tall * 0.08, w * 0.76, tall * 0.16, "s", 3),
            rect(x + w * 0.2, top + tall * 0.45, w * 0.6, tall * 0.25, "b", 3, 0.85),
        ]
    if form == 1:
        return [
            rect(x + w * i / 3, base - tall * (0.8, 1, 0.9)[i], w / 3 - 2, tall * (0.8, 1, 0.9)[i], ("p", "a", "s")[i], 2) for i in range(3)
        ]
    if form == 2:
        return [
            area(f"M{x + w * 0.1:.0f} {base - tall * 0.42:.0f}h{w * 0.8:.0f}l{-w * 0.14:.0f} {tall * 0.42:.0f}h{-w * 0.52:.0f}z", ink),
            *[
                area(
                    f"M{x + w * 0.5:.0f} {base - tall * 0.42:.0f}q{dx * w:.0f} {-tall * 0.3:.0f} {dx * w * 1.1:.0f} {-tall * 0.58:.0f}q{-dx * w * 1.2:.0f} {tall * 0.1:.0f} {-dx * w * 1.1:.0f} {tall * 0.58:.0f}z",
                    "p" if ink != "p" else "s",
                )
                for dx in (-0.45, 0.06, 0.5)
            ],
        ]
    if form == 3:
        return [
            area(
                f"M{x + w * 0.36:.0f} {top:.0f}h{w * 0.28:.0f}v{tall * 0.3:.0f}q{w * 0.3:.0f} {tall * 0.1:.0f} {w * 0.3:.0f} {tall * 0.3:.0f}V{base:.0f}H{x + w * 0.06:.0f}V{top + tall * 0.6:.0f}q0 {-tall * 0.2:.0f} {w * 0.3:.0f} {-tall * 0.3:.0f}z",
                ink,
            ),
            rect(x + w * 0.18, base - tall * 0.32, w * 0.64, tall * 0.18, "b", 2, 0.85),
        ]
    bowl = min(tall * 0.55, w * 0.7)
    return [
        area(f"M{x:.0f} {base - bowl:.0f}h{w:.0f}q0 {bowl:.0f} {-w * 0.5:.0f} {bowl:.0f}q{-w * 0.5:.0f} 0 {-w * 0.5:.0f} {-bowl:.0f}z", ink)
    ]


def screen(dice: Dice, w: int, h: int, motif: str) -> list[Node]:
    """A window with a sidebar, figures, a curve and bars."""
    x, y, ww, hh = w * 0.09, h * 0.14, w * 0.82, h * 0.74
    shapes: list[Node] = [rect(0, 0, w, h, "p"), circle(w * 0.92, h * 0.1, h * 0.3, "a"), circle(w * 0.06, h * 0.94, h * 0.26, "s")]
    shapes += [rect(x, y, ww, hh, "b", 18), *[circle(x + 26 + 20 * i, y + 24, 6, "psa"[i]) for i in range(3)]]
    shapes += [
        rect(x + 20, y + 52, ww * 0.17, hh - 72, "p", 10, 0.12),
        *[rect(x + 34, y + 72 + 34 * i, ww * 0.1, 12, "p", 6, 1 if i == 1 else 0.3) for i in range(5)],
    ]
    left, span = x + ww * 0.24, ww * 0.71
    for i in range(3):
        cx = left + span * i / 3
        shapes += [
            rect(cx, y + 52, span / 3 - 14, hh * 0.2, "p", 10, 0.1),
            rect(cx + 14, y + 68, span * 0.1, 10, "p", 5, 0.35),
            rect(cx + 14, y + 88, span * 0.16, 18, ("p", "s", "a")[i], 6),
        ]
    floor, room = y + hh - 26, hh * 0.42
    bars = 9
    for i in range(bars):
        tall = room * dice.between(f"bar{i}", 25, 95) / 100
        shapes.append(
            rect(
                left + span * i / bars,
                floor - tall,
                span / bars * 0.58,
                tall,
                "a" if i == bars - 2 else "p",
                6,
                1 if i == bars - 2 else 0.28 + 0.06 * i,
            )
        )
    return [*shapes, glyph(motif, x + ww - 50, y + 12, 26, "p", 2)]


def chart(dice: Dice, w: int, h: int, motif: str) -> list[Node]:
    """A rising line over bars."""
    count = 8
    shapes: list[Node] = [rect(0, 0, w, h, "p", o=0.1), circle(w * 0.84, h * 0.24, min(w, h) * 0.18, "a")]
    tops = [h * (0.82 - 0.07 * i) - h * dice.number(f"t{i}", 10) / 100 for i in range(count)]
    wide = w * 0.86 / count
    shapes += [
        rect(w * 0.07 + wide * i, top, wide * 0.62, h - top, "s" if i == count - 1 else "p", 8, 1 if i == count - 1 else 0.3 + 0.09 * i)
        for i, top in enumerate(tops)
    ]
    points = " ".join(f"{'L' if i else 'M'}{w * 0.07 + wide * (i + 0.31):.0f} {top - h * 0.1:.0f}" for i, top in enumerate(tops))
    shapes += [line(points, "t", 5), *[circle(w * 0.07 + wide * (i + 0.31), top - h * 0.1, 9, "a") for i, top in enumerate(tops)]]
    size = min(w, h) * 0.18
    return [*shapes, glyph(motif, w * 0.08, h * 0.1, size, "t", 1.3)]


def frames(dice: Dice, w: int, h: int, motif: str) -> list[Node]:
    """A wall of framed pictures."""
    shapes: list[Node] = [rect(0, 0, w, h, "p", o=0.1)]
    spots = (
        (0.07, 0.1, 0.4, 0.5),
        (0.52, 0.08, 0.2, 0.3),
        (0.76, 0.12, 0.17, 0.42),
        (0.52, 0.45, 0.2, 0.46),
        (0.07, 0.67, 0.18, 0.24),
        (0.29, 0.67, 0.18, 0.24),
        (0.76, 0.61, 0.17, 0.3),
    )
    for index, (x, y, ww, hh) in enumerate(spots):
        ink = ("p", "s", "a", "p")[dice.number(f"k{index}", 4)]
        shapes += [
            rect(w * x, h * y, w * ww, h * hh, "t"),
            rect(w * x + 8, h * y + 8, w * ww - 16, h * hh - 16, "b"),
            rect(w * x + 22, h * y + 22, w * ww - 44, h * hh - 44, ink),
        ]
        if index and dice.number(f"d{index}", 2):
            shapes.append(circle(w * (x + ww / 2), h * (y + hh / 2), min(w * ww, h * hh) * 0.18, "b"))
    size = min(w * 0.22, h * 0.3)
    ground = ("p", "s", "a", "p")[dice.number("k0", 4)]
    return [*shapes, glyph(motif, w * 0.27 - size / 2, h * 0.35 - size / 2, size, {"p": "op", "s": "os", "a": "oa"}[ground], 1.3)]


def soundwave(dice: Dice, w: int, h: int, motif: str) -> list[Node]:
    """A level meter in front of a record."""
    shapes: list[Node] = [rect(0, 0, w, h, "s"), circle(w * 0.5, h * 0.5, h * 0.44, "p")]
    shapes += [ring(w * 0.5, h * 0.5, h * (0.4 - 0.05 * i), "s", 2, 0.5) for i in range(4)]
    count = max(18, w // 26)
    for index in range(count):
        near = 1 - abs(index - count / 2) / (count / 2)
        tall = h * (0.06 + 0.5 * near * dice.between(f"l{index}", 30, 100) / 100)
        shapes.append(rect(w * index / count + 4, h / 2 - tall / 2, w / count - 8, tall, "a", 5))
    r = h * 0.13
    return [*shapes, circle(w / 2, h / 2, r, "b"), glyph(motif, w / 2 - r * 0.6, h / 2 - r * 0.6, r * 1.2, "t", 1.7)]
