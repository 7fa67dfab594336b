"""What every section is given, and the frame every section stands in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from services.composer.art.scenes import draw
from services.composer.design.theme import Design
from services.composer.dice import Dice
from services.composer.markup import Element, Node, el
from services.composer.writing.copy import Copy
from services.generation.ports import SectionKind


@dataclass(frozen=True, slots=True)
class Page:
    """The words, the looks and the dice of one page. `ground` is what the section at hand stands on."""

    copy: Copy
    design: Design
    dice: Dice
    trade: dict[str, Any]
    logo_url: str | None = None
    ground: str = "page"

    def on(self, ground: str) -> "Page":
        return replace(self, ground=ground)

    def has(self, kind: SectionKind) -> bool:
        return kind in self.copy.sections

    def anchor(self, *kinds: SectionKind) -> str:
        """A link to the first of these sections the page has, else to the top of the content."""
        return next((f"#{kind}" for kind in kinds if self.has(kind)), "#content")

    def art(self, label: str, width: int, height: int, spoken: str | None = None) -> Element:
        scene = self.dice.pick(f"scene-{label}", self.trade["scenes"])
        motif = self.dice.pick(f"motif-{label}", self.copy.icons[:3])
        return draw(scene, Dice(f"{self.copy.company}{label}{scene}"), width, height, motif, spoken)


Layout = Callable[[Page], list[Node | None]]
WITH_EYEBROWS = frozenset({"soft", "crisp", "editorial"})


def section(page: Page, kind: SectionKind, variant: str, *content: Node | None) -> Element:
    return el(
        "section",
        el("div", *content, class_="wrap"),
        id=kind,
        class_=f"{kind} {kind}-{variant} on-{page.ground}",
        data_section_id=f"{kind}-1",
        data_component=kind,
        aria_labelledby=f"{kind}-title",
    )


def intro(page: Page, kind: SectionKind, lead: str | None = None) -> Element:
    """Eyebrow and heading of a section, with a sentence if there is one."""
    eyebrow, heading = page.copy.eyebrows[kind], page.copy.headings[kind]
    return el(
        "div",
        el("p", eyebrow, class_="eyebrow") if page.design.look in WITH_EYEBROWS and eyebrow.lower() != heading.lower() else None,
        el("h2", heading, id=f"{kind}-title"),
        el("p", lead, class_="lead") if lead else None,
        class_="intro",
    )


def button(words: str, href: str, *, quiet: bool = False) -> Element:
    return el("a", words, href=href, class_="button button-quiet" if quiet else "button")
