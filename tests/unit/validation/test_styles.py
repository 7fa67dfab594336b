import pytest

from services.validation.page import Page
from services.validation.styles.collect import resolve_path
from services.validation.styles.color import WHITE, Color, contrast, is_neutral, parse_color
from services.validation.styles.lengths import LengthContext, pixels
from services.validation.styles.media import holds_on_desktop
from services.validation.styles.selectors import read_selector
from services.validation.styles.syntax import parse_value
from services.validation.styles.values import first_family, font_weight, split_font


def looks_of(html, **files):
    page = Page.read({"index.html": html.encode(), **{f"{name}.css": css.encode() for name, css in files.items()}})
    return {element.tag: style for element, style in page.looks}


class TestColors:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("#f00", "#FF0000"),
            ("#f008", "#FF0000"),
            ("#ff0000", "#FF0000"),
            ("#ff000080", "#FF0000"),
            ("rgb(255, 0, 0)", "#FF0000"),
            ("rgb(255 0 0 / 50%)", "#FF0000"),
            ("rgba(100%, 0%, 0%, .5)", "#FF0000"),
            ("hsl(0, 100%, 50%)", "#FF0000"),
            ("hsl(0deg 100% 50% / .5)", "#FF0000"),
            ("hsla(360, 100%, 50%, 1)", "#FF0000"),
            ("hwb(0 0% 0%)", "#FF0000"),
            ("oklch(0.62796 0.25768 29.234)", "#FF0000"),
            ("oklab(0.62796 0.22486 0.12585)", "#FF0000"),
            ("RED", "#FF0000"),
            ("rebeccapurple", "#663399"),
        ],
    )
    def test_are_read(self, text, expected):
        assert parse_color(text).hex == expected

    @pytest.mark.parametrize(
        "text", ["", "#12", "rgb(1)", "reddish", "currentcolor", "lab(50% 1 1)", "oklch(1e999 1e999 1)", "var(--x)", "url(x)"]
    )
    def test_others_are_none_or_clamped(self, text):
        color = parse_color(text)
        assert color is None or 0 <= color.red <= 1

    def test_contrast_of_black_and_white(self):
        assert round(contrast(Color(0, 0, 0), WHITE), 2) == 21

    def test_laying_half_black_over_white_gives_grey(self):
        assert Color(0, 0, 0, 0.5).over(WHITE).hex == "#808080"

    @pytest.mark.parametrize(
        ("text", "neutral"), [("#fff", True), ("#64748b", True), ("#1d4ed8", False), ("#2c1810", True), ("#c00", False)]
    )
    def test_neutrals(self, text, neutral):
        assert is_neutral(parse_color(text)) is neutral


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("16px", 16),
        ("12pt", 16),
        ("2em", 40),
        ("2rem", 32),
        ("150%", 30),
        ("10vw", 128),
        ("calc(1rem + 2 * 3px - 4px / 2)", 20),
        ("calc((1px + 2px) * 2)", 6),
        ("clamp(1rem, 100vw, 2rem)", 32),
        ("min(10px, 1rem)", 10),
        ("max(10px, 1rem)", 16),
        ("calc(1px / 0)", None),
        ("calc(1px + )", None),
        ("clamp(1px, 2px)", None),
        ("sin(1px)", None),
        ("1parsec", None),
        ("auto", None),
        ("", None),
        ("calc(" * 30 + "1px", None),
    ],
)
def test_lengths(text, expected):
    assert pixels(parse_value(text), LengthContext(em=20, rem=16, percent_of=20)) == expected


@pytest.mark.parametrize(
    ("query", "holds"),
    [
        ("all", True),
        ("screen", True),
        ("print", False),
        ("(min-width: 600px)", True),
        ("(min-width: 100em)", False),
        ("(max-width: 600px)", False),
        ("screen and (min-width: 1px) and (max-width: 2000px)", True),
        ("print, (min-height: 1px)", True),
        ("not screen", False),
        ("(hover: hover)", True),
        ("(prefers-reduced-motion: reduce)", False),
        ("(width >= 600px)", False),
        ("(resolution: 2dppx)", False),
    ],
)
def test_media_queries(query, holds):
    assert holds_on_desktop(query) is holds


