# ruff: noqa: PLR2004 - coordinates are numbers, and a path reads best in one line
"""Pictures made of signs: arches, tiles, rings, shelves, screens and the like around a trade's icon."""

from services.composer.art.shapes import Node, area, circle, glyph, line, rect, ring
from services.composer.dice import Dice

INKS = ("p", "a", "s", "p", "b")


def arch(dice: Dice, w: int, h: int, motif: str) -> list[Node]:
    """An arched window with the motif in it, a sun beside, a step below; a row of arches where there is room."""
    foot, r = h * 0.9, min(w * 0.3, h * 0.34)
    wide = w > h * 1.9
    middle = w * (0.5 if w < h * 1.3 or wide else (0.34, 0.66)[dice.number("side", 2)])
    sun = w * (0.1 if wide else 0.16) if abs(middle - w / 2) < 1 else w - middle
    shapes: list[Node] = [rect(0, 0, w, h, "p", o=0.12), circle(sun, h * 0.24, r * 0.42, "a")]
    if wide:
        shapes += [_doorway(middle + side * r * 3.1, foot, r * 0.8, h * 0.56, "s", 0.85) for side in (-1, 1)]
        shapes += [_doorway(middle + side * r * 5, foot, r * 0.6, h * 0.64, "a", 0.7) for side in (-1, 1)]
    top, size = h * 0.5, r * 1.15
    shapes += [_doorway(middle, foot, r * 1.3, top, "a", 0.55), _doorway(middle, foot, r, top, "p", 1)]
    shapes += [rect(0, foot, w, h - foot, "s"), glyph(motif, middle - size / 2, top - size * 0.45, size, "op", 1.3)]
    return shapes


def _doorway(x: float, foot: float, r: float, top: float, ink: str, o: float) -> Node:
    return area(f"M{x - r:.0f} {foot:.0f}V{top:.0f}a{r:.0f} {r:.0f} 0 0 1 {r * 2:.0f} 0V{foot:.0f}z", ink, o)


def tiles(dice: Dice, w: int, h: int, motif: str) -> list[Node]:
    """A quilt of quarter circles, discs, dots and the motif."""
    side = min(w, h) / (3 if min(w, h) < 500 else 4)
    across, down = round(w / side), round(h / side)
    wide, tall = w / across, h / down
    shapes: list[Node] = []
    for row in range(down):
        for column in range(across):
            shapes += _tile(dice, f"{row}.{column}", column * wide, row * tall, max(wide, tall), motif)
    return shapes


def _tile(dice: Dice, label: str, x: float, y: float, s: float, motif: str) -> list[Node]:
    ground = INKS[dice.number("g" + label, len(INKS))]
    over = dice.pick("o" + label, [ink for ink in ("p", "a", "s", "b") if ink != ground])
    form = dice.number("f" + label, 7)
    shapes: list[Node] = [rect(x, y, s + 0.5, s + 0.5, ground)]
    if form == 0:
        corner = dice.number("c" + label, 4)
        d = (
            f"M{x} {y}h{s}a{s} {s} 0 0 1-{s} {s}z",
            f"M{x + s} {y}v{s}a{s} {s} 0 0 1-{s}-{s}z",
            f"M{x + s} {y + s}h-{s}a{s} {s} 0 0 1 {s}-{s}z",
            f"M{x} {y + s}v-{s}a{s} {s} 0 0 1 {s} {s}z",
        )
        return [*shapes, area(d[corner], over)]
    if form == 1:
        return [*shapes, circle(x + s / 2, y + s / 2, s * 0.36, over), circle(x + s / 2, y + s / 2, s * 0.16, ground)]
    if form == 2:
        return [
            *shapes,
            area(f"M{x} {y + s / 2}a{s / 2} {s / 2} 0 0 1 {s} 0z", over),
            area(f"M{x} {y + s}a{s / 2} {s / 2} 0 0 1 {s} 0z", over),
        ]
    if form == 3:
        return [
            *shapes,
            *[circle(x + s * (0.25 + 0.25 * i), y + s * (0.25 + 0.25 * j), s * 0.06, over) for i in range(3) for j in range(3)],
        ]
    if form == 4:
        return [*shapes, *[rect(x, y + s * (0.08 + 0.24 * i), s, s * 0.11, over) for i in range(4)]]
    ink = {"p": "op", "s": "os", "a": "oa", "b": "p"}[ground]
    return [*shapes, glyph(motif, x + s * 0.2, y + s * 0.2, s * 0.6, ink, 1.5)]


