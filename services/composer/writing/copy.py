"""The words of a page, section by section, before anybody lays them out."""

from dataclasses import dataclass, field

from services.composer.reading.claims import Claim
from services.composer.reading.people import Person
from services.generation.ports import SectionKind


@dataclass(frozen=True, slots=True)
class Item:
    """A service, step, question, package or picture: what it is, a sentence, an icon, a price as stated."""

    title: str
    text: str = ""
    icon: str = "star"
    amount: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """An invented review. It is always shown with a mark that says so."""

    text: str
    by: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Ways to reach the company, as stated; all of them may be missing."""

    phones: tuple[str, ...]
    emails: tuple[str, ...]
    address: str | None
    place: str | None
    hours: tuple[str, ...]

    @property
    def is_known(self) -> bool:
        return bool(self.phones or self.emails or self.address)


@dataclass(frozen=True, slots=True)
class Copy:
    """Everything the sections need. `headings` and `eyebrows` are per kind of section."""

    company: str
    title: str
    description: str
    eyebrow: str
    headline: str
    lead: str
    action: str
    invite: str
    invite_text: str
    slogan: str | None
    headings: dict[str, str]
    eyebrows: dict[str, str]
    services: tuple[Item, ...]
    about: tuple[str, ...]
    founded: str | None
    claims: tuple[Claim, ...]
    prices: tuple[Item, ...]
    packages: tuple[Item, ...]
    questions: tuple[Item, ...]
    quotes: tuple[Quote, ...]
    people: tuple[Person, ...]
    roles: tuple[Item, ...]
    pictures: tuple[Item, ...]
    contact: Contact
    icons: tuple[str, ...]
    notes: tuple[str, ...] = field(default=())
    sections: tuple[SectionKind, ...] = field(default=())
