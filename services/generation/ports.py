"""What the generation service needs from the outside: somebody who writes pages and judges copy.

Two families implement `PageAuthor`: the embedded composer (deterministic, no account, no network) and the
model-backed authors. Both speak in tasks and stream what they write as a model would.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from services.core.brand import BrandGuide

SectionKind = Literal["hero", "features", "about", "testimonials", "pricing", "faq", "gallery", "team", "contact", "cta", "footer"]
AuthorStage = Literal["analyzing", "outlining", "styling", "generating"]
BrandCategory = Literal[
    "color_palette_compliance",
    "typography_compliance",
    "logo_usage",
    "layout_spacing",
    "component_style_consistency",
    "imagery_iconography",
    "content_tone_voice",
]


@dataclass(frozen=True, slots=True)
class PageBrief:
    """What somebody asked for. `prompt` is 10 to 10 000 characters of their own words, never part of a system prompt."""

    prompt: str
    sections: tuple[SectionKind, ...] = ()
    brand: BrandGuide = field(default_factory=BrandGuide)


@dataclass(frozen=True, slots=True)
class StageStarted:
    """The author has moved on; `message` is for the person who watches."""

    stage: AuthorStage
    message: str


@dataclass(frozen=True, slots=True)
class FileChunk:
    """The next piece of one file of the page. The chunks of a path, in order, are the file."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class PageWritten:
    """The page is whole: what it is called, the guide it follows and what the person may want to say next."""

    title: str
    description: str
    company_name: str
    theme: BrandGuide
    sections: tuple[SectionKind, ...]
    suggestions: tuple[str, ...] = ()
    model_id: str = "embedded"
    input_tokens: int = 0
    output_tokens: int = 0


AuthorEvent = StageStarted | FileChunk | PageWritten


@dataclass(frozen=True, slots=True)
class CopySample:
    """What a judge of copy reads of a page: its words and a summary of its style, no tenant identifiers."""

    title: str
    headings: tuple[str, ...]
    text: str
    calls_to_action: tuple[str, ...]
    colors: tuple[str, ...]
    fonts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CopyJudgement:
    """Seven fractions in [0, 1], notes on voice and tone, messaging, visual consistency and overall impression."""

    fractions: Mapping[BrandCategory, float]
    notes: Mapping[Literal["voice", "messaging", "visual", "overall"], str]
    recommendations: tuple[str, ...] = ()


class PageAuthor(Protocol):
    """Writes pages and judges copy. Raises `AuthorUnavailable` or `AuthorFailed` of `services.core.errors`."""

    def name_site(self, prompt: str) -> str:
        """Read a name for the site out of a prompt: 3 to 100 letters, digits, spaces, hyphens."""
        ...

    def write_page(self, brief: PageBrief) -> Iterator[AuthorEvent]:
        """Write `styles.css` and `index.html`, as stages and chunks, ending with one `PageWritten`."""
        ...

    def judge_copy(self, sample: CopySample, brand: BrandGuide) -> CopyJudgement:
        """Give the AI part of the brand score (ADR-005: 40 % of the total)."""
        ...
