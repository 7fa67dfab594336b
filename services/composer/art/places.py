# ruff: noqa: E501 - coordinates are numbers, and a path reads best in one line
"""Pictures with a horizon: hills, gardens, towns, colonnades, water."""

from services.composer.art.shapes import Node, area, circle, glyph, line, rect
from services.composer.dice import Dice


def hills(dice: Dice, w: int, h: int, motif: str) -> list[Node]:
    x = w * dice.between("sun", 25, 75) / 100
    shapes: list[Node] = [rect(0, 0, w, h, "a", o=0.28), circle(x, h * 0.34, min(w, h) * 0.18, "a")]
    for index, (ink, opacity) in enumerate((("p", 0.35), ("p", 0.65), ("s", 1.0), ("p", 1.0))):
        top = h * (0.56 + 0.12 * index)
        swing = h * 0.12 * (1 if dice.number(f"hill{index}", 2) else -1)
        shapes.append(
            area(
                f"M0 {top:.0f}C{w * 0.3:.0f} {top - swing:.0f} {w * 0.62:.0f} {top + swing:.0f} {w} {top - swing * 0.4:.0f}V{h}H0z",
                ink,
                opacity,
            )
        )
    return [*shapes, *_sun(x, h * 0.34, min(w, h) * 0.18, motif)[1:]]


def waves(dice: Dice, w: int, h: int, motif: str) -> list[Node]:
    shapes: list[Node] = [rect(0, 0, w, h, "p", o=0.14), circle(w * 0.72, h * 0.3, min(w, h) * 0.17, "a")]
    for index in range(5):
        top, swing = h * (0.42 + 0.12 * index), h * 0.07
        d = f"M0 {top:.0f}Q{w / 8:.0f} {top - swing:.0f} {w / 4:.0f} {top:.0f}T{w / 2:.0f} {top:.0f}T{w * 3 / 4:.0f} {top:.0f}T{w} {top:.0f}V{h}H0z"
        shapes.append(area(d, "s" if index == dice.number("deep", 3) + 1 else "p", 0.3 + 0.17 * index))
    return [*shapes, *_sun(w * 0.72, h * 0.3, min(w, h) * 0.17, motif)]


def garden(dice: Dice, w: int, h: int, motif: str) -> list[Node]:
    shapes: list[Node] = [rect(0, 0, w, h, "p", o=0.1), *_sun(w * 0.8, h * 0.24, min(w, h) * 0.16, motif)]
    count = max(5, w // 90)
    for index in range(count):
        x, tall = w * (index + 0.5) / count, h * dice.between(f"stem{index}", 30, 68) / 100
        lean, top = w / count * 0.3 * (1 if index % 2 else -1), h - tall
        shapes.append(line(f"M{x:.0f} {h}Q{x + lean:.0f} {h - tall / 2:.0f} {x:.0f} {top:.0f}", "s", 5))
        shapes.append(
            area(
                f"M{x:.0f} {h - tall * 0.4:.0f}q{lean * 2:.0f} {-tall * 0.3:.0f} {lean * 2.4:.0f} {-tall * 0.42:.0f}q{-lean * 2.6:.0f} {tall * 0.02:.0f} {-lean * 2.4:.0f} {tall * 0.42:.0f}z",
                "s",
                0.75,
            )
        )
        shapes += _bloom(x, top, w / count * 0.3, "pa"[dice.number(f"ink{index}", 2)], dice.number(f"form{index}", 3))
    return shapes


def _bloom(x: float, y: float, r: float, ink: str, form: int) -> list[Node]:
    if form == 0:
        petals = [circle(x + dx * r * 0.75, y + dy * r * 0.75, r * 0.62, ink) for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))]
        return [*petals, circle(x, y, r * 0.45, "b")]
    if form == 1:
        return [
            area(
                f"M{x - r:.0f} {y - r:.0f}q{r * 0.5:.0f} {r * 0.6:.0f} {r:.0f} {-r * 0.2:.0f}q{r * 0.5:.0f} {r * 0.8:.0f} {r:.0f} {r * 0.2:.0f}q0 {r * 2:.0f} {-r:.0f} {r * 2:.0f}q{-r:.0f} 0 {-r:.0f} {-r * 2:.0f}z",
                ink,
            )
        ]
    return [circle(x, y, r, ink), circle(x, y, r * 0.62, "b", 0.35), circle(x, y, r * 0.3, "s")]


def skyline(dice: Dice, w: int, h: int, motif: str) -> list[Node]:
    shapes: list[Node] = [rect(0, 0, w, h, "p", o=0.12), *_sun(w * 0.24, h * 0.26, min(w, h) * 0.17, motif)]
    count = max(4, w // 120)
    wide = w / count
    for index in range(count):
        tall, ink = h * dice.between(f"tall{index}", 28, 70) / 100, ("p", "s", "p", "a")[dice.number(f"ink{index}", 4)]
        x, top = index * wide, h - tall
        shapes.append(rect(x, top, wide, tall, ink))
        if dice.number(f"roof{index}", 2):
            shapes.append(
                area(
                    f"M{x:.0f} {top + 1:.0f}L{x + wide / 2:.0f} {top - wide * 0.42:.0f}L{x + wide:.0f} {top + 1:.0f}z",
                    "s" if ink != "s" else "p",
                )
            )
        shapes += [
            rect(x + wide * cx, top + wide * (0.28 + 0.42 * row), wide * 0.2, wide * 0.26, "b", 2, 0.85)
            for row in range(int(tall / wide / 0.42))
            for cx in (0.2, 0.6)
        ]
    return shapes


def _sun(x: float, y: float, r: float, motif: str) -> list[Node]:
    """A disc that carries the motif."""
    return [circle(x, y, r, "a"), glyph(motif, x - r * 0.6, y - r * 0.6, r * 1.2, "oa", 1.4)]


def columns(dice: Dice, w: int, h: int, motif: str) -> list[Node]:
    shapes: list[Node] = [rect(0, 0, w, h, "p")]
    base, top, count = h * 0.86, h * 0.42, 5
    left, span = w * 0.16, w * 0.68
    shapes += [circle(w / 2, h * 0.42, min(w, h) * 0.36, "a", 0.9 if dice.number("disc", 2) else 0.35)]
    shapes += [
        area(f"M{left - 20:.0f} {top:.0f}L{w / 2:.0f} {h * 0.18:.0f}L{left + span + 20:.0f} {top:.0f}z", "b"),
        rect(left - 20, top, span + 40, h * 0.05, "b"),
    ]
    shapes += [
        rect(left + span * index / count + span * 0.05, top + h * 0.07, span * 0.1, base - top - h * 0.09, "b") for index in range(count)
    ]
    shapes += [
        rect(left - 20, base - h * 0.02, span + 40, h * 0.04, "b"),
        rect(left - 44, base + h * 0.03, span + 88, h * 0.04, "b"),
        rect(0, base + h * 0.07, w, h, "s"),
    ]
    size = h * 0.13
    return [*shapes, glyph(motif, w / 2 - size / 2, h * 0.275, size, "p", 1.6)]
