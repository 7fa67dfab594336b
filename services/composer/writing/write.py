# ruff: noqa: PLR2004 - lengths of words and phrases say what they mean where they stand
"""From what was read to the words of a page: stated facts as they are, the trade's copy around them."""

from dataclasses import replace
from typing import Any

from services.composer.data import table
from services.composer.reading.claims import Claim
from services.composer.reading.prompt import Reading
from services.composer.reading.text import first_upper, squeezed
from services.composer.writing.copy import Contact, Copy, Item, Quote
from services.composer.writing.voice import Voice
from services.generation.ports import SectionKind

ENOUGH = 3
"""From this many stated offers on, the page shows those and no others."""


def write_copy(reading: Reading, company: str, trade: dict[str, Any], voice: Voice, sections: tuple[SectionKind, ...]) -> Copy:
    manner = table("tones")[reading.voice]
    contact = Contact(reading.phones, reading.emails, reading.address, reading.place, reading.hours)
    headline = voice.allowed(reading.slogan) if reading.slogan else voice.say(_headline(reading, trade))
    lead = voice.choose("lead", trade["leads"])
    return Copy(
        company=company,
        title=_title(company, reading, trade, voice),
        description=_shortened(lead, 155),
        eyebrow=_eyebrow(reading, trade, voice),
        headline=headline,
        lead=_lead(lead, reading),
        action=voice.say(trade["action"]),
        invite=voice.say(trade["invite"]),
        invite_text=voice.say(trade["invite_text"]),
        slogan=reading.slogan,
        headings={kind: voice.choose(f"heading-{kind}", manner[kind]) for kind in manner["eyebrow"]},
        eyebrows={kind: voice.allowed(word) for kind, word in manner["eyebrow"].items()},
        services=_services(reading, trade, voice),
        about=_about(reading, trade, voice),
        founded=reading.founded,
        claims=_claims(reading, voice),
        prices=_prices(reading, voice),
        packages=tuple(Item(voice.say(title), voice.say(text)) for title, text in trade["packages"]),
        questions=tuple(Item(voice.say(question), voice.say(answer)) for question, answer in trade["faq"]),
        quotes=tuple(Quote(voice.say(text), voice.say(by)) for text, by in trade["reviews"]),
        people=reading.people,
        roles=tuple(Item(voice.say(role), voice.say(text)) for role, text in trade["roles"]),
        pictures=tuple(Item(voice.say(caption), icon=icon) for icon, caption in trade["gallery"]),
        contact=contact,
        icons=tuple(trade["icons"]),
        sections=sections,
    )


def _headline(reading: Reading, trade: dict[str, Any]) -> str:
    headlines = trade["headline"]
    return str(headlines.get(reading.voice, headlines["plain"]))


def _title(company: str, reading: Reading, trade: dict[str, Any], voice: Voice) -> str:
    what = first_upper(reading.kind if reading.kind and len(reading.kind) <= 32 else trade["noun"])
    if trade["noun"] == "company" and not reading.kind:
        return company
    place = f" in {reading.place}" if reading.place else ""
    return voice.allowed(f"{company} – {what}{place}")


def _eyebrow(reading: Reading, trade: dict[str, Any], voice: Voice) -> str:
    what = first_upper(reading.kind or trade["noun"])
    parts = [company_kind for company_kind in (what, reading.place) if company_kind]
    since = f"Since {reading.founded}" if reading.founded else ""
    return voice.allowed(" · ".join([*parts, since] if since else parts))


def _lead(lead: str, reading: Reading) -> str:
    return f"{lead} Made for {reading.audience}." if reading.audience and len(lead) < 190 else lead


def _services(reading: Reading, trade: dict[str, Any], voice: Voice) -> tuple[Item, ...]:
    """Stated offers first; with few of them, the trade's usual ones beside them."""
    known = [Item(voice.say(title), voice.say(text), icon) for icon, title, text in trade["services"]]
    lines = voice.dice.shuffled("lines", trade["item_lines"])
    icons = voice.dice.shuffled("icons", list(dict.fromkeys([*trade["icons"], *(item.icon for item in known)])))
    stated = [_stated(offer, known, voice.say(lines[n % len(lines)]), icons[n % len(icons)]) for n, offer in enumerate(reading.offers)]
    stated = _distinct_icons(stated, icons)
    if len(stated) >= ENOUGH:
        return tuple(stated)
    taken = {item.text for item in stated}
    return tuple([*stated, *[item for item in known if item.text not in taken]][:6])


def _stated(offer: str, known: list[Item], line: str, icon: str) -> Item:
    """An offer in its own words; with the copy of a usual service where it clearly is one."""
    words = {word.rstrip("s") for word in squeezed(offer).split() if len(word) > 3}
    for item in known:
        if words & {word.rstrip("s") for word in squeezed(item.title).split()}:
            return Item(first_upper(offer), item.text, item.icon)
    return Item(first_upper(offer), line, icon)


def _distinct_icons(items: list[Item], icons: list[str]) -> list[Item]:
    """No icon twice while there are others left."""
    taken: set[str] = set()
    kept = []
    for item in items:
        icon = item.icon if item.icon not in taken else next((icon for icon in icons if icon not in taken), item.icon)
        taken.add(icon)
        kept.append(replace(item, icon=icon))
    return kept


def _about(reading: Reading, trade: dict[str, Any], voice: Voice) -> tuple[str, ...]:
    """The company's own sentences, then the trade's."""
    own = [voice.allowed(first_upper(statement.rstrip(" ,;:"))) for statement in reading.statements]
    closed = [part if part[-1:] in ".!?…" else part + "." for part in own if part]
    usual = [voice.say(part) for part in trade["about"]]
    if not closed:
        return tuple(usual)
    first, later = " ".join(closed[:3]), " ".join(closed[3:])
    return (first, later, usual[0]) if later else (first, *usual)


def _claims(reading: Reading, voice: Voice) -> tuple[Claim, ...]:
    return tuple(claim for claim in reading.claims if voice.allowed(claim.words) == claim.words)


def _prices(reading: Reading, voice: Voice) -> tuple[Item, ...]:
    return tuple(
        Item(voice.allowed(price.label) or ("Our rate" if "per" in price.amount else "Price"), "", amount=price.amount)
        for price in reading.prices
    )


def _shortened(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    return text[:longest].rsplit(" ", 1)[0].rstrip(" ,.:;–") + "…"
