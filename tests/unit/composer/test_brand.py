"""A page follows its brand by the measures of the brand score, counted here independently."""

import colorsys
import re

import pytest
import tinycss2
from hypothesis import given, settings
from hypothesis import strategies as st

from services.composer.design.color import contrast
from services.core.brand import BrandGuide
from tests.unit.composer.pages import Written

BRAND = BrandGuide(
    company_name="Oven Door",
    primary_color="#7B2D8B",
    secondary_color="#F2C14E",
    accent_color="#3A7D44",
    font_heading="Playfair Display",
    font_body="Lato",
    spacing_base=10,
)
PROMPTS = (
    "A bakery called Oven Door, playful",
    "Law firm Hartley Moss LLP",
    "Bold gym Ironworks, dark mode",
    "A minimal SaaS tool called Flow with pricing",
    "Elegant hotel The Mill",
)
colors = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def declarations(css):
    """(selector, property, value) of all rules, also those within media queries."""
    for rule in tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True):
        if rule.type == "at-rule" and rule.content is not None:
            yield from declarations(tinycss2.serialize(rule.content))
        elif rule.type == "qualified-rule":
            selector = tinycss2.serialize(rule.prelude).strip()
            for node in tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True):
                if node.type == "declaration":
                    yield selector, node.name, tinycss2.serialize(node.value).strip()


def root_tokens(css):
    return {name: value for selector, name, value in declarations(css) if selector == ":root"}


def used(css):
    return [name for selector, _, value in declarations(css) if selector != ":root" for name in re.findall(r"var\((--[\w-]+)\)", value)]


@pytest.mark.parametrize("prompt", PROMPTS)
@pytest.mark.parametrize("brand", [BrandGuide(), BRAND])
class TestBrandScore:
    def test_primary_dominates_and_secondary_and_accent_are_used(self, prompt, brand):
        names = used(Written(prompt, brand=brand).css)
        counts = [names.count(f"--{name}") for name in ("primary", "secondary", "accent")]
        assert counts[0] / sum(counts) >= 0.6
        assert min(counts) > 0

    def test_colours_that_are_not_grey_are_of_the_palette(self, prompt, brand):
        page = Written(prompt, brand=brand)
        theme = page.result.theme
        allowed = {
            theme.primary_color,
            theme.secondary_color,
            theme.accent_color,
            theme.background_color,
            theme.text_color,
            *theme.allowed_colors,
        }
        strays = [
            value for name, value in root_tokens(page.css).items() if value.startswith("#") and value not in allowed and not is_grey(value)
        ]
        assert strays == []

    def test_fonts_are_the_themes(self, prompt, brand):
        page = Written(prompt, brand=brand)
        tokens, theme = root_tokens(page.css), page.result.theme
        assert tokens["--font-heading"].startswith(f'"{theme.font_heading}"')
        assert tokens["--font-body"].startswith(f'"{theme.font_body}"')
        families = {value for _, name, value in declarations(page.css) if name == "font-family"}
        assert families == {"var(--font-heading)", "var(--font-body)"}

    def test_spacing_widths_and_shapes_are_few_and_regular(self, prompt, brand):
        page = Written(prompt, brand=brand)
        rules = list(declarations(page.css))
        step = page.result.theme.spacing_base / 2
        pixels = [float(number) for _, _, value in rules for number in re.findall(r"([\d.]+)px", value) if number != "999"]
        assert [value for value in pixels if value % step] == []
        assert len({value for _, name, value in rules if name == "max-width"}) <= 2
        assert len({value for _, name, value in rules if name == "border-radius"}) <= 3

    def test_colours_are_named_once(self, prompt, brand):
        page = Written(prompt, brand=brand)
        assert [value for selector, _, value in declarations(page.css) if selector != ":root" and "#" in value] == []

    def test_page_is_responsive(self, prompt, brand):
        page = Written(prompt, brand=brand)
        assert 'name="viewport"' in page.html
        assert "@media (min-width" in page.css
        assert "prefers-reduced-motion" in page.css


def test_a_brand_keeps_its_colours_and_fonts():
    theme = Written("A bakery called Oven Door", brand=BRAND).result.theme
    assert (theme.primary_color, theme.secondary_color, theme.accent_color) == ("#7B2D8B", "#F2C14E", "#3A7D44")
    assert (theme.font_heading, theme.font_body, theme.company_name) == ("Playfair Display", "Lato", "Oven Door")


@settings(max_examples=40, deadline=None)
@given(colors, colors, colors, st.sampled_from(PROMPTS))
def test_rules_that_set_ink_and_ground_are_readable_for_every_brand(primary, secondary, accent, prompt):
    css = Written(prompt, brand=BrandGuide(primary_color=primary, secondary_color=secondary, accent_color=accent)).css
    tokens = root_tokens(css)
    pairs = {}
    for selector, name, value in declarations(css):
        token = re.fullmatch(r"var\((--[\w-]+)\)", value)
        if token and name in {"color", "background"} and selector != ":root":
            pairs.setdefault(selector, {})[name] = tokens[token.group(1)]
    for selector, pair in pairs.items():
        if len(pair) == 2:
            assert contrast(pair["color"], pair["background"]) >= 4.5, (selector, pair)


def is_grey(color):
    red, green, blue = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return colorsys.rgb_to_hls(red, green, blue)[2] < 0.05
