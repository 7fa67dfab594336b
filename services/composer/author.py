"""The embedded page author: a prompt in, a finished page out, the same one every time.

    prompt ─▶ reading ─▶ plan ─▶ copy ─▶ design ─▶ layouts ─▶ styles.css, index.html, 404.html

It needs no account, no network and no clock, so it serves tests, demonstrations and the local cloud.
"""

from collections.abc import Iterator

from services.composer.dice import Dice
from services.composer.judging.judge import judge
from services.composer.markup import document
from services.composer.reading.names import ascii_name
from services.composer.reading.prompt import Reading, read_prompt
from services.composer.reading.text import first_upper
from services.composer.suggestions import suggest
from services.composer.writing.draft import Draft, draft_page
from services.core.brand import BrandGuide
from services.generation.ports import AuthorEvent, CopyJudgement, CopySample, FileChunk, PageBrief, PageWritten, StageStarted

SHORTEST_CHUNK, LONGEST_CHUNK = 400, 1200
UNNAMED = "My website"


class EmbeddedAuthor:
    """Implements `PageAuthor`. Holds no state; safe to share between threads."""

    def name_site(self, prompt: str) -> str:
        """The company's name; else its trade and place; else `My website`."""
        reading = read_prompt(prompt, BrandGuide())
        return ascii_name(reading.company or "") or ascii_name(_described(reading)) or UNNAMED

    def write_page(self, brief: PageBrief) -> Iterator[AuthorEvent]:
        """Stages and chunks in this order: analyzing, outlining, styling, `styles.css`, generating, `index.html`, `404.html`."""
        yield StageStarted("analyzing", "Reading what you told us")
        draft = draft_page(brief)
        yield StageStarted("outlining", f"Planning {len(draft.sections)} sections for {draft.company}")
        yield StageStarted("styling", "Choosing colours, type and layout")
        styles = draft.styles()
        yield from _chunks("styles.css", styles)
        yield StageStarted("generating", "Writing the page")
        page = document(draft.html())
        yield from _chunks("index.html", page)
        yield from _chunks("404.html", document(draft.missing_html()))
        yield _written(brief, draft, len(styles) + len(page))

    def judge_copy(self, sample: CopySample, brand: BrandGuide) -> CopyJudgement:
        return judge(sample, brand)


def _described(reading: Reading) -> str:
    if not reading.kind:
        return ""
    return first_upper(reading.kind) + (f" in {reading.place}" if reading.place else "")


def _chunks(path: str, text: str) -> Iterator[FileChunk]:
    """Pieces of 400 to 1200 characters, cut as a model's tokens would fall: anywhere, but always at the same places."""
    dice, start, count = Dice(path + text[:2000]), 0, 0
    while start < len(text):
        size = dice.between(str(count), SHORTEST_CHUNK, LONGEST_CHUNK)
        yield FileChunk(path, text[start : start + size])
        start, count = start + size, count + 1


def _written(brief: PageBrief, draft: Draft, characters: int) -> PageWritten:
    return PageWritten(
        title=draft.page.copy.title,
        description=draft.page.copy.description,
        company_name=draft.company,
        theme=draft.guide,
        sections=draft.sections,
        suggestions=suggest(draft.reading, draft.sections),
        model_id="embedded",
        input_tokens=len(brief.prompt) // 4 + 1,
        output_tokens=characters // 4 + 1,
    )
