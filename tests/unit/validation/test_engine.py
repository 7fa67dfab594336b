from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from services.core.files import content_hash
from services.generation.ports import CopyJudgement
from services.validation.engine import JudgeUnavailable, examine
from services.validation.score import CATEGORY_POINTS
from tests.unit.validation.pages import BRAND, CSS, HTML, files


def praise(sample, brand):
    return CopyJudgement(dict.fromkeys(CATEGORY_POINTS, 1.0), {"voice": "warm"}, ("Say more about the bread.",))


def unavailable(sample, brand):
    raise JudgeUnavailable


def silent(sample, brand):
    return CopyJudgement({}, {})


class TestExamine:
    def test_a_page_that_follows_the_brand(self):
        examined = examine(files(), BRAND, praise)
        assert (examined.overall_score, examined.band, examined.scoring_mode) == (Decimal("10.0"), "excellent", "hybrid")
        assert (examined.decisions.sit.status, examined.decisions.prod.status) == ("approved", "approved")
        assert examined.security.status == "passed"
        assert examined.recommendations == ("Say more about the bread.",)
        assert {"LOGO-001", "SEC-015"} <= set(examined.deferred_check_ids)

    @pytest.mark.parametrize("judge", [None, unavailable, silent])
    def test_without_a_judgement_prod_waits(self, judge):
        examined = examine(files(), BRAND, judge)
        assert (examined.scoring_mode, examined.ai_score) == ("rule_only", None)
        assert examined.decisions.sit.status == "approved"
        assert [reason.code for reason in examined.decisions.prod.reasons] == ["SCORING_INCOMPLETE"]

    def test_another_failure_of_the_judge_is_not_hidden(self):
        def broken(sample, brand):
            raise KeyError("bug")

        with pytest.raises(KeyError):
            examine(files(), BRAND, broken)

    def test_findings_cost_and_advise(self):
        examined = examine(files(css=CSS.replace("Lora", "Papyrus")), BRAND, praise)
        typography = examined.category_scores["typography_compliance"]
        assert (typography.score, typography.max) == (Decimal("1.12"), Decimal("1.5"))
        assert (typography.rule_fraction, typography.ai_fraction) == (Decimal("0.575"), Decimal(1))
        assert "Papyrus" in typography.feedback
        assert examined.recommendations[0] == "Use Lora."
        assert examined.category_scores["logo_usage"].feedback == "Not examined yet; counts as passed."

    def test_danger_blocks_everything(self):
        examined = examine(files(html=HTML + "<script>x</script>"), BRAND, praise)
        assert (examined.decisions.sit.status, examined.decisions.prod.status) == ("blocked", "blocked")

    def test_is_deterministic(self):
        assert examine(files(), BRAND, praise) == examine(files(), BRAND, praise)


class TestContentHash:
    def test_depends_on_paths_and_contents_not_on_order(self):
        assert content_hash({"a": b"1", "b": b"2"}) == content_hash({"b": b"2", "a": b"1"})
        assert len({content_hash(files) for files in ({}, {"a": b"1"}, {"a": b"2"}, {"b": b"1"}, {"a": b"1", "b": b""})}) == 5


class TestSample:
    def test_holds_what_visitors_read(self):
        seen = []
        html = HTML.replace("<footer>", "<p hidden>secret</p><!-- secret --><script>secret</script><template>secret</template><footer>")
        examine(files(html=html), BRAND, lambda sample, brand: seen.append(sample) or praise(sample, brand))
        (sample,) = seen
        assert sample.title == "Acme Bakery"
        assert sample.headings == ("Bread by Acme Bakery", "What we bake", "Contact")
        assert sample.calls_to_action == ("Order now",)
        assert sample.colors[0] == "#1D4ED8"
        assert sample.fonts == ("Inter", "Lora")
        assert "Call us." in sample.text
        assert "secret" not in sample.text

    def test_is_short(self):
        seen = []
        examine(files(html="<p>word</p>" * 9000), BRAND, lambda sample, brand: seen.append(sample) or praise(sample, brand))
        assert len(seen[0].text) <= 8000


TAGS = st.sampled_from(
    ["p", "div", "svg", "math", "style", "script", "template", "noscript", "table", "a", "b", "h1", "title", "select", "foreignObject"]
)
WORDS = st.sampled_from(
    [
        "<!--",
        "-->",
        "]]>",
        "<![CDATA[",
        "&#0;",
        "&Tab;",
        "</",
        "<",
        ">",
        "=",
        '"',
        "'",
        "\x00",
        "x",
        " ",
        "url(",
        "{",
        "}",
        ";",
        ":",
        "@media",
        "--a:var(--a)",
        "\\",
        "class=a",
        "style=",
        "color:",
        "hsl(1e999 1% 1%)",
        "calc(1px/0)",
        "#fff",
        ".a",
    ]
)
MARKUP = st.lists(st.one_of(TAGS.map(lambda tag: f"<{tag}>"), TAGS.map(lambda tag: f"</{tag}>"), WORDS), max_size=60).map("".join)


class TestHostileInput:
    @given(st.dictionaries(st.sampled_from(["index.html", "styles.css", "a/b.html", "logo.svg", "x.bin"]), st.binary(max_size=300)))
    @settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    def test_any_bytes_give_a_report(self, content):
        examined = examine(content, BRAND)
        assert 0 <= examined.overall_score <= 10

    @given(markup=MARKUP, css=MARKUP)
    @settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @example(markup="<style>", css="a{color:oklch(1e999 1e999 1e999)}b{font-size:calc(1px/0)}c{font:1px}d{background:}")
    def test_any_markup_gives_a_report(self, markup, css):
        examined = examine(files(html=markup, css=css), replace(BRAND, primary_color=css, company_name=markup))
        assert 0 <= examined.overall_score <= 10
        parts = sum(category.score for category in examined.category_scores.values())
        assert abs(parts - examined.overall_score) <= Decimal("0.085")

    @pytest.mark.parametrize(
        ("html", "css"),
        [
            ("<div>" * 200_000, ""),
            ("<template>" * 250, ""),
            ("<p><b id=1>" * 100_000, ""),
            ("<a " + " ".join(f"a{number}" for number in range(100_000)) + ">", ""),
            ("x" * 5_000_000, ""),
            ("<" * 1_000_000, ""),
            ("<p style='" + "(" * 100_000 + "'>x", "(" * 100_000),
            ("<p>x", "a{" * 50_000),
            ("<p>x", ":not(" * 50_000 + "{color:red}"),
            ("<p>x", "@media x{" * 5_000),
            (
                "<p>x",
                ":root{"
                + "".join(f"--v{number}:var(--v{number + 1}) var(--v{number + 1});" for number in range(200))
                + "}p{color:var(--v0)}",
            ),
            ("<p>x", "p{font-size:" + "calc(" * 5_000 + "1px}"),
            ("<div>" * 200 + "<p>x</p>" * 5_000, ".x div div div div p{color:red} div" * 50),
            ("<div>" * 200 + "<p>x</p>" * 5_000, ":not(.x div div div div) p{color:red}"),
            ("<p class=a>x</p>" * 5_000, "p.a{color:red}" * 5_000),
            ("<p>x</p>" * 5_000, "p:nth-child(2n+1) ~ p{color:red}" * 50),
        ],
    )
    def test_bombs_give_a_report(self, html, css):
        assert (
            0
            <= examine(files(html="<style>p{color:red}</style><link rel=stylesheet href=styles.css>" + html, css=css), BRAND).overall_score
            <= 10
        )
