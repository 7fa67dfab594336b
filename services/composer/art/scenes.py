"""Pictures per trade: abstract enough to be nobody's photograph, concrete enough to tell a bakery from a bank."""

from collections.abc import Callable

from services.composer.art.objects import chart, frames, screen, shelf, soundwave
from services.composer.art.places import columns, garden, hills, skyline, waves
from services.composer.art.shapes import Node, picture
from services.composer.art.signs import arch, bricks, pipes, rings, stripes, tiles
from services.composer.dice import Dice
from services.composer.markup import Element

Scene = Callable[[Dice, int, int, str], list[Node]]
SCENES: dict[str, Scene] = {
    "arch": arch,
    "blocks": tiles,
    "bricks": bricks,
    "chart": chart,
    "circuit": pipes,
    "columns": columns,
    "frames": frames,
    "garden": garden,
    "hills": hills,
    "pipes": pipes,
    "rings": rings,
    "screen": screen,
    "shelf": shelf,
    "skyline": skyline,
    "soundwave": soundwave,
    "stripes": stripes,
    "tiles": tiles,
    "waves": waves,
}


def draw(scene: str, dice: Dice, width: int, height: int, motif: str, label: str | None = None) -> Element:
    """One picture of `width` × `height` units around a motif (an icon's name)."""
    return picture(width, height, *SCENES[scene](dice, width, height, motif), label=label)
