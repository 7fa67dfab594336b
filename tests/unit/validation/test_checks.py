from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest

from services.validation.checks.registry import CHECKS
from services.validation.checks.run import deferred_ids, rule_fractions, run_checks
from services.validation.checks.subject import Subject
from services.validation.page import Page
from services.validation.score import CATEGORY_POINTS
from tests.unit.validation.pages import BRAND, CSS, HTML, files


def outcome(check_id, html=HTML, css=CSS, brand=BRAND, *, exact_colors=False):
    subject = Subject(Page.read(files(html, css)), brand, exact_colors)
    return CHECKS[check_id].run(subject, CHECKS[check_id])


def fraction(check_id, *args, **kwargs):
    return round(outcome(check_id, *args, **kwargs).fraction, 4)


IMPLEMENTED = [check_id for check_id, check in CHECKS.items() if check.run]


class TestTable:
    def test_weights_of_each_category_add_up_to_one(self):
        weights = Counter()
        for check in CHECKS.values():
            weights[check.category] += check.weight
        assert weights == dict.fromkeys(CATEGORY_POINTS, Decimal(1))

    def test_what_is_implemented(self):
        assert set(IMPLEMENTED) == {
            "CLR-001",
            "CLR-002",
            "CLR-003",
            "CLR-004",
            "TYP-001",
            "TYP-002",
            "TYP-003",
            "LAY-001",
            "LAY-003",
            "IMG-002",
            "TON-003",
        }
        assert len(deferred_ids()) == 15

    def test_a_page_that_follows_the_brand_gets_everything(self):
        results = run_checks(Subject(Page.read(files()), BRAND))
        assert [(result.check.check_id, result.outcome) for result in results if result.outcome.fraction < 1] == []
        assert set(rule_fractions(results).values()) == {Decimal(1)}

    @pytest.mark.parametrize("check_id", IMPLEMENTED)
    def test_an_empty_guide_costs_nothing(self, check_id):
        found = outcome(
            check_id,
            brand=replace(
                BRAND,
                **dict.fromkeys(
                    (
                        "company_name",
                        "primary_color",
                        "secondary_color",
                        "accent_color",
                        "background_color",
                        "text_color",
                        "font_heading",
                        "font_body",
                    )
                ),
                required_sections=(),
            ),
        )
        assert found.fraction == 1
        assert all(finding.severity == "info" for finding in found.findings)

    @pytest.mark.parametrize("check_id", ["CLR-004", "TYP-001", "TYP-002", "TYP-003", "IMG-002"])
    def test_nothing_to_test_costs_nothing(self, check_id):
        assert CHECKS[check_id].run(Subject(Page.read({}), BRAND), CHECKS[check_id]).fraction == 1


class TestPrimaryLeads:
    def test_absent(self):
        found = outcome("CLR-001", css="p{color:#0f766e}")
        assert found.fraction == 0
        assert found.findings[0].severity == "critical"

    def test_below_sixty_percent_it_counts_in_proportion(self):
        css = "a{color:#1d4ed8}" + "b{color:#0f766e}" * 3
        assert fraction("CLR-001", css=css) == round(0.25 / 0.6, 4)

    def test_defining_a_variable_is_no_use(self):
        assert fraction("CLR-001", css=":root{--p:#1d4ed8} a{color:#0f766e}") == 0


class TestPaletteMatches:
    def test_ninety_percent_are_enough(self):
        assert fraction("CLR-002", css="a{color:#1d4ed8}" * 9 + "b{color:red}") == 1

    def test_less_counts_in_proportion(self):
        found = outcome("CLR-002", css="a{color:#1d4ed8}\nb{color:red}")
        assert round(found.fraction, 4) == round(0.5 / 0.9, 4)
        assert (found.findings[0].found, found.findings[0].line, found.findings[0].location) == ("#FF0000", 2, "b")

    def test_greys_are_free(self):
        assert fraction("CLR-002", css="a{color:#777;background:#f8fafc;border:1px solid #0f172a}") == 1

    @pytest.mark.parametrize(
        "value", ["1px solid red", "linear-gradient(90deg, #1d4ed8, red)", "0 0 1px rgba(255,0,0,.2)", "var(--no, var(--nope, red))"]
    )
    def test_colours_are_found_inside_values(self, value):
        assert fraction("CLR-002", css=f"a{{border:{value}}}") < 1

    def test_allowed_colours_belong(self):
        assert fraction("CLR-002", css="a{color:red}", brand=replace(BRAND, allowed_colors=("#F00",))) == 1

    def test_strict_wants_the_very_colour(self):
        css = "a{color:#1e4fd8}"
        assert fraction("CLR-002", css=css) == 1
        assert fraction("CLR-002", css=css, exact_colors=True) == 0

    @pytest.mark.parametrize(
        "html", ["<p style='color:red'>x</p>", "<style>@media print{p{color:red}}</style>", "<style>p{&:hover{color:red}}</style>"]
    )
    def test_every_kind_of_style_counts(self, html):
        assert fraction("CLR-002", html=html) == 0


