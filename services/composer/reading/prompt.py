"""Everything a prompt says, read once. What is written on the page later comes from here, the brand or the trade's copy."""

from dataclasses import dataclass

from services.composer.reading import claims, contacts, hours, names, offers, people, prices, trades, wishes
from services.composer.reading.text import sentences, tidy
from services.core.brand import BrandGuide
from services.generation.ports import SectionKind


@dataclass(frozen=True, slots=True)
class Reading:
    """Facts are kept as the prompt words them. `voice` is one of the voices of `data/tones.toml`."""

    text: str
    company: str | None
    trade: str
    kind: str | None
    voice: str
    tone: str
    place: str | None
    audience: str | None
    slogan: str | None
    wanted: tuple[SectionKind, ...]
    unwanted: frozenset[SectionKind]
    colors: tuple[str, ...]
    dark: bool
    font_heading: str | None
    font_body: str | None
    font_styles: tuple[str, ...]
    offers: tuple[str, ...]
    prices: tuple[prices.Price, ...]
    hours: tuple[str, ...]
    address: str | None
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    people: tuple[people.Person, ...]
    founded: str | None
    claims: tuple[claims.Claim, ...]
    statements: tuple[str, ...]
    remarks: tuple[str, ...]


def read_prompt(prompt: str, brand: BrandGuide) -> Reading:
    text = tidy(prompt)
    company = names.find_company(text)
    trade = trades.find_trade(text, brand.company_name or company)
    suited = tuple(trades.trade_data(trade)["voices"])
    voice = wishes.find_voice(brand.tone or text, suited)
    parts = sentences(text)
    led = names.led_by_kind(text)
    heading, body = wishes.find_fonts(text)
    address = contacts.find_address(text)
    place = contacts.find_place(text, company) or contacts.place_of(address)
    return Reading(
        text=text,
        company=company,
        trade=trade,
        kind=trades.find_kind(text) or (led[0] if led else None),
        voice=voice,
        tone=brand.tone or wishes.find_tone(text, voice),
        place=place,
        audience=offers.find_audience(text),
        slogan=offers.find_slogan(text),
        wanted=wishes.find_sections(text),
        unwanted=wishes.find_unwanted(text),
        colors=wishes.find_colors(text, company),
        dark=wishes.wants_dark(text),
        font_heading=heading,
        font_body=body,
        font_styles=wishes.find_font_styles(text),
        offers=offers.find_offers(text, tuple(filter(None, (company, place, led[0] if led else None)))),
        prices=prices.find_prices(text),
        hours=hours.find_hours(text),
        address=address,
        phones=contacts.find_phones(text),
        emails=contacts.find_emails(text),
        people=people.find_people(text, company),
        founded=claims.find_founded(text),
        claims=claims.find_claims(text.replace(address, " ") if address else text),
        statements=offers.find_statements(parts),
        remarks=offers.find_remarks(parts),
    )