def rings(dice: Dice, w: int, h: int, motif: str) -> list[Node]:
    """Rings around a disc that carries the motif, with a few satellites."""
    x, y = w * (0.5 if w < h * 1.3 else 0.58), h * 0.5
    r = min(w, h) * 0.22
    shapes: list[Node] = [rect(0, 0, w, h, "p", o=0.12)]
    shapes += [circle(x, y, r * (3.2 - 0.7 * index), "p", 0.1 + 0.03 * index) for index in range(3)]
    shapes += [circle(x, y, r, "p"), ring(x, y, r * 1.28, "a", 5)]
    for index, (dx, dy) in enumerate(dice.shuffled("moons", [(-1.5, -1.1), (1.6, -0.9), (1.35, 1.25), (-1.45, 1.2), (0.1, -1.85)])[:4]):
        shapes.append(circle(x + dx * r, y + dy * r, r * (0.34, 0.22, 0.16, 0.28)[index], ("a", "s", "p", "s")[index]))
    size = r * 1.15
    return [*shapes, glyph(motif, x - size / 2, y - size / 2, size, "op", 1.4)]


def stripes(dice: Dice, w: int, h: int, motif: str) -> list[Node]:
    """Fast diagonal stripes and a big sign."""
    shapes: list[Node] = [rect(0, 0, w, h, "p")]
    lean = h * 0.55
    for index in range(6):
        x = w * (0.02 + 0.2 * index) - lean * 0.4
        wide = w * dice.between(f"s{index}", 3, 12) / 100
        shapes.append(
            area(
                f"M{x:.0f} {h}l{lean:.0f} {-h}h{wide:.0f}l{-lean:.0f} {h}z",
                ("s", "a", "b")[dice.number(f"i{index}", 3)],
                (1, 0.9, 0.16)[index % 3],
            )
        )
    r = min(w, h) * 0.3
    return [
        *shapes,
        circle(w / 2, h / 2, r, "b"),
        ring(w / 2, h / 2, r * 1.14, "b", 6),
        glyph(motif, w / 2 - r * 0.62, h / 2 - r * 0.62, r * 1.24, "t", 1.5),
    ]


def pipes(dice: Dice, w: int, h: int, motif: str) -> list[Node]:
    """Lines that run, turn and end in joints, around the motif."""
    shapes: list[Node] = [rect(0, 0, w, h, "p")]
    for index in range(7):
        y, turn = h * (0.08 + 0.14 * index), w * dice.between(f"t{index}", 15, 80) / 100
        end = h * dice.between(f"e{index}", 5, 95) / 100
        ink = ("a", "b", "b")[dice.number(f"i{index}", 3)]
        shapes += [
            line(
                f"M0 {y:.0f}H{turn - 24:.0f}Q{turn:.0f} {y:.0f} {turn:.0f} {y + (24 if end > y else -24):.0f}V{end:.0f}",
                ink,
                9,
                0.9 if ink == "a" else 0.3,
            ),
            circle(turn, end, 13, ink),
        ]
    r = min(w, h) * 0.26
    return [
        *shapes,
        circle(w * 0.6, h * 0.5, r * 1.2, "s"),
        circle(w * 0.6, h * 0.5, r, "b"),
        glyph(motif, w * 0.6 - r * 0.6, h * 0.5 - r * 0.6, r * 1.2, "t", 1.5),
    ]


def bricks(dice: Dice, w: int, h: int, motif: str) -> list[Node]:
    """Courses of brick that step up to the right."""
    rows, wide = 8, w / 6
    tall = h / rows
    shapes: list[Node] = [rect(0, 0, w, h, "a", o=0.3), circle(w * 0.24, h * 0.27, min(w, h) * 0.17, "a")]
    for row in range(rows):
        y, begin = h - tall * (row + 1), (row * 0.62 - 0.5) * wide if row > 2 else -wide
        x = begin - (wide / 2 if row % 2 else 0)
        while x < w:
            shapes.append(
                rect(
                    x + 2,
                    y + 2,
                    wide - 4,
                    tall - 4,
                    "s" if dice.number(f"{row}.{x:.0f}", 5) == 0 else "p",
                    3,
                    (1, 0.85, 0.7)[dice.number(f"o{row}.{x:.0f}", 3)],
                )
            )
            x += wide
    size = min(w, h) * 0.2
    return [*shapes, glyph(motif, w * 0.24 - size / 2, h * 0.27 - size / 2, size, "oa", 1.5)]
