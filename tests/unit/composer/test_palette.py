from hypothesis import given
from hypothesis import strategies as st

from services.composer.data import table
from services.composer.design.color import READABLE, contrast
from services.composer.design.palette import Seed, build_palette

colors = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")
maybe = st.none() | colors


def unreadable(palette):
    tokens = palette.tokens
    return [(ink, ground) for ink, ground in palette.pairs() if contrast(tokens[ink], tokens[ground]) < READABLE]


@given(colors, maybe, maybe, maybe, maybe, st.booleans(), st.booleans())
def test_every_text_is_readable_on_every_ground_whatever_the_brand(primary, secondary, accent, background, text, neutral, dark):
    seed = Seed(primary, secondary, accent, background, text, neutral=neutral, dark=dark)
    assert unreadable(build_palette(seed)) == []


@given(colors, colors, colors)
def test_a_brand_keeps_its_colours(primary, secondary, accent):
    tokens = build_palette(Seed(primary, secondary, accent, neutral=True)).tokens
    assert (tokens["primary"], tokens["secondary"], tokens["accent"]) == (primary, secondary, accent)


@given(colors, maybe, maybe)
def test_what_is_derived_for_a_closed_palette_is_grey(primary, secondary, accent):
    tokens = build_palette(Seed(primary, secondary, accent, neutral=True)).tokens
    for name in ("background", "alt", "surface", "text", "muted", "line"):
        red, green, blue = tokens[name][1:3], tokens[name][3:5], tokens[name][5:7]
        assert red == green == blue, name


def test_curated_palettes_are_readable_and_keep_their_link_colour():
    for name, (primary, secondary, accent, background, alternate, text) in table("palettes").items():
        palette = build_palette(Seed(primary, secondary, accent, background, text, alternate))
        assert unreadable(palette) == [], name
        assert palette.tokens["text"] == text, name
