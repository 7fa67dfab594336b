"""The copywriter's files are complete, so that no page fails for a missing line."""

import re
from pathlib import Path

import pytest

from services.composer import data
from services.composer.art.scenes import SCENES, draw
from services.composer.data import table
from services.composer.dice import Dice
from services.composer.markup import render
from services.composer.sections.assemble import LAYOUTS

FOLDER = Path(data.__file__).parent
TRADES = sorted(path.stem for path in (FOLDER / "trades").glob("*.toml"))
BLANKS = {"name", "in_place", "place", "kind", "kind_title", "a_kind", "offer", "Offer", "noun"}


@pytest.mark.parametrize("trade", TRADES)
def test_a_trade_has_everything_a_page_may_ask_for(trade):
    copy = table(f"trades/{trade}")
    assert set(copy["headline"]) >= {"plain", "warm", "bold", "refined", "playful"}
    assert [
        name
        for name in ("leads", "services", "item_lines", "about", "packages", "faq", "reviews", "roles", "gallery")
        if len(copy[name]) < 2
    ] == []
    assert set(copy["icons"]) | {row[0] for row in (*copy["services"], *copy["gallery"])} <= set(table("icons"))
    assert set(copy["scenes"]) <= set(SCENES)
    assert set(copy["palettes"]) <= set(table("palettes"))
    assert set(copy["fonts"]) <= set(table("fonts")["pairs"])
    assert set(copy["voices"]) <= set(table("tones"))
    assert set(copy["sections"]) <= set(LAYOUTS)


@pytest.mark.parametrize("trade", TRADES)
def test_a_trades_copy_has_no_numbers_that_could_mislead_and_only_known_blanks(trade):
    text = (FOLDER / "trades" / f"{trade}.toml").read_text("utf-8")
    spoken = " ".join(re.findall(r'"([^"]*)"', text))
    assert not re.search(r"[£$€%@]|\d", spoken)
    assert set(re.findall(r"\{(\w+)\}", spoken)) <= BLANKS


def test_the_index_and_the_files_name_the_same_trades():
    assert set(table("trades")["keywords"]) | {"other"} == set(TRADES)


def test_every_layout_has_its_style_block():
    names = {f"{kind}-{layout}" for kind, layouts in LAYOUTS.items() for layout in layouts}
    assert [name for name in names if not (FOLDER / "styles" / f"{name}.css").exists()] == []


def test_sections_have_enough_layouts():
    assert [
        kind
        for kind, layouts in LAYOUTS.items()
        if len(layouts) < (3 if kind in {"hero", "features", "testimonials", "pricing", "gallery"} else 2)
    ] == []


@pytest.mark.parametrize("scene", SCENES)
def test_scenes_are_silent_unless_labelled_and_the_same_each_time(scene):
    first, second = (render(draw(scene, Dice("seed"), 800, 600, "star")) for _ in range(2))
    assert first == second
    assert 'aria-hidden="true"' in first
    assert 'role="img"' in render(draw(scene, Dice("seed"), 800, 600, "star", "A star"))