class TestSelectors:
    @pytest.mark.parametrize(
        ("text", "specificity"),
        [
            ("p", (0, 0, 1)),
            ("#a .b p", (1, 1, 1)),
            ("a[href]:first-child", (0, 2, 1)),
            ("*", (0, 0, 0)),
            ("p:not(#a)", (1, 0, 1)),
            (":where(#a) p", (0, 0, 1)),
            (":is(p, .b)", (0, 1, 0)),
            ("li:nth-child(2n + 1)", (0, 1, 1)),
        ],
    )
    def test_specificity(self, text, specificity):
        assert read_selector(parse_value(text)).specificity == specificity

    @pytest.mark.parametrize(
        "text", ["p:hover", "p::before", "p:before", "a:visited", "svg|a", "p:", ":has(p)", ":not(a b)", ":not(" * 20, ""]
    )
    def test_what_reaches_no_element_at_rest_is_left_out(self, text):
        assert read_selector(parse_value(text)) is None


class TestFonts:
    @pytest.mark.parametrize(
        ("text", "family"),
        [("Inter, serif", "Inter"), ('"Open Sans"', "Open Sans"), ("Open   Sans, x", "Open Sans"), ("inherit", None), ("", None)],
    )
    def test_first_family(self, text, family):
        assert first_family(parse_value(text)) == family

    def test_shorthand(self):
        parts = split_font(parse_value("italic 700 2rem / 1.2 Lora, serif"))
        assert first_family(parts["font-family"]) == "Lora"
        assert font_weight(parts["font-weight"]) == 700
        assert split_font(parse_value("caption")) == {}

    @pytest.mark.parametrize(("size", "expected"), [("x-large", 24), ("larger", 24), ("smaller", 16.67), ("junk", 20)])
    def test_size_words(self, size, expected):
        style = looks_of(f"<div style='font-size:20px'><p style='font-size:{size}'>x</p></div>")["p"]
        assert round(style.font_size, 2) == expected


class TestCollecting:
    def test_imports_come_before_the_sheet_that_names_them(self):
        styles = looks_of(
            "<link rel=stylesheet href=./a.css?v=1><p>x", a="@import 'b.css'; p{color:red}", b="@import url(a.css); p{color:blue}"
        )
        assert styles["p"].color.hex == "#FF0000"

    def test_print_sheets_and_strangers_do_not_apply(self):
        html = "<link rel=stylesheet media=print href=a.css><link rel=icon href=b.css><link rel=stylesheet href=//x/a.css><p>x"
        assert looks_of(html, a="p{color:red}", b="p{color:blue}")["p"].color.hex == "#000000"

    def test_nested_rules(self):
        css = "section { color: blue; & > p { color: red } @media (min-width: 1px) { font-size: 20px } b { color: lime } }"
        styles = looks_of("<link rel=stylesheet href=a.css><section><p>x</p><b>y</b></section>", a=css)
        assert (styles["section"].color.hex, styles["p"].color.hex, styles["b"].color.hex) == ("#0000FF", "#FF0000", "#00FF00")
        assert styles["section"].font_size == 20

    def test_layers_and_supports(self):
        assert looks_of("<link rel=stylesheet href=a.css><p>x", a="@layer x{@supports (a:b){p{color:red}}}")["p"].color.hex == "#FF0000"

    def test_variables_are_inherited_and_redefined(self):
        html = "<style>:root{--c:red}div{--c:blue}p,h1{color:var(--c)}</style><h1>x</h1><div><p>y</p></div>"
        styles = looks_of(html)
        assert (styles["h1"].color.hex, styles["p"].color.hex) == ("#FF0000", "#0000FF")

    @pytest.mark.parametrize(
        ("base", "reference", "path"),
        [
            ("index.html", "a.css", "a.css"),
            ("x/index.html", "a.css", "x/a.css"),
            ("x/index.html", "../a.css#b", "a.css"),
            ("x/index.html", "/a.css?v", "a.css"),
            ("index.html", "../../a%20b.css", "a b.css"),
            ("index.html", "//a.css", ""),
        ],
    )
    def test_paths(self, base, reference, path):
        assert resolve_path(base, reference) == path


class TestLines:
    def test_elements_know_their_lines(self):
        html = b"<!doctype html>\n<!-- <p> -->\n<script>'<p>'</script>\n<p\n title='<p>'>a\n<template>\n<p>b</template>\n<b>c</b>"
        (document,) = Page.read({"index.html": html}).documents
        assert [(element.tag, element.line) for element in document.elements if element.tag in {"p", "b"}] == [("p", 4), ("p", 7), ("b", 8)]

    def test_declarations_know_file_and_line(self):
        html = b"<p>\n<style>\n\na{color:red}</style>\n<b style='color:blue'>x</b><link rel=stylesheet href=a.css>"
        page = Page.read({"index.html": html, "a.css": b"\n\np{\ncolor:lime}"})
        assert next((item.path, item.line, item.selector) for item in page.declarations) == ("index.html", 4, "a")
        assert {(item.path, item.line) for item in page.declarations} == {("index.html", 4), ("a.css", 4), ("index.html", 5)}
