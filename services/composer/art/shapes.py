"""The few shapes every picture is made of. Colour comes from classes, so that a picture follows the palette."""

from services.composer.data import table
from services.composer.markup import Element, Node, el

__all__ = ["Element", "Ink", "Node", "area", "circle", "glyph", "icon", "line", "picture", "rect", "ring"]

Ink = str
"""`p`, `s`, `a`: primary, secondary, accent; `b`: the page's ground; `t`: the text's ink."""


def rect(x: float, y: float, w: float, h: float, ink: Ink, r: float = 0, o: float = 1) -> Element:
    return el(
        "rect",
        x=_n(x),
        y=_n(y),
        width=_n(w),
        height=_n(h),
        rx=_n(r) if r else None,
        class_=f"f-{ink}",
        fill_opacity=_n(o) if o != 1 else None,
    )


def circle(x: float, y: float, r: float, ink: Ink, o: float = 1) -> Element:
    return el("circle", cx=_n(x), cy=_n(y), r=_n(r), class_=f"f-{ink}", fill_opacity=_n(o) if o != 1 else None)


def ring(x: float, y: float, r: float, ink: Ink, width: float = 2, o: float = 1) -> Element:
    return el("circle", cx=_n(x), cy=_n(y), r=_n(r), class_=f"l-{ink}", stroke_width=_n(width), stroke_opacity=_n(o) if o != 1 else None)


def area(d: str, ink: Ink, o: float = 1) -> Element:
    return el("path", d=d, class_=f"f-{ink}", fill_opacity=_n(o) if o != 1 else None)


def line(d: str, ink: Ink, width: float = 2, o: float = 1) -> Element:
    return el("path", d=d, class_=f"l-{ink}", stroke_width=_n(width), stroke_opacity=_n(o) if o != 1 else None)


def glyph(name: str, x: float, y: float, size: float, ink: Ink, width: float = 1.5) -> Element:
    """An icon of `data/icons.toml`, its 24 units scaled to `size`, at its upper left corner."""
    scale = size / 24
    return el("g", line(table("icons")[name], ink, width), transform=f"translate({_n(x)} {_n(y)}) scale({_n(scale)})")


def picture(width: int, height: int, *shapes: Node, label: str | None = None, class_: str = "art") -> Element:
    """A drawing that fills its frame; read out if it has a label, silent otherwise."""
    spoken = {"role": "img", "aria_label": label} if label else {"aria_hidden": "true"}
    return el(
        "svg", *shapes, viewBox=f"0 0 {width} {height}", preserveAspectRatio="xMidYMid slice", class_=class_, focusable="false", **spoken
    )


def icon(name: str, class_: str = "icon") -> Element:
    return el("svg", el("path", d=table("icons")[name]), viewBox="0 0 24 24", aria_hidden="true", focusable="false", class_=class_)


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