class TestCompanionsUsed:
    @pytest.mark.parametrize(
        ("css", "expected"), [("a{color:#0f766e}b{color:#b45309}", 1), ("a{color:#0f766e}", 0.5), ("b{color:#b45309}", 0.5), ("", 0)]
    )
    def test_half_each(self, css, expected):
        assert fraction("CLR-003", css=css) == expected


class TestTextContrasts:
    @pytest.mark.parametrize(
        ("css", "expected"),
        [
            ("p{color:#767676}", 1),
            ("p{color:#777777}", 0),
            ("p{color:#949494;font-size:24px}", 1),
            ("p{color:#949494;font-size:1.2rem;font-weight:bold}", 1),
            ("p{color:#949494;font-size:19px}", 0),
            ("p{color:rgb(0 0 0 / 40%)}", 0),
            ("p{color:#000;opacity:.4}", 0),
            ("body{background:#000}", 0),
            ("body{background:#000}p{color:#fff}", 1),
            ("body{background:#000}p{background:rgb(255 255 255 / .9)}", 1),
            ("p{background:linear-gradient(#fff,#000)}", 0),
            ("p{color:#fff;background:url(x.jpg)}", 1),
            ("p{color:#fff;display:none}", 1),
            ("#p{color:#000}p{color:#fff}", 1),
            ("p{color:#000!important}#p{color:#fff}", 1),
            ("div p{color:#000}p{color:#fff}", 1),
            ("p{color:#fff}p{color:#000}", 1),
            ("div{color:#fff}", 0),
            ("@media print{p{color:#fff}}", 1),
            ("@media (min-width:900px){p{color:#fff}}", 0),
            ("@media (prefers-color-scheme:dark){p{color:#fff}}", 1),
            ("p:hover,p::before{color:#fff}", 1),
            ("div{--c:#fff}:root{--c:#000}p{color:var(--c)}", 0),
            (":root{--a:var(--b);--b:var(--a)}p{color:var(--a, #fff)}", 0),
            (":root{--a:var(--b);--b:var(--a)}p{color:var(--a)}", 1),
            ("div{color:#fff}p{color:#000}", 1),
            ("p{color:currentcolor;background:currentcolor}", 0),
            (":is(section,div) > p:not(.x){color:#fff}", 0),
            ("p:unknown(1), p:::x, {color:#fff}", 1),
        ],
    )
    def test_pairs(self, css, expected):
        assert fraction("CLR-004", html=f"<style>{css}</style><div><p id=p>Some text</p></div>", css="") == expected

    @pytest.mark.parametrize(
        ("css", "expected"),
        [("", 1), ("a{color:inherit}", 1), ("div{background:#00f}", 0), ("div{background:#00f;color:#fff}a{color:inherit}", 1)],
    )
    def test_links_are_blue_unless_told_otherwise(self, css, expected):
        assert fraction("CLR-004", html=f"<style>{css}</style><div><a href=x>Some text</a></div>", css="") == expected

    def test_controls_inherit_nothing_unless_told(self):
        html = "<style>body{font:20px Inter}{}</style><button>x</button>"
        subject = Subject(Page.read(files(html.replace("{}", ""), "")), BRAND)
        told = Subject(Page.read(files(html.replace("{}", "button{font:inherit}"), "")), BRAND)
        (plain, inheriting) = (next(style for element, style in page.page.looks if element.tag == "button") for page in (subject, told))
        assert (plain.family, inheriting.family) == (None, "Inter")
        assert inheriting.font_size == 20

    def test_equal_pairs_count_once(self):
        html = "<style>.a{color:#fff}</style><p>x</p>" + "<p class=a>y</p>" * 5
        found = outcome("CLR-004", html=html)
        assert found.fraction == 0.5
        assert len(found.findings) == 1
        assert found.findings[0].found == "1.00:1 (#FFFFFF on #FFFFFF)"


