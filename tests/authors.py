"""Authors for tests: one that writes a small good page at once, and one that breaks off in the middle."""

from collections.abc import Iterator

from services.core.brand import BrandGuide
from services.core.errors import AuthorFailed
from services.generation.ports import (
    AuthorEvent,
    BrandCategory,
    CopyJudgement,
    CopySample,
    FileChunk,
    PageBrief,
    PageWritten,
    StageStarted,
)

THEME = BrandGuide(
    company_name="Bloom Bakery",
    primary_color="#0B6E4F",
    secondary_color="#08415C",
    accent_color="#CC2936",
    font_heading="Georgia",
    font_body="Verdana",
)
CSS = """:root{--primary:#0B6E4F;--secondary:#08415C;--accent:#CC2936}
body{font-family:Verdana,sans-serif;color:#111111;background:#FFFFFF;display:grid}
h1,h2{font-family:Georgia,serif;color:var(--primary)}
a{color:var(--primary)}header{border-bottom:2px solid var(--primary)}main{border-left:1px solid var(--primary)}
strong{color:var(--secondary)}em{color:var(--accent)}
@media (min-width:700px){body{padding:2rem}}
"""
HTML = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bloom Bakery</title><link rel="stylesheet" href="styles.css"></head>
<body><header><h1>Bloom Bakery</h1></header>
<main><section data-section-id="hero-1" data-component="hero"><h2>Fresh bread every morning</h2>
<p>Bloom Bakery bakes <strong>sourdough</strong> and <em>cakes</em>. <a href="#contact">Order today</a></p></section></main></body></html>
"""
_CATEGORIES: tuple[BrandCategory, ...] = (
    "color_palette_compliance",
    "typography_compliance",
    "logo_usage",
    "layout_spacing",
    "component_style_consistency",
    "imagery_iconography",
    "content_tone_voice",
)


class ScriptedAuthor:
    """Writes the same page for everybody. A prompt that says `break off` makes it fail in the middle; `score low` judges badly."""

    def __init__(self) -> None:
        self.fraction = 0.95

    def name_site(self, prompt: str) -> str:
        return "Bloom Bakery" if "Bloom" in prompt else "My website"

    def write_page(self, brief: PageBrief) -> Iterator[AuthorEvent]:
        yield StageStarted("analyzing", "Reading what you wrote")
        yield StageStarted("styling", "Choosing colours")
        yield FileChunk("styles.css", CSS)
        yield StageStarted("generating", "Writing the page")
        half = len(HTML) // 2
        yield FileChunk("index.html", HTML[:half])
        if "break off" in brief.prompt:
            raise AuthorFailed
        yield FileChunk("index.html", HTML[half:])
        yield PageWritten("Bloom Bakery", "Fresh bread", "Bloom Bakery", THEME, ("hero",), ("Add opening hours.",))

    def judge_copy(self, sample: CopySample, brand: BrandGuide) -> CopyJudgement:
        notes = {"voice": "Warm.", "messaging": "Clear.", "visual": "Even.", "overall": "Good."}
        return CopyJudgement(dict.fromkeys(_CATEGORIES, self.fraction), notes)  # type: ignore[arg-type]
