# ruff: noqa: E501 - a prompt is one line, as somebody typed it
import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.composer.author import EmbeddedAuthor
from services.core.brand import BrandGuide
from services.generation.ports import FileChunk, StageStarted
from tests.unit.composer.pages import Written

BAKERY = "A website for Crumb & Co, a bakery in Bath. Sourdough from £4.50, open Mon-Sat 7am to 3pm. Founded by Maria Lopez in 1998."
ALL = ("hero", "features", "about", "testimonials", "pricing", "faq", "gallery", "team", "contact", "cta", "footer")

words = st.sampled_from(
    ["bakery", "gym", "for", "Oak & Co", "£25", "from", "Mon-Fri 9-17", "<script>", "</style>", "javascript:alert(1)", '"Quoted"', "onclick=x", "https://evil.example",
     "no pricing", "dark", "#F0A", "日本", "\u202e", "\x00", "Dr Ann Lee", "since 1999", "\n- ", "url(x)", "';--", "{{x}}", "100% safe", "a@b.example", "+44 20 7946 0000"]
)  # fmt: skip
prompts = st.one_of(st.text(min_size=10, max_size=300), st.lists(words, min_size=3, max_size=30).map(" ".join))


class TestStream:
    def test_stages_and_files_come_in_the_order_of_the_work(self):
        kinds = [
            event.stage if isinstance(event, StageStarted) else event.path if isinstance(event, FileChunk) else "written"
            for event in Written(BAKERY).events
        ]
        assert list(dict.fromkeys(kinds)) == [
            "analyzing",
            "outlining",
            "styling",
            "styles.css",
            "generating",
            "index.html",
            "404.html",
            "written",
        ]
        assert kinds == sorted(kinds, key=list(dict.fromkeys(kinds)).index)

    def test_chunks_are_of_a_size_a_reader_can_follow(self):
        chunks = [event for event in Written(BAKERY).events if isinstance(event, FileChunk)]
        last = {chunk.path: chunk for chunk in chunks}
        assert all(400 <= len(chunk.text) <= 1200 for chunk in chunks if chunk is not last[chunk.path])

    def test_the_same_brief_gives_the_same_page(self):
        assert Written(BAKERY).events == Written(BAKERY).events

    def test_different_briefs_look_different(self):
        prompts = [
            f"A {trade} called Oak" for trade in ("bakery", "law firm", "gym", "florist", "nursery", "SaaS platform", "hotel", "church")
        ]
        assert len({Written(prompt).css for prompt in prompts}) == len(prompts)

    def test_the_result_tells_what_was_written(self):
        result = Written(BAKERY).result
        assert result.company_name == result.theme.company_name == "Crumb & Co"
        assert "Crumb & Co" in result.title
        assert result.suggestions
        assert result.input_tokens > 0 < result.output_tokens


class TestContent:
    def test_every_stated_fact_is_on_the_page(self):
        page = Written(BAKERY)
        assert [
            fact
            for fact in ("Crumb & Co", "Bath", "Sourdough", "from £4.50", "Mon-Sat 7am to 3pm", "Maria Lopez", "1998")
            if fact not in page.text
        ] == []

    def test_facts_survive_when_their_section_is_not_wanted(self):
        assert "£12" in Written("Barber Fade Kings. Beard trim £12. No pricing, no contact section.").text

    @pytest.mark.parametrize("kind", ALL)
    def test_a_requested_section_is_there(self, kind):
        page = Written(BAKERY, sections=(kind,))
        assert kind in page.tree.values("data-component")
        assert kind in page.result.sections

    def test_hero_is_first_and_footer_last(self):
        sections = Written(BAKERY, sections=("footer", "pricing", "hero")).result.sections
        assert (sections[0], sections[-1]) == ("hero", "footer")

    def test_sections_required_by_the_brand_are_there(self):
        page = Written("A bakery called Oven Door", brand=BrandGuide(required_sections=("faq", "team", "gallery")))
        assert {"faq", "team", "gallery"} <= set(page.result.sections)

    def test_unwanted_sections_are_left_out(self):
        assert "testimonials" not in Written("A bakery called Oven Door, no testimonials").result.sections

    def test_nothing_is_made_up_where_nothing_was_stated(self):
        page = Written("A bakery called Oven Door", sections=ALL)
        assert not re.search(r"[£$€]\s?\d|\d{3}|@|\btel:", page.text)
        assert "to be added" in page.text
        assert "Ask for a quote" in page.text

    def test_invented_reviews_are_marked_as_samples(self):
        page = Written("A bakery called Oven Door", sections=("testimonials",))
        assert page.html.count("<blockquote>") == page.text.count("Sample review – replace with your own") == 3

    def test_the_brands_name_wins_over_the_prompts(self):
        page = Written(BAKERY, brand=BrandGuide(company_name="Crumb and Company"))
        assert page.result.company_name == "Crumb and Company"
        assert "Crumb and Company" in page.text

    def test_forbidden_terms_are_kept_out(self):
        page = Written("A bakery called Oven Door", sections=ALL, brand=BrandGuide(forbidden_terms=("bread", "warm", "butter")))
        assert not re.search(r"\b(bread|warm|butter)\b", page.text, re.IGNORECASE)

    def test_an_unknown_trade_speaks_in_the_prompts_own_words(self):
        page = Written("Talon & Sky is a falconry centre in Wales. Visitors can fly hawks, meet owls and watch eagles.")
        assert "falconry centre" in page.text
        assert "watch eagles" in page.text