class TestFamilies:
    def test_a_wrong_heading_font(self):
        found = outcome("TYP-001", css="h1{font-family:Lora}h2{font-family:Comic Sans MS}")
        assert found.fraction == 0.5
        assert (found.findings[0].found, found.findings[0].location) == ("Comic Sans MS", "h2")

    def test_headings_that_inherit_another_font(self):
        assert fraction("TYP-001", css="body{font-family:Inter}") == 0

    def test_no_font_at_all(self):
        assert fraction("TYP-001", css="") == 0
        assert fraction("TYP-002", css="") == 0

    def test_body_font(self):
        assert fraction("TYP-002", css="body{font:16px/1.5 'inter', sans-serif}") == 1
        assert fraction("TYP-002", css="body{font-family:Arial, Inter}") == 0
        assert fraction("TYP-002", css="body{font-family:Inter}p{font-family:Arial}") == 0.5

    def test_display_text_in_the_heading_font_is_no_running_text(self):
        css = "body{font-family:Inter}.badge,footer p{font-family:Lora}"
        assert fraction("TYP-002", css=css) == 1
        assert fraction("TYP-002", css=css + "p{font-family:Lora}") < 1
        assert fraction("TYP-002", css="body{font-family:Lora}") == 0

    @pytest.mark.parametrize(
        ("fonts", "expected"),
        [(("Inter",), 1), (("Inter", "Roboto"), 0.5), (("Roboto", "Papyrus"), 0), (("inherit", "system-ui", "monospace"), 1)],
    )
    def test_foreign_families(self, fonts, expected):
        assert fraction("TYP-003", css="".join(f"p{{font-family:{font}, Arial}}" for font in fonts)) == expected

    def test_allowed_fonts(self):
        assert fraction("TYP-003", css="p{font-family:Roboto}", brand=replace(BRAND, allowed_fonts=("Roboto",))) == 1


class TestLayout:
    def test_missing_sections(self):
        found = outcome("LAY-001", html="<section id=hero></section><footer></footer>")
        assert found.fraction == 0.5
        assert [finding.expected for finding in found.findings] == ["features", "contact"]

    @pytest.mark.parametrize(
        "html", ["<section class=contact-form>", "<div data-section=contact>", "<section id=contact>", "<h2>Contact us</h2>"]
    )
    def test_ways_to_name_a_section(self, html):
        assert fraction("LAY-001", html=html, brand=replace(BRAND, required_sections=("contact",))) == 1

    @pytest.mark.parametrize(
        ("head", "css", "expected"),
        [
            ("<meta name=viewport content=x>", "p{display:flex}", 1),
            ("<meta name=viewport content=x>", "@media(max-width:9px){p{color:red}}", 1),
            ("<meta name=viewport content=x>", "p{display:block}", 0.5),
            ("", "p{display:grid}", 0.5),
            ("", "", 0),
        ],
    )
    def test_responsive(self, head, css, expected):
        assert fraction("LAY-003", html=f"{head}<style>{css}</style><p>x</p>") == expected


class TestImages:
    def test_alt(self):
        found = outcome("IMG-002", html="<img src=a alt=A><img src=b alt><img src=c>\n<img src=d><svg><image href=e /></svg>")
        assert found.fraction == 0.5
        assert [finding.line for finding in found.findings] == [1, 2]


class TestNameSpelled:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Acme Bakery", 1),
            ("Acme Bakery's bread", 1),
            ("Acme bakery", 0),
            ("ACME BAKERY and Acme Bakery", 0.5),
            ("AcmeBakery", 0),
            ("acme-bakery.example and Acme Bakery, hello@acmebakery.example", 1),
            ("Something else", 0),
            ("Acme <b>Bakery</b>", 1),
        ],
    )
    def test_spellings(self, text, expected):
        assert fraction("TON-003", html=f"<p>{text}</p>") == expected

    def test_a_name_that_is_a_word(self):
        assert fraction("TON-003", html="<p>Bloom makes flowers bloom</p>", brand=replace(BRAND, company_name="Bloom")) == 1

    def test_a_name_with_signs(self):
        assert fraction("TON-003", html="<p>Yahoo! is here</p>", brand=replace(BRAND, company_name="Yahoo!")) == 1
        assert fraction("TON-003", html="<p>Yahoo is here</p>", brand=replace(BRAND, company_name="Yahoo!")) == 0
