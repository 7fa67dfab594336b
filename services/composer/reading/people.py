# ruff: noqa: E501 - lengths of words and phrases say what they mean where they stand; patterns read best in one piece
"""People the prompt names, with what they do."""

import re
from dataclasses import dataclass

from services.composer.data import word_set
from services.composer.reading.expression import Expression
from services.composer.reading.text import first_upper

TITLE = r"(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Chef|Pastor|Rev|Father|Coach|Rabbi|Imam|Sir|Captain)\.?\s)"
NAME = (
    rf"{TITLE}?(?:[A-ZÀ-ÞŁŚŻČŠŽ][\w'’-]{{1,24}})(?:\s(?:(?:van|von|de|der|da|del|al|bin)\s)?(?:[A-ZÀ-ÞŁŚŻČŠŽ][\w'’-]{{1,24}}|"
    rf"[A-Z]\.)){{0,3}}"
)
FULL_NAME = (
    rf"{TITLE}?(?:[A-ZÀ-ÞŁŚŻČŠŽ][\w'’-]{{1,24}})(?:\s(?:(?:van|von|de|der|da|del|al|bin)\s)?(?:[A-ZÀ-ÞŁŚŻČŠŽ][\w'’-]{{1,24}}|"
    rf"[A-Z]\.)){{1,3}}"
)
ROLE_WORDS = (
    r"founder|co-founder|cofounder|owner|director|manager|chef|sous-chef|baker|barista|dentist|"
    r"hygienist|doctor|gp|physician|surgeon|nurse|vet|veterinarian|lawyer|solicitor|attorney|"
    r"barrister|"
    r"partner|accountant|bookkeeper|coach|trainer|instructor|teacher|tutor|principal|headteacher|"
    r"stylist|hairdresser|barber|colourist|therapist|masseur|photographer|videographer|"
    r"designer|developer|engineer|architect|planner|florist|gardener|landscaper|plumber|electrician|"
    r"builder|carpenter|mechanic|agent|broker|guide|ceo|cto|coo|cfo|president|"
    r"chair|chairman|chairwoman|secretary|treasurer|pastor|vicar|minister|priest|rabbi|imam|"
    r"singer|vocals|vocalist|guitarist|guitar|drummer|drums|bass|bassist|pianist|violinist|cellist|"
    r"producer|brewer|winemaker|"
    r"sommelier|curator|artist|writer|editor|consultant|strategist|marketer|analyst|researcher|"
    r"scientist|groomer|cleaner|supervisor|assistant|receptionist|coordinator|"
    r"orthodontist|psychotherapist|skipper|captain|priestess|psychologist|counsellor|physiotherapist|"
    r"physio|osteopath|chiropractor|nutritionist|midwife|optician|pharmacist|tattooist|roaster|"
    r"cheesemonger|butcher|fishmonger|farmer|beekeeper|potter|jeweller|tailor|speaker|keynote|"
    r"volunteer|speaker|member|artist|dancer|hairdresser"
)
ROLE = rf"(?:[A-Za-z&/-]{{2,20}} ){{0,3}}(?:{ROLE_WORDS})s?(?: (?:and|&|of|for|in) (?:[A-Za-z-]{{2,20}} ?){{1,3}})?"
BY = Expression(
    rf"\b([Ff]ounded|[Rr]un|[Oo]wned|[Ll]ed|[Ss]tarted|[Hh]eaded|[Ee]stablished|[Cc]reated|[Mm]anaged|"
    rf"[Tt]aught|[Hh]osted|[Dd]esigned|[Oo]pened|[Ss]et up|[Oo]wned and run)(?: in \d{{4}})? by ((?:the )?(?:[a-z]+ ){{0,3}})({NAME})(?: (?:and|"
    rf"&) ({NAME}))?"
)
AFTER = Expression(rf"({NAME})(?:,? (?:is|as) (?:our|the|a|an)? ?|, (?:our |the |a |an )?|\s?\(|\s?[-–—:]\s?)((?i:{ROLE}))\b")
BEFORE = Expression(
    rf"\b((?i:(?:our |the |with |meet )?(?:[a-z-]{{2,16}} ){{0,2}}(?:{ROLE_WORDS})s?)):? (?:are |"
    rf"is )?({FULL_NAME}(?:(?:, | and | & |, and ){FULL_NAME}){{0,9}})"
)
DOCTOR = Expression(r"\b(?:Dr|Prof|Chef|Pastor|Coach)\.? [A-Z][\w'’-]{1,24}(?: [A-Z][\w'’-]{1,24}){0,2}")
IM = Expression(rf"\b(?:I'm|I am|my name is|My name is|I’m) ({NAME})")
ROLES_BY = {
    "founded": "Founder",
    "run": "Owner",
    "owned": "Owner",
    "led": "Lead",
    "started": "Founder",
    "established": "Founder",
    "created": "Creator",
    "headed": "Head",
    "managed": "Manager",
    "taught": "Teacher",
    "hosted": "Host",
    "designed": "Designer",
    "opened": "Founder",
    "set up": "Founder",
    "owned and run": "Owner",
}


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    role: str


def find_people(text: str, company: str | None) -> tuple[Person, ...]:
    """In the order of mention; nobody twice, never the company itself."""
    found: list[tuple[int, Person]] = []
    for match in BY.finditer(text):
        role = ROLES_BY[match.group(1).lower()]
        found += [(match.start(), Person(name, role)) for name in match.groups()[2:] if name]
    found += [(match.start(), Person(match.group(1), match.group(2))) for match in AFTER.finditer(text)]
    for match in BEFORE.finditer(text):
        together = re.split(r", and |, | and | & ", match.group(2))
        role = match.group(1)[:-1] if len(together) > 1 and match.group(1).endswith("s") else match.group(1)
        found += [(match.start(), Person(name, role)) for name in together]
    found += [(match.start(), Person(match.group(), "")) for match in DOCTOR.finditer(text)]
    found += [(match.start(), Person(match.group(1), "")) for match in IM.finditer(text)]
    return _distinct([person for _, person in sorted(found, key=lambda pair: pair[0])], company or "")


def _distinct(people: list[Person], company: str) -> tuple[Person, ...]:
    kept: dict[str, Person] = {}
    for person in people:
        words = person.name.strip(" .,'’").split()
        while words and words[0].lower() in word_set("generic") | {"meet", "chef's"}:
            words.pop(0)
        name = " ".join(words).removesuffix("'s").removesuffix("’s")
        if not words or (name.lower() in company.lower() and " " not in name) or (company and company in name):
            continue
        twin = next((known for known in kept if name in known or known in name), name)
        best = kept.pop(twin, Person(name, ""))
        kept[max(name, twin, key=len)] = Person(max(name, twin, key=len), best.role or _role(person.role))
    return tuple(kept.values())[:8]


def _role(role: str) -> str:
    if role.lower() in {"member", "members", "band members"}:
        return ""
    words = [
        word
        for word in role.split()
        if word.lower() not in {"our", "the", "with", "meet", "a", "an", "is", "by", "and"} or word in role.split()[1:-1]
    ]
    return first_upper(" ".join(words[-6:]))
