from services.composer.author import EmbeddedAuthor
from services.core.brand import BrandGuide
from services.generation.ports import CopySample
from tests.unit.composer.pages import Written

BRAND = BrandGuide(company_name="Crumb & Co", tone="warm")
PROMPTS = (
    "A website for Crumb & Co, a bakery in Bath. Sourdough from £4.50, open Mon-Sat 7am to 3pm.",
    "Crumb & Co is a law firm in Dublin. Practice areas: family law, conveyancing, employment law.",
    "Bold gym called Crumb & Co. $49/month for Open Gym. Dark.",
)


def sample_of(prompt):
    page = Written(prompt)
    headings, calls, inside = [], [], None
    for tag, attributes in page.tree.tags:
        inside = tag
        if "button" in (attributes.get("class") or ""):
            calls.append(attributes)
    parts = page.html.split("<")
    headings = [part.split(">", 1)[1].strip() for part in parts if part[:2] in {"h1", "h2", "h3"}]
    calls = [part.split(">", 1)[1].strip() for part in parts if part.startswith("a ") and 'class="button' in part]
    theme = page.result.theme
    assert inside
    return CopySample(
        page.result.title,
        tuple(headings),
        page.text.replace("&amp;", "&"),
        tuple(calls),
        (theme.primary_color, theme.secondary_color, theme.accent_color),
        (theme.font_heading, theme.font_body),
    )


def judge(sample, brand=BRAND):
    return EmbeddedAuthor().judge_copy(sample, brand)


LOREM = CopySample(
    "Welcome",
    ("Your headline here",),
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit. " * 8,
    (),
    ("#111111", "#222222"),
    ("Arial",),
)


def test_the_composers_own_pages_are_judged_good():
    for prompt in PROMPTS:
        fractions = judge(sample_of(prompt)).fractions
        assert 0.82 <= sum(fractions.values()) / 7 <= 0.97, (prompt, fractions)


def test_placeholder_copy_is_judged_poor():
    judgement = judge(LOREM)
    assert judgement.fractions["content_tone_voice"] < 0.3
    assert sum(judgement.fractions.values()) / 7 < 0.5
    assert judgement.recommendations


def test_a_foreign_name_costs():
    sample = sample_of(PROMPTS[0])
    assert judge(sample, BrandGuide(company_name="Someone Else")).fractions["logo_usage"] < judge(sample).fractions["logo_usage"] - 0.3


def test_missing_calls_to_action_cost_and_are_advised():
    sample = sample_of(PROMPTS[0])
    poorer = CopySample(sample.title, sample.headings, sample.text, (), sample.colors, sample.fonts)
    judgement = judge(poorer)
    assert judgement.fractions["component_style_consistency"] < judge(sample).fractions["component_style_consistency"] - 0.2
    assert any("button" in advice for advice in judgement.recommendations)


def test_shouting_forbidden_terms_and_too_many_colours_and_fonts_cost():
    sample = sample_of(PROMPTS[0])
    loud = CopySample(
        sample.title,
        sample.headings,
        sample.text.upper() + "!!!" * 40,
        sample.calls_to_action,
        tuple(f"#0000{n:02X}" for n in range(40)),
        tuple("abcdefgh"),
    )
    fractions = judge(loud, BrandGuide(company_name="Crumb & Co", forbidden_terms=("bread",))).fractions
    good = judge(sample).fractions
    assert fractions["content_tone_voice"] < good["content_tone_voice"] - 0.2
    assert fractions["color_palette_compliance"] < 0.5
    assert fractions["typography_compliance"] < 0.5


def test_all_seven_categories_and_four_notes_are_given_within_bounds():
    for sample in (LOREM, CopySample("", (), "", (), (), ())):
        judgement = judge(sample, BrandGuide())
        assert len(judgement.fractions) == 7
        assert all(0 <= value <= 1 for value in judgement.fractions.values())
        assert set(judgement.notes) == {"voice", "messaging", "visual", "overall"}