class TestMarkup:
    def test_one_h1_ordered_headings_landmarks_and_language(self):
        page = Written(BAKERY, sections=ALL)
        levels = [int(tag[1]) for tag, _ in page.tree.tags if re.fullmatch(r"h[1-6]", tag)]
        assert levels.count(1) == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))
        tags = [tag for tag, _ in page.tree.tags]
        assert [tags.count(tag) for tag in ("html", "header", "main", "footer", "title")] == [1, 1, 1, 1, 1] or "title" in tags
        assert page.tree.values("lang") == ["en"]

    def test_ids_are_unique_and_every_anchor_leads_somewhere(self):
        page = Written(BAKERY, sections=ALL)
        ids = page.tree.values("id")
        assert len(ids) == len(set(ids))
        assert {href[1:] for href in page.tree.values("href") if href.startswith("#")} <= set(ids)

    def test_sections_can_be_told_apart(self):
        page = Written(BAKERY, sections=ALL)
        assert set(page.tree.values("data-component")) == set(ALL)
        assert len(set(page.tree.values("data-section-id"))) == len(ALL)

    @settings(max_examples=60, deadline=None)
    @given(prompts)
    def test_no_prompt_brings_in_script_style_or_anything_from_elsewhere(self, prompt):
        page = Written(prompt)
        for html in (page.html, page.files["404.html"]):
            assert "\u202e" not in html
        for tag, attributes in page.tree.tags:
            assert tag not in {"script", "style", "iframe", "object", "embed", "form", "base"}
            assert not [name for name in attributes if name.startswith("on") or name in {"style", "srcdoc"}]
            for name in ("href", "src"):
                assert re.match(r"#|mailto:|tel:|styles\.css$|/$", attributes.get(name) or "#")
        assert not re.search(r"url\(|@import|expression|https?:", page.css)

    def test_a_logo_of_the_brand_is_shown_with_its_name(self):
        page = Written(BAKERY, brand=BrandGuide(logo_url="https://cdn.example/logo.svg"))
        assert ("img", "https://cdn.example/logo.svg", "Crumb & Co logo") in [
            (tag, a.get("src"), a.get("alt")) for tag, a in page.tree.tags
        ]

    def test_a_dangerous_logo_address_is_not_used(self):
        assert "javascript" not in Written(BAKERY, brand=BrandGuide(logo_url="javascript:alert(1)")).html


class TestNameSite:
    @pytest.mark.parametrize(
        ("prompt", "name"),
        [
            ("A bakery called Crumb & Co in Bath", "Crumb and Co"),
            ("Café Šárka is a cosy café", "Cafe Sarka"),
            ("make me a nice website", "My website"),
            ("「さくら」は花屋です。", "My website"),
            ("I run a falconry centre in Wales", "Falconry centre in Wales"),
        ],
    )
    def test_names(self, prompt, name):
        assert EmbeddedAuthor().name_site(prompt) == name

    @given(prompts)
    @settings(deadline=None)
    def test_is_always_a_valid_name(self, prompt):
        assert re.fullmatch(r"[A-Za-z0-9 -]{3,100}", EmbeddedAuthor().name_site(prompt))
