# ruff: noqa: PLR2004 - the weights of a heuristic are its text
"""An honest heuristic reader of copy: it counts what can be counted and says so, and never knows more than it has read."""

from services.composer.judging import measures
from services.core.brand import BrandGuide
from services.generation.ports import BrandCategory, CopyJudgement, CopySample

CEILING = 0.95
"""A reader that only counts does not hand out full marks."""
ADVICE = {
    "company": "Name the company, spelled as in your brand, in the title and in the text.",
    "headline": "Open with a headline of two to fourteen words that says what is special here.",
    "calls": "Give visitors something to do: buttons that begin with a verb, such as “Book a visit”.",
    "placeholders": "Replace placeholder text with your own words.",
    "finished": "Fill in what is still open: sample reviews and details that are to be added.",
    "concrete": "Be concrete: opening hours, prices, names and places convince more than adjectives.",
    "readability": "Shorten the sentences; twenty words on average is a comfortable length.",
    "substance": "Say more about what you offer, without repeating the same words.",
    "calm": "Write in ordinary case and go easy on exclamation marks.",
    "tone": "Speak to the reader as “you” and drop stiff or forbidden words.",
    "colors": "Use fewer colours; a primary, a secondary and an accent are enough.",
    "fonts": "Use one or two font families.",
}
WEAK = 0.7


def judge(sample: CopySample, brand: BrandGuide) -> CopyJudgement:
    """Seven fractions, four notes and advice for everything that is weak."""
    m = _measure(sample, brand)
    message = 0.3 * m["headline"] + 0.25 * m["calls"] + 0.2 * m["substance"] + 0.25 * m["finished"]
    voice = (0.4 * m["tone"] + 0.25 * m["readability"] + 0.2 * m["calm"] + 0.15 * m["company"]) * m["placeholders"]
    overall = (0.3 * m["company"] + 0.4 * message + 0.2 * voice + 0.1 * m["concrete"]) * (0.5 + 0.5 * m["placeholders"])
    visual = 0.55 * m["colors"] + 0.45 * m["fonts"]
    fractions: dict[BrandCategory, float] = {
        "color_palette_compliance": _capped(0.75 * m["colors"] + 0.25 * overall),
        "typography_compliance": _capped(0.7 * m["fonts"] + 0.1 * m["calm"] + 0.2 * overall),
        "logo_usage": _capped(0.6 * m["company"] + 0.4 * overall),
        "layout_spacing": _capped(0.35 * m["substance"] + 0.25 * m["headline"] + 0.4 * overall),
        "component_style_consistency": _capped(0.45 * m["calls"] + 0.2 * visual + 0.35 * overall),
        "imagery_iconography": _capped(0.4 * visual + 0.6 * overall),
        "content_tone_voice": _capped(voice * (0.6 + 0.3 * message + 0.1 * m["concrete"])),
    }
    weak = tuple(ADVICE[name] for name, value in m.items() if value < WEAK)
    return CopyJudgement(
        fractions,
        {
            "voice": _note(voice, "The voice is clear and easy to read", "The voice is uneven", "The voice does not carry yet"),
            "messaging": _note(
                message,
                "Headline and calls to action say what to do",
                "The message is there but could be sharper",
                "It is unclear what is offered and what to do next",
            ),
            "visual": _note(
                visual, "Few colours and fonts, used consistently", "A few colours or fonts too many", "Too many colours or fonts compete"
            ),
            "overall": _note(
                overall,
                "The page reads like the company it is for",
                "A fair start that needs another pass",
                "The page needs real copy before it can represent the company",
            ),
        },
        weak,
    )


def _measure(sample: CopySample, brand: BrandGuide) -> dict[str, float]:
    return {
        "company": measures.names_company(sample, brand.company_name),
        "headline": measures.headline(sample),
        "calls": measures.calls_to_action(sample),
        "placeholders": measures.free_of_placeholders(sample),
        "finished": measures.finished(sample),
        "concrete": measures.concrete(sample),
        "readability": measures.readability(sample),
        "substance": measures.substance(sample),
        "calm": measures.calm(sample),
        "tone": measures.tone(sample, brand),
        "colors": measures.few(len(set(sample.colors)), 14, 30),
        "fonts": measures.few(len(set(sample.fonts)), 2, 6),
    }


def _capped(value: float) -> float:
    return round(CEILING * max(0.0, min(1.0, value)), 3)


def _note(value: float, good: str, fair: str, poor: str) -> str:
    return (good if value >= 0.8 else fair if value >= 0.5 else poor) + "."
