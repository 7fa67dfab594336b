"""A page before it is streamed: everything decided, nothing rendered yet."""

from dataclasses import dataclass

from services.composer.design.sheet import style_sheet
from services.composer.design.theme import design_page, resolved_guide
from services.composer.dice import Dice
from services.composer.markup import SAFE_IMAGE, Element
from services.composer.reading.prompt import Reading, read_prompt
from services.composer.reading.text import first_upper
from services.composer.reading.trades import trade_data
from services.composer.sections.assemble import choose_layouts, html, missing_html
from services.composer.sections.page import Page
from services.composer.writing.facts import with_leftovers
from services.composer.writing.plan import plan_sections
from services.composer.writing.voice import voice_for
from services.composer.writing.write import write_copy
from services.core.brand import BrandGuide
from services.generation.ports import PageBrief, SectionKind


@dataclass(frozen=True, slots=True)
class Draft:
    """What was read and what was decided."""

    reading: Reading
    page: Page
    layouts: dict[SectionKind, str]
    guide: BrandGuide

    @property
    def company(self) -> str:
        return self.page.copy.company

    @property
    def sections(self) -> tuple[SectionKind, ...]:
        return self.page.copy.sections

    def styles(self) -> str:
        return style_sheet(self.page.design, self.layouts)

    def html(self) -> Element:
        return html(self.page, self.layouts)

    def missing_html(self) -> Element:
        return missing_html(self.page)


def draft_page(brief: PageBrief) -> Draft:
    reading = read_prompt(brief.prompt, brief.brand)
    trade = trade_data(reading.trade)
    dice = Dice(f"{reading.text}|{brief.sections}|{brief.brand}")
    company = brief.brand.company_name or reading.company or _unnamed(reading, trade["noun"])
    voice = voice_for(reading, company, trade, brief.brand.forbidden_terms, dice)
    sections = plan_sections(brief, reading, trade, dice)
    copy = write_copy(reading, company, trade, voice, sections)
    design = design_page(reading, brief.brand, trade, dice)
    logo = brief.brand.logo_url if brief.brand.logo_url and SAFE_IMAGE.match(brief.brand.logo_url) else None
    page = Page(copy, design, dice, trade, logo)
    page = with_leftovers(page, choose_layouts(page), reading, voice)
    return Draft(reading, page, choose_layouts(page), resolved_guide(design, brief.brand, company, reading.tone))


def _unnamed(reading: Reading, noun: str) -> str:
    """What a page is called whose prompt names nobody."""
    what = first_upper(reading.kind or noun)
    return f"{what} in {reading.place}" if reading.place else f"Our {reading.kind or noun}"
